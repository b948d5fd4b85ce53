// Chapter 8. What it would take: guarantees, the six, phases, and step for step.
// Article ¶6, ¶7, ¶8, ¶9. Record: Six-Party documents of 2003 and 2009; KCNA, 21 April 2018.
// What Putin supports and what he thinks likely are kept apart: support is an edge, a likelihood a claim alone.

// Guarantees in two layers, and a plan in phases.
MERGE (x:Entity {id: 'proposal:security-guarantees'})
SET x:Proposal, x.name = 'Security guarantees', x.aliases = ['гарантии безопасности', '안전보장'], x.form = 'guarantee';

MERGE (x:Entity {id: 'proposal:us-rok-guarantees'})
SET x:Proposal, x.name = 'U.S. and South Korean guarantees', x.form = 'guarantee';

MERGE (x:Entity {id: 'proposal:multilateral-guarantees'})
SET x:Proposal, x.name = 'Multilateral guarantees', x.form = 'guarantee';

MERGE (x:Entity {id: 'proposal:phased-denuclearization'})
SET x:Proposal, x.name = 'Phased denuclearization', x.aliases = ['Phased approach', '단계적 비핵화', 'поэтапный подход'], x.form = 'plan';

MERGE (x:Entity {id: 'proposal:action-for-action'})
SET x:Proposal, x.name = 'Action for action', x.aliases = ['행동 대 행동', 'действие за действие'], x.form = 'principle';

MERGE (x:Entity {id: 'proposal:us-matching-steps'})
SET x:Proposal, x.name = 'Matching steps by the U.S.', x.form = 'step';

MERGE (x:Entity {id: 'proposal:partial-sanctions-relief'})
SET x:Proposal, x.name = 'Partial easing of UN sanctions', x.aliases = ['Sanctions relief'], x.form = 'step';

// What stands in the way.
MERGE (x:Entity {id: 'factor:impasse'})
SET x:Factor, x.name = 'Impasse in the U.S. talks', x.aliases = ['Stalled progress'];

// Steps that North Korea has taken.
MERGE (x:Entity {id: 'event:test-halt'})
SET x:Event, x.name = 'Halt of tests', x.when = '2018-04-21/';

// The part of all tests that the announcement of April 2018 covers.
MERGE (x:Entity {id: 'activity:dprk-nuclear-and-icbm-tests'})
SET x:Activity, x.name = 'Nuclear and ICBM tests', x.aliases = ['Nuclear and intercontinental missile tests'], x.form = 'tests';

MERGE (x:Entity {id: 'event:nuclear-test-site-dismantling'})
SET x:Event, x.name = 'Dismantling of nuclear test site', x.when = '[2018-04-21..2019-04-26]';

MERGE (x:Entity {id: 'event:engine-test-site-dismantling'})
SET x:Event, x.name = 'Dismantling of engine test site', x.when = '[2018-01-01..2019-04-26]';

MERGE (x:Entity {id: 'event:dprk-steps'})
SET x:Event, x.name = 'Steps to ease tension', x.when = '[2018-01-01..2019-04-26]';

// Where they could be talked over, and a second dialogue beside that with Washington.
MERGE (x:Entity {id: 'org:six-party-talks'})
SET x:Organization, x.name = 'Six-Party Talks', x.aliases = ['6자회담', 'Шестисторонние переговоры', '六方会谈'], x.form = 'format';

MERGE (x:Entity {id: 'event:inter-korean-talks'})
SET x:Event:Talks, x.name = 'Inter-Korean talks', x.aliases = ['Dialogue of South and North', '남북대화'], x.when = '2018-04-27/';

// What is said, by whom, where. `about` names the subject, then the object. A row without a source is the article’s; one without saidBy, its authors’ own.
UNWIND [
  // ¶6. Guarantees: by whom, and in what format.
  {id: 'claim:diplomat-2019-p6.1', locator: '¶6', about: ['person:vladimir-putin', 'proposal:security-guarantees'], predicate: 'SUPPORTS',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'Putin spoke up for guarantees to North Korea.'},
  {id: 'claim:diplomat-2019-p6.2', locator: '¶6', about: ['issue:denuclearization', 'proposal:security-guarantees'], predicate: 'DEPENDS_ON',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'Without guarantees to North Korea, Putin said, denuclearization will not move.'},
  {id: 'claim:diplomat-2019-p6.3', locator: '¶6', about: ['proposal:security-guarantees', 'state:PRK'], predicate: 'CONCERNS',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'It is North Korea whose security is to be guaranteed.'},
  {id: 'claim:diplomat-2019-p6.4', locator: '¶6', about: ['event:vladivostok-press-conference-2019', 'proposal:security-guarantees'], predicate: 'DISCUSSED',
   confidence: 'inferred', text: 'Putin spoke of guarantees once the summit was over; we take it that he did so before the press.'},
  {id: 'claim:diplomat-2019-p6.5', locator: '¶6', about: ['proposal:us-rok-guarantees', 'proposal:security-guarantees'], predicate: 'PART_OF',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], how: 'believes', text: 'Guarantees by Washington and Seoul are one layer of those that Putin has in mind.'},
  {id: 'claim:diplomat-2019-p6.6', locator: '¶6', about: ['proposal:us-rok-guarantees', 'state:USA'], predicate: 'CALLS_ON',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], how: 'believes', text: 'In Putin’s understanding the United States would have to give guarantees.'},
  {id: 'claim:diplomat-2019-p6.7', locator: '¶6', about: ['proposal:us-rok-guarantees', 'state:KOR'], predicate: 'CALLS_ON',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], how: 'believes', text: 'In Putin’s understanding South Korea would have to give guarantees.'},
  {id: 'claim:diplomat-2019-p6.8', locator: '¶6', about: ['proposal:us-rok-guarantees'], predicate: 'assessment',
   value: 'essential', tone: 1, confidence: 'reported', saidBy: ['person:vladimir-putin'], how: 'believes',
   text: 'In Putin’s understanding American and South Korean guarantees are essential.'},
  {id: 'claim:diplomat-2019-p6.9', locator: '¶6', about: ['proposal:us-rok-guarantees'], predicate: 'assessment',
   value: 'too little by themselves', mode: 'expected', tone: -1, confidence: 'reported', saidBy: ['person:vladimir-putin'], how: 'believes',
   text: 'In Putin’s understanding American and South Korean guarantees will probably fall short on their own.'},
  {id: 'claim:diplomat-2019-p6.10', locator: '¶6', about: ['proposal:multilateral-guarantees', 'proposal:security-guarantees'], predicate: 'PART_OF',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], how: 'believes', text: 'Guarantees by more states are a further layer of those that Putin has in mind.'},
  {id: 'claim:diplomat-2019-p6.11', locator: '¶6', about: ['person:vladimir-putin', 'proposal:multilateral-guarantees'], predicate: 'PROPOSED',
   confidence: 'inferred', saidBy: ['person:vladimir-putin'], text: 'Putin put guarantees by more states on the table.'},
  {id: 'claim:diplomat-2019-p6.12', locator: '¶6', about: ['proposal:multilateral-guarantees', 'org:six-party-talks'], predicate: 'CONCERNS',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], how: 'believes', text: 'Guarantees by more states are tied to the format of the six.'},
  {id: 'claim:diplomat-2019-p6.13', locator: '¶6', about: ['org:six-party-talks', 'proposal:multilateral-guarantees'], predicate: 'prospect',
   value: 'the right circle to draw them up', mode: 'possible', condition: 'if bilateral guarantees fall short', confidence: 'reported', saidBy: ['person:vladimir-putin'], how: 'believes',
   text: 'The six could be the right circle in which to draw up guarantees by more states.'},
  // ¶7. What North Korea seeks: Russian backing for both of its dialogues.
  {id: 'claim:diplomat-2019-p7.1', locator: '¶7', about: ['event:vladivostok-summit-2019', 'state:PRK'], alsoAbout: ['state:RUS', 'event:inter-korean-talks', 'event:us-dprk-talks'],
   predicate: 'assessment', value: 'a chance to have Russian backing confirmed', tone: 1, text: 'By talking with Putin, North Korea can have Russian backing for both of its dialogues confirmed.'},
  {id: 'claim:diplomat-2019-p7.2', locator: '¶7', about: ['state:RUS', 'event:inter-korean-talks'], predicate: 'SUPPORTS',
   text: 'Russia backs the dialogue of the two Koreas.'},
  {id: 'claim:diplomat-2019-p7.3', locator: '¶7', about: ['state:RUS', 'event:us-dprk-talks'], predicate: 'SUPPORTS',
   text: 'Russia backs the dialogue of Pyongyang and Washington.'},
  {id: 'claim:diplomat-2019-p7.4', locator: '¶7', about: ['state:KOR', 'event:inter-korean-talks'], predicate: 'TOOK_PART_IN',
   text: 'South Korea is one side of the inter-Korean dialogue.'},
  {id: 'claim:diplomat-2019-p7.5', locator: '¶7', about: ['state:PRK', 'event:inter-korean-talks'], predicate: 'TOOK_PART_IN',
   text: 'North Korea is one side of the inter-Korean dialogue.'},
  // ¶7. The phased approach, step against step.
  {id: 'claim:diplomat-2019-p7.12', locator: '¶7', about: ['factor:impasse', 'event:us-dprk-talks'], predicate: 'HINDERS',
   text: 'Talks with the United States have stalled.'},
  {id: 'claim:diplomat-2019-p7.14', locator: '¶7', about: ['person:kim-jong-un', 'proposal:phased-denuclearization'], predicate: 'PROPOSED',
   when: '2019-04', confidence: 'reported', saidBy: ['person:kim-jong-un'], text: 'Kim pressed the other side to come up with a plan in phases.'},
  {id: 'claim:diplomat-2019-p7.15', locator: '¶7', about: ['proposal:phased-denuclearization', 'state:USA'], predicate: 'CALLS_ON',
   confidence: 'inferred', saidBy: ['person:kim-jong-un'], text: 'Those whom Kim asked for a plan in phases are, as we read it, the United States.'},
  {id: 'claim:diplomat-2019-p7.16', locator: '¶7', about: ['proposal:phased-denuclearization', 'issue:denuclearization'], predicate: 'CONCERNS',
   confidence: 'reported', saidBy: ['person:kim-jong-un'], text: 'What would go in phases, as Kim wants it, is denuclearization.'},
  {id: 'claim:diplomat-2019-p7.17', locator: '¶7', about: ['proposal:action-for-action', 'proposal:phased-denuclearization'], predicate: 'PART_OF',
   confidence: 'reported', saidBy: ['person:kim-jong-un'], text: 'In the plan that Kim wants, each act of one side is met by an act of the other.'},
  {id: 'claim:diplomat-2019-p7.18', locator: '¶7', about: ['state:PRK', 'event:nuclear-test-site-dismantling'], predicate: 'TOOK_PART_IN',
   text: 'North Korea has taken down a site for nuclear tests.'},
  {id: 'claim:diplomat-2019-p7.19', locator: '¶7', about: ['state:PRK', 'event:engine-test-site-dismantling'], predicate: 'TOOK_PART_IN',
   text: 'North Korea has taken down a site for rocket engine tests.'},
  {id: 'claim:diplomat-2019-p7.20', locator: '¶7', about: ['state:PRK', 'proposal:us-matching-steps'], predicate: 'PROPOSED',
   confidence: 'reported', saidBy: ['state:PRK'], how: 'believes', text: 'North Korea asks for an answer in kind to what it has done.'},
  {id: 'claim:diplomat-2019-p7.21', locator: '¶7', about: ['proposal:us-matching-steps', 'state:USA'], predicate: 'CALLS_ON',
   confidence: 'reported', saidBy: ['state:PRK'], how: 'believes', text: 'In North Korean eyes the answer in kind is due from the United States.'},
  {id: 'claim:diplomat-2019-p7.22', locator: '¶7', about: ['event:nuclear-test-site-dismantling', 'proposal:us-matching-steps'], predicate: 'IN_RETURN_FOR',
   confidence: 'reported', saidBy: ['state:PRK'], how: 'believes', text: 'In North Korean eyes an answer is due for the nuclear site.'},
  {id: 'claim:diplomat-2019-p7.23', locator: '¶7', about: ['event:engine-test-site-dismantling', 'proposal:us-matching-steps'], predicate: 'IN_RETURN_FOR',
   confidence: 'reported', saidBy: ['state:PRK'], how: 'believes', text: 'In North Korean eyes an answer is due for the engine site.'},
  {id: 'claim:diplomat-2019-p7.24', locator: '¶7', about: ['event:us-dprk-talks', 'proposal:us-matching-steps'], predicate: 'DEPENDS_ON',
   confidence: 'reported', saidBy: ['state:PRK'], how: 'believes', text: 'In North Korean eyes the talks get no further without an American answer in kind.'},
  // ¶8. Who backs the phased approach, and who would ease sanctions.
  {id: 'claim:diplomat-2019-p8.1', locator: '¶8', about: ['person:vladimir-putin', 'proposal:phased-denuclearization'], predicate: 'SUPPORTS',
   text: 'Putin gave Kim his full backing for an approach in phases.'},
  {id: 'claim:diplomat-2019-p8.2', locator: '¶8', about: ['state:RUS', 'proposal:phased-denuclearization'], predicate: 'SUPPORTS',
   when: '[..2017-04-26]/', confidence: 'reported', saidBy: ['state:RUS'], text: 'For years Russia has argued for moving by degrees.'},
  {id: 'claim:diplomat-2019-p8.3', locator: '¶8', about: ['state:RUS', 'proposal:action-for-action'], predicate: 'SUPPORTS',
   when: '[..2017-04-26]/', confidence: 'reported', saidBy: ['state:RUS'], text: 'For years Russia has argued for moves on both sides.'},
  {id: 'claim:diplomat-2019-p8.15', locator: '¶8', about: ['person:vladimir-putin', 'proposal:phased-denuclearization'], predicate: 'assessment',
   value: 'to be foreseen', text: 'That Putin backs an approach in phases could be foreseen.'},
  {id: 'claim:diplomat-2019-p8.4', locator: '¶8', about: ['state:RUS', 'proposal:partial-sanctions-relief'], predicate: 'SUPPORTS',
   text: 'Russia would lift some of the sanctions on North Korea.'},
  {id: 'claim:diplomat-2019-p8.5', locator: '¶8', about: ['proposal:partial-sanctions-relief', 'issue:unsc-sanctions'], predicate: 'CONCERNS',
   text: 'The sanctions that Russia would ease are those of the Security Council.'},
  {id: 'claim:diplomat-2019-p8.6', locator: '¶8', about: ['proposal:partial-sanctions-relief', 'state:PRK'], alsoAbout: ['state:RUS'],
   predicate: 'assessment', value: 'of weight for North Korea', tone: 1, text: 'That Russia would ease sanctions matters to North Korea.'},
  {id: 'claim:diplomat-2019-p8.7', locator: '¶8', about: ['state:PRK', 'event:test-halt'], predicate: 'TOOK_PART_IN',
   text: 'North Korea has stopped testing.'},
  {id: 'claim:diplomat-2019-p8.8', locator: '¶8', about: ['event:test-halt', 'activity:dprk-tests'], predicate: 'CONCERNS',
   text: 'What North Korea has stopped are tests of nuclear arms and of missiles.'},
  {id: 'claim:diplomat-2019-p8.9', locator: '¶8', about: ['event:test-halt', 'proposal:partial-sanctions-relief'], predicate: 'MOTIVATES',
   text: 'That North Korea has stopped testing is one reason to ease sanctions.'},
  {id: 'claim:diplomat-2019-p8.10', locator: '¶8', about: ['state:PRK', 'event:dprk-steps'], predicate: 'TOOK_PART_IN',
   text: 'North Korea has also done several tangible things.'},
  {id: 'claim:diplomat-2019-p8.11', locator: '¶8', about: ['event:dprk-steps', 'issue:reduction-of-tensions'], predicate: 'CONCERNS',
   text: 'What North Korea has done was meant to lower the tension.'},
  {id: 'claim:diplomat-2019-p8.12', locator: '¶8', about: ['event:dprk-steps', 'state:USA'], predicate: 'CONCERNS',
   text: 'The tension that North Korea meant to lower is that with the United States.'},
  {id: 'claim:diplomat-2019-p8.13', locator: '¶8', about: ['event:dprk-steps', 'proposal:partial-sanctions-relief'], predicate: 'MOTIVATES',
   text: 'The steps that North Korea has taken are a further reason to ease sanctions.'},
  // ¶9. The impasse again, now as the state of things.
  {id: 'claim:diplomat-2019-p9.1', locator: '¶9', about: ['factor:impasse', 'event:us-dprk-talks'], predicate: 'HINDERS',
   text: 'American–North Korean negotiations are at a dead end.'},
  // The record: the six, and the one that left.
  {id: 'claim:six-party-chair-2003-08-29-1', source: 'source:six-party-chair-2003-08-29', locator: 'statement', about: ['state:CHN', 'org:six-party-talks'], predicate: 'MEMBER_OF',
   when: '2003-08-27/', text: 'China sits at the first round, from 27 August 2003.'},
  {id: 'claim:six-party-chair-2003-08-29-2', source: 'source:six-party-chair-2003-08-29', locator: 'statement', about: ['state:JPN', 'org:six-party-talks'], predicate: 'MEMBER_OF',
   when: '2003-08-27/', text: 'Japan sits at the first round, from 27 August 2003.'},
  {id: 'claim:six-party-chair-2003-08-29-3', source: 'source:six-party-chair-2003-08-29', locator: 'statement', about: ['state:KOR', 'org:six-party-talks'], predicate: 'MEMBER_OF',
   when: '2003-08-27/', text: 'South Korea sits at the first round, from 27 August 2003.'},
  {id: 'claim:six-party-chair-2003-08-29-4', source: 'source:six-party-chair-2003-08-29', locator: 'statement', about: ['state:RUS', 'org:six-party-talks'], predicate: 'MEMBER_OF',
   when: '2003-08-27/', text: 'Russia sits at the first round, from 27 August 2003.'},
  {id: 'claim:six-party-chair-2003-08-29-5', source: 'source:six-party-chair-2003-08-29', locator: 'statement', about: ['state:USA', 'org:six-party-talks'], predicate: 'MEMBER_OF',
   when: '2003-08-27/', text: 'The United States sits at the first round, from 27 August 2003.'},
  {id: 'claim:six-party-chair-2003-08-29-6', source: 'source:six-party-chair-2003-08-29', locator: 'statement', about: ['state:PRK', 'org:six-party-talks'], predicate: 'MEMBER_OF',
   when: '2003-08-27/', text: 'North Korea sits at the first round, from 27 August 2003.'},
  {id: 'claim:dprk-mfa-2009-04-14-1', source: 'source:dprk-mfa-2009-04-14', locator: 'statement', about: ['state:PRK', 'org:six-party-talks'], predicate: 'MEMBER_OF',
   when: '/2009-04-14', text: 'North Korea declares that it will never come back to the Six-Party Talks.'},
  // The record: the halt of tests is announced, and the site that is to go.
  {id: 'claim:kcna-2018-04-21-1', source: 'source:kcna-2018-04-21', locator: 'resolution', about: ['event:test-halt'], predicate: 'when',
   value: '2018-04-21/', text: 'No nuclear test and no intercontinental launch from 21 April 2018 on.'},
  {id: 'claim:kcna-2018-04-21-2', source: 'source:kcna-2018-04-21', locator: 'resolution', about: ['state:PRK', 'activity:dprk-nuclear-and-icbm-tests'], predicate: 'CONDUCTS',
   when: '/[..2018-04-21]', text: 'Nuclear tests and launches of intercontinental missiles end with that day at the latest; other missiles are not named.'},
  {id: 'claim:kcna-2018-04-21-4', source: 'source:kcna-2018-04-21', locator: 'resolution', about: ['event:test-halt', 'activity:dprk-nuclear-and-icbm-tests'], predicate: 'CONCERNS',
   text: 'What is halted are nuclear tests and launches of intercontinental missiles.'},
  {id: 'claim:kcna-2018-04-21-5', source: 'source:kcna-2018-04-21', locator: 'resolution', about: ['activity:dprk-nuclear-and-icbm-tests', 'activity:dprk-tests'], predicate: 'PART_OF',
   confidence: 'inferred', text: 'Nuclear and intercontinental tests are some of all North Korean tests, which include shorter missiles.'},
  {id: 'claim:kcna-2018-04-21-3', source: 'source:kcna-2018-04-21', locator: 'resolution', about: ['event:nuclear-test-site-dismantling'], predicate: 'when',
   value: '[2018-04-21..]', confidence: 'inferred', text: 'The nuclear test site is to be closed; that cannot have been before this day.'},
  // Dates that we infer for the article, which gives none.
  {id: 'claim:diplomat-2019-p7.26', locator: '¶7', about: ['event:nuclear-test-site-dismantling'], predicate: 'when',
   value: '[2018-04-21..2019-04-26]', confidence: 'inferred', text: 'The nuclear site is spoken of as dismantled; we set that after the word of April 2018 and before the article.'},
  {id: 'claim:diplomat-2019-p7.25', locator: '¶7', about: ['event:engine-test-site-dismantling'], predicate: 'when',
   value: '[2018-01-01..2019-04-26]', confidence: 'inferred', text: 'The engine site is spoken of as dismantled; we set that in the time of the talks, from 2018.'},
  {id: 'claim:diplomat-2019-p8.16', locator: '¶8', about: ['state:PRK', 'activity:dprk-tests'], predicate: 'CONDUCTS',
   when: '/[..2019-04-25]', confidence: 'inferred', text: 'All testing is spoken of as halted; we set its end before the day of the article, which gives none.'},
  {id: 'claim:diplomat-2019-p8.14', locator: '¶8', about: ['event:dprk-steps'], predicate: 'when',
   value: '[2018-01-01..2019-04-26]', confidence: 'inferred', text: 'The steps are spoken of as done; we set them in the time of the talks, from 2018.'}
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
  {claim: 'claim:diplomat-2019-p8.1', rests: 'claim:diplomat-2019-p8.2'},
  {claim: 'claim:diplomat-2019-p8.15', rests: 'claim:diplomat-2019-p8.2'},
  {claim: 'claim:diplomat-2019-p6.11', rests: 'claim:diplomat-2019-p6.9'},
  {claim: 'claim:diplomat-2019-p8.4', rests: 'claim:diplomat-2019-p8.7'},
  {claim: 'claim:diplomat-2019-p8.4', rests: 'claim:diplomat-2019-p8.10'},
  {claim: 'claim:diplomat-2019-p8.16', rests: 'claim:diplomat-2019-p8.7'},
  {claim: 'claim:diplomat-2019-p7.26', rests: 'claim:diplomat-2019-p7.18'},
  {claim: 'claim:diplomat-2019-p7.26', rests: 'claim:kcna-2018-04-21-3'},
  {claim: 'claim:diplomat-2019-p6.11', rests: 'claim:diplomat-2019-p6.13'}
] AS row
MATCH (c:Claim {id: row.claim}), (d:Claim {id: row.rests})
MERGE (c)-[:BASED_ON]->(d);

// What holds. `cites` names its claims.
UNWIND [
  {from: 'state:RUS', to: 'proposal:phased-denuclearization', when: '[..2017-04-26]/', as: 'by degrees, for years', cites: ['claim:diplomat-2019-p8.2']},
  {from: 'state:RUS', to: 'proposal:action-for-action', when: '[..2017-04-26]/', as: 'for years', cites: ['claim:diplomat-2019-p8.3']},
  {from: 'person:vladimir-putin', to: 'proposal:security-guarantees', when: '2019-04-25/', cites: ['claim:diplomat-2019-p6.1']},
  {from: 'person:vladimir-putin', to: 'proposal:phased-denuclearization', when: '2019-04-25/', degree: 'full', as: 'without reserve',
   cites: ['claim:diplomat-2019-p8.1']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:SUPPORTS {when: row.when}]->(b)
SET r.seen = '2019-04-26', r.degree = row.degree, r.as = row.as, r.cites = row.cites;

UNWIND [
  {from: 'state:RUS', to: 'event:inter-korean-talks', cites: ['claim:diplomat-2019-p7.2']},
  {from: 'state:RUS', to: 'proposal:partial-sanctions-relief', cites: ['claim:diplomat-2019-p8.4']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:SUPPORTS]->(b)
SET r.seen = '2019-04-26', r.as = row.as, r.degree = row.degree, r.cites = row.cites;

UNWIND [
  {from: 'issue:denuclearization', to: 'proposal:security-guarantees', cites: ['claim:diplomat-2019-p6.2']},
  {from: 'event:us-dprk-talks', to: 'proposal:us-matching-steps', cites: ['claim:diplomat-2019-p7.24']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:DEPENDS_ON]->(b)
SET r.seen = '2019-04-26', r.cites = row.cites;

UNWIND [
  {from: 'proposal:security-guarantees', to: 'state:PRK', cites: ['claim:diplomat-2019-p6.3']},
  {from: 'proposal:multilateral-guarantees', to: 'org:six-party-talks', cites: ['claim:diplomat-2019-p6.12']},
  {from: 'proposal:phased-denuclearization', to: 'issue:denuclearization', cites: ['claim:diplomat-2019-p7.16']},
  {from: 'proposal:partial-sanctions-relief', to: 'issue:unsc-sanctions', cites: ['claim:diplomat-2019-p8.5']},
  {from: 'event:test-halt', to: 'activity:dprk-tests', cites: ['claim:diplomat-2019-p8.8']},
  {from: 'event:dprk-steps', to: 'issue:reduction-of-tensions', cites: ['claim:diplomat-2019-p8.11']},
  {from: 'event:dprk-steps', to: 'state:USA', cites: ['claim:diplomat-2019-p8.12']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:CONCERNS]->(b)
SET r.seen = '2019-04-26', r.cites = row.cites;

MATCH (a:Entity {id: 'event:vladivostok-press-conference-2019'}), (b:Entity {id: 'proposal:security-guarantees'})
MERGE (a)-[r:DISCUSSED]->(b)
SET r.cites = ['claim:diplomat-2019-p6.4'];

UNWIND [
  {from: 'proposal:us-rok-guarantees', to: 'proposal:security-guarantees', cites: ['claim:diplomat-2019-p6.5']},
  {from: 'proposal:multilateral-guarantees', to: 'proposal:security-guarantees', cites: ['claim:diplomat-2019-p6.10']},
  {from: 'proposal:action-for-action', to: 'proposal:phased-denuclearization', cites: ['claim:diplomat-2019-p7.17']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:PART_OF]->(b)
SET r.seen = '2019-04-26', r.cites = row.cites;

UNWIND [
  {from: 'proposal:us-rok-guarantees', to: 'state:USA', asks: 'guarantee North Korea’s security', cites: ['claim:diplomat-2019-p6.6']},
  {from: 'proposal:us-rok-guarantees', to: 'state:KOR', asks: 'guarantee North Korea’s security', cites: ['claim:diplomat-2019-p6.7']},
  {from: 'proposal:phased-denuclearization', to: 'state:USA', asks: 'propose a plan in phases', cites: ['claim:diplomat-2019-p7.15']},
  {from: 'proposal:us-matching-steps', to: 'state:USA', asks: 'match the steps taken', cites: ['claim:diplomat-2019-p7.21']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:CALLS_ON]->(b)
SET r.seen = '2019-04-26', r.to = row.asks, r.cites = row.cites;

UNWIND [
  {from: 'person:vladimir-putin', to: 'proposal:multilateral-guarantees', when: '2019-04-25', cites: ['claim:diplomat-2019-p6.11']},
  {from: 'person:kim-jong-un', to: 'proposal:phased-denuclearization', when: '2019-04-12', cites: ['claim:diplomat-2019-p7.14']},
  {from: 'state:PRK', to: 'proposal:us-matching-steps', when: '[..2019-04-26]', cites: ['claim:diplomat-2019-p7.20']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:PROPOSED {when: row.when}]->(b)
SET r.cites = row.cites;

UNWIND [
  {from: 'state:KOR', to: 'event:inter-korean-talks', role: 'principal', cites: ['claim:diplomat-2019-p7.4']},
  {from: 'state:PRK', to: 'event:inter-korean-talks', role: 'principal', cites: ['claim:diplomat-2019-p7.5']},
  {from: 'state:PRK', to: 'event:nuclear-test-site-dismantling', role: 'actor', cites: ['claim:diplomat-2019-p7.18']},
  {from: 'state:PRK', to: 'event:engine-test-site-dismantling', role: 'actor', cites: ['claim:diplomat-2019-p7.19']},
  {from: 'state:PRK', to: 'event:test-halt', role: 'actor', cites: ['claim:diplomat-2019-p8.7']},
  {from: 'state:PRK', to: 'event:dprk-steps', role: 'actor', cites: ['claim:diplomat-2019-p8.10']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:TOOK_PART_IN]->(b)
SET r.role = row.role, r.cites = row.cites;

// What the announcement of April 2018 covers, and what not.
MATCH (a:Entity {id: 'state:PRK'}), (b:Entity {id: 'activity:dprk-nuclear-and-icbm-tests'})
MERGE (a)-[r:CONDUCTS {when: '/[..2018-04-21]'}]->(b)
SET r.cites = ['claim:kcna-2018-04-21-2'];

MATCH (a:Entity {id: 'event:test-halt'}), (b:Entity {id: 'activity:dprk-nuclear-and-icbm-tests'})
MERGE (a)-[r:CONCERNS]->(b)
SET r.seen = '2018-04-21', r.cites = ['claim:kcna-2018-04-21-4'];

MATCH (a:Entity {id: 'activity:dprk-nuclear-and-icbm-tests'}), (b:Entity {id: 'activity:dprk-tests'})
MERGE (a)-[r:PART_OF]->(b)
SET r.seen = '2018-04-21', r.cites = ['claim:kcna-2018-04-21-5'];

MATCH (a:Entity {id: 'factor:impasse'}), (b:Entity {id: 'event:us-dprk-talks'})
MERGE (a)-[r:HINDERS]->(b)
SET r.seen = '2019-04-26', r.cites = ['claim:diplomat-2019-p7.12', 'claim:diplomat-2019-p9.1'];

UNWIND [
  {from: 'event:nuclear-test-site-dismantling', to: 'proposal:us-matching-steps', cites: ['claim:diplomat-2019-p7.22']},
  {from: 'event:engine-test-site-dismantling', to: 'proposal:us-matching-steps', cites: ['claim:diplomat-2019-p7.23']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:IN_RETURN_FOR]->(b)
SET r.seen = '2019-04-26', r.cites = row.cites;

UNWIND [
  {from: 'event:test-halt', to: 'proposal:partial-sanctions-relief', cites: ['claim:diplomat-2019-p8.9']},
  {from: 'event:dprk-steps', to: 'proposal:partial-sanctions-relief', cites: ['claim:diplomat-2019-p8.13']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:MOTIVATES]->(b)
SET r.seen = '2019-04-26', r.cites = row.cites;

UNWIND [
  {from: 'state:CHN', to: 'org:six-party-talks', when: '2003-08-27/', seen: '2003-08-29', cites: ['claim:six-party-chair-2003-08-29-1']},
  {from: 'state:JPN', to: 'org:six-party-talks', when: '2003-08-27/', seen: '2003-08-29', cites: ['claim:six-party-chair-2003-08-29-2']},
  {from: 'state:KOR', to: 'org:six-party-talks', when: '2003-08-27/', seen: '2003-08-29', cites: ['claim:six-party-chair-2003-08-29-3']},
  {from: 'state:RUS', to: 'org:six-party-talks', when: '2003-08-27/', seen: '2003-08-29', cites: ['claim:six-party-chair-2003-08-29-4']},
  {from: 'state:USA', to: 'org:six-party-talks', when: '2003-08-27/', seen: '2003-08-29', cites: ['claim:six-party-chair-2003-08-29-5']},
  {from: 'state:PRK', to: 'org:six-party-talks', when: '2003-08-27/2009-04-14', cites: ['claim:six-party-chair-2003-08-29-6', 'claim:dprk-mfa-2009-04-14-1']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:MEMBER_OF {when: row.when}]->(b)
SET r.seen = row.seen, r.cites = row.cites;
