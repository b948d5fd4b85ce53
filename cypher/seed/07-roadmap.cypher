// Chapter 7. How to settle it: the roadmap, the dual freeze, and what Russia wants of it.
// Article ¶4, ¶5. Record: the Russian–Chinese statement of 4 July 2017.
// Plans are proposals, made of steps that are proposals too. Who is asked to act is CALLS_ON, what is asked for what is IN_RETURN_FOR.
// Beliefs about beliefs keep both names: Russia holds, of North Korea, that it felt threatened.

// Plans, and the steps in them.
MERGE (x:Entity {id: 'proposal:russian-chinese-roadmap'})
SET x:Proposal, x.name = 'Russian–Chinese roadmap', x.aliases = ['Roadmap for the Korean settlement', 'Дорожная карта'], x.form = 'plan';

MERGE (x:Entity {id: 'proposal:dual-freeze'})
SET x:Proposal, x.name = 'Dual freeze', x.aliases = ['Freeze for freeze', 'Double suspension', 'Двойная заморозка', '双暂停', '쌍중단'], x.form = 'step';

MERGE (x:Entity {id: 'proposal:freeze-of-launches'})
SET x:Proposal, x.name = 'Freeze of launches', x.aliases = ['Freeze of nuclear and missile launches'], x.form = 'step';

MERGE (x:Entity {id: 'proposal:downgrade-of-exercises'})
SET x:Proposal, x.name = 'Downgrade of exercises', x.form = 'step';

MERGE (x:Entity {id: 'proposal:negotiations'})
SET x:Proposal, x.name = 'Negotiations', x.form = 'step';

MERGE (x:Entity {id: 'proposal:peaceful-settlement'})
SET x:Proposal, x.name = 'Peaceful settlement', x.aliases = ['Peaceful and diplomatic settlement'], x.form = 'principle';

MERGE (x:Entity {id: 'proposal:us-dprk-deal'})
SET x:Proposal, x.name = 'Deal of Washington and Pyongyang', x.form = 'principle';

// Aims and dangers.
MERGE (x:Entity {id: 'issue:peace-process'})
SET x:Issue, x.name = 'Peace process on the peninsula', x.aliases = ['Negotiations on the Korean Peninsula'];

MERGE (x:Entity {id: 'issue:reduction-of-tensions'})
SET x:Issue, x.name = 'Reduction of tensions', x.aliases = ['Détente'];

MERGE (x:Entity {id: 'issue:stability'})
SET x:Issue, x.name = 'Stability on the peninsula';

MERGE (x:Entity {id: 'issue:military-escalation'})
SET x:Issue, x.name = 'Military escalation', x.aliases = ['Military conflict'];

// Practices: what would be frozen, and what it answers.
MERGE (x:Entity {id: 'activity:us-rok-exercises'})
SET x:Activity, x.name = 'U.S.–South Korean exercises', x.aliases = ['한미연합훈련', 'Joint military exercises'], x.form = 'exercises';

MERGE (x:Entity {id: 'activity:dprk-tests'})
SET x:Activity, x.name = 'Nuclear and missile tests', x.aliases = ['Nuclear and missile launches'], x.form = 'tests';

MERGE (x:Entity {id: 'activity:dprk-nuclear-programme'})
SET x:Activity, x.name = 'North Korean nuclear programme', x.aliases = ['Nuclear arsenal', '북핵'], x.form = 'programme';

// Reasons.
MERGE (x:Entity {id: 'factor:american-threat'})
SET x:Factor, x.name = 'American threat';

MERGE (x:Entity {id: 'factor:danger-to-the-far-east'})
SET x:Factor, x.name = 'Danger of war to the Far East';

// Where the roadmap was put on paper.
MERGE (x:Entity {id: 'event:joint-statement-2017'})
SET x:Event:Statement, x.name = 'Russian–Chinese statement, 2017', x.aliases = ['Joint statement of 4 July 2017'], x.when = '2017-07-04';

// What is said, by whom, where. `about` names the subject, then the object. A row without a source is the article’s; one without saidBy, its authors’ own.
UNWIND [
  // ¶4. The roadmap and the two halves of its freeze.
  {id: 'claim:diplomat-2019-p4.5', locator: '¶4', about: ['state:RUS', 'proposal:russian-chinese-roadmap'], predicate: 'PROPOSED',
   text: 'Russia is one author of the roadmap.'},
  {id: 'claim:diplomat-2019-p4.6', locator: '¶4', about: ['state:CHN', 'proposal:russian-chinese-roadmap'], predicate: 'PROPOSED',
   text: 'China is one author of the roadmap.'},
  {id: 'claim:diplomat-2019-p4.7', locator: '¶4', about: ['proposal:russian-chinese-roadmap', 'issue:korean-peninsula'], predicate: 'CONCERNS',
   text: 'The roadmap is a way to settle the Korean question.'},
  {id: 'claim:diplomat-2019-p4.8', locator: '¶4', about: ['proposal:dual-freeze', 'proposal:russian-chinese-roadmap'], predicate: 'PART_OF',
   text: 'A freeze on both sides belongs to the roadmap.'},
  {id: 'claim:diplomat-2019-p4.9', locator: '¶4', about: ['proposal:negotiations', 'proposal:russian-chinese-roadmap'], predicate: 'PART_OF',
   text: 'Negotiations belong to the roadmap.'},
  {id: 'claim:diplomat-2019-p4.10', locator: '¶4', about: ['proposal:freeze-of-launches', 'proposal:dual-freeze'], predicate: 'PART_OF',
   text: 'One half of the dual freeze: no more nuclear and missile launches.'},
  {id: 'claim:diplomat-2019-p4.11', locator: '¶4', about: ['proposal:downgrade-of-exercises', 'proposal:dual-freeze'], predicate: 'PART_OF',
   text: 'One half of the dual freeze: smaller military exercises.'},
  {id: 'claim:diplomat-2019-p4.12', locator: '¶4', about: ['proposal:downgrade-of-exercises', 'proposal:freeze-of-launches'], predicate: 'IN_RETURN_FOR',
   text: 'The two halves of the dual freeze go side by side.'},
  {id: 'claim:diplomat-2019-p4.13', locator: '¶4', about: ['proposal:freeze-of-launches', 'state:PRK'], predicate: 'CALLS_ON',
   text: 'To stop launching falls to North Korea.'},
  {id: 'claim:diplomat-2019-p4.14', locator: '¶4', about: ['proposal:downgrade-of-exercises', 'state:USA'], predicate: 'CALLS_ON',
   text: 'To hold smaller exercises falls to the United States.'},
  {id: 'claim:diplomat-2019-p4.15', locator: '¶4', about: ['proposal:downgrade-of-exercises', 'state:KOR'], predicate: 'CALLS_ON',
   text: 'To hold smaller exercises falls to South Korea.'},
  {id: 'claim:diplomat-2019-p4.16', locator: '¶4', about: ['proposal:freeze-of-launches', 'activity:dprk-tests'], predicate: 'CONCERNS',
   text: 'What would be frozen on the North Korean side are nuclear and missile launches.'},
  {id: 'claim:diplomat-2019-p4.17', locator: '¶4', about: ['proposal:downgrade-of-exercises', 'activity:us-rok-exercises'], predicate: 'CONCERNS',
   text: 'What would shrink on the other side are the exercises of the two allies.'},
  {id: 'claim:diplomat-2019-p4.18', locator: '¶4', about: ['state:USA', 'activity:us-rok-exercises'], predicate: 'CONDUCTS',
   text: 'The United States holds military exercises with South Korea.'},
  {id: 'claim:diplomat-2019-p4.19', locator: '¶4', about: ['state:KOR', 'activity:us-rok-exercises'], predicate: 'CONDUCTS',
   text: 'South Korea holds military exercises with the United States.'},
  {id: 'claim:diplomat-2019-p4.20', locator: '¶4', about: ['state:PRK', 'activity:dprk-tests'], predicate: 'CONDUCTS',
   text: 'It was North Korea that launched and tested nuclear arms and missiles.'},
  {id: 'claim:diplomat-2019-p4.21', locator: '¶4', about: ['proposal:russian-chinese-roadmap'], alsoAbout: ['proposal:dual-freeze', 'proposal:negotiations'],
   predicate: 'assessment', value: 'followed in practice', text: 'In practice, things in the region now run along the roadmap, talks included.'},
  // ¶4. What Russia wants, and why: war next door.
  {id: 'claim:diplomat-2019-p4.1', locator: '¶4', about: ['state:RUS', 'issue:peace-process'], predicate: 'aim',
   value: 'a seat among the main players again', text: 'With the summit Russia meant to get back its seat among the main players.'},
  {id: 'claim:diplomat-2019-p4.3', locator: '¶4', about: ['issue:peace-process', 'issue:denuclearization'], predicate: 'CONCERNS',
   text: 'The negotiations on the peninsula should bring denuclearization forward.'},
  {id: 'claim:diplomat-2019-p4.4', locator: '¶4', about: ['issue:peace-process', 'issue:reduction-of-tensions'], predicate: 'CONCERNS',
   text: 'The negotiations on the peninsula should make for less tension.'},
  {id: 'claim:diplomat-2019-p4.24', locator: '¶4', about: ['state:RUS', 'issue:stability'], predicate: 'SUPPORTS',
   when: '../', text: 'Stability next door has at all times ranked high in Russian diplomacy.'},
  {id: 'claim:diplomat-2019-p4.25', locator: '¶4', about: ['factor:danger-to-the-far-east', 'issue:stability'], predicate: 'MOTIVATES',
   text: 'Russia cares for stability because of what a conflict would do to its Far East.'},
  {id: 'claim:diplomat-2019-p4.29', locator: '¶4', about: ['issue:military-escalation', 'place:russian-far-east'], predicate: 'prospect',
   value: 'danger to the region', mode: 'conditional', condition: 'if a conflict broke out on the peninsula',
   text: 'A war on the peninsula would put the Russian Far East in danger.'},
  {id: 'claim:diplomat-2019-p4.32', locator: '¶4', about: ['factor:danger-to-the-far-east', 'place:russian-far-east'], predicate: 'CONCERNS',
   text: 'The danger of a war next door is one to the Russian Far East.'},
  {id: 'claim:diplomat-2019-p4.33', locator: '¶4', about: ['factor:danger-to-the-far-east', 'issue:military-escalation'], predicate: 'CONCERNS',
   text: 'The danger to the Russian Far East comes of an armed conflict on the peninsula.'},
  {id: 'claim:diplomat-2019-p4.30', locator: '¶4', about: ['person:vladimir-putin', 'proposal:peaceful-settlement'], predicate: 'SUPPORTS',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'Putin would have the Korean question solved in peace, by diplomacy, and in no other way.'},
  {id: 'claim:diplomat-2019-p4.31', locator: '¶4', about: ['proposal:peaceful-settlement', 'issue:korean-peninsula'], predicate: 'CONCERNS',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'What Putin would have settled in peace is the Korean question.'},
  // ¶5. What Russia believes: whose deal it is, and what North Korea was afraid of.
  {id: 'claim:diplomat-2019-p5.1', locator: '¶5', about: ['state:RUS', 'proposal:us-dprk-deal'], predicate: 'SUPPORTS',
   confidence: 'reported', saidBy: ['state:RUS'], how: 'believes', text: 'In the Russian view the bargain is for Washington and Pyongyang to strike.'},
  {id: 'claim:diplomat-2019-p5.2', locator: '¶5', about: ['proposal:us-dprk-deal', 'state:USA'], predicate: 'CALLS_ON',
   confidence: 'reported', saidBy: ['state:RUS'], how: 'believes', text: 'In the Russian view the United States is one of the two who must strike the bargain.'},
  {id: 'claim:diplomat-2019-p5.3', locator: '¶5', about: ['proposal:us-dprk-deal', 'state:PRK'], predicate: 'CALLS_ON',
   confidence: 'reported', saidBy: ['state:RUS'], how: 'believes', text: 'In the Russian view North Korea is one of the two who must strike the bargain.'},
  {id: 'claim:diplomat-2019-p5.4', locator: '¶5', about: ['factor:american-threat', 'activity:dprk-nuclear-programme'], predicate: 'MOTIVATES',
   confidence: 'reported', saidBy: ['state:RUS'], how: 'believes', quoting: ['state:PRK'], quotingHow: 'believes',
   text: 'Russia holds that North Korea went nuclear above all because it wanted to deter a threat it saw in the United States.'},
  {id: 'claim:diplomat-2019-p5.5', locator: '¶5', about: ['factor:american-threat', 'state:USA'], predicate: 'CONCERNS',
   confidence: 'reported', saidBy: ['state:RUS'], how: 'believes', quoting: ['state:PRK'], quotingHow: 'believes',
   text: 'The threat is one that North Korea sees in the United States, as Russia understands it.'},
  {id: 'claim:diplomat-2019-p5.6', locator: '¶5', about: ['state:PRK', 'activity:dprk-nuclear-programme'], predicate: 'CONDUCTS',
   text: 'North Korea has built up nuclear arms.'},
  // ¶5. What Russia wants of the process.
  {id: 'claim:diplomat-2019-p5.7', locator: '¶5', about: ['state:RUS', 'issue:peace-process'], predicate: 'aim',
   value: 'to have a part of its own', text: 'Russia wants a part of its own in the peace process.'},
  {id: 'claim:diplomat-2019-p5.8', locator: '¶5', about: ['state:RUS', 'issue:military-escalation'], predicate: 'OPPOSES',
   text: 'Russia wants to keep things from sliding into armed confrontation.'},
  {id: 'claim:diplomat-2019-p5.9', locator: '¶5', about: ['state:RUS', 'issue:peace-process'], predicate: 'aim',
   value: 'to have its interests respected', text: 'Russia wants its own interests to count in the peace process.'},
  {id: 'claim:diplomat-2019-p5.10', locator: '¶5', about: ['event:us-dprk-talks'], predicate: 'assessment',
   value: 'hardly anything tangible so far', tone: -1, text: 'At this stage the American–North Korean talks have yielded little that is tangible.'},
  {id: 'claim:diplomat-2019-p5.11', locator: '¶5', about: ['state:RUS', 'event:us-dprk-talks'], predicate: 'SUPPORTS',
   confidence: 'reported', saidBy: ['state:RUS'], how: 'believes', text: 'Russia thinks even the present American–North Korean talks better than war.'},
  {id: 'claim:diplomat-2019-p5.12', locator: '¶5', about: ['state:RUS', 'issue:military-escalation'], predicate: 'OPPOSES',
   confidence: 'reported', saidBy: ['state:RUS'], how: 'believes', text: 'War is the worse choice in Russian eyes.'},
  // The record: the roadmap on paper.
  {id: 'claim:joint-statement-2017-07-04-1', source: 'source:joint-statement-2017-07-04', locator: 'heading', about: ['event:joint-statement-2017'], predicate: 'when',
   value: '2017-07-04', text: 'The statement is dated 4 July 2017.'},
  {id: 'claim:joint-statement-2017-07-04-2', source: 'source:joint-statement-2017-07-04', locator: 'heading', about: ['state:RUS', 'event:joint-statement-2017'], predicate: 'SIGNED',
   text: 'The Russian ministry gives the statement.'},
  {id: 'claim:joint-statement-2017-07-04-3', source: 'source:joint-statement-2017-07-04', locator: 'heading', about: ['state:CHN', 'event:joint-statement-2017'], predicate: 'SIGNED',
   text: 'The Chinese ministry gives the statement.'},
  {id: 'claim:joint-statement-2017-07-04-4', source: 'source:joint-statement-2017-07-04', locator: 'text', about: ['event:joint-statement-2017', 'proposal:russian-chinese-roadmap'], predicate: 'RESULTED_IN',
   text: 'In the statement the two put their initiatives together into one.'},
  {id: 'claim:joint-statement-2017-07-04-5', source: 'source:joint-statement-2017-07-04', locator: 'text', about: ['state:RUS', 'proposal:russian-chinese-roadmap'], predicate: 'PROPOSED',
   text: 'Russia puts the roadmap forward.'},
  {id: 'claim:joint-statement-2017-07-04-6', source: 'source:joint-statement-2017-07-04', locator: 'text', about: ['state:CHN', 'proposal:russian-chinese-roadmap'], predicate: 'PROPOSED',
   text: 'China puts the roadmap forward.'},
  {id: 'claim:joint-statement-2017-07-04-7', source: 'source:joint-statement-2017-07-04', locator: 'text', about: ['proposal:dual-freeze', 'proposal:russian-chinese-roadmap'], predicate: 'PART_OF',
   text: 'The roadmap holds a double suspension: tests on one side, large exercises on the other.'}
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
  {claim: 'claim:diplomat-2019-p5.1', rests: 'claim:diplomat-2019-p5.4'},
  {claim: 'claim:diplomat-2019-p5.7', rests: 'claim:diplomat-2019-p5.8'},
  {claim: 'claim:diplomat-2019-p5.7', rests: 'claim:diplomat-2019-p5.9'},
  {claim: 'claim:diplomat-2019-p4.30', rests: 'claim:diplomat-2019-p4.29'},
  {claim: 'claim:diplomat-2019-p4.24', rests: 'claim:diplomat-2019-p4.29'}
] AS row
MATCH (c:Claim {id: row.claim}), (d:Claim {id: row.rests})
MERGE (c)-[:BASED_ON]->(d);

// What holds. `cites` names its claims.
UNWIND [
  {from: 'state:RUS', to: 'proposal:russian-chinese-roadmap', when: '2017-07-04', cites: ['claim:diplomat-2019-p4.5', 'claim:joint-statement-2017-07-04-5']},
  {from: 'state:CHN', to: 'proposal:russian-chinese-roadmap', when: '2017-07-04', cites: ['claim:diplomat-2019-p4.6', 'claim:joint-statement-2017-07-04-6']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:PROPOSED {when: row.when}]->(b)
SET r.cites = row.cites;

UNWIND [
  {from: 'proposal:russian-chinese-roadmap', to: 'issue:korean-peninsula', cites: ['claim:diplomat-2019-p4.7']},
  {from: 'proposal:freeze-of-launches', to: 'activity:dprk-tests', cites: ['claim:diplomat-2019-p4.16']},
  {from: 'proposal:downgrade-of-exercises', to: 'activity:us-rok-exercises', cites: ['claim:diplomat-2019-p4.17']},
  {from: 'issue:peace-process', to: 'issue:denuclearization', cites: ['claim:diplomat-2019-p4.3']},
  {from: 'issue:peace-process', to: 'issue:reduction-of-tensions', cites: ['claim:diplomat-2019-p4.4']},
  {from: 'factor:danger-to-the-far-east', to: 'place:russian-far-east', cites: ['claim:diplomat-2019-p4.32']},
  {from: 'factor:danger-to-the-far-east', to: 'issue:military-escalation', cites: ['claim:diplomat-2019-p4.33']},
  {from: 'proposal:peaceful-settlement', to: 'issue:korean-peninsula', cites: ['claim:diplomat-2019-p4.31']},
  {from: 'factor:american-threat', to: 'state:USA', cites: ['claim:diplomat-2019-p5.5']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:CONCERNS]->(b)
SET r.seen = '2019-04-26', r.cites = row.cites;

UNWIND [
  {from: 'proposal:dual-freeze', to: 'proposal:russian-chinese-roadmap', cites: ['claim:diplomat-2019-p4.8', 'claim:joint-statement-2017-07-04-7']},
  {from: 'proposal:negotiations', to: 'proposal:russian-chinese-roadmap', cites: ['claim:diplomat-2019-p4.9']},
  {from: 'proposal:freeze-of-launches', to: 'proposal:dual-freeze', cites: ['claim:diplomat-2019-p4.10']},
  {from: 'proposal:downgrade-of-exercises', to: 'proposal:dual-freeze', cites: ['claim:diplomat-2019-p4.11']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:PART_OF]->(b)
SET r.seen = '2019-04-26', r.cites = row.cites;

MATCH (a:Entity {id: 'proposal:downgrade-of-exercises'}), (b:Entity {id: 'proposal:freeze-of-launches'})
MERGE (a)-[r:IN_RETURN_FOR]->(b)
SET r.seen = '2019-04-26', r.cites = ['claim:diplomat-2019-p4.12'];

UNWIND [
  {from: 'proposal:freeze-of-launches', to: 'state:PRK', asks: 'stop its launches', cites: ['claim:diplomat-2019-p4.13']},
  {from: 'proposal:downgrade-of-exercises', to: 'state:USA', asks: 'scale its exercises down', cites: ['claim:diplomat-2019-p4.14']},
  {from: 'proposal:downgrade-of-exercises', to: 'state:KOR', asks: 'scale its exercises down', cites: ['claim:diplomat-2019-p4.15']},
  {from: 'proposal:us-dprk-deal', to: 'state:USA', asks: 'strike a deal', cites: ['claim:diplomat-2019-p5.2']},
  {from: 'proposal:us-dprk-deal', to: 'state:PRK', asks: 'strike a deal', cites: ['claim:diplomat-2019-p5.3']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:CALLS_ON]->(b)
SET r.seen = '2019-04-26', r.to = row.asks, r.cites = row.cites;

UNWIND [
  {from: 'state:USA', to: 'activity:us-rok-exercises', cites: ['claim:diplomat-2019-p4.18']},
  {from: 'state:KOR', to: 'activity:us-rok-exercises', cites: ['claim:diplomat-2019-p4.19']},
  {from: 'state:PRK', to: 'activity:dprk-nuclear-programme', cites: ['claim:diplomat-2019-p5.6']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:CONDUCTS]->(b)
SET r.seen = '2019-04-26', r.cites = row.cites;

// All testing had stopped when the article appeared (chapter 8); only for a part of it is the last possible day known.
MATCH (a:Entity {id: 'state:PRK'}), (b:Entity {id: 'activity:dprk-tests'})
MERGE (a)-[r:CONDUCTS {when: '/[..2019-04-25]'}]->(b)
SET r.cites = ['claim:diplomat-2019-p4.20', 'claim:diplomat-2019-p8.16'];

UNWIND [
  {from: 'state:RUS', to: 'proposal:us-dprk-deal', as: 'for the two to strike', cites: ['claim:diplomat-2019-p5.1']},
  {from: 'state:RUS', to: 'event:us-dprk-talks', as: 'better than war', cites: ['claim:diplomat-2019-p5.11', 'claim:diplomat-2019-p7.3']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:SUPPORTS]->(b)
SET r.seen = '2019-04-26', r.degree = row.degree, r.as = row.as, r.cites = row.cites;

MATCH (a:Entity {id: 'state:RUS'}), (b:Entity {id: 'issue:stability'})
MERGE (a)-[r:SUPPORTS {when: '../'}]->(b)
SET r.seen = '2019-04-26', r.as = 'at all times a priority', r.cites = ['claim:diplomat-2019-p4.24'];

MATCH (a:Entity {id: 'person:vladimir-putin'}), (b:Entity {id: 'proposal:peaceful-settlement'})
MERGE (a)-[r:SUPPORTS {when: '2019-04-25/'}]->(b)
SET r.seen = '2019-04-26', r.degree = 'full', r.as = 'the only way', r.cites = ['claim:diplomat-2019-p4.30'];

UNWIND [
  {from: 'factor:danger-to-the-far-east', to: 'issue:stability', cites: ['claim:diplomat-2019-p4.25']},
  {from: 'factor:american-threat', to: 'activity:dprk-nuclear-programme', as: 'above all else', cites: ['claim:diplomat-2019-p5.4']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:MOTIVATES]->(b)
SET r.seen = '2019-04-26', r.as = row.as, r.cites = row.cites;

MATCH (a:Entity {id: 'state:RUS'}), (b:Entity {id: 'issue:military-escalation'})
MERGE (a)-[r:OPPOSES]->(b)
SET r.seen = '2019-04-26', r.as = 'to be kept away', r.cites = ['claim:diplomat-2019-p5.8', 'claim:diplomat-2019-p5.12'];

UNWIND [
  {from: 'state:RUS', to: 'event:joint-statement-2017', cites: ['claim:joint-statement-2017-07-04-2']},
  {from: 'state:CHN', to: 'event:joint-statement-2017', cites: ['claim:joint-statement-2017-07-04-3']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:SIGNED]->(b)
SET r.cites = row.cites;

MATCH (a:Entity {id: 'event:joint-statement-2017'}), (b:Entity {id: 'proposal:russian-chinese-roadmap'})
MERGE (a)-[r:RESULTED_IN]->(b)
SET r.cites = ['claim:joint-statement-2017-07-04-4'];
