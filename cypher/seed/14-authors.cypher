// Chapter 14. Who wrote the article, and where they work.
// Article ¶15, ¶16.
// Institutes bear short English names here; the full ones stand in Russian beside them.

MERGE (x:Entity {id: 'person:anna-kireeva'})
SET x:Person, x.name = 'Anna Kireeva', x.aliases = ['Анна Киреева'], x.title = 'Ph.D.';

MERGE (x:Entity {id: 'person:liudmila-zakharova'})
SET x:Person, x.name = 'Liudmila Zakharova', x.aliases = ['Людмила Захарова'], x.title = 'Ph.D.';

MERGE (x:Entity {id: 'org:mgimo'})
SET x:Organization, x.name = 'MGIMO University', x.aliases = ['MGIMO', 'Moscow State Institute of International Relations', 'МГИМО', 'Московский государственный институт международных отношений'],
    x.form = 'university';

MERGE (x:Entity {id: 'org:mgimo-asian-african-studies'})
SET x:Organization, x.name = 'Asian and African Studies, MGIMO', x.aliases = ['Department of Asian and African Studies', 'Кафедра востоковедения МГИМО'], x.form = 'university department';

MERGE (x:Entity {id: 'org:mgimo-chinese-studies'})
SET x:Organization, x.name = 'Chinese Studies Center, MGIMO', x.aliases = ['Center for Comprehensive Chinese Studies and Regional Projects', 'Центр комплексного китаеведения и региональных проектов'],
    x.form = 'research centre';

MERGE (x:Entity {id: 'org:mgimo-world-economy'})
SET x:Organization, x.name = 'World Economy, MGIMO', x.aliases = ['Department of World Economy', 'Кафедра мировой экономики МГИМО'], x.form = 'university department';

MERGE (x:Entity {id: 'org:center-for-korean-studies'})
SET x:Organization, x.name = 'Korean Studies Center, IFES', x.aliases = ['Center for Korean Studies', 'Центр корейских исследований'],
    x.form = 'research centre';

MERGE (x:Entity {id: 'org:ifes-ras'})
SET x:Organization, x.name = 'Institute of Far Eastern Studies', x.aliases = ['IFES', 'Институт Дальнего Востока РАН'], x.form = 'research institute';

MERGE (x:Entity {id: 'org:ras'})
SET x:Organization, x.name = 'Russian Academy of Sciences', x.aliases = ['RAS', 'Российская академия наук', 'РАН'], x.form = 'academy';

// What is said, by whom, where. `about` names the subject, then the object. A row without a source is the article’s; one without saidBy, its authors’ own.
UNWIND [
  // ¶15. Anna Kireeva.
  {id: 'claim:diplomat-2019-p15.1', locator: '¶15', about: ['person:anna-kireeva'], predicate: 'title',
   value: 'Ph.D.', text: 'Kireeva holds a doctorate.'},
  {id: 'claim:diplomat-2019-p15.2', locator: '¶15', about: ['person:anna-kireeva', 'org:mgimo-asian-african-studies'], predicate: 'WORKS_FOR',
   text: 'Kireeva teaches in the MGIMO department for Asia and Africa.'},
  {id: 'claim:diplomat-2019-p15.3', locator: '¶15', about: ['person:anna-kireeva', 'org:mgimo-chinese-studies'], predicate: 'WORKS_FOR',
   text: 'Kireeva does research in the MGIMO center on China.'},
  {id: 'claim:diplomat-2019-p15.4', locator: '¶15', about: ['org:mgimo-asian-african-studies', 'org:mgimo'], predicate: 'PART_OF',
   text: 'The department for Asia and Africa belongs to MGIMO.'},
  {id: 'claim:diplomat-2019-p15.5', locator: '¶15', about: ['org:mgimo-chinese-studies', 'org:mgimo'], predicate: 'PART_OF',
   text: 'The center on China belongs to MGIMO.'},
  {id: 'claim:diplomat-2019-p15.6', locator: '¶15', about: ['org:mgimo', 'place:moscow'], predicate: 'LOCATED_IN',
   confidence: 'inferred', text: 'MGIMO is in Moscow, as its full name says.'},
  // ¶16. Liudmila Zakharova.
  {id: 'claim:diplomat-2019-p16.1', locator: '¶16', about: ['person:liudmila-zakharova'], predicate: 'title',
   value: 'Ph.D.', text: 'Zakharova holds a doctorate.'},
  {id: 'claim:diplomat-2019-p16.2', locator: '¶16', about: ['person:liudmila-zakharova', 'org:center-for-korean-studies'], predicate: 'WORKS_FOR',
   text: 'Zakharova does research in the center on Korea.'},
  {id: 'claim:diplomat-2019-p16.3', locator: '¶16', about: ['org:center-for-korean-studies', 'org:ifes-ras'], predicate: 'PART_OF',
   text: 'The center on Korea belongs to the institute for the Far East.'},
  {id: 'claim:diplomat-2019-p16.4', locator: '¶16', about: ['org:ifes-ras', 'org:ras'], predicate: 'PART_OF',
   text: 'The institute for the Far East belongs to the Academy.'},
  {id: 'claim:diplomat-2019-p16.5', locator: '¶16', about: ['person:liudmila-zakharova', 'org:mgimo-world-economy'], predicate: 'WORKS_FOR',
   text: 'Zakharova teaches in the MGIMO department for the world economy.'},
  {id: 'claim:diplomat-2019-p16.6', locator: '¶16', about: ['org:mgimo-world-economy', 'org:mgimo'], predicate: 'PART_OF',
   text: 'The department for the world economy belongs to MGIMO.'},
  {id: 'claim:diplomat-2019-p16.7', locator: '¶16', about: ['org:ras', 'state:RUS'], predicate: 'LOCATED_IN',
   confidence: 'inferred', text: 'The Academy is Russian, as its name says.'}
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

UNWIND ['person:anna-kireeva', 'person:liudmila-zakharova'] AS id
MATCH (p:Entity {id: id}), (s:Source {id: 'source:diplomat-2019'})
MERGE (p)-[:WROTE]->(s);

// What holds. `cites` names its claims.
UNWIND [
  {from: 'person:anna-kireeva', to: 'org:mgimo-asian-african-studies', as: 'Associate Professor', cites: ['claim:diplomat-2019-p15.2']},
  {from: 'person:anna-kireeva', to: 'org:mgimo-chinese-studies', as: 'Research Fellow', cites: ['claim:diplomat-2019-p15.3']},
  {from: 'person:liudmila-zakharova', to: 'org:center-for-korean-studies', as: 'Senior Researcher', cites: ['claim:diplomat-2019-p16.2']},
  {from: 'person:liudmila-zakharova', to: 'org:mgimo-world-economy', as: 'Associate Professor', cites: ['claim:diplomat-2019-p16.5']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:WORKS_FOR]->(b)
SET r.seen = '2019-04-26', r.as = row.as, r.cites = row.cites;

UNWIND [
  {from: 'org:mgimo-asian-african-studies', to: 'org:mgimo', cites: ['claim:diplomat-2019-p15.4']},
  {from: 'org:mgimo-chinese-studies', to: 'org:mgimo', cites: ['claim:diplomat-2019-p15.5']},
  {from: 'org:center-for-korean-studies', to: 'org:ifes-ras', cites: ['claim:diplomat-2019-p16.3']},
  {from: 'org:ifes-ras', to: 'org:ras', cites: ['claim:diplomat-2019-p16.4']},
  {from: 'org:mgimo-world-economy', to: 'org:mgimo', cites: ['claim:diplomat-2019-p16.6']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:PART_OF]->(b)
SET r.seen = '2019-04-26', r.cites = row.cites;

UNWIND [
  {from: 'org:mgimo', to: 'place:moscow', cites: ['claim:diplomat-2019-p15.6']},
  {from: 'org:ras', to: 'state:RUS', cites: ['claim:diplomat-2019-p16.7']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:LOCATED_IN]->(b)
SET r.seen = '2019-04-26', r.cites = row.cites;
