// Chapter 2. The states, the places, and who borders whom.
// Article ¶1, ¶2, ¶4. Record: the documents that name a meeting place also say in which state it lies.
// A state is one legal person: the Soviet Union is an older name of Russia here, not a second node.

// The six of the Six-Party Talks.
MERGE (x:Entity {id: 'state:PRK'})
SET x:State, x.name = 'North Korea',
    x.aliases = ['DPRK', 'Democratic People’s Republic of Korea', 'Pyongyang', '조선민주주의인민공화국', '북한', '조선', 'КНДР', 'Северная Корея', '朝鲜', '朝鮮民主主義人民共和國',
      '북조선', 'Корейская Народно-Демократическая Республика', '朝鲜民主主义人民共和国', '朝鮮', '北韓', '北朝鮮', '朝鮮民主主義人民共和国', 'كوريا الشمالية', 'Corée du Nord',
      'RPDC', 'République populaire démocratique de Corée', 'Nordkorea', 'Corea del Norte', 'República Popular Democrática de Corea', 'Pukhan',
      'Bukhan', 'Chosŏn', 'Joseon', 'Chosŏn Minjujuŭi Inmin Konghwaguk'],
    x.iso2 = 'KP', x.iso3 = 'PRK', x.m49 = '408', x.wikidata = 'Q423';

MERGE (x:Entity {id: 'state:KOR'})
SET x:State, x.name = 'South Korea',
    x.aliases = ['ROK', 'Republic of Korea', 'Seoul', '대한민국', '한국', 'Республика Корея', 'Южная Корея', '韩国', '韓國', '남한', '남조선', '大韩民国', '大韓民國', '南韓', '韓国',
      '大韓民国', 'كوريا الجنوبية', 'Corée du Sud', 'République de Corée', 'Südkorea', 'Republik Korea', 'Corea del Sur', 'República de Corea',
      'Han’guk', 'Taehan Min’guk', 'Daehan Minguk'],
    x.iso2 = 'KR', x.iso3 = 'KOR', x.m49 = '410', x.wikidata = 'Q884';

MERGE (x:Entity {id: 'state:RUS'})
SET x:State, x.name = 'Russia',
    x.aliases = ['Russian Federation', 'USSR', 'Soviet Union', 'Moscow', 'Россия', 'Российская Федерация', 'СССР', '러시아', '俄罗斯', 'Советский Союз', '로씨야',
      '소련', '俄罗斯联邦', '俄国', '俄羅斯', '俄國', '苏联', '蘇聯', 'ロシア', 'ロシア連邦', 'ソ連', 'روسيا', 'Union of Soviet Socialist Republics', 'Rossiya', 'Russie',
      'Fédération de Russie', 'URSS', 'Union soviétique', 'Russland', 'Russische Föderation', 'UdSSR', 'Sowjetunion', 'Rusia',
      'Federación de Rusia', 'Unión Soviética'], x.iso2 = 'RU',
    x.iso3 = 'RUS', x.m49 = '643', x.wikidata = 'Q159';

MERGE (x:Entity {id: 'state:USA'})
SET x:State, x.name = 'United States',
    x.aliases = ['United States of America', 'USA', 'US', 'Washington', 'США', 'Соединённые Штаты Америки', '미국', '美国', 'Соединённые Штаты', 'Америка',
      '미합중국', '美利坚合众国', '美國', '美利堅合眾國', 'アメリカ合衆国', 'アメリカ', '米国', 'الولايات المتحدة', 'America', 'États-Unis', 'États-Unis d’Amérique',
      'Vereinigte Staaten', 'Vereinigte Staaten von Amerika', 'Estados Unidos', 'Estados Unidos de América', 'Miguk'], x.iso2 = 'US',
    x.iso3 = 'USA', x.m49 = '840', x.wikidata = 'Q30';

MERGE (x:Entity {id: 'state:CHN'})
SET x:State, x.name = 'China',
    x.aliases = ['People’s Republic of China', 'PRC', 'Китай', 'КНР', '중국', '中国', '中华人民共和国', 'Китайская Народная Республика', '중화인민공화국', '中國', '中華人民共和國',
      '中華人民共和国', 'الصين', 'Zhongguo', 'Zhonghua Renmin Gongheguo', 'Chung-kuo', 'Chungguk', 'Jungguk', 'Chine', 'République populaire de Chine',
      'Volksrepublik China', 'República Popular China'], x.iso2 = 'CN',
    x.iso3 = 'CHN', x.m49 = '156', x.wikidata = 'Q148';

MERGE (x:Entity {id: 'state:JPN'})
SET x:State, x.name = 'Japan', x.aliases = ['Япония', '일본', '日本', '日本国', '日本國', 'ニッポン', 'اليابان', 'Nippon', 'Nihon', 'Ilbon', 'Japon'], x.iso2 = 'JP', x.iso3 = 'JPN', x.m49 = '392', x.wikidata = 'Q17';

// Two more nuclear-weapon states, and two hosts of summits.
MERGE (x:Entity {id: 'state:GBR'})
SET x:State, x.name = 'United Kingdom',
    x.aliases = ['UK', 'Britain', 'Великобритания', '영국', '英国', 'Соединённое Королевство', '英國', 'イギリス', 'المملكة المتحدة', 'بريطانيا', 'Great Britain',
      'United Kingdom of Great Britain and Northern Ireland', 'Royaume-Uni', 'Grande-Bretagne', 'Vereinigtes Königreich', 'Großbritannien',
      'Reino Unido', 'Gran Bretaña'], x.iso2 = 'GB', x.iso3 = 'GBR', x.m49 = '826',
    x.wikidata = 'Q145';

MERGE (x:Entity {id: 'state:FRA'})
SET x:State, x.name = 'France',
    x.aliases = ['French Republic', 'Франция', '프랑스', '法国', 'Французская Республика', '法國', 'フランス', 'فرنسا', 'République française', 'Frankreich', 'Francia'], x.iso2 = 'FR', x.iso3 = 'FRA', x.m49 = '250',
    x.wikidata = 'Q142';

MERGE (x:Entity {id: 'state:VNM'})
SET x:State, x.name = 'Vietnam',
    x.aliases = ['Viet Nam', 'Socialist Republic of Viet Nam', 'Việt Nam', 'Вьетнам', '베트남', '越南', 'Социалистическая Республика Вьетнам', '월남', '越南社会主义共和国',
      'ベトナム', 'فيتنام', 'Cộng hòa xã hội chủ nghĩa Việt Nam'], x.iso2 = 'VN',
    x.iso3 = 'VNM', x.m49 = '704', x.wikidata = 'Q881';

MERGE (x:Entity {id: 'state:SGP'})
SET x:State, x.name = 'Singapore',
    x.aliases = ['Republic of Singapore', 'Сингапур', '싱가포르', '新加坡', 'Республика Сингапур', '新加坡共和国', 'シンガポール', 'سنغافورة', 'Singapour', 'Singapur',
      'Singapura'], x.iso2 = 'SG', x.iso3 = 'SGP', x.m49 = '702',
    x.wikidata = 'Q334';

// The numbers by which data sets name the states: the Correlates of War project (COW), Gleditsch and Ward (GW).
UNWIND [
  {state: 'state:PRK', cow: '731', gw: '731'}, {state: 'state:KOR', cow: '732', gw: '732'}, {state: 'state:RUS', cow: '365', gw: '365'},
  {state: 'state:USA', cow: '2', gw: '2'}, {state: 'state:CHN', cow: '710', gw: '710'}, {state: 'state:JPN', cow: '740', gw: '740'},
  {state: 'state:GBR', cow: '200', gw: '200'}, {state: 'state:FRA', cow: '220', gw: '220'}, {state: 'state:VNM', cow: '816', gw: '816'},
  {state: 'state:SGP', cow: '830', gw: '830'}
] AS row
MATCH (x:Entity {id: row.state})
MERGE (cow:Code {scheme: 'COW', value: row.cow})
MERGE (gw:Code {scheme: 'GW', value: row.gw})
MERGE (cow)-[:IDENTIFIES]->(x)
MERGE (gw)-[:IDENTIFIES]->(x);

// Places. Coordinates are of the town or, for a region, of its middle.
MERGE (x:Entity {id: 'place:vladivostok'})
SET x:Place, x.name = 'Vladivostok', x.aliases = ['Владивосток', '블라디보스토크', '符拉迪沃斯托克', '海参崴', '海參崴', 'ウラジオストク', 'Wladiwostok'], x.form = 'city', x.lat = 43.115, x.lon = 131.886,
    x.iso2 = 'RU';

MERGE (x:Entity {id: 'place:russky-island'})
SET x:Place, x.name = 'Russky Island', x.aliases = ['остров Русский', '루스키섬'], x.form = 'island', x.lat = 43.0, x.lon = 131.83, x.iso2 = 'RU';

MERGE (x:Entity {id: 'place:khasan'})
SET x:Place, x.name = 'Khasan', x.aliases = ['Хасан', '하산'], x.form = 'border town', x.lat = 42.43, x.lon = 130.64, x.iso2 = 'RU';

MERGE (x:Entity {id: 'place:russian-far-east'})
SET x:Place, x.name = 'Russian Far East', x.aliases = ['Far East', 'Дальний Восток', '극동'], x.form = 'region', x.lat = 55.0, x.lon = 135.0,
    x.iso2 = 'RU';

MERGE (x:Entity {id: 'place:rajin'})
SET x:Place, x.name = 'Rajin', x.aliases = ['Najin', 'Rason', '나진', '라진', 'Раджин', '罗津'], x.form = 'port', x.lat = 42.24, x.lon = 130.3,
    x.iso2 = 'KP';

MERGE (x:Entity {id: 'place:korean-peninsula'})
SET x:Place, x.name = 'Korean Peninsula', x.aliases = ['Корейский полуостров', '한반도', '조선반도', '朝鲜半岛'], x.form = 'region', x.lat = 38.5, x.lon = 127.0;

MERGE (x:Entity {id: 'place:pyongyang'})
SET x:Place, x.name = 'Pyongyang', x.aliases = ['평양', 'Пхеньян', '平壤', '平壌', 'ピョンヤン', 'P’yŏngyang', 'Pjöngjang'], x.form = 'city', x.lat = 39.02, x.lon = 125.75, x.iso2 = 'KP';

MERGE (x:Entity {id: 'place:panmunjom'})
SET x:Place, x.name = 'Panmunjom', x.aliases = ['판문점', 'Пханмунджом', '板门店', '板門店', 'P’anmunjŏm', 'Panmunjeom'], x.form = 'border village', x.lat = 37.956, x.lon = 126.677;

MERGE (x:Entity {id: 'place:moscow'})
SET x:Place, x.name = 'Moscow', x.aliases = ['Москва', '모스크바', '莫斯科', 'モスクワ', 'Moskva', 'Moscou', 'Moskau', 'Moscú'], x.form = 'city', x.lat = 55.756, x.lon = 37.617, x.iso2 = 'RU';

MERGE (x:Entity {id: 'place:ulan-ude'})
SET x:Place, x.name = 'Ulan-Ude', x.aliases = ['Улан-Удэ', '울란우데', '乌兰乌德', 'ウラン・ウデ'], x.form = 'city', x.lat = 51.834, x.lon = 107.584, x.iso2 = 'RU';

MERGE (x:Entity {id: 'place:beijing'})
SET x:Place, x.name = 'Beijing', x.aliases = ['北京', 'Пекин', '베이징', 'ペキン', '북경', 'Peking', 'Pékin', 'Pekín'], x.form = 'city', x.lat = 39.904, x.lon = 116.407, x.iso2 = 'CN';

MERGE (x:Entity {id: 'place:dalian'})
SET x:Place, x.name = 'Dalian', x.aliases = ['大连', 'Далянь', '다롄'], x.form = 'city', x.lat = 38.914, x.lon = 121.615, x.iso2 = 'CN';

MERGE (x:Entity {id: 'place:singapore'})
SET x:Place, x.name = 'Singapore (city)', x.aliases = ['新加坡', '싱가포르'], x.form = 'city', x.lat = 1.29, x.lon = 103.85, x.iso2 = 'SG';

MERGE (x:Entity {id: 'place:hanoi'})
SET x:Place, x.name = 'Hanoi', x.aliases = ['Hà Nội', 'Ханой', '하노이', '河内', 'ハノイ'], x.form = 'city', x.lat = 21.028, x.lon = 105.854, x.iso2 = 'VN';

// What is said, by whom, where. `about` names the subject, then the object. A row without a source is the article’s; one without saidBy, its authors’ own.
UNWIND [
  // Where the summit was.
  {id: 'claim:diplomat-2019-p1.11', locator: '¶1', about: ['place:russky-island', 'place:vladivostok'], predicate: 'LOCATED_IN',
   text: 'Russky Island belongs to Vladivostok.'},
  {id: 'claim:diplomat-2019-p2.3', locator: '¶2', about: ['place:khasan', 'state:PRK'], predicate: 'BORDERS',
   text: 'Khasan lies on the frontier with North Korea.'},
  // The frontier is why a war next door would touch Russia itself.
  {id: 'claim:diplomat-2019-p4.26', locator: '¶4', about: ['place:russian-far-east', 'state:PRK'], predicate: 'BORDERS',
   text: 'The Russian Far East is a neighbour of North Korea.'},
  {id: 'claim:diplomat-2019-p4.27', locator: '¶4', about: ['place:russian-far-east', 'state:RUS'], predicate: 'LOCATED_IN',
   confidence: 'inferred', text: 'The Far East is a region of Russia.'},
  {id: 'claim:diplomat-2019-p4.28', locator: '¶4', about: ['state:PRK', 'state:RUS'], predicate: 'BORDERS',
   confidence: 'inferred', text: 'Through the Far East, Russia and North Korea are neighbours.'},
  // The other places, from the documents on what happened there.
  {id: 'claim:kremlin-2019-04-25-loc.1', source: 'source:kremlin-2019-04-25', locator: 'heading', about: ['place:vladivostok', 'state:RUS'], predicate: 'LOCATED_IN',
   text: 'Vladivostok is in Russia.'},
  {id: 'claim:kremlin-2019-04-25-loc.2', source: 'source:kremlin-2019-04-25', locator: 'report', about: ['place:khasan', 'state:RUS'], predicate: 'LOCATED_IN',
   text: 'Kim was met at Khasan, on Russian soil.'},
  {id: 'claim:kremlin-2002-08-23-loc.1', source: 'source:kremlin-2002-08-23', locator: 'report', about: ['place:vladivostok', 'place:russian-far-east'], predicate: 'LOCATED_IN',
   text: 'Vladivostok is in the Russian Far East.'},
  {id: 'claim:moscow-declaration-2001-loc.1', source: 'source:moscow-declaration-2001', locator: 'heading', about: ['place:moscow', 'state:RUS'], predicate: 'LOCATED_IN',
   text: 'Moscow is in Russia.'},
  {id: 'claim:kremlin-2011-08-24-loc.1', source: 'source:kremlin-2011-08-24', locator: 'report', about: ['place:ulan-ude', 'state:RUS'], predicate: 'LOCATED_IN',
   text: 'Ulan-Ude is in Russia.'},
  {id: 'claim:S-RES-2375-op18.1', source: 'source:S-RES-2375', locator: 'op 18', about: ['place:rajin', 'state:PRK'], predicate: 'LOCATED_IN',
   text: 'The port project shared with Russia is at Rajin, on the North Korean side.'},
  {id: 'claim:pyongyang-declaration-2018-09-19-loc.1', source: 'source:pyongyang-declaration-2018-09-19', locator: 'heading', about: ['place:pyongyang', 'state:PRK'], predicate: 'LOCATED_IN',
   text: 'Pyongyang is in North Korea.'},
  {id: 'claim:xinhua-2018-03-28-loc.1', source: 'source:xinhua-2018-03-28', locator: 'report', about: ['place:beijing', 'state:CHN'], predicate: 'LOCATED_IN',
   text: 'Beijing is in China.'},
  {id: 'claim:xinhua-2018-05-08-loc.1', source: 'source:xinhua-2018-05-08', locator: 'report', about: ['place:dalian', 'state:CHN'], predicate: 'LOCATED_IN',
   text: 'Dalian is in China.'},
  {id: 'claim:singapore-statement-2018-06-12-loc.1', source: 'source:singapore-statement-2018-06-12', locator: 'close', about: ['place:singapore', 'state:SGP'], predicate: 'LOCATED_IN',
   text: 'The place of the summit is in the state of Singapore.'},
  {id: 'claim:white-house-2019-02-28-loc.1', source: 'source:white-house-2019-02-28', locator: 'report', about: ['place:hanoi', 'state:VNM'], predicate: 'LOCATED_IN',
   text: 'Hanoi is in Vietnam.'}
] AS row
MATCH (s:Source {id: coalesce(row.source, 'source:diplomat-2019')})
MERGE (c:Claim {id: row.id})
SET c.locator = row.locator, c.paraphrase = row.text, c.subject = row.about[0], c.predicate = row.predicate, c.object = row.about[1], c.value = row.value,
    c.mode = coalesce(row.mode, 'asserted'), c.confidence = coalesce(row.confidence, 'stated'), c.status = coalesce(row.status, 'standing'),
    c.when = row.when, c.condition = row.condition, c.tone = row.tone, c.chosen = row.chosen
MERGE (c)-[:FROM_SOURCE]->(s)
WITH c, row
CALL (c, row) { UNWIND row.about + coalesce(row.alsoAbout, []) AS id MATCH (x:Entity|Observation {id: id}) MERGE (c)-[:ABOUT]->(x) }
CALL (c, row) { UNWIND row.saidBy AS id MATCH (p:Entity {id: id}) MERGE (c)-[by:ATTRIBUTED_TO {depth: 1}]->(p) SET by.how = coalesce(row.how, 'said') }
CALL (c, row) { UNWIND row.quoting AS id MATCH (p:Entity {id: id}) MERGE (c)-[by:ATTRIBUTED_TO {depth: 2}]->(p) SET by.how = coalesce(row.quotingHow, 'said') };

// What holds. `cites` names its claims.
UNWIND [
  {from: 'place:russky-island', to: 'place:vladivostok', seen: '2019-04-26', cites: ['claim:diplomat-2019-p1.11']},
  {from: 'place:russian-far-east', to: 'state:RUS', seen: '2019-04-26', cites: ['claim:diplomat-2019-p4.27']},
  {from: 'place:vladivostok', to: 'state:RUS', seen: '2019-04-25', cites: ['claim:kremlin-2019-04-25-loc.1']},
  {from: 'place:khasan', to: 'state:RUS', seen: '2019-04-25', cites: ['claim:kremlin-2019-04-25-loc.2']},
  {from: 'place:vladivostok', to: 'place:russian-far-east', seen: '2002-08-23', cites: ['claim:kremlin-2002-08-23-loc.1']},
  {from: 'place:moscow', to: 'state:RUS', seen: '2001-08-04', cites: ['claim:moscow-declaration-2001-loc.1']},
  {from: 'place:ulan-ude', to: 'state:RUS', seen: '2011-08-24', cites: ['claim:kremlin-2011-08-24-loc.1']},
  {from: 'place:rajin', to: 'state:PRK', seen: '2017-09-11', cites: ['claim:S-RES-2375-op18.1']},
  {from: 'place:pyongyang', to: 'state:PRK', seen: '2018-09-19', cites: ['claim:pyongyang-declaration-2018-09-19-loc.1']},
  {from: 'place:beijing', to: 'state:CHN', seen: '2018-03-28', cites: ['claim:xinhua-2018-03-28-loc.1']},
  {from: 'place:dalian', to: 'state:CHN', seen: '2018-05-08', cites: ['claim:xinhua-2018-05-08-loc.1']},
  {from: 'place:singapore', to: 'state:SGP', seen: '2018-06-12', cites: ['claim:singapore-statement-2018-06-12-loc.1']},
  {from: 'place:hanoi', to: 'state:VNM', seen: '2019-02-28', cites: ['claim:white-house-2019-02-28-loc.1']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:LOCATED_IN]->(b)
SET r.seen = row.seen, r.cites = row.cites;

UNWIND [
  {from: 'place:khasan', to: 'state:PRK', cites: ['claim:diplomat-2019-p2.3']},
  {from: 'place:russian-far-east', to: 'state:PRK', cites: ['claim:diplomat-2019-p4.26']},
  {from: 'state:PRK', to: 'state:RUS', cites: ['claim:diplomat-2019-p4.28']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:BORDERS]->(b)
SET r.seen = '2019-04-26', r.cites = row.cites;
