// Chapter 11. Projects on the ground and on paper, and what holds them back.
// Article ¶10, ¶13.
// Three projects have been talked about for years; a fourth runs. Each obstacle is a factor with its own edge to each project that it holds back.

MERGE (x:Entity {id: 'project:multilateral-economic-projects'})
SET x:Project, x.name = 'Multilateral economic projects', x.aliases = ['Trilateral projects'], x.form = 'programme';

MERGE (x:Entity {id: 'project:railways'})
SET x:Project, x.name = 'Korean–Russian railways', x.aliases = ['Trans-Korean railway', 'Транскорейская магистраль', '철도 연결'], x.form = 'railway';

MERGE (x:Entity {id: 'project:pipelines'})
SET x:Project, x.name = 'Pipelines to South Korea', x.aliases = ['газопровод', '가스관'], x.form = 'pipeline';

MERGE (x:Entity {id: 'project:power-supply'})
SET x:Project, x.name = 'Russian power for the peninsula', x.aliases = ['Electricity supply', 'энергомост'], x.form = 'power line';

MERGE (x:Entity {id: 'project:khasan-rajin'})
SET x:Project, x.name = 'Khasan–Rajin', x.aliases = ['Rajin–Khasan', 'Хасан–Раджин', '나진-하산 프로젝트', 'Khasan-Rajin logistics project'],
    x.form = 'logistics, joint venture', x.status = 'functioning';

// What Khasan–Rajin is one of, and what the Council forbids (chapter 12).
MERGE (x:Entity {id: 'activity:joint-ventures-with-dprk'})
SET x:Activity, x.name = 'North Korean joint ventures', x.aliases = ['Joint ventures with North Korea'], x.form = 'trade';

MERGE (x:Entity {id: 'issue:trust-building'})
SET x:Issue, x.name = 'Trust-building in the region';

MERGE (x:Entity {id: 'factor:sovereignty-deficit'})
SET x:Factor, x.name = 'Deficit of sovereignty';

MERGE (x:Entity {id: 'factor:alliance-with-us'})
SET x:Factor, x.name = 'South Korea’s U.S. alliance';

MERGE (x:Entity {id: 'factor:reluctance-of-companies'})
SET x:Factor, x.name = 'Reluctance of private companies';

MERGE (x:Entity {id: 'factor:lack-of-freight'})
SET x:Factor, x.name = 'Lack of freight';

// What is said, by whom, where. `about` names the subject, then the object. A row without a source is the article’s; one without saidBy, its authors’ own.
UNWIND [
  // ¶10. What Putin told, and what it covers.
  {id: 'claim:diplomat-2019-p10.1', locator: '¶10', about: ['event:vladivostok-summit-2019', 'project:multilateral-economic-projects'], predicate: 'DISCUSSED',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'He and Kim, said Putin, had talked about joint projects of several countries.'},
  {id: 'claim:diplomat-2019-p10.2', locator: '¶10', about: ['event:vladivostok-press-conference-2019', 'project:multilateral-economic-projects'], predicate: 'DISCUSSED',
   text: 'Putin told the press about the joint projects.'},
  {id: 'claim:diplomat-2019-p10.3', locator: '¶10', about: ['project:railways', 'project:multilateral-economic-projects'], predicate: 'PART_OF',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'Railways, rebuilt and joined again, are one of the joint projects.'},
  {id: 'claim:diplomat-2019-p10.4', locator: '¶10', about: ['project:pipelines', 'project:multilateral-economic-projects'], predicate: 'PART_OF',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'Pipelines are one of the joint projects.'},
  {id: 'claim:diplomat-2019-p10.5', locator: '¶10', about: ['project:power-supply', 'project:multilateral-economic-projects'], predicate: 'PART_OF',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'Electricity is one of the joint projects.'},
  {id: 'claim:diplomat-2019-p10.6', locator: '¶10', about: ['project:railways', 'issue:trust-building'], predicate: 'prospect',
   value: 'a contribution to trust', mode: 'possible', confidence: 'reported', saidBy: ['person:vladimir-putin'], quoting: ['state:RUS'], quotingHow: 'believes',
   text: 'Of the railways Putin said, as Russia has held for long, that they may help trust to grow.'},
  {id: 'claim:diplomat-2019-p10.7', locator: '¶10', about: ['project:pipelines', 'issue:trust-building'], predicate: 'prospect',
   value: 'a contribution to trust', mode: 'possible', confidence: 'reported', saidBy: ['person:vladimir-putin'], quoting: ['state:RUS'], quotingHow: 'believes',
   text: 'Of the pipelines Putin said, as Russia has held for long, that they may help trust to grow.'},
  {id: 'claim:diplomat-2019-p10.8', locator: '¶10', about: ['project:power-supply', 'issue:trust-building'], predicate: 'prospect',
   value: 'a contribution to trust', mode: 'possible', confidence: 'reported', saidBy: ['person:vladimir-putin'], quoting: ['state:RUS'], quotingHow: 'believes',
   text: 'Of the power supply Putin said, as Russia has held for long, that it may help trust to grow.'},
  {id: 'claim:diplomat-2019-p10.9', locator: '¶10', about: ['person:vladimir-putin', 'project:multilateral-economic-projects'], predicate: 'SUPPORTS',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'Putin spoke for the joint projects once more.'},
  {id: 'claim:diplomat-2019-p10.10', locator: '¶10', about: ['state:RUS', 'project:multilateral-economic-projects'], predicate: 'SUPPORTS',
   text: 'Russia has stood for the joint projects a long time.'},
  {id: 'claim:diplomat-2019-p10.11', locator: '¶10', about: ['issue:trust-building'], predicate: 'assessment',
   value: 'badly wanted', confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'The region, Putin said, badly needs trust to be built.'},
  {id: 'claim:diplomat-2019-p10.32', locator: '¶10', about: ['person:vladimir-putin', 'issue:trust-building'], predicate: 'SUPPORTS',
   confidence: 'inferred', saidBy: ['person:vladimir-putin'], text: 'By calling the building of trust needed, Putin speaks for it.'},
  // ¶10. Where they would run.
  {id: 'claim:diplomat-2019-p10.12', locator: '¶10', about: ['project:railways', 'state:RUS'], predicate: 'LINKS',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'The railways to be joined are Russian on one side.'},
  {id: 'claim:diplomat-2019-p10.13', locator: '¶10', about: ['project:railways', 'place:korean-peninsula'], predicate: 'LINKS',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'The railways to be joined are Korean on the other side.'},
  {id: 'claim:diplomat-2019-p10.14', locator: '¶10', about: ['project:pipelines', 'state:KOR'], predicate: 'LINKS',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'The pipelines end in South Korea.'},
  {id: 'claim:diplomat-2019-p10.15', locator: '¶10', about: ['project:pipelines', 'state:PRK'], predicate: 'RUNS_THROUGH',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'The pipelines cross North Korea.'},
  {id: 'claim:diplomat-2019-p10.16', locator: '¶10', about: ['project:power-supply', 'state:RUS'], predicate: 'LINKS',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'The electricity would come from Russia.'},
  {id: 'claim:diplomat-2019-p10.17', locator: '¶10', about: ['project:power-supply', 'place:korean-peninsula'], predicate: 'LINKS',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'The electricity would go to the peninsula.'},
  // ¶10. What holds them back, by the word of Putin: talk of them has stuck.
  {id: 'claim:diplomat-2019-p10.18', locator: '¶10', about: ['person:vladimir-putin', 'state:KOR'], predicate: 'CRITICIZED',
   tone: -1, confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'Putin found that South Korea lacks sovereignty where last decisions are made.'},
  {id: 'claim:diplomat-2019-p10.19', locator: '¶10', about: ['factor:sovereignty-deficit', 'state:KOR'], predicate: 'CONCERNS',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'The lack of sovereignty is South Korea’s.'},
  {id: 'claim:diplomat-2019-p10.20', locator: '¶10', about: ['factor:alliance-with-us', 'state:KOR'], predicate: 'CONCERNS',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'The alliance that Putin finds in the way is South Korea’s.'},
  {id: 'claim:diplomat-2019-p10.30', locator: '¶10', about: ['factor:alliance-with-us', 'state:USA'], predicate: 'CONCERNS',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'The ally whom Putin finds in the way is the United States.'},
  {id: 'claim:diplomat-2019-p10.21', locator: '¶10', about: ['factor:sovereignty-deficit', 'project:railways'], predicate: 'HINDERS',
   when: '[..2019-04-25]', confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'Because South Korea lacks sovereignty, talks on the railways got stuck.'},
  {id: 'claim:diplomat-2019-p10.22', locator: '¶10', about: ['factor:sovereignty-deficit', 'project:pipelines'], predicate: 'HINDERS',
   when: '[..2019-04-25]', confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'Because South Korea lacks sovereignty, talks on the pipelines got stuck.'},
  {id: 'claim:diplomat-2019-p10.23', locator: '¶10', about: ['factor:sovereignty-deficit', 'project:power-supply'], predicate: 'HINDERS',
   when: '[..2019-04-25]', confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'Because South Korea lacks sovereignty, talks on the power supply got stuck.'},
  {id: 'claim:diplomat-2019-p10.24', locator: '¶10', about: ['factor:alliance-with-us', 'project:railways'], predicate: 'HINDERS',
   when: '[..2019-04-25]', confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'Because South Korea has that ally, talks on the railways got stuck.'},
  {id: 'claim:diplomat-2019-p10.25', locator: '¶10', about: ['factor:alliance-with-us', 'project:pipelines'], predicate: 'HINDERS',
   when: '[..2019-04-25]', confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'Because South Korea has that ally, talks on the pipelines got stuck.'},
  {id: 'claim:diplomat-2019-p10.26', locator: '¶10', about: ['factor:alliance-with-us', 'project:power-supply'], predicate: 'HINDERS',
   when: '[..2019-04-25]', confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'Because South Korea has that ally, talks on the power supply got stuck.'},
  {id: 'claim:diplomat-2019-p10.31', locator: '¶10', about: ['factor:alliance-with-us', 'treaty:us-rok-mutual-defense-1953'], predicate: 'CONCERNS',
   confidence: 'inferred', text: 'The alliance in the way is, as we read it, that of the treaty of 1953.'},
  // ¶13. Khasan–Rajin: it runs, with trouble.
  {id: 'claim:diplomat-2019-p13.1', locator: '¶13', about: ['project:khasan-rajin'], predicate: 'status',
   value: 'functioning', text: 'Khasan–Rajin is in operation.'},
  {id: 'claim:diplomat-2019-p13.2', locator: '¶13', about: ['state:RUS', 'project:khasan-rajin'], predicate: 'PARTNER_IN',
   text: 'Russia is a partner in Khasan–Rajin.'},
  {id: 'claim:diplomat-2019-p13.3', locator: '¶13', about: ['state:PRK', 'project:khasan-rajin'], predicate: 'PARTNER_IN',
   text: 'North Korea is a partner in Khasan–Rajin.'},
  {id: 'claim:diplomat-2019-p13.4', locator: '¶13', about: ['project:khasan-rajin'], predicate: 'form',
   value: 'logistics, joint venture', text: 'Khasan–Rajin moves goods, as a joint venture.'},
  {id: 'claim:diplomat-2019-p13.19', locator: '¶13', about: ['project:khasan-rajin', 'activity:joint-ventures-with-dprk'], predicate: 'CONCERNS',
   text: 'Khasan–Rajin is itself a joint venture with North Korea.'},
  {id: 'claim:diplomat-2019-p13.5', locator: '¶13', about: ['project:khasan-rajin', 'activity:russia-dprk-economic-cooperation'], predicate: 'CONCERNS',
   text: 'Khasan–Rajin is another field of cooperation that works.'},
  {id: 'claim:diplomat-2019-p13.6', locator: '¶13', about: ['project:khasan-rajin', 'place:khasan'], predicate: 'LINKS',
   text: 'One end of the project is Khasan.'},
  {id: 'claim:diplomat-2019-p13.7', locator: '¶13', about: ['project:khasan-rajin', 'place:rajin'], predicate: 'LINKS',
   text: 'One end of the project is Rajin, a port.'},
  {id: 'claim:diplomat-2019-p13.10', locator: '¶13', about: ['factor:reluctance-of-companies', 'project:khasan-rajin'], predicate: 'HINDERS',
   text: 'Private firms would rather not do business of this kind, and that hurts Khasan–Rajin.'},
  {id: 'claim:diplomat-2019-p13.11', locator: '¶13', about: ['factor:lack-of-freight', 'project:khasan-rajin'], predicate: 'HINDERS',
   text: 'There are not enough goods to carry, and that hurts Khasan–Rajin.'},
  {id: 'claim:diplomat-2019-p13.12', locator: '¶13', about: ['factor:reluctance-of-companies', 'state:PRK'], predicate: 'CONCERNS',
   text: 'What private firms shun is business with North Korea.'},
  {id: 'claim:diplomat-2019-p13.13', locator: '¶13', about: ['factor:lack-of-freight', 'place:rajin'], predicate: 'CONCERNS',
   text: 'The goods missing are those through the port of Rajin.'},
  {id: 'claim:diplomat-2019-p13.14', locator: '¶13', about: ['project:khasan-rajin'], predicate: 'assessment',
   value: 'in grave trouble', tone: -1, text: 'At this stage Khasan–Rajin is in grave difficulty.'},
  {id: 'claim:diplomat-2019-p13.15', locator: '¶13', about: ['project:khasan-rajin'], predicate: 'prospect',
   value: 'little to hope for', tone: -1, text: 'As things are, Khasan–Rajin has little to look forward to.'},
  {id: 'claim:diplomat-2019-p13.16', locator: '¶13', about: ['issue:unsc-sanctions', 'project:khasan-rajin'], predicate: 'prospect',
   value: 'easier ones may become a subject among states', mode: 'possible',
   text: 'To bring Khasan–Rajin back to life, easier sanctions may become a subject among states some day.'}
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

// What a statement rests on, where the source gives its reason or we draw the conclusion.
UNWIND [
  {claim: 'claim:diplomat-2019-p10.32', rests: 'claim:diplomat-2019-p10.11'},
  {claim: 'claim:diplomat-2019-p13.15', rests: 'claim:diplomat-2019-p13.14'},
  {claim: 'claim:diplomat-2019-p13.14', rests: 'claim:diplomat-2019-p13.10'},
  {claim: 'claim:diplomat-2019-p13.14', rests: 'claim:diplomat-2019-p13.11'}
] AS row
MATCH (c:Claim {id: row.claim}), (d:Claim {id: row.rests})
MERGE (c)-[:BASED_ON]->(d);

// What holds. `cites` names its claims.
UNWIND [
  {from: 'event:vladivostok-summit-2019', to: 'project:multilateral-economic-projects', cites: ['claim:diplomat-2019-p10.1']},
  {from: 'event:vladivostok-press-conference-2019', to: 'project:multilateral-economic-projects', cites: ['claim:diplomat-2019-p10.2']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:DISCUSSED]->(b)
SET r.cites = row.cites;

UNWIND [
  {from: 'project:railways', to: 'project:multilateral-economic-projects', cites: ['claim:diplomat-2019-p10.3']},
  {from: 'project:pipelines', to: 'project:multilateral-economic-projects', cites: ['claim:diplomat-2019-p10.4']},
  {from: 'project:power-supply', to: 'project:multilateral-economic-projects', cites: ['claim:diplomat-2019-p10.5']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:PART_OF]->(b)
SET r.seen = '2019-04-26', r.cites = row.cites;

UNWIND [
  {from: 'person:vladimir-putin', to: 'project:multilateral-economic-projects', when: '2019-04-25/', cites: ['claim:diplomat-2019-p10.9']},
  {from: 'person:vladimir-putin', to: 'issue:trust-building', when: '2019-04-25/', as: 'badly wanted', cites: ['claim:diplomat-2019-p10.32']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:SUPPORTS {when: row.when}]->(b)
SET r.seen = '2019-04-26', r.as = row.as, r.cites = row.cites;

MATCH (a:Entity {id: 'state:RUS'}), (b:Entity {id: 'project:multilateral-economic-projects'})
MERGE (a)-[r:SUPPORTS]->(b)
SET r.seen = '2019-04-26', r.as = 'for a long time', r.cites = ['claim:diplomat-2019-p10.10'];

UNWIND [
  {from: 'project:railways', to: 'state:RUS', cites: ['claim:diplomat-2019-p10.12']},
  {from: 'project:railways', to: 'place:korean-peninsula', cites: ['claim:diplomat-2019-p10.13']},
  {from: 'project:pipelines', to: 'state:KOR', cites: ['claim:diplomat-2019-p10.14']},
  {from: 'project:power-supply', to: 'state:RUS', cites: ['claim:diplomat-2019-p10.16']},
  {from: 'project:power-supply', to: 'place:korean-peninsula', cites: ['claim:diplomat-2019-p10.17']},
  {from: 'project:khasan-rajin', to: 'place:khasan', cites: ['claim:diplomat-2019-p13.6']},
  {from: 'project:khasan-rajin', to: 'place:rajin', cites: ['claim:diplomat-2019-p13.7']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:LINKS]->(b)
SET r.seen = '2019-04-26', r.cites = row.cites;

MATCH (a:Entity {id: 'project:pipelines'}), (b:Entity {id: 'state:PRK'})
MERGE (a)-[r:RUNS_THROUGH]->(b)
SET r.seen = '2019-04-26', r.cites = ['claim:diplomat-2019-p10.15'];

MATCH (a:Entity {id: 'person:vladimir-putin'}), (b:Entity {id: 'state:KOR'})
MERGE (a)-[r:CRITICIZED {when: '2019-04-25'}]->(b)
SET r.as = 'deficit of sovereignty', r.cites = ['claim:diplomat-2019-p10.18'];

UNWIND [
  {from: 'factor:sovereignty-deficit', to: 'state:KOR', cites: ['claim:diplomat-2019-p10.19']},
  {from: 'factor:alliance-with-us', to: 'state:KOR', cites: ['claim:diplomat-2019-p10.20']},
  {from: 'factor:alliance-with-us', to: 'state:USA', cites: ['claim:diplomat-2019-p10.30']},
  {from: 'factor:alliance-with-us', to: 'treaty:us-rok-mutual-defense-1953', cites: ['claim:diplomat-2019-p10.31']},
  {from: 'project:khasan-rajin', to: 'activity:russia-dprk-economic-cooperation', cites: ['claim:diplomat-2019-p13.5']},
  {from: 'project:khasan-rajin', to: 'activity:joint-ventures-with-dprk', cites: ['claim:diplomat-2019-p13.19']},
  {from: 'factor:reluctance-of-companies', to: 'state:PRK', cites: ['claim:diplomat-2019-p13.12']},
  {from: 'factor:lack-of-freight', to: 'place:rajin', cites: ['claim:diplomat-2019-p13.13']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:CONCERNS]->(b)
SET r.seen = '2019-04-26', r.cites = row.cites;

// Talks got stuck in the past: some time before Putin spoke of it. Neither a start nor an end is given.
UNWIND [
  {from: 'factor:sovereignty-deficit', to: 'project:railways', as: 'talks got stuck', cites: ['claim:diplomat-2019-p10.21']},
  {from: 'factor:sovereignty-deficit', to: 'project:pipelines', as: 'talks got stuck', cites: ['claim:diplomat-2019-p10.22']},
  {from: 'factor:sovereignty-deficit', to: 'project:power-supply', as: 'talks got stuck', cites: ['claim:diplomat-2019-p10.23']},
  {from: 'factor:alliance-with-us', to: 'project:railways', as: 'talks got stuck', cites: ['claim:diplomat-2019-p10.24']},
  {from: 'factor:alliance-with-us', to: 'project:pipelines', as: 'talks got stuck', cites: ['claim:diplomat-2019-p10.25']},
  {from: 'factor:alliance-with-us', to: 'project:power-supply', as: 'talks got stuck', cites: ['claim:diplomat-2019-p10.26']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:HINDERS {when: '[..2019-04-25]'}]->(b)
SET r.as = row.as, r.cites = row.cites;

UNWIND [
  {from: 'factor:reluctance-of-companies', to: 'project:khasan-rajin', as: 'keeps it in trouble', cites: ['claim:diplomat-2019-p13.10']},
  {from: 'factor:lack-of-freight', to: 'project:khasan-rajin', as: 'keeps it in trouble', cites: ['claim:diplomat-2019-p13.11']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:HINDERS]->(b)
SET r.seen = '2019-04-26', r.as = row.as, r.cites = row.cites;

UNWIND [
  {from: 'state:RUS', to: 'project:khasan-rajin', cites: ['claim:diplomat-2019-p13.2']},
  {from: 'state:PRK', to: 'project:khasan-rajin', cites: ['claim:diplomat-2019-p13.3']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:PARTNER_IN]->(b)
SET r.seen = '2019-04-26', r.cites = row.cites;
