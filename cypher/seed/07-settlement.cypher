// Chapter 7. How to settle it: roadmap, dual freeze, guarantees, phased approach.
// Article ¶4, ¶5, ¶6, ¶7, ¶8. Record: Russian–Chinese statement of 4 July 2017; Six-Party documents of 2003 and 2009; KCNA, 21 April 2018.
// Plans are proposals, made of steps that are proposals too. Who is asked to act is CALLS_ON, what is asked for what is IN_RETURN_FOR.
// Beliefs about beliefs keep both names: Russia holds, of North Korea, that it felt threatened.

// Plans, and the steps in them.
MERGE (x:Entity {id: 'proposal:russian-chinese-roadmap'})
SET x:Proposal, x.name = 'Russian–Chinese roadmap', x.aliases = ['Roadmap for the Korean settlement', 'Дорожная карта'], x.form = 'plan';

MERGE (x:Entity {id: 'proposal:dual-freeze'})
SET x:Proposal, x.name = 'Dual freeze', x.aliases = ['Freeze for freeze', 'Double suspension', 'Двойная заморозка', '双暂停', '쌍중단'], x.form = 'step';

MERGE (x:Entity {id: 'proposal:freeze-of-launches'})
SET x:Proposal, x.name = 'Freeze of nuclear and missile launches', x.form = 'step';

MERGE (x:Entity {id: 'proposal:downgrade-of-exercises'})
SET x:Proposal, x.name = 'Downgrade of exercises', x.form = 'step';

MERGE (x:Entity {id: 'proposal:negotiations'})
SET x:Proposal, x.name = 'Negotiations', x.form = 'step';

MERGE (x:Entity {id: 'proposal:peaceful-settlement'})
SET x:Proposal, x.name = 'Peaceful and diplomatic settlement', x.form = 'principle';

MERGE (x:Entity {id: 'proposal:us-dprk-deal'})
SET x:Proposal, x.name = 'Deal of Washington and Pyongyang', x.form = 'principle';

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

MERGE (x:Entity {id: 'factor:impasse'})
SET x:Factor, x.name = 'Impasse in the U.S. talks', x.aliases = ['Stalled progress'];

// Steps that North Korea has taken.
MERGE (x:Entity {id: 'event:test-halt'})
SET x:Event, x.name = 'Halt of tests', x.when = '2018-04-21/';

MERGE (x:Entity {id: 'event:nuclear-test-site-dismantling'})
SET x:Event, x.name = 'Dismantling of nuclear test site', x.aliases = ['풍계리', 'Punggye-ri'], x.when = '[2018-04-21..2019-04-26]';

MERGE (x:Entity {id: 'event:engine-test-site-dismantling'})
SET x:Event, x.name = 'Dismantling of engine test site', x.aliases = ['동창리', 'Sohae'], x.when = '[2018-01-01..2019-04-26]';

MERGE (x:Entity {id: 'event:dprk-steps'})
SET x:Event, x.name = 'North Korean steps to ease tension', x.when = '[2018-01-01..2019-04-26]';

// Where it could be talked over, and where it was put on paper.
MERGE (x:Entity {id: 'org:six-party-talks'})
SET x:Organization, x.name = 'Six-Party Talks', x.aliases = ['6자회담', 'Шестисторонние переговоры', '六方会谈'], x.form = 'format';

MERGE (x:Entity {id: 'event:joint-statement-2017'})
SET x:Event:Statement, x.name = 'Russian–Chinese statement, 2017', x.aliases = ['Joint statement of 4 July 2017'], x.when = '2017-07-04';

MERGE (x:Entity {id: 'event:inter-korean-talks'})
SET x:Event:Talks, x.name = 'Inter-Korean talks', x.aliases = ['Dialogue of South and North', '남북대화'], x.when = '2018-04-27/';

// What is said, by whom, where. `about` names the subject, then the object. A row without a source is the article’s; one without saidBy, its authors’ own.
UNWIND [
  // ¶4. The roadmap and the two halves of its freeze.
  {id: 'claim:diplomat-2019-p4.5', locator: '¶4', about: ['state:RUS', 'proposal:russian-chinese-roadmap'], predicate: 'PROPOSED',
   text: 'Russia is one author of the roadmap.'},
  {id: 'claim:diplomat-2019-p4.6', locator: '¶4', about: ['state:CHN', 'proposal:russian-chinese-roadmap'], predicate: 'PROPOSED',
   text: 'China is the other.'},
  {id: 'claim:diplomat-2019-p4.7', locator: '¶4', about: ['proposal:russian-chinese-roadmap', 'issue:korean-peninsula'], predicate: 'CONCERNS',
   text: 'It is a way to settle the Korean question.'},
  {id: 'claim:diplomat-2019-p4.8', locator: '¶4', about: ['proposal:dual-freeze', 'proposal:russian-chinese-roadmap'], predicate: 'PART_OF',
   text: 'A freeze on both sides belongs to it.'},
  {id: 'claim:diplomat-2019-p4.9', locator: '¶4', about: ['proposal:negotiations', 'proposal:russian-chinese-roadmap'], predicate: 'PART_OF',
   text: 'So do negotiations.'},
  {id: 'claim:diplomat-2019-p4.10', locator: '¶4', about: ['proposal:freeze-of-launches', 'proposal:dual-freeze'], predicate: 'PART_OF',
   text: 'One half: no more nuclear and missile launches.'},
  {id: 'claim:diplomat-2019-p4.11', locator: '¶4', about: ['proposal:downgrade-of-exercises', 'proposal:dual-freeze'], predicate: 'PART_OF',
   text: 'Other half: smaller military exercises.'},
  {id: 'claim:diplomat-2019-p4.12', locator: '¶4', about: ['proposal:downgrade-of-exercises', 'proposal:freeze-of-launches'], predicate: 'IN_RETURN_FOR',
   text: 'The halves go side by side.'},
  {id: 'claim:diplomat-2019-p4.13', locator: '¶4', about: ['proposal:freeze-of-launches', 'state:PRK'], predicate: 'CALLS_ON',
   text: 'The first half falls to North Korea.'},
  {id: 'claim:diplomat-2019-p4.14', locator: '¶4', about: ['proposal:downgrade-of-exercises', 'state:USA'], predicate: 'CALLS_ON',
   text: 'The second half falls to the United States.'},
  {id: 'claim:diplomat-2019-p4.15', locator: '¶4', about: ['proposal:downgrade-of-exercises', 'state:KOR'], predicate: 'CALLS_ON',
   text: 'The second half falls to South Korea as well.'},
  {id: 'claim:diplomat-2019-p4.16', locator: '¶4', about: ['proposal:freeze-of-launches', 'activity:dprk-tests'], predicate: 'CONCERNS',
   text: 'What would be frozen are nuclear and missile launches.'},
  {id: 'claim:diplomat-2019-p4.17', locator: '¶4', about: ['proposal:downgrade-of-exercises', 'activity:us-rok-exercises'], predicate: 'CONCERNS',
   text: 'What would shrink are the exercises of the two allies.'},
  {id: 'claim:diplomat-2019-p4.18', locator: '¶4', about: ['state:USA', 'activity:us-rok-exercises'], predicate: 'CONDUCTS',
   text: 'The United States holds such exercises.'},
  {id: 'claim:diplomat-2019-p4.19', locator: '¶4', about: ['state:KOR', 'activity:us-rok-exercises'], predicate: 'CONDUCTS',
   text: 'South Korea holds such exercises.'},
  {id: 'claim:diplomat-2019-p4.20', locator: '¶4', about: ['state:PRK', 'activity:dprk-tests'], predicate: 'CONDUCTS',
   text: 'Launches of this kind were North Korea’s.'},
  {id: 'claim:diplomat-2019-p4.21', locator: '¶4', about: ['proposal:russian-chinese-roadmap'], predicate: 'assessment',
   value: 'followed in practice', text: 'In practice, things in the region now run along this plan, talks included.'},
  // ¶4. What Russia wants, and why: war next door.
  {id: 'claim:diplomat-2019-p4.1', locator: '¶4', about: ['state:RUS', 'issue:peace-process'], predicate: 'aim',
   value: 'to be a key stakeholder again', text: 'With the summit Russia meant to get back its seat among the main players.'},
  {id: 'claim:diplomat-2019-p4.3', locator: '¶4', about: ['issue:peace-process', 'issue:denuclearization'], predicate: 'CONCERNS',
   text: 'The negotiations should bring denuclearization forward.'},
  {id: 'claim:diplomat-2019-p4.4', locator: '¶4', about: ['issue:peace-process', 'issue:reduction-of-tensions'], predicate: 'CONCERNS',
   text: 'They should also make for less tension.'},
  {id: 'claim:diplomat-2019-p4.24', locator: '¶4', about: ['state:RUS', 'issue:stability'], predicate: 'SUPPORTS',
   text: 'Stability next door has at all times ranked high in Russian diplomacy.'},
  {id: 'claim:diplomat-2019-p4.25', locator: '¶4', about: ['factor:danger-to-the-far-east', 'issue:stability'], predicate: 'MOTIVATES',
   text: 'The reason is what a conflict would do to the Russian Far East.'},
  {id: 'claim:diplomat-2019-p4.29', locator: '¶4', about: ['issue:military-escalation', 'place:russian-far-east'], predicate: 'prospect',
   value: 'danger to the region', mode: 'conditional', condition: 'if a conflict broke out on the peninsula', text: 'A war there would put the region in danger.'},
  {id: 'claim:diplomat-2019-p4.32', locator: '¶4', about: ['factor:danger-to-the-far-east', 'place:russian-far-east'], predicate: 'CONCERNS',
   text: 'The danger is to the Far East.'},
  {id: 'claim:diplomat-2019-p4.30', locator: '¶4', about: ['person:vladimir-putin', 'proposal:peaceful-settlement'], predicate: 'SUPPORTS',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'Putin would have the Korean question solved in peace, by diplomacy, and in no other way.'},
  {id: 'claim:diplomat-2019-p4.31', locator: '¶4', about: ['proposal:peaceful-settlement', 'issue:korean-peninsula'], predicate: 'CONCERNS',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'What is to be settled is the Korean question.'},
  // ¶5. What Russia believes: whose deal it is, and what North Korea was afraid of.
  {id: 'claim:diplomat-2019-p5.1', locator: '¶5', about: ['state:RUS', 'proposal:us-dprk-deal'], predicate: 'SUPPORTS',
   confidence: 'reported', saidBy: ['state:RUS'], how: 'believes', text: 'In the Russian view the bargain is for these two to strike.'},
  {id: 'claim:diplomat-2019-p5.2', locator: '¶5', about: ['proposal:us-dprk-deal', 'state:USA'], predicate: 'CALLS_ON',
   confidence: 'reported', saidBy: ['state:RUS'], how: 'believes', text: 'One of the two is the United States.'},
  {id: 'claim:diplomat-2019-p5.3', locator: '¶5', about: ['proposal:us-dprk-deal', 'state:PRK'], predicate: 'CALLS_ON',
   confidence: 'reported', saidBy: ['state:RUS'], how: 'believes', text: 'The other is North Korea.'},
  {id: 'claim:diplomat-2019-p5.4', locator: '¶5', about: ['factor:american-threat', 'activity:dprk-nuclear-programme'], predicate: 'MOTIVATES',
   confidence: 'reported', saidBy: ['state:RUS'], how: 'believes', quoting: ['state:PRK'], quotingHow: 'believes', text: 'Russia holds that North Korea went nuclear above all because it wanted to deter a threat it saw in the United States.'},
  {id: 'claim:diplomat-2019-p5.5', locator: '¶5', about: ['factor:american-threat', 'state:USA'], predicate: 'CONCERNS',
   confidence: 'reported', saidBy: ['state:RUS'], how: 'believes', quoting: ['state:PRK'], quotingHow: 'believes', text: 'The threat is one that North Korea sees in the United States, as Russia understands it.'},
  {id: 'claim:diplomat-2019-p5.6', locator: '¶5', about: ['state:PRK', 'activity:dprk-nuclear-programme'], predicate: 'CONDUCTS',
   text: 'North Korea has built up nuclear arms.'},
  // ¶5. What Russia wants of the process.
  {id: 'claim:diplomat-2019-p5.7', locator: '¶5', about: ['state:RUS', 'issue:peace-process'], predicate: 'aim',
   value: 'to have a stake', text: 'Russia wants a part of its own in the process.'},
  {id: 'claim:diplomat-2019-p5.8', locator: '¶5', about: ['state:RUS', 'issue:military-escalation'], predicate: 'OPPOSES',
   text: 'Russia wants to keep things from sliding into armed confrontation.'},
  {id: 'claim:diplomat-2019-p5.9', locator: '¶5', about: ['state:RUS', 'issue:peace-process'], predicate: 'aim',
   value: 'to have its interests respected', text: 'Russia wants its own interests to count.'},
  {id: 'claim:diplomat-2019-p5.10', locator: '¶5', about: ['event:us-dprk-talks'], predicate: 'assessment',
   value: 'little concrete result', tone: -1, text: 'At this stage the talks have yielded little that is tangible.'},
  {id: 'claim:diplomat-2019-p5.11', locator: '¶5', about: ['state:RUS', 'event:us-dprk-talks'], predicate: 'SUPPORTS',
   confidence: 'reported', saidBy: ['state:RUS'], how: 'believes', text: 'Even so, Russia thinks them better than war.'},
  {id: 'claim:diplomat-2019-p5.12', locator: '¶5', about: ['state:RUS', 'issue:military-escalation'], predicate: 'OPPOSES',
   confidence: 'reported', saidBy: ['state:RUS'], how: 'believes', text: 'War is the worse choice in Russian eyes.'},
  // ¶6. Guarantees: by whom, and in what format.
  {id: 'claim:diplomat-2019-p6.1', locator: '¶6', about: ['person:vladimir-putin', 'proposal:security-guarantees'], predicate: 'SUPPORTS',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'Putin spoke up for guarantees to North Korea.'},
  {id: 'claim:diplomat-2019-p6.2', locator: '¶6', about: ['issue:denuclearization', 'proposal:security-guarantees'], predicate: 'DEPENDS_ON',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'Without them, Putin said, denuclearization will not move.'},
  {id: 'claim:diplomat-2019-p6.3', locator: '¶6', about: ['proposal:security-guarantees', 'state:PRK'], predicate: 'CONCERNS',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'It is North Korea that is to be made safe.'},
  {id: 'claim:diplomat-2019-p6.4', locator: '¶6', about: ['event:vladivostok-press-conference-2019', 'proposal:security-guarantees'], predicate: 'DISCUSSED',
   confidence: 'inferred', text: 'He said so once the summit was over; we take it for the press conference.'},
  {id: 'claim:diplomat-2019-p6.5', locator: '¶6', about: ['proposal:us-rok-guarantees', 'proposal:security-guarantees'], predicate: 'PART_OF',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], how: 'believes', text: 'Guarantees by Washington and Seoul are one layer.'},
  {id: 'claim:diplomat-2019-p6.6', locator: '¶6', about: ['proposal:us-rok-guarantees', 'state:USA'], predicate: 'CALLS_ON',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], how: 'believes', text: 'The United States would have to give them.'},
  {id: 'claim:diplomat-2019-p6.7', locator: '¶6', about: ['proposal:us-rok-guarantees', 'state:KOR'], predicate: 'CALLS_ON',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], how: 'believes', text: 'South Korea would have to give them.'},
  {id: 'claim:diplomat-2019-p6.8', locator: '¶6', about: ['proposal:us-rok-guarantees'], predicate: 'assessment',
   value: 'crucial', tone: 1, confidence: 'reported', saidBy: ['person:vladimir-putin'], how: 'believes', text: 'In Putin’s understanding they are essential.'},
  {id: 'claim:diplomat-2019-p6.9', locator: '¶6', about: ['proposal:us-rok-guarantees'], predicate: 'assessment',
   value: 'not enough alone', mode: 'expected', tone: -1, confidence: 'reported', saidBy: ['person:vladimir-putin'], how: 'believes', text: 'In Putin’s understanding they will probably fall short on their own.'},
  {id: 'claim:diplomat-2019-p6.10', locator: '¶6', about: ['proposal:multilateral-guarantees', 'proposal:security-guarantees'], predicate: 'PART_OF',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], how: 'believes', text: 'Guarantees by more states are the next layer.'},
  {id: 'claim:diplomat-2019-p6.11', locator: '¶6', about: ['person:vladimir-putin', 'proposal:multilateral-guarantees'], predicate: 'PROPOSED',
   confidence: 'inferred', saidBy: ['person:vladimir-putin'], text: 'Putin put them on the table.'},
  {id: 'claim:diplomat-2019-p6.12', locator: '¶6', about: ['proposal:multilateral-guarantees', 'org:six-party-talks'], predicate: 'CONCERNS',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], how: 'believes', text: 'They are tied to the format of the six.'},
  {id: 'claim:diplomat-2019-p6.13', locator: '¶6', about: ['org:six-party-talks', 'proposal:multilateral-guarantees'], predicate: 'prospect',
   value: 'a good format to formulate them', mode: 'possible', condition: 'if bilateral guarantees fall short', confidence: 'reported', saidBy: ['person:vladimir-putin'], how: 'believes', text: 'The six could be the right circle in which to draw them up.'},
  // ¶7. What North Korea seeks: Russian backing for both of its dialogues.
  {id: 'claim:diplomat-2019-p7.1', locator: '¶7', about: ['state:PRK', 'event:vladivostok-summit-2019'], predicate: 'aim',
   value: 'to have Russia’s support confirmed', text: 'For North Korea the talks are a chance to have Russian backing for both dialogues confirmed.'},
  {id: 'claim:diplomat-2019-p7.2', locator: '¶7', about: ['state:RUS', 'event:inter-korean-talks'], predicate: 'SUPPORTS',
   text: 'Russia backs the dialogue of the two Koreas.'},
  {id: 'claim:diplomat-2019-p7.3', locator: '¶7', about: ['state:RUS', 'event:us-dprk-talks'], predicate: 'SUPPORTS',
   text: 'Russia backs the dialogue of Pyongyang and Washington.'},
  {id: 'claim:diplomat-2019-p7.4', locator: '¶7', about: ['state:KOR', 'event:inter-korean-talks'], predicate: 'TOOK_PART_IN',
   text: 'South Korea is one side.'},
  {id: 'claim:diplomat-2019-p7.5', locator: '¶7', about: ['state:PRK', 'event:inter-korean-talks'], predicate: 'TOOK_PART_IN',
   text: 'North Korea is the other.'},
  // ¶7. The phased approach, step against step.
  {id: 'claim:diplomat-2019-p7.12', locator: '¶7', about: ['factor:impasse', 'event:us-dprk-talks'], predicate: 'HINDERS',
   text: 'Talks with the United States have stalled.'},
  {id: 'claim:diplomat-2019-p7.14', locator: '¶7', about: ['person:kim-jong-un', 'proposal:phased-denuclearization'], predicate: 'PROPOSED',
   when: '2019-04', confidence: 'reported', saidBy: ['person:kim-jong-un'], text: 'Kim pressed the other side to come up with a plan in phases.'},
  {id: 'claim:diplomat-2019-p7.15', locator: '¶7', about: ['proposal:phased-denuclearization', 'state:USA'], predicate: 'CALLS_ON',
   confidence: 'inferred', saidBy: ['person:kim-jong-un'], text: 'The other side is, as we read it, the United States.'},
  {id: 'claim:diplomat-2019-p7.16', locator: '¶7', about: ['proposal:phased-denuclearization', 'issue:denuclearization'], predicate: 'CONCERNS',
   confidence: 'reported', saidBy: ['person:kim-jong-un'], text: 'What would go in phases is denuclearization.'},
  {id: 'claim:diplomat-2019-p7.17', locator: '¶7', about: ['proposal:action-for-action', 'proposal:phased-denuclearization'], predicate: 'PART_OF',
   confidence: 'reported', saidBy: ['person:kim-jong-un'], text: 'Each act of one side is to be met by an act of the other.'},
  {id: 'claim:diplomat-2019-p7.18', locator: '¶7', about: ['state:PRK', 'event:nuclear-test-site-dismantling'], predicate: 'TOOK_PART_IN',
   text: 'North Korea has taken down a site for nuclear tests.'},
  {id: 'claim:diplomat-2019-p7.19', locator: '¶7', about: ['state:PRK', 'event:engine-test-site-dismantling'], predicate: 'TOOK_PART_IN',
   text: 'North Korea has taken down a site for rocket engine tests.'},
  {id: 'claim:diplomat-2019-p7.20', locator: '¶7', about: ['state:PRK', 'proposal:us-matching-steps'], predicate: 'PROPOSED',
   confidence: 'reported', saidBy: ['state:PRK'], how: 'believes', text: 'North Korea asks for an answer in kind.'},
  {id: 'claim:diplomat-2019-p7.21', locator: '¶7', about: ['proposal:us-matching-steps', 'state:USA'], predicate: 'CALLS_ON',
   confidence: 'reported', saidBy: ['state:PRK'], how: 'believes', text: 'The answer is due from the United States.'},
  {id: 'claim:diplomat-2019-p7.22', locator: '¶7', about: ['event:nuclear-test-site-dismantling', 'proposal:us-matching-steps'], predicate: 'IN_RETURN_FOR',
   confidence: 'reported', saidBy: ['state:PRK'], how: 'believes', text: 'It is due for the nuclear site.'},
  {id: 'claim:diplomat-2019-p7.23', locator: '¶7', about: ['event:engine-test-site-dismantling', 'proposal:us-matching-steps'], predicate: 'IN_RETURN_FOR',
   confidence: 'reported', saidBy: ['state:PRK'], how: 'believes', text: 'It is due for the engine site.'},
  {id: 'claim:diplomat-2019-p7.24', locator: '¶7', about: ['event:us-dprk-talks', 'proposal:us-matching-steps'], predicate: 'DEPENDS_ON',
   confidence: 'reported', saidBy: ['state:PRK'], how: 'believes', text: 'Without it, in North Korean eyes, there is no getting further.'},
  // ¶8. Who backs the phased approach, and who would ease sanctions.
  {id: 'claim:diplomat-2019-p8.1', locator: '¶8', about: ['person:vladimir-putin', 'proposal:phased-denuclearization'], predicate: 'SUPPORTS',
   text: 'Putin gave Kim his full backing on this.'},
  {id: 'claim:diplomat-2019-p8.2', locator: '¶8', about: ['state:RUS', 'proposal:phased-denuclearization'], predicate: 'SUPPORTS',
   confidence: 'reported', saidBy: ['state:RUS'], text: 'For years Russia has argued for moving by degrees.'},
  {id: 'claim:diplomat-2019-p8.3', locator: '¶8', about: ['state:RUS', 'proposal:action-for-action'], predicate: 'SUPPORTS',
   confidence: 'reported', saidBy: ['state:RUS'], text: 'For years Russia has argued for moves on both sides.'},
  {id: 'claim:diplomat-2019-p8.4', locator: '¶8', about: ['state:RUS', 'proposal:partial-sanctions-relief'], predicate: 'SUPPORTS',
   text: 'Russia would lift some of the sanctions.'},
  {id: 'claim:diplomat-2019-p8.5', locator: '¶8', about: ['proposal:partial-sanctions-relief', 'issue:unsc-sanctions'], predicate: 'CONCERNS',
   text: 'The sanctions are those of the Security Council.'},
  {id: 'claim:diplomat-2019-p8.6', locator: '¶8', about: ['proposal:partial-sanctions-relief', 'state:PRK'], predicate: 'assessment',
   value: 'important to North Korea', tone: 1, text: 'Russian backing on this point matters to North Korea.'},
  {id: 'claim:diplomat-2019-p8.7', locator: '¶8', about: ['state:PRK', 'event:test-halt'], predicate: 'TOOK_PART_IN',
   text: 'North Korea has stopped testing.'},
  {id: 'claim:diplomat-2019-p8.8', locator: '¶8', about: ['event:test-halt', 'activity:dprk-tests'], predicate: 'CONCERNS',
   text: 'The tests are nuclear ones and those of missiles.'},
  {id: 'claim:diplomat-2019-p8.9', locator: '¶8', about: ['event:test-halt', 'proposal:partial-sanctions-relief'], predicate: 'MOTIVATES',
   text: 'That it has stopped is one reason for relief.'},
  {id: 'claim:diplomat-2019-p8.10', locator: '¶8', about: ['state:PRK', 'event:dprk-steps'], predicate: 'TOOK_PART_IN',
   text: 'North Korea has also done several tangible things.'},
  {id: 'claim:diplomat-2019-p8.11', locator: '¶8', about: ['event:dprk-steps', 'issue:reduction-of-tensions'], predicate: 'CONCERNS',
   text: 'They were meant to lower the tension.'},
  {id: 'claim:diplomat-2019-p8.12', locator: '¶8', about: ['event:dprk-steps', 'state:USA'], predicate: 'CONCERNS',
   text: 'The tension is that with the United States.'},
  {id: 'claim:diplomat-2019-p8.13', locator: '¶8', about: ['event:dprk-steps', 'proposal:partial-sanctions-relief'], predicate: 'MOTIVATES',
   text: 'They are the other reason for relief.'},
  // ¶9. The impasse again, now as the state of things.
  {id: 'claim:diplomat-2019-p9.1', locator: '¶9', about: ['factor:impasse', 'event:us-dprk-talks'], predicate: 'HINDERS',
   text: 'American–North Korean negotiations are at a dead end.'},
  // The record: the roadmap on paper.
  {id: 'claim:joint-statement-2017-07-04-1', source: 'source:joint-statement-2017-07-04', locator: 'heading', about: ['event:joint-statement-2017'], predicate: 'when',
   value: '2017-07-04', text: 'Dated 4 July 2017.'},
  {id: 'claim:joint-statement-2017-07-04-2', source: 'source:joint-statement-2017-07-04', locator: 'heading', about: ['state:RUS', 'event:joint-statement-2017'], predicate: 'SIGNED',
   text: 'The Russian ministry gives it.'},
  {id: 'claim:joint-statement-2017-07-04-3', source: 'source:joint-statement-2017-07-04', locator: 'heading', about: ['state:CHN', 'event:joint-statement-2017'], predicate: 'SIGNED',
   text: 'The Chinese ministry gives it.'},
  {id: 'claim:joint-statement-2017-07-04-4', source: 'source:joint-statement-2017-07-04', locator: 'text', about: ['event:joint-statement-2017', 'proposal:russian-chinese-roadmap'], predicate: 'RESULTED_IN',
   text: 'The two put their initiatives together into one.'},
  {id: 'claim:joint-statement-2017-07-04-5', source: 'source:joint-statement-2017-07-04', locator: 'text', about: ['state:RUS', 'proposal:russian-chinese-roadmap'], predicate: 'PROPOSED',
   text: 'Russia puts it forward.'},
  {id: 'claim:joint-statement-2017-07-04-6', source: 'source:joint-statement-2017-07-04', locator: 'text', about: ['state:CHN', 'proposal:russian-chinese-roadmap'], predicate: 'PROPOSED',
   text: 'China puts it forward.'},
  {id: 'claim:joint-statement-2017-07-04-7', source: 'source:joint-statement-2017-07-04', locator: 'text', about: ['proposal:dual-freeze', 'proposal:russian-chinese-roadmap'], predicate: 'PART_OF',
   text: 'It holds a double suspension: tests on one side, large exercises on the other.'},
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
   when: '/2009-04-14', text: 'North Korea declares that it will never come back to these talks.'},
  // The record: the halt of tests is announced, and the site that is to go.
  {id: 'claim:kcna-2018-04-21-1', source: 'source:kcna-2018-04-21', locator: 'resolution', about: ['event:test-halt'], predicate: 'when',
   value: '2018-04-21/', text: 'No nuclear test and no intercontinental launch from 21 April 2018 on.'},
  {id: 'claim:kcna-2018-04-21-2', source: 'source:kcna-2018-04-21', locator: 'resolution', about: ['state:PRK', 'activity:dprk-tests'], predicate: 'CONDUCTS',
   when: '/[..2018-04-21]', text: 'Testing, so far a practice, ends with that day at the latest.'},
  {id: 'claim:kcna-2018-04-21-3', source: 'source:kcna-2018-04-21', locator: 'resolution', about: ['event:nuclear-test-site-dismantling'], predicate: 'when',
   value: '[2018-04-21..2019-04-26]', confidence: 'inferred', text: 'The site is to be closed; it was after this day and before the article.'},
  // Dates that we infer for the article, which gives none.
  {id: 'claim:diplomat-2019-p7.25', locator: '¶7', about: ['event:engine-test-site-dismantling'], predicate: 'when',
   value: '[2018-01-01..2019-04-26]', confidence: 'inferred', text: 'The article speaks of it as done; we set it in the time of the talks, from 2018.'},
  {id: 'claim:diplomat-2019-p8.14', locator: '¶8', about: ['event:dprk-steps'], predicate: 'when',
   value: '[2018-01-01..2019-04-26]', confidence: 'inferred', text: 'The article speaks of them as done; we set them in the time of the talks, from 2018.'}
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
  {claim: 'claim:diplomat-2019-p8.1', rests: 'claim:diplomat-2019-p8.2'},
  {claim: 'claim:diplomat-2019-p4.30', rests: 'claim:diplomat-2019-p4.29'},
  {claim: 'claim:diplomat-2019-p4.24', rests: 'claim:diplomat-2019-p4.29'},
  {claim: 'claim:diplomat-2019-p6.11', rests: 'claim:diplomat-2019-p6.9'},
  {claim: 'claim:diplomat-2019-p8.4', rests: 'claim:diplomat-2019-p8.7'},
  {claim: 'claim:diplomat-2019-p8.4', rests: 'claim:diplomat-2019-p8.10'},
  {claim: 'claim:diplomat-2019-p6.11', rests: 'claim:diplomat-2019-p6.13'}
] AS row
MATCH (c:Claim {id: row.claim}), (d:Claim {id: row.rests})
MERGE (c)-[:BASED_ON]->(d);

// What holds. `cites` names its claims.
UNWIND [
  {from: 'state:RUS', to: 'proposal:russian-chinese-roadmap', when: '2017-07-04', cites: ['claim:diplomat-2019-p4.5', 'claim:joint-statement-2017-07-04-5']},
  {from: 'state:CHN', to: 'proposal:russian-chinese-roadmap', when: '2017-07-04', cites: ['claim:diplomat-2019-p4.6', 'claim:joint-statement-2017-07-04-6']},
  {from: 'person:vladimir-putin', to: 'proposal:multilateral-guarantees', when: '2019-04-25', cites: ['claim:diplomat-2019-p6.11']},
  {from: 'person:kim-jong-un', to: 'proposal:phased-denuclearization', when: '2019-04-12', cites: ['claim:diplomat-2019-p7.14']},
  {from: 'state:PRK', to: 'proposal:us-matching-steps', when: '[..2019-04-26]', cites: ['claim:diplomat-2019-p7.20']}
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
  {from: 'proposal:peaceful-settlement', to: 'issue:korean-peninsula', cites: ['claim:diplomat-2019-p4.31']},
  {from: 'factor:american-threat', to: 'state:USA', cites: ['claim:diplomat-2019-p5.5']},
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

UNWIND [
  {from: 'proposal:dual-freeze', to: 'proposal:russian-chinese-roadmap', cites: ['claim:diplomat-2019-p4.8', 'claim:joint-statement-2017-07-04-7']},
  {from: 'proposal:negotiations', to: 'proposal:russian-chinese-roadmap', cites: ['claim:diplomat-2019-p4.9']},
  {from: 'proposal:freeze-of-launches', to: 'proposal:dual-freeze', cites: ['claim:diplomat-2019-p4.10']},
  {from: 'proposal:downgrade-of-exercises', to: 'proposal:dual-freeze', cites: ['claim:diplomat-2019-p4.11']},
  {from: 'proposal:us-rok-guarantees', to: 'proposal:security-guarantees', cites: ['claim:diplomat-2019-p6.5']},
  {from: 'proposal:multilateral-guarantees', to: 'proposal:security-guarantees', cites: ['claim:diplomat-2019-p6.10']},
  {from: 'proposal:action-for-action', to: 'proposal:phased-denuclearization', cites: ['claim:diplomat-2019-p7.17']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:PART_OF]->(b)
SET r.seen = '2019-04-26', r.cites = row.cites;

UNWIND [
  {from: 'proposal:downgrade-of-exercises', to: 'proposal:freeze-of-launches', cites: ['claim:diplomat-2019-p4.12']},
  {from: 'event:nuclear-test-site-dismantling', to: 'proposal:us-matching-steps', cites: ['claim:diplomat-2019-p7.22']},
  {from: 'event:engine-test-site-dismantling', to: 'proposal:us-matching-steps', cites: ['claim:diplomat-2019-p7.23']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:IN_RETURN_FOR]->(b)
SET r.seen = '2019-04-26', r.cites = row.cites;

UNWIND [
  {from: 'proposal:freeze-of-launches', to: 'state:PRK', to: 'stop its launches', cites: ['claim:diplomat-2019-p4.13']},
  {from: 'proposal:downgrade-of-exercises', to: 'state:USA', to: 'scale its exercises down', cites: ['claim:diplomat-2019-p4.14']},
  {from: 'proposal:downgrade-of-exercises', to: 'state:KOR', to: 'scale its exercises down', cites: ['claim:diplomat-2019-p4.15']},
  {from: 'proposal:us-dprk-deal', to: 'state:USA', to: 'strike a deal', cites: ['claim:diplomat-2019-p5.2']},
  {from: 'proposal:us-dprk-deal', to: 'state:PRK', to: 'strike a deal', cites: ['claim:diplomat-2019-p5.3']},
  {from: 'proposal:us-rok-guarantees', to: 'state:USA', to: 'guarantee North Korea’s security', cites: ['claim:diplomat-2019-p6.6']},
  {from: 'proposal:us-rok-guarantees', to: 'state:KOR', to: 'guarantee North Korea’s security', cites: ['claim:diplomat-2019-p6.7']},
  {from: 'proposal:phased-denuclearization', to: 'state:USA', to: 'propose a plan in phases', cites: ['claim:diplomat-2019-p7.15']},
  {from: 'proposal:us-matching-steps', to: 'state:USA', to: 'match the steps taken', cites: ['claim:diplomat-2019-p7.21']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:CALLS_ON]->(b)
SET r.seen = '2019-04-26', r.to = row.to, r.cites = row.cites;

UNWIND [
  {from: 'state:USA', to: 'activity:us-rok-exercises', cites: ['claim:diplomat-2019-p4.18']},
  {from: 'state:KOR', to: 'activity:us-rok-exercises', cites: ['claim:diplomat-2019-p4.19']},
  {from: 'state:PRK', to: 'activity:dprk-nuclear-programme', cites: ['claim:diplomat-2019-p5.6']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:CONDUCTS]->(b)
SET r.seen = '2019-04-26', r.cites = row.cites;

UNWIND [
  {from: 'state:PRK', to: 'activity:dprk-tests', when: '/[..2018-04-21]', cites: ['claim:diplomat-2019-p4.20', 'claim:kcna-2018-04-21-2']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:CONDUCTS {when: row.when}]->(b)
SET r.cites = row.cites;

UNWIND [
  {from: 'state:RUS', to: 'issue:stability', degree: 'full', as: 'always high on the agenda', cites: ['claim:diplomat-2019-p4.24']},
  {from: 'state:RUS', to: 'proposal:us-dprk-deal', as: 'for the two to strike', cites: ['claim:diplomat-2019-p5.1']},
  {from: 'state:RUS', to: 'event:us-dprk-talks', as: 'better than war', cites: ['claim:diplomat-2019-p5.11', 'claim:diplomat-2019-p7.3']},
  {from: 'state:RUS', to: 'event:inter-korean-talks', cites: ['claim:diplomat-2019-p7.2']},
  {from: 'state:RUS', to: 'proposal:phased-denuclearization', as: 'by degrees, for years', cites: ['claim:diplomat-2019-p8.2']},
  {from: 'state:RUS', to: 'proposal:action-for-action', as: 'for years', cites: ['claim:diplomat-2019-p8.3']},
  {from: 'state:RUS', to: 'proposal:partial-sanctions-relief', degree: 'partial', cites: ['claim:diplomat-2019-p8.4']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:SUPPORTS]->(b)
SET r.seen = '2019-04-26', r.degree = row.degree, r.as = row.as, r.cites = row.cites;

UNWIND [
  {from: 'person:vladimir-putin', to: 'proposal:peaceful-settlement', when: '2019-04-25/', degree: 'full', as: 'the only way', cites: ['claim:diplomat-2019-p4.30']},
  {from: 'person:vladimir-putin', to: 'proposal:security-guarantees', when: '2019-04-25/', degree: 'full', cites: ['claim:diplomat-2019-p6.1']},
  {from: 'person:vladimir-putin', to: 'proposal:phased-denuclearization', when: '2019-04-25/', degree: 'full', as: 'unequivocal',
   cites: ['claim:diplomat-2019-p8.1']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:SUPPORTS {when: row.when}]->(b)
SET r.seen = '2019-04-26', r.degree = row.degree, r.as = row.as, r.cites = row.cites;

UNWIND [
  {from: 'factor:danger-to-the-far-east', to: 'issue:stability', cites: ['claim:diplomat-2019-p4.25']},
  {from: 'factor:american-threat', to: 'activity:dprk-nuclear-programme', as: 'the key reason', cites: ['claim:diplomat-2019-p5.4']},
  {from: 'event:test-halt', to: 'proposal:partial-sanctions-relief', cites: ['claim:diplomat-2019-p8.9']},
  {from: 'event:dprk-steps', to: 'proposal:partial-sanctions-relief', cites: ['claim:diplomat-2019-p8.13']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:MOTIVATES]->(b)
SET r.seen = '2019-04-26', r.as = row.as, r.cites = row.cites;

UNWIND [
  {from: 'state:RUS', to: 'issue:military-escalation', as: 'to be kept away', cites: ['claim:diplomat-2019-p5.8', 'claim:diplomat-2019-p5.12']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:OPPOSES]->(b)
SET r.seen = '2019-04-26', r.as = row.as, r.cites = row.cites;

UNWIND [
  {from: 'issue:denuclearization', to: 'proposal:security-guarantees', cites: ['claim:diplomat-2019-p6.2']},
  {from: 'event:us-dprk-talks', to: 'proposal:us-matching-steps', cites: ['claim:diplomat-2019-p7.24']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:DEPENDS_ON]->(b)
SET r.seen = '2019-04-26', r.cites = row.cites;

UNWIND [
  {from: 'event:vladivostok-press-conference-2019', to: 'proposal:security-guarantees', cites: ['claim:diplomat-2019-p6.4']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:DISCUSSED]->(b)
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

UNWIND [
  {from: 'factor:impasse', to: 'event:us-dprk-talks', cites: ['claim:diplomat-2019-p7.12', 'claim:diplomat-2019-p9.1']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:HINDERS]->(b)
SET r.seen = '2019-04-26', r.cites = row.cites;

UNWIND [
  {from: 'state:RUS', to: 'event:joint-statement-2017', cites: ['claim:joint-statement-2017-07-04-2']},
  {from: 'state:CHN', to: 'event:joint-statement-2017', cites: ['claim:joint-statement-2017-07-04-3']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:SIGNED]->(b)
SET r.cites = row.cites;

UNWIND [
  {from: 'event:joint-statement-2017', to: 'proposal:russian-chinese-roadmap', cites: ['claim:joint-statement-2017-07-04-4']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:RESULTED_IN]->(b)
SET r.cites = row.cites;

UNWIND [
  {from: 'state:CHN', to: 'org:six-party-talks', when: '2003-08-27/', seen: '2003-08-29', cites: ['claim:six-party-chair-2003-08-29-1']},
  {from: 'state:JPN', to: 'org:six-party-talks', when: '2003-08-27/', seen: '2003-08-29', cites: ['claim:six-party-chair-2003-08-29-2']},
  {from: 'state:KOR', to: 'org:six-party-talks', when: '2003-08-27/', seen: '2003-08-29', cites: ['claim:six-party-chair-2003-08-29-3']},
  {from: 'state:RUS', to: 'org:six-party-talks', when: '2003-08-27/', seen: '2003-08-29', cites: ['claim:six-party-chair-2003-08-29-4']},
  {from: 'state:USA', to: 'org:six-party-talks', when: '2003-08-27/', seen: '2003-08-29', cites: ['claim:six-party-chair-2003-08-29-5']},
  {from: 'state:PRK', to: 'org:six-party-talks', when: '2003-08-27/2009-04-14', endKnownFrom: 20090414,
   cites: ['claim:six-party-chair-2003-08-29-6', 'claim:dprk-mfa-2009-04-14-1']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:MEMBER_OF {when: row.when}]->(b)
SET r.seen = row.seen, r.endKnownFrom = row.endKnownFrom, r.cites = row.cites;
