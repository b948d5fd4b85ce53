// Chapter 5. Before Vladivostok 2019: three journeys of Kim Jong Il.
// Article ¶1, ¶2. Record: Moscow Declaration (2001), Russian presidency on 23 August 2002 and 24 August 2011.
// The article gives years, the record days. Both stand: a year holds the day in it.

MERGE (x:Entity {id: 'event:kim-jong-il-visit-2001'})
SET x:Event:Visit, x.name = 'Visit of Kim Jong Il, 2001', x.when = '2001-07-26/2001-08-18';

MERGE (x:Entity {id: 'event:kim-jong-il-visit-2002'})
SET x:Event:Visit, x.name = 'Visit of Kim Jong Il, 2002', x.when = '2002-08-20/2002-08-24';

MERGE (x:Entity {id: 'event:kim-jong-il-visit-2011'})
SET x:Event:Visit, x.name = 'Visit of Kim Jong Il, 2011', x.when = '2011-08-20/2011-08-25';

MERGE (x:Entity {id: 'event:moscow-declaration-2001'})
SET x:Event:Statement, x.name = 'Moscow Declaration, 2001', x.aliases = ['Московская декларация'], x.when = '2001-08-04';

MERGE (x:Entity {id: 'event:vladivostok-meeting-2002'})
SET x:Event:Talks, x.name = 'Meeting in Vladivostok, 2002', x.aliases = ['Putin–Kim Jong Il meeting'], x.when = '2002-08-23';

MERGE (x:Entity {id: 'event:ulan-ude-meeting-2011'})
SET x:Event:Talks, x.name = 'Meeting near Ulan-Ude, 2011', x.aliases = ['Medvedev–Kim Jong Il meeting'], x.when = '2011-08-24';

// What is said, by whom, where. `about` names the subject, then the object. A row without a source is the article’s; one without saidBy, its authors’ own.
UNWIND [
  // The three journeys in the article. That they lie so far back is its reason to call the summit overdue (chapter 13).
  {id: 'claim:diplomat-2019-p1.18', locator: '¶1', about: ['person:kim-jong-il', 'event:kim-jong-il-visit-2001'], predicate: 'TOOK_PART_IN',
   when: '2001', text: 'Kim Jong Il came to Russia in 2001.'},
  {id: 'claim:diplomat-2019-p1.19', locator: '¶1', about: ['person:kim-jong-il', 'event:kim-jong-il-visit-2002'], predicate: 'TOOK_PART_IN',
   when: '2002', text: 'Kim Jong Il came to Russia in 2002.'},
  {id: 'claim:diplomat-2019-p1.20', locator: '¶1', about: ['person:kim-jong-il', 'event:kim-jong-il-visit-2011'], predicate: 'TOOK_PART_IN',
   when: '2011', text: 'Kim Jong Il came to Russia in 2011.'},
  {id: 'claim:diplomat-2019-p2.11', locator: '¶2', about: ['event:kim-jong-il-visit-2002', 'place:vladivostok'], predicate: 'TOOK_PLACE_AT',
   when: '2002', confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'Putin recalled that in 2002 Kim Jong Il was in Vladivostok.'},
  // The record: 2001.
  {id: 'claim:moscow-declaration-2001-1', source: 'source:moscow-declaration-2001', locator: 'heading', about: ['event:kim-jong-il-visit-2001'], predicate: 'when',
   value: '2001-07-26/2001-08-18', confidence: 'inferred', text: 'Kim Jong Il’s journey is set for 26 July to 18 August 2001; its end lies after the day of this text.'},
  {id: 'claim:moscow-declaration-2001-2', source: 'source:moscow-declaration-2001', locator: 'close', about: ['event:moscow-declaration-2001'], predicate: 'when',
   value: '2001-08-04', text: 'The declaration is dated 4 August 2001.'},
  {id: 'claim:moscow-declaration-2001-3', source: 'source:moscow-declaration-2001', locator: 'close', about: ['person:vladimir-putin', 'event:moscow-declaration-2001'], predicate: 'SIGNED',
   text: 'Putin signs the declaration for Russia.'},
  {id: 'claim:moscow-declaration-2001-4', source: 'source:moscow-declaration-2001', locator: 'close', about: ['person:kim-jong-il', 'event:moscow-declaration-2001'], predicate: 'SIGNED',
   text: 'Kim Jong Il signs the declaration for North Korea.'},
  {id: 'claim:moscow-declaration-2001-5', source: 'source:moscow-declaration-2001', locator: 'heading', about: ['event:moscow-declaration-2001', 'event:kim-jong-il-visit-2001'], predicate: 'PART_OF',
   text: 'The declaration is a fruit of Kim Jong Il’s visit.'},
  {id: 'claim:moscow-declaration-2001-6', source: 'source:moscow-declaration-2001', locator: 'close', about: ['event:moscow-declaration-2001', 'place:moscow'], predicate: 'TOOK_PLACE_AT',
   text: 'The declaration is given in Moscow.'},
  {id: 'claim:moscow-declaration-2001-7', source: 'source:moscow-declaration-2001', locator: 'heading', about: ['state:RUS', 'event:kim-jong-il-visit-2001'], predicate: 'TOOK_PART_IN',
   text: 'Russia is the host of the visit of 2001.'},
  {id: 'claim:moscow-declaration-2001-8', source: 'source:moscow-declaration-2001', locator: 'heading', about: ['state:PRK', 'event:kim-jong-il-visit-2001'], predicate: 'TOOK_PART_IN',
   text: 'North Korea is the guest in the visit of 2001.'},
  // The record: 2002.
  {id: 'claim:kremlin-2002-08-23-1', source: 'source:kremlin-2002-08-23', locator: 'report', about: ['event:kim-jong-il-visit-2002'], predicate: 'when',
   value: '2002-08-20/2002-08-24', confidence: 'inferred',
   text: 'Kim Jong Il’s journey through the Far East lasts from 20 to 24 August 2002; its end lies after the day of this text.'},
  {id: 'claim:kremlin-2002-08-23-2', source: 'source:kremlin-2002-08-23', locator: 'report', about: ['event:vladivostok-meeting-2002'], predicate: 'when',
   value: '2002-08-23', text: 'Putin and Kim Jong Il meet on 23 August 2002.'},
  {id: 'claim:kremlin-2002-08-23-3', source: 'source:kremlin-2002-08-23', locator: 'report', about: ['person:vladimir-putin', 'event:vladivostok-meeting-2002'], predicate: 'TOOK_PART_IN',
   text: 'Putin receives Kim Jong Il.'},
  {id: 'claim:kremlin-2002-08-23-4', source: 'source:kremlin-2002-08-23', locator: 'report', about: ['person:kim-jong-il', 'event:vladivostok-meeting-2002'], predicate: 'TOOK_PART_IN',
   text: 'Kim Jong Il is the guest of Putin.'},
  {id: 'claim:kremlin-2002-08-23-5', source: 'source:kremlin-2002-08-23', locator: 'report', about: ['event:vladivostok-meeting-2002', 'place:vladivostok'], predicate: 'TOOK_PLACE_AT',
   text: 'Putin and Kim Jong Il meet in Vladivostok.'},
  {id: 'claim:kremlin-2002-08-23-6', source: 'source:kremlin-2002-08-23', locator: 'report', about: ['event:vladivostok-meeting-2002', 'event:kim-jong-il-visit-2002'], predicate: 'PART_OF',
   text: 'The meeting is part of Kim Jong Il’s journey of 2002.'},
  {id: 'claim:kremlin-2002-08-23-7', source: 'source:kremlin-2002-08-23', locator: 'report', about: ['state:RUS', 'event:kim-jong-il-visit-2002'], predicate: 'TOOK_PART_IN',
   text: 'Russia is the host of the visit of 2002.'},
  {id: 'claim:kremlin-2002-08-23-8', source: 'source:kremlin-2002-08-23', locator: 'report', about: ['state:PRK', 'event:kim-jong-il-visit-2002'], predicate: 'TOOK_PART_IN',
   text: 'North Korea is the guest in the visit of 2002.'},
  {id: 'claim:kremlin-2002-08-23-9', source: 'source:kremlin-2002-08-23', locator: 'report', about: ['state:RUS', 'event:vladivostok-meeting-2002'], predicate: 'TOOK_PART_IN',
   confidence: 'inferred', text: 'Putin receives Kim Jong Il for Russia, as we read it.'},
  {id: 'claim:kremlin-2002-08-23-10', source: 'source:kremlin-2002-08-23', locator: 'report', about: ['state:PRK', 'event:vladivostok-meeting-2002'], predicate: 'TOOK_PART_IN',
   confidence: 'inferred', text: 'Kim Jong Il comes to Putin for North Korea, as we read it.'},
  // The record: 2011.
  {id: 'claim:kremlin-2011-08-24-1', source: 'source:kremlin-2011-08-24', locator: 'report', about: ['event:kim-jong-il-visit-2011'], predicate: 'when',
   value: '2011-08-20/2011-08-25', confidence: 'inferred', text: 'Kim Jong Il’s journey lasts from 20 to 25 August 2011; its end lies after the day of this text.'},
  {id: 'claim:kremlin-2011-08-24-2', source: 'source:kremlin-2011-08-24', locator: 'report', about: ['event:ulan-ude-meeting-2011'], predicate: 'when',
   value: '2011-08-24', text: 'Medvedev and Kim Jong Il meet on 24 August 2011.'},
  {id: 'claim:kremlin-2011-08-24-3', source: 'source:kremlin-2011-08-24', locator: 'report', about: ['person:dmitry-medvedev', 'event:ulan-ude-meeting-2011'], predicate: 'TOOK_PART_IN',
   text: 'Medvedev receives Kim Jong Il.'},
  {id: 'claim:kremlin-2011-08-24-4', source: 'source:kremlin-2011-08-24', locator: 'report', about: ['person:kim-jong-il', 'event:ulan-ude-meeting-2011'], predicate: 'TOOK_PART_IN',
   text: 'Kim Jong Il is the guest of Medvedev.'},
  {id: 'claim:kremlin-2011-08-24-5', source: 'source:kremlin-2011-08-24', locator: 'report', about: ['event:ulan-ude-meeting-2011', 'place:ulan-ude'], predicate: 'TOOK_PLACE_AT',
   text: 'Medvedev and Kim Jong Il meet near Ulan-Ude.'},
  {id: 'claim:kremlin-2011-08-24-6', source: 'source:kremlin-2011-08-24', locator: 'report', about: ['event:ulan-ude-meeting-2011', 'event:kim-jong-il-visit-2011'], predicate: 'PART_OF',
   text: 'The meeting is part of Kim Jong Il’s journey of 2011.'},
  {id: 'claim:kremlin-2011-08-24-7', source: 'source:kremlin-2011-08-24', locator: 'report', about: ['state:RUS', 'event:kim-jong-il-visit-2011'], predicate: 'TOOK_PART_IN',
   text: 'Russia is the host of the visit of 2011.'},
  {id: 'claim:kremlin-2011-08-24-8', source: 'source:kremlin-2011-08-24', locator: 'report', about: ['state:PRK', 'event:kim-jong-il-visit-2011'], predicate: 'TOOK_PART_IN',
   text: 'North Korea is the guest in the visit of 2011.'},
  {id: 'claim:kremlin-2011-08-24-9', source: 'source:kremlin-2011-08-24', locator: 'report', about: ['state:RUS', 'event:ulan-ude-meeting-2011'], predicate: 'TOOK_PART_IN',
   confidence: 'inferred', text: 'Medvedev receives Kim Jong Il for Russia, as we read it.'},
  {id: 'claim:kremlin-2011-08-24-10', source: 'source:kremlin-2011-08-24', locator: 'report', about: ['state:PRK', 'event:ulan-ude-meeting-2011'], predicate: 'TOOK_PART_IN',
   confidence: 'inferred', text: 'Kim Jong Il comes to Medvedev for North Korea, as we read it.'}
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
  {from: 'person:kim-jong-il', to: 'event:kim-jong-il-visit-2001', role: 'guest', onBehalfOf: 'state:PRK', cites: ['claim:diplomat-2019-p1.18']},
  {from: 'person:kim-jong-il', to: 'event:kim-jong-il-visit-2002', role: 'guest', onBehalfOf: 'state:PRK', cites: ['claim:diplomat-2019-p1.19']},
  {from: 'person:kim-jong-il', to: 'event:kim-jong-il-visit-2011', role: 'guest', onBehalfOf: 'state:PRK', cites: ['claim:diplomat-2019-p1.20']},
  {from: 'state:RUS', to: 'event:kim-jong-il-visit-2001', role: 'host', cites: ['claim:moscow-declaration-2001-7']},
  {from: 'state:PRK', to: 'event:kim-jong-il-visit-2001', role: 'guest', cites: ['claim:moscow-declaration-2001-8']},
  {from: 'person:vladimir-putin', to: 'event:vladivostok-meeting-2002', role: 'host', onBehalfOf: 'state:RUS', cites: ['claim:kremlin-2002-08-23-3']},
  {from: 'person:kim-jong-il', to: 'event:vladivostok-meeting-2002', role: 'guest', onBehalfOf: 'state:PRK', cites: ['claim:kremlin-2002-08-23-4']},
  {from: 'state:RUS', to: 'event:vladivostok-meeting-2002', role: 'host', cites: ['claim:kremlin-2002-08-23-9']},
  {from: 'state:PRK', to: 'event:vladivostok-meeting-2002', role: 'guest', cites: ['claim:kremlin-2002-08-23-10']},
  {from: 'state:RUS', to: 'event:kim-jong-il-visit-2002', role: 'host', cites: ['claim:kremlin-2002-08-23-7']},
  {from: 'state:PRK', to: 'event:kim-jong-il-visit-2002', role: 'guest', cites: ['claim:kremlin-2002-08-23-8']},
  {from: 'person:dmitry-medvedev', to: 'event:ulan-ude-meeting-2011', role: 'host', onBehalfOf: 'state:RUS', cites: ['claim:kremlin-2011-08-24-3']},
  {from: 'person:kim-jong-il', to: 'event:ulan-ude-meeting-2011', role: 'guest', onBehalfOf: 'state:PRK', cites: ['claim:kremlin-2011-08-24-4']},
  {from: 'state:RUS', to: 'event:ulan-ude-meeting-2011', role: 'host', cites: ['claim:kremlin-2011-08-24-9']},
  {from: 'state:PRK', to: 'event:ulan-ude-meeting-2011', role: 'guest', cites: ['claim:kremlin-2011-08-24-10']},
  {from: 'state:RUS', to: 'event:kim-jong-il-visit-2011', role: 'host', cites: ['claim:kremlin-2011-08-24-7']},
  {from: 'state:PRK', to: 'event:kim-jong-il-visit-2011', role: 'guest', cites: ['claim:kremlin-2011-08-24-8']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:TOOK_PART_IN]->(b)
SET r.role = row.role, r.onBehalfOf = row.onBehalfOf, r.cites = row.cites;

UNWIND [
  {from: 'event:kim-jong-il-visit-2002', to: 'place:vladivostok', cites: ['claim:diplomat-2019-p2.11']},
  {from: 'event:moscow-declaration-2001', to: 'place:moscow', cites: ['claim:moscow-declaration-2001-6']},
  {from: 'event:vladivostok-meeting-2002', to: 'place:vladivostok', cites: ['claim:kremlin-2002-08-23-5']},
  {from: 'event:ulan-ude-meeting-2011', to: 'place:ulan-ude', cites: ['claim:kremlin-2011-08-24-5']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:TOOK_PLACE_AT]->(b)
SET r.cites = row.cites;

UNWIND [
  {from: 'person:vladimir-putin', to: 'event:moscow-declaration-2001', cites: ['claim:moscow-declaration-2001-3']},
  {from: 'person:kim-jong-il', to: 'event:moscow-declaration-2001', cites: ['claim:moscow-declaration-2001-4']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:SIGNED]->(b)
SET r.cites = row.cites;

UNWIND [
  {from: 'event:moscow-declaration-2001', to: 'event:kim-jong-il-visit-2001', seen: '2001-08-04', cites: ['claim:moscow-declaration-2001-5']},
  {from: 'event:vladivostok-meeting-2002', to: 'event:kim-jong-il-visit-2002', seen: '2002-08-23', cites: ['claim:kremlin-2002-08-23-6']},
  {from: 'event:ulan-ude-meeting-2011', to: 'event:kim-jong-il-visit-2011', seen: '2011-08-24', cites: ['claim:kremlin-2011-08-24-6']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:PART_OF]->(b)
SET r.seen = row.seen, r.cites = row.cites;
