// Chapter 3. Leaders, the offices they hold, and a family.
// Article ¶1, ¶3. Record: KCNA 2011, Supreme People’s Assembly 2016, decree of 2004, inaugurations and elections of presidents, Archigos,
// and the documents that name a president by his post.
// An office is a node of its own, so that who held it on a day is one hop and a change of holder closes a date, not a fact.

// North Korea: father and son.
MERGE (x:Entity {id: 'person:kim-jong-un'})
SET x:Person:Leader, x.name = 'Kim Jong Un', x.aliases = ['김정은', 'Ким Чен Ын', '金正恩', 'Kim Jong-un', 'Ким Чжон Ын', 'キム・ジョンウン', 'كيم جونغ أون', 'Kim Chŏng-ŭn', 'Kim Jeong-eun'], x.wikidata = 'Q56226';

MERGE (x:Entity {id: 'person:kim-jong-il'})
SET x:Person:Leader, x.name = 'Kim Jong Il', x.aliases = ['김정일', 'Ким Чен Ир', '金正日', 'Kim Jong-il', 'Ким Чжон Ир', 'キム・ジョンイル', 'Kim Chŏng-il', 'Kim Jeong-il'], x.wikidata = 'Q10665', x.died = '2011-12-17';

// Russia.
MERGE (x:Entity {id: 'person:vladimir-putin'})
SET x:Person:Leader, x.name = 'Vladimir Putin',
    x.aliases = ['Владимир Путин', '블라디미르 푸틴', '푸틴', '普京', 'Владимир Владимирович Путин', '뿌찐', '弗拉基米尔·普京', '普丁', '弗拉基米爾·普丁', 'プーチン', 'ウラジーミル・プーチン',
      'فلاديمير بوتين', 'Poutine', 'Vladimir Poutine', 'Wladimir Putin'], x.wikidata = 'Q7747';

MERGE (x:Entity {id: 'person:dmitry-medvedev'})
SET x:Person:Leader, x.name = 'Dmitry Medvedev',
    x.aliases = ['Дмитрий Медведев', '드미트리 메드베데프', 'Dmitri Medvedev', 'Дмитрий Анатольевич Медведев', '梅德韦杰夫', '德米特里·梅德韦杰夫', '梅德韋傑夫', 'メドベージェフ',
      'ドミートリー・メドヴェージェフ', 'دميتري ميدفيديف', 'Dmitri Medwedew'], x.wikidata = 'Q23530';

MERGE (x:Entity {id: 'person:sergey-lavrov'})
SET x:Person, x.name = 'Sergey Lavrov',
    x.aliases = ['Сергей Лавров', '세르게이 라브로프', 'Sergei Lavrov', 'Сергей Викторович Лавров', '拉夫罗夫', '谢尔盖·拉夫罗夫', '拉夫羅夫', 'ラブロフ', 'セルゲイ・ラブロフ', 'سيرغي لافروف',
      'Sergueï Lavrov', 'Sergei Lawrow'];

// Those whom Kim Jong Un had met before.
MERGE (x:Entity {id: 'person:moon-jae-in'})
SET x:Person:Leader, x.name = 'Moon Jae-in', x.aliases = ['문재인', '文在寅', 'Мун Чжэ Ин', 'Мун Джэ Ин', 'ムン・ジェイン', 'مون جاي إن', 'Mun Jae-in', 'Mun Chae-in'];

MERGE (x:Entity {id: 'person:donald-trump'})
SET x:Person:Leader, x.name = 'Donald Trump',
    x.aliases = ['도널드 트럼프', 'Дональд Трамп', '唐纳德·特朗普', '特朗普', '川普', '唐納·川普', '唐納德·特朗普', 'トランプ', 'ドナルド・トランプ', 'دونالد ترامب', 'Donald J. Trump',
      'Donald John Trump'], x.wikidata = 'Q22686';

MERGE (x:Entity {id: 'person:xi-jinping'})
SET x:Person:Leader, x.name = 'Xi Jinping', x.aliases = ['习近平', '習近平', '시진핑', 'Си Цзиньпин', '습근평', 'シー・チンピン', 'شي جين بينغ', 'Hsi Chin-p’ing'], x.wikidata = 'Q15031';

// Offices.
MERGE (x:Entity {id: 'office:PRK-supreme-leader'})
SET x:Office, x.name = 'Supreme Leader of North Korea', x.aliases = ['최고령도자', 'Supreme Leader'], x.rank = 'effective leader';

MERGE (x:Entity {id: 'office:PRK-chairman-sac'})
SET x:Office, x.name = 'Chairman, State Affairs Commission', x.aliases = ['국무위원회 위원장', 'Chairman of the SAC'];

MERGE (x:Entity {id: 'office:RUS-president'})
SET x:Office, x.name = 'President of Russia', x.aliases = ['Президент Российской Федерации'], x.rank = 'head of state';

MERGE (x:Entity {id: 'office:RUS-foreign-minister'})
SET x:Office, x.name = 'Foreign Minister of Russia', x.aliases = ['Министр иностранных дел России'], x.rank = 'minister';

MERGE (x:Entity {id: 'office:KOR-president'})
SET x:Office, x.name = 'President of South Korea', x.aliases = ['대한민국 대통령'], x.rank = 'head of state';

MERGE (x:Entity {id: 'office:USA-president'})
SET x:Office, x.name = 'President of the United States', x.aliases = ['POTUS'], x.rank = 'head of state';

MERGE (x:Entity {id: 'office:CHN-president'})
SET x:Office, x.name = 'President of China', x.aliases = ['国家主席'], x.rank = 'head of state';

MERGE (x:Entity {id: 'org:state-affairs-commission'})
SET x:Organization, x.name = 'State Affairs Commission', x.aliases = ['SAC', '국무위원회', 'Государственный совет КНДР'], x.form = 'state body';

// What is said, by whom, where. `about` names the subject, then the object. A row without a source is the article’s; one without saidBy, its authors’ own.
UNWIND [
  // Kim Jong Un: two posts, one of them since 2011.
  {id: 'claim:diplomat-2019-p1.1', locator: '¶1', about: ['person:kim-jong-un', 'office:PRK-supreme-leader'], predicate: 'HOLDS_OFFICE',
   text: 'Kim Jong Un is called Supreme Leader of North Korea.'},
  {id: 'claim:diplomat-2019-p1.2', locator: '¶1', about: ['person:kim-jong-un', 'office:PRK-chairman-sac'], predicate: 'HOLDS_OFFICE',
   text: 'Its State Affairs Commission, too, has Kim Jong Un as chairman.'},
  {id: 'claim:diplomat-2019-p1.3', locator: '¶1', about: ['person:kim-jong-un', 'office:PRK-supreme-leader'], predicate: 'HOLDS_OFFICE',
   when: '2011/', text: 'Kim Jong Un came to power in 2011.'},
  {id: 'claim:diplomat-2019-p1.12', locator: '¶1', about: ['person:vladimir-putin', 'office:RUS-president'], predicate: 'HOLDS_OFFICE',
   when: '[..2019-04-25]/', text: 'Putin is President of Russia, on the day of the summit and when the article appears.'},
  {id: 'claim:diplomat-2019-p1.17', locator: '¶1', about: ['person:kim-jong-il', 'person:kim-jong-un'], predicate: 'PARENT_OF',
   text: 'Kim Jong Il was the father of Kim Jong Un.'},
  {id: 'claim:diplomat-2019-p1.21', locator: '¶1', about: ['office:PRK-supreme-leader', 'state:PRK'], predicate: 'OFFICE_OF',
   text: 'The post of Supreme Leader is a North Korean one.'},
  {id: 'claim:diplomat-2019-p1.22', locator: '¶1', about: ['office:RUS-president', 'state:RUS'], predicate: 'OFFICE_OF',
   text: 'The presidency that Putin holds is that of Russia.'},
  {id: 'claim:diplomat-2019-p3.8', locator: '¶3', about: ['person:sergey-lavrov', 'office:RUS-foreign-minister'], predicate: 'HOLDS_OFFICE',
   text: 'Lavrov is foreign minister of Russia.'},
  {id: 'claim:diplomat-2019-p3.32', locator: '¶3', about: ['office:RUS-foreign-minister', 'state:RUS'], predicate: 'OFFICE_OF',
   text: 'The foreign ministry that Lavrov heads is the Russian one.'},
  // The record: how the son followed the father.
  {id: 'claim:kcna-2011-12-19-1', source: 'source:kcna-2011-12-19', locator: 'notice', about: ['person:kim-jong-il'], predicate: 'died',
   value: '2011-12-17', text: 'Kim Jong Il died on 17 December 2011.'},
  {id: 'claim:kcna-2011-12-19-2', source: 'source:kcna-2011-12-19', locator: 'notice', about: ['person:kim-jong-il', 'office:PRK-supreme-leader'], predicate: 'HOLDS_OFFICE',
   when: '/2011-12-17', text: 'Kim Jong Il led the country until his death.'},
  {id: 'claim:kcna-2011-12-19-3', source: 'source:kcna-2011-12-19', locator: 'notice', about: ['person:kim-jong-un', 'office:PRK-supreme-leader'], predicate: 'HOLDS_OFFICE',
   when: '2011-12/', text: 'With his father’s death the lead passes to Kim Jong Un.'},
  {id: 'claim:spa-2016-06-29-1', source: 'source:spa-2016-06-29', locator: 'report', about: ['person:kim-jong-un', 'office:PRK-chairman-sac'], predicate: 'HOLDS_OFFICE',
   when: '2016-06-29/', text: 'The assembly makes Kim Jong Un chairman of the new commission.'},
  {id: 'claim:spa-2016-06-29-2', source: 'source:spa-2016-06-29', locator: 'report', about: ['office:PRK-chairman-sac', 'org:state-affairs-commission'], predicate: 'OFFICE_OF',
   text: 'The chairman heads the State Affairs Commission.'},
  {id: 'claim:spa-2016-06-29-3', source: 'source:spa-2016-06-29', locator: 'report', about: ['org:state-affairs-commission', 'state:PRK'], predicate: 'LOCATED_IN',
   text: 'The State Affairs Commission is a body of the North Korean state.'},
  // The record: the others, each from a document that names him by his post.
  {id: 'claim:decree-2004-03-09-1', source: 'source:decree-2004-03-09', locator: 'decree', about: ['person:sergey-lavrov', 'office:RUS-foreign-minister'], predicate: 'HOLDS_OFFICE',
   when: '2004-03-09/', text: 'Lavrov is appointed foreign minister.'},
  {id: 'claim:archigos-4.1-kim-jong-il', source: 'source:archigos-4.1', locator: 'Kim Jong-Il', about: ['person:kim-jong-il', 'office:PRK-supreme-leader'], predicate: 'HOLDS_OFFICE',
   when: '1994-07-08/2011-12-17', text: 'Kim Jong Il leads North Korea from the death of his father on 8 July 1994 to his own.'},
  {id: 'claim:rus-inauguration-2000-05-07-1', source: 'source:rus-inauguration-2000-05-07', locator: 'ceremony', about: ['person:vladimir-putin', 'office:RUS-president'], predicate: 'HOLDS_OFFICE',
   when: '2000-05-07/', text: 'Putin takes the oath as President of Russia.'},
  {id: 'claim:rus-inauguration-2008-05-07-1', source: 'source:rus-inauguration-2008-05-07', locator: 'ceremony', about: ['person:dmitry-medvedev', 'office:RUS-president'], predicate: 'HOLDS_OFFICE',
   when: '2008-05-07/', text: 'Medvedev takes the oath as President of Russia.'},
  {id: 'claim:rus-inauguration-2008-05-07-2', source: 'source:rus-inauguration-2008-05-07', locator: 'ceremony', about: ['person:vladimir-putin', 'office:RUS-president'], predicate: 'HOLDS_OFFICE',
   when: '/2008-05-07', text: 'Putin hands the presidency of Russia over to Medvedev.'},
  {id: 'claim:rus-inauguration-2012-05-07-1', source: 'source:rus-inauguration-2012-05-07', locator: 'ceremony', about: ['person:vladimir-putin', 'office:RUS-president'], predicate: 'HOLDS_OFFICE',
   when: '2012-05-07/', text: 'Putin takes the oath as President of Russia again.'},
  {id: 'claim:rus-inauguration-2012-05-07-2', source: 'source:rus-inauguration-2012-05-07', locator: 'ceremony', about: ['person:dmitry-medvedev', 'office:RUS-president'], predicate: 'HOLDS_OFFICE',
   when: '/2012-05-07', text: 'Medvedev hands the presidency of Russia over to Putin.'},
  {id: 'claim:xinhua-2013-03-14-1', source: 'source:xinhua-2013-03-14', locator: 'report', about: ['person:xi-jinping', 'office:CHN-president'], predicate: 'HOLDS_OFFICE',
   when: '2013-03-14/', text: 'The National People’s Congress elects Xi President of China.'},
  {id: 'claim:us-inauguration-2017-01-20-1', source: 'source:us-inauguration-2017-01-20', locator: 'address', about: ['person:donald-trump', 'office:USA-president'], predicate: 'HOLDS_OFFICE',
   when: '2017-01-20/', text: 'Trump takes office as President of the United States.'},
  {id: 'claim:korea-net-2017-05-10-1', source: 'source:korea-net-2017-05-10', locator: 'report', about: ['person:moon-jae-in', 'office:KOR-president'], predicate: 'HOLDS_OFFICE',
   when: '2017-05-10/', text: 'Moon’s term as President of South Korea begins.'},
  {id: 'claim:kremlin-2011-08-24-office.1', source: 'source:kremlin-2011-08-24', locator: 'report', about: ['person:dmitry-medvedev', 'office:RUS-president'], predicate: 'HOLDS_OFFICE',
   text: 'Medvedev is President of Russia on the day of the meeting.'},
  {id: 'claim:pyongyang-declaration-2018-09-19-office.1', source: 'source:pyongyang-declaration-2018-09-19', locator: 'signatures', about: ['person:moon-jae-in', 'office:KOR-president'], predicate: 'HOLDS_OFFICE',
   text: 'Moon signs as President of South Korea.'},
  {id: 'claim:pyongyang-declaration-2018-09-19-office.2', source: 'source:pyongyang-declaration-2018-09-19', locator: 'signatures', about: ['office:KOR-president', 'state:KOR'], predicate: 'OFFICE_OF',
   text: 'The post in which Moon signs is the South Korean presidency.'},
  {id: 'claim:white-house-2019-02-28-office.1', source: 'source:white-house-2019-02-28', locator: 'statement', about: ['person:donald-trump', 'office:USA-president'], predicate: 'HOLDS_OFFICE',
   text: 'Trump is President of the United States.'},
  {id: 'claim:white-house-2019-02-28-office.2', source: 'source:white-house-2019-02-28', locator: 'statement', about: ['office:USA-president', 'state:USA'], predicate: 'OFFICE_OF',
   text: 'The post that Trump holds is the American presidency.'},
  {id: 'claim:xinhua-2019-01-10-office.1', source: 'source:xinhua-2019-01-10', locator: 'report', about: ['person:xi-jinping', 'office:CHN-president'], predicate: 'HOLDS_OFFICE',
   text: 'Xi is President of China.'},
  {id: 'claim:xinhua-2019-01-10-office.2', source: 'source:xinhua-2019-01-10', locator: 'report', about: ['office:CHN-president', 'state:CHN'], predicate: 'OFFICE_OF',
   text: 'The post that Xi holds is the Chinese presidency.'}
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
  {from: 'person:kim-jong-un', to: 'office:PRK-supreme-leader', when: '2011-12/', seen: '2019-04-26',
   cites: ['claim:diplomat-2019-p1.1', 'claim:diplomat-2019-p1.3', 'claim:kcna-2011-12-19-3']},
  {from: 'person:kim-jong-un', to: 'office:PRK-chairman-sac', when: '2016-06-29/', seen: '2019-04-26', cites: ['claim:diplomat-2019-p1.2', 'claim:spa-2016-06-29-1']},
  {from: 'person:sergey-lavrov', to: 'office:RUS-foreign-minister', when: '2004-03-09/', seen: '2019-04-26',
   cites: ['claim:diplomat-2019-p3.8', 'claim:decree-2004-03-09-1']},
  {from: 'person:vladimir-putin', to: 'office:RUS-president', when: '2000-05-07/2008-05-07', seen: null,
   cites: ['claim:rus-inauguration-2000-05-07-1', 'claim:rus-inauguration-2008-05-07-2']},
  {from: 'person:dmitry-medvedev', to: 'office:RUS-president', when: '2008-05-07/2012-05-07', seen: null,
   cites: ['claim:rus-inauguration-2008-05-07-1', 'claim:kremlin-2011-08-24-office.1', 'claim:rus-inauguration-2012-05-07-2']},
  {from: 'person:vladimir-putin', to: 'office:RUS-president', when: '2012-05-07/', seen: '2019-04-26',
   cites: ['claim:diplomat-2019-p1.12', 'claim:rus-inauguration-2012-05-07-1']},
  {from: 'person:kim-jong-il', to: 'office:PRK-supreme-leader', when: '1994-07-08/2011-12-17', seen: null,
   cites: ['claim:archigos-4.1-kim-jong-il', 'claim:kcna-2011-12-19-2']},
  {from: 'person:moon-jae-in', to: 'office:KOR-president', when: '2017-05-10/', seen: '2018-09-19',
   cites: ['claim:korea-net-2017-05-10-1', 'claim:pyongyang-declaration-2018-09-19-office.1']},
  {from: 'person:donald-trump', to: 'office:USA-president', when: '2017-01-20/', seen: '2019-02-28',
   cites: ['claim:us-inauguration-2017-01-20-1', 'claim:white-house-2019-02-28-office.1']},
  {from: 'person:xi-jinping', to: 'office:CHN-president', when: '2013-03-14/', seen: '2019-01-10',
   cites: ['claim:xinhua-2013-03-14-1', 'claim:xinhua-2019-01-10-office.1']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:HOLDS_OFFICE {when: row.when}]->(b)
SET r.seen = row.seen, r.cites = row.cites;

MATCH (a:Entity {id: 'person:kim-jong-il'}), (b:Entity {id: 'person:kim-jong-un'})
MERGE (a)-[r:PARENT_OF]->(b)
SET r.seen = '2019-04-26', r.cites = ['claim:diplomat-2019-p1.17'];

UNWIND [
  {from: 'office:PRK-supreme-leader', to: 'state:PRK', seen: '2019-04-26', cites: ['claim:diplomat-2019-p1.21']},
  {from: 'office:RUS-president', to: 'state:RUS', seen: '2019-04-26', cites: ['claim:diplomat-2019-p1.22']},
  {from: 'office:RUS-foreign-minister', to: 'state:RUS', seen: '2019-04-26', cites: ['claim:diplomat-2019-p3.32']},
  {from: 'office:PRK-chairman-sac', to: 'org:state-affairs-commission', seen: '2016-06-29', cites: ['claim:spa-2016-06-29-2']},
  {from: 'office:KOR-president', to: 'state:KOR', seen: '2018-09-19', cites: ['claim:pyongyang-declaration-2018-09-19-office.2']},
  {from: 'office:USA-president', to: 'state:USA', seen: '2019-02-28', cites: ['claim:white-house-2019-02-28-office.2']},
  {from: 'office:CHN-president', to: 'state:CHN', seen: '2019-01-10', cites: ['claim:xinhua-2019-01-10-office.2']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:OFFICE_OF]->(b)
SET r.seen = row.seen, r.cites = row.cites;

MATCH (a:Entity {id: 'org:state-affairs-commission'}), (b:Entity {id: 'state:PRK'})
MERGE (a)-[r:LOCATED_IN]->(b)
SET r.seen = '2016-06-29', r.cites = ['claim:spa-2016-06-29-3'];
