// Chapter 10. Workers, oil, and a small but singular share of trade.
// Article ¶11, ¶12.
// Numbers that change are observations, with the words the source put before them (about, under). What the Council allows is in chapter 12.

// The committee is named in the article for its data on petroleum. Chapter 12 tells where it comes from.
MERGE (x:Entity {id: 'org:1718-committee'})
SET x:Organization, x.name = '1718 Committee', x.aliases = ['1718 Sanctions Committee', 'Комитет 1718', '1718위원회'], x.form = 'sanctions committee';

MERGE (x:Entity {id: 'activity:dprk-labour-abroad'})
SET x:Activity, x.name = 'North Korean labour abroad', x.aliases = ['North Korean workers overseas', '해외 노동자'], x.form = 'labour';

MERGE (x:Entity {id: 'activity:dprk-labour-in-russia'})
SET x:Activity, x.name = 'North Korean labour in Russia', x.aliases = ['North Korean workers in Russia', 'Северокорейские рабочие'],
    x.form = 'labour';

MERGE (x:Entity {id: 'activity:refined-petroleum-to-dprk'})
SET x:Activity, x.name = 'Refined petroleum to North Korea', x.aliases = ['Petroleum products', 'нефтепродукты', '정제유'], x.form = 'supply';

MERGE (x:Entity {id: 'activity:russia-dprk-trade'})
SET x:Activity, x.name = 'Russia–North Korea trade', x.aliases = ['Bilateral trade'], x.form = 'trade';

// What was measured.
MATCH (thing:Entity {id: 'activity:dprk-labour-in-russia'})
MERGE (o:Observation {id: 'obs:dprk-labour-in-russia-workers-2017'})
SET o.measure = 'workers', o.unit = 'person', o.value = 30000, o.qualifier = 'about', o.when = '2017-04~'
MERGE (thing)-[:HAS_OBSERVATION]->(o);

MATCH (thing:Entity {id: 'activity:dprk-labour-in-russia'})
MERGE (o:Observation {id: 'obs:dprk-labour-in-russia-workers-2019'})
SET o.measure = 'workers', o.unit = 'person', o.value = 10000, o.qualifier = 'under', o.when = '2019-04'
MERGE (thing)-[:HAS_OBSERVATION]->(o);

MATCH (thing:Entity {id: 'activity:russia-dprk-trade'})
MERGE (o:Observation {id: 'obs:russia-dprk-trade-share-2019'})
SET o.measure = 'share of North Korean trade', o.unit = 'percent', o.value = 1, o.qualifier = 'about', o.when = '[2018-01-01..2019-04-26]'
MERGE (thing)-[:HAS_OBSERVATION]->(o);

MATCH (thing:Entity {id: 'activity:russia-dprk-economic-cooperation'})
MERGE (o:Observation {id: 'obs:russia-dprk-economic-cooperation-rank-2019'})
SET o.measure = 'rank of Russia as partner', o.unit = 'rank', o.value = 2, o.qualifier = 'exactly', o.when = '[2018-01-01..2019-04-26]'
MERGE (thing)-[:HAS_OBSERVATION]->(o);

MATCH (thing:Entity {id: 'activity:refined-petroleum-to-dprk'})
MERGE (o:Observation {id: 'obs:refined-petroleum-rank-2019'})
SET o.measure = 'rank of Russia as supplier', o.unit = 'rank', o.value = 1, o.qualifier = 'exactly', o.when = '[2018-01-01..2019-04-26]'
MERGE (thing)-[:HAS_OBSERVATION]->(o);

// What is said, by whom, where. `about` names the subject, then the object. A row without a source is the article’s; one without saidBy, its authors’ own.
UNWIND [
  // ¶11. Workers.
  {id: 'claim:diplomat-2019-p11.1', locator: '¶11', about: ['activity:dprk-labour-in-russia', 'state:PRK'], predicate: 'assessment',
   value: 'weighs heavily', tone: 1, text: 'For North Korea few questions of the bilateral economy weigh more.'},
  {id: 'claim:diplomat-2019-p11.2', locator: '¶11', about: ['activity:dprk-labour-in-russia', 'activity:russia-dprk-economic-cooperation'], predicate: 'PART_OF',
   text: 'North Korean labour is a part of the economic ties of the two.'},
  {id: 'claim:diplomat-2019-p11.3', locator: '¶11', about: ['state:PRK', 'activity:dprk-labour-in-russia'], predicate: 'SUPPLIES',
   text: 'The workers in question come from North Korea.'},
  {id: 'claim:diplomat-2019-p11.4', locator: '¶11', about: ['state:RUS', 'activity:dprk-labour-in-russia'], predicate: 'RECEIVES',
   text: 'The workers in question are employed in Russia.'},
  {id: 'claim:diplomat-2019-p11.5', locator: '¶11', about: ['activity:dprk-labour-in-russia'], predicate: 'assessment',
   value: 'of use to both', tone: 1, text: 'Russia and North Korea both gain by the workers.'},
  {id: 'claim:diplomat-2019-p11.6', locator: '¶11', about: ['activity:dprk-labour-in-russia', 'place:russian-far-east'], predicate: 'assessment',
   value: 'of most use there', tone: 1, text: 'The Russian Far East has most need of the workers.'},
  {id: 'claim:diplomat-2019-p11.7', locator: '¶11', about: ['obs:dprk-labour-in-russia-workers-2017'], alsoAbout: ['activity:dprk-labour-in-russia'], predicate: 'value',
   value: '30000', when: '2017-04~', text: 'Two years before, some 30,000 North Koreans worked in Russia.'},
  {id: 'claim:diplomat-2019-p11.8', locator: '¶11', about: ['obs:dprk-labour-in-russia-workers-2019'], alsoAbout: ['activity:dprk-labour-in-russia'], predicate: 'value',
   value: '10000', when: '2019-04', text: 'Now fewer than 10,000 North Koreans work in Russia.'},
  {id: 'claim:diplomat-2019-p11.9', locator: '¶11', about: ['issue:unsc-sanctions', 'activity:dprk-labour-in-russia'], predicate: 'HINDERS',
   text: 'It is the sanctions that made the number of workers fall.'},
  {id: 'claim:diplomat-2019-p11.10', locator: '¶11', about: ['event:vladivostok-press-conference-2019', 'activity:dprk-labour-in-russia'], predicate: 'DISCUSSED',
   confidence: 'inferred', text: 'Putin took up the matter of the workers; we take it that he did so before the press.'},
  {id: 'claim:diplomat-2019-p11.11', locator: '¶11', about: ['activity:dprk-labour-in-russia'], predicate: 'prospect',
   value: 'more than one way to go', confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'For the workers, Putin said, there is more than one way to go.'},
  {id: 'claim:diplomat-2019-p11.12', locator: '¶11', about: ['person:vladimir-putin', 'activity:dprk-labour-in-russia'], predicate: 'aim',
   value: 'a way to keep it going', mode: 'possible', condition: 'that Russia does not break the sanctions',
   text: 'Putin may have looked for a formula on the workers that both can live with.'},
  {id: 'claim:diplomat-2019-p11.13', locator: '¶11', about: ['person:kim-jong-un', 'activity:dprk-labour-in-russia'], predicate: 'aim',
   value: 'a way to keep it going', mode: 'possible', condition: 'that Russia does not break the sanctions',
   text: 'Kim may have looked for a formula on the workers that both can live with.'},
  {id: 'claim:diplomat-2019-p11.14', locator: '¶11', about: ['activity:dprk-labour-in-russia', 'activity:dprk-labour-abroad'], predicate: 'PART_OF',
   text: 'Those in Russia are some of all North Korean workers abroad.'},
  {id: 'claim:diplomat-2019-p11.15', locator: '¶11', about: ['activity:russia-dprk-economic-cooperation', 'activity:russia-dprk-relations'], predicate: 'PART_OF',
   text: 'Economic ties are part of the relations of the two.'},
  // ¶12. Trade and oil.
  {id: 'claim:diplomat-2019-p12.1', locator: '¶12', about: ['obs:russia-dprk-economic-cooperation-rank-2019'], alsoAbout: ['activity:russia-dprk-economic-cooperation'],
   predicate: 'value', value: '2', confidence: 'reported', text: 'By common reckoning Russia comes second among North Korea’s economic partners.'},
  {id: 'claim:diplomat-2019-p12.2', locator: '¶12', about: ['state:RUS', 'activity:russia-dprk-trade'], predicate: 'CONDUCTS',
   text: 'Russia trades with North Korea.'},
  {id: 'claim:diplomat-2019-p12.3', locator: '¶12', about: ['state:PRK', 'activity:russia-dprk-trade'], predicate: 'CONDUCTS',
   text: 'North Korea trades with Russia.'},
  {id: 'claim:diplomat-2019-p12.4', locator: '¶12', about: ['obs:russia-dprk-trade-share-2019'], alsoAbout: ['activity:russia-dprk-trade'], predicate: 'value',
   value: '1', text: 'One hundredth or so of what North Korea trades with the world is with Russia.'},
  {id: 'claim:diplomat-2019-p12.5', locator: '¶12', about: ['state:RUS', 'activity:refined-petroleum-to-dprk'], predicate: 'SUPPLIES',
   confidence: 'reported', saidBy: ['org:1718-committee'], how: 'data', text: 'Russia supplies North Korea with refined petroleum.'},
  {id: 'claim:diplomat-2019-p12.6', locator: '¶12', about: ['obs:refined-petroleum-rank-2019'], alsoAbout: ['activity:refined-petroleum-to-dprk'], predicate: 'value',
   value: '1', confidence: 'reported', saidBy: ['org:1718-committee'], how: 'data', text: 'No one supplies North Korea with more refined petroleum than Russia.'},
  {id: 'claim:diplomat-2019-p12.7', locator: '¶12', about: ['state:PRK', 'activity:refined-petroleum-to-dprk'], predicate: 'RECEIVES',
   text: 'North Korea gets refined petroleum from Russia.'},
  {id: 'claim:diplomat-2019-p12.8', locator: '¶12', about: ['activity:refined-petroleum-to-dprk', 'state:PRK'], predicate: 'assessment',
   value: 'hard to do without', tone: 1, text: 'North Korea cannot well do without refined petroleum.'},
  {id: 'claim:diplomat-2019-p12.9', locator: '¶12', about: ['activity:refined-petroleum-to-dprk'], predicate: 'prospect',
   value: 'to continue', mode: 'expected', condition: 'within what the resolutions allow', text: 'The deliveries of petroleum will probably go on.'},
  {id: 'claim:diplomat-2019-p12.11', locator: '¶12', about: ['activity:russia-dprk-trade', 'activity:russia-dprk-economic-cooperation'], predicate: 'PART_OF',
   text: 'Trade is a part of the economic ties of the two.'},
  {id: 'claim:diplomat-2019-p12.12', locator: '¶12', about: ['activity:refined-petroleum-to-dprk', 'activity:russia-dprk-trade'], predicate: 'PART_OF',
   confidence: 'inferred', text: 'The deliveries of petroleum are a part of the trade.'}
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
  {from: 'activity:dprk-labour-in-russia', to: 'activity:russia-dprk-economic-cooperation', cites: ['claim:diplomat-2019-p11.2']},
  {from: 'activity:dprk-labour-in-russia', to: 'activity:dprk-labour-abroad', cites: ['claim:diplomat-2019-p11.14']},
  {from: 'activity:russia-dprk-economic-cooperation', to: 'activity:russia-dprk-relations', cites: ['claim:diplomat-2019-p11.15']},
  {from: 'activity:russia-dprk-trade', to: 'activity:russia-dprk-economic-cooperation', cites: ['claim:diplomat-2019-p12.11']},
  {from: 'activity:refined-petroleum-to-dprk', to: 'activity:russia-dprk-trade', cites: ['claim:diplomat-2019-p12.12']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:PART_OF]->(b)
SET r.seen = '2019-04-26', r.cites = row.cites;

UNWIND [
  {from: 'state:PRK', to: 'activity:dprk-labour-in-russia', cites: ['claim:diplomat-2019-p11.3']},
  {from: 'state:RUS', to: 'activity:refined-petroleum-to-dprk', cites: ['claim:diplomat-2019-p12.5']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:SUPPLIES]->(b)
SET r.seen = '2019-04-26', r.cites = row.cites;

UNWIND [
  {from: 'state:RUS', to: 'activity:dprk-labour-in-russia', cites: ['claim:diplomat-2019-p11.4']},
  {from: 'state:PRK', to: 'activity:refined-petroleum-to-dprk', cites: ['claim:diplomat-2019-p12.7']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:RECEIVES]->(b)
SET r.seen = '2019-04-26', r.cites = row.cites;

MATCH (a:Entity {id: 'issue:unsc-sanctions'}), (b:Entity {id: 'activity:dprk-labour-in-russia'})
MERGE (a)-[r:HINDERS]->(b)
SET r.seen = '2019-04-26', r.as = 'the number of workers fell', r.cites = ['claim:diplomat-2019-p11.9'];

MATCH (a:Entity {id: 'event:vladivostok-press-conference-2019'}), (b:Entity {id: 'activity:dprk-labour-in-russia'})
MERGE (a)-[r:DISCUSSED]->(b)
SET r.cites = ['claim:diplomat-2019-p11.10'];

UNWIND [
  {from: 'state:RUS', to: 'activity:russia-dprk-trade', cites: ['claim:diplomat-2019-p12.2']},
  {from: 'state:PRK', to: 'activity:russia-dprk-trade', cites: ['claim:diplomat-2019-p12.3']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:CONDUCTS]->(b)
SET r.seen = '2019-04-26', r.cites = row.cites;
