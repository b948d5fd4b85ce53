// Chapter 6. The summit on Russky Island, 25 April 2019.
// Article ¶1, ¶2, ¶3. Record: Russian presidency, 25 April 2019; Russian foreign ministry, 31 May 2018.
// A visit, inside it a summit, inside that a conversation of two: each is an event with its own participants, so that a person and the state he acts for both stand where they stood.
// What did not happen (an earlier visit, an agreement, a declaration) is a claim alone: nobody can walk along a no.

// The way there.
MERGE (x:Entity {id: 'event:lavrov-visit-pyongyang-2018'})
SET x:Event:Visit, x.name = 'Lavrov in Pyongyang, 2018', x.when = '2018-05-31';

MERGE (x:Entity {id: 'event:vladivostok-preparations'})
SET x:Event, x.name = 'Preparations for the summit', x.when = '[2018-10..2018-12]/2019-04-25';

// The visit and its parts.
MERGE (x:Entity {id: 'event:kim-visit-russia-2019'})
SET x:Event:Visit, x.name = 'Visit of Kim Jong Un, 2019', x.when = '2019-04-24/[2019-04-25..2019-04-26]';

MERGE (x:Entity {id: 'event:kim-arrival-khasan-2019'})
SET x:Event:Visit, x.name = 'Arrival of Kim Jong Un at Khasan', x.when = '2019-04-24', x.means = 'bullet-proof train';

MERGE (x:Entity {id: 'event:vladivostok-summit-2019'})
SET x:Event:Summit, x.name = 'Vladivostok summit',
    x.aliases = ['Putin–Kim summit', 'Russia–North Korea summit of 2019', '북러정상회담', 'Саммит во Владивостоке'], x.when = '2019-04-25';

MERGE (x:Entity {id: 'event:vladivostok-tete-a-tete-2019'})
SET x:Event:Talks, x.name = 'Tête-à-tête of Kim and Putin', x.aliases = ['Tete-a-tete'], x.when = '2019-04-25', x.duration = 'PT2H';

MERGE (x:Entity {id: 'event:vladivostok-toast-2019'})
SET x:Event, x.name = 'Toast to friendship', x.when = '2019-04-25';

MERGE (x:Entity {id: 'event:vladivostok-gifts-2019'})
SET x:Event, x.name = 'Exchange of gifts', x.when = '2019-04-25';

MERGE (x:Entity {id: 'event:vladivostok-press-conference-2019'})
SET x:Event:Statement, x.name = 'Press conference of Putin, 2019', x.aliases = ['News conference in Vladivostok'], x.when = '2019-04-25';

// What it was about.
MERGE (x:Entity {id: 'issue:korean-peninsula'})
SET x:Issue, x.name = 'Situation on the Korean Peninsula', x.aliases = ['Korean issue', 'Корейский вопрос'];

MERGE (x:Entity {id: 'issue:denuclearization'})
SET x:Issue, x.name = 'Denuclearization', x.aliases = ['Denuclearization of the Korean Peninsula', '비핵화', 'денуклеаризация', '无核化'], x.unga = 'nu';

MERGE (x:Entity {id: 'event:us-dprk-talks'})
SET x:Event:Talks, x.name = 'U.S.–North Korea talks', x.aliases = ['Dialogue of Pyongyang and Washington', '북미 협상'], x.when = '2018-06-12/';

MERGE (x:Entity {id: 'issue:unsc-sanctions'})
SET x:Issue, x.name = 'UN sanctions on North Korea', x.aliases = ['UNSC sanctions', 'санкции СБ ООН', '대북제재'];

MERGE (x:Entity {id: 'activity:russia-dprk-economic-cooperation'})
SET x:Activity, x.name = 'Russia–North Korea economic ties', x.aliases = ['Economic cooperation', 'экономическое сотрудничество'],
    x.form = 'programme';

// What it brought, and what speaks from it.
MERGE (x:Entity {id: 'factor:personal-contact'})
SET x:Factor, x.name = 'Personal contact of the leaders';

MERGE (x:Entity {id: 'factor:positions-confirmed'})
SET x:Factor, x.name = 'Both positions confirmed';

MERGE (x:Entity {id: 'factor:friendship-of-peoples'})
SET x:Factor, x.name = 'Friendship between the peoples';

MERGE (x:Entity {id: 'factor:shared-history-and-goals'})
SET x:Factor, x.name = 'Shared past, interests and goals';

MERGE (x:Entity {id: 'factor:power-in-one-leader'})
SET x:Factor, x.name = 'Power held by a single leader';

// What is said, by whom, where. `about` names the subject, then the object. A row without a source is the article’s; one without saidBy, its authors’ own.
UNWIND [
  // The visit: his first.
  {id: 'claim:diplomat-2019-p1.4', locator: '¶1', about: ['person:kim-jong-un', 'event:kim-visit-russia-2019'], predicate: 'TOOK_PART_IN',
   text: 'Kim Jong Un went to Russia.'},
  {id: 'claim:diplomat-2019-p1.5', locator: '¶1', about: ['state:RUS', 'event:kim-visit-russia-2019'], predicate: 'TOOK_PART_IN',
   text: 'Russia received Kim Jong Un.'},
  {id: 'claim:diplomat-2019-p1.23', locator: '¶1', about: ['state:PRK', 'event:kim-visit-russia-2019'], predicate: 'TOOK_PART_IN',
   text: 'Kim Jong Un made the journey as head of North Korea.'},
  {id: 'claim:diplomat-2019-p1.6', locator: '¶1', about: ['person:kim-jong-un'], alsoAbout: ['event:kim-visit-russia-2019'], predicate: 'TOOK_PART_IN',
   value: 'an earlier visit to Russia as leader', when: '2011/2019-04', mode: 'denied', text: 'In power since 2011, Kim Jong Un had not been to Russia before.'},
  // The summit: who, when, where.
  {id: 'claim:diplomat-2019-p1.7', locator: '¶1', about: ['person:kim-jong-un', 'event:vladivostok-summit-2019'], predicate: 'TOOK_PART_IN',
   when: '2019-04-25', text: 'Kim Jong Un met Putin for talks.'},
  {id: 'claim:diplomat-2019-p1.8', locator: '¶1', about: ['person:vladimir-putin', 'event:vladivostok-summit-2019'], predicate: 'TOOK_PART_IN',
   when: '2019-04-25', text: 'Putin met Kim Jong Un for talks.'},
  {id: 'claim:diplomat-2019-p1.9', locator: '¶1', about: ['event:vladivostok-summit-2019'], predicate: 'when',
   value: '2019-04-25', text: 'Kim and Putin met on 25 April; the year follows from the rest.'},
  {id: 'claim:diplomat-2019-p1.10', locator: '¶1', about: ['event:vladivostok-summit-2019', 'place:russky-island'], predicate: 'TOOK_PLACE_AT',
   text: 'Kim and Putin met on Russky Island.'},
  {id: 'claim:diplomat-2019-p1.13', locator: '¶1', about: ['state:PRK', 'event:vladivostok-summit-2019'], predicate: 'TOOK_PART_IN',
   text: 'Kim came to the summit as North Korea’s leader.'},
  {id: 'claim:diplomat-2019-p1.14', locator: '¶1', about: ['state:RUS', 'event:vladivostok-summit-2019'], predicate: 'TOOK_PART_IN',
   text: 'Putin received Kim as Russia’s president.'},
  {id: 'claim:diplomat-2019-p1.15', locator: '¶1', about: ['event:vladivostok-summit-2019', 'event:kim-visit-russia-2019'], predicate: 'PART_OF',
   text: 'The talks with Putin were part of Kim’s visit.'},
  // Arrival at the border.
  {id: 'claim:diplomat-2019-p2.1', locator: '¶2', about: ['person:kim-jong-un', 'event:kim-arrival-khasan-2019'], predicate: 'TOOK_PART_IN',
   text: 'Kim Jong Un arrived on Russian soil.'},
  {id: 'claim:diplomat-2019-p2.36', locator: '¶2', about: ['state:PRK', 'event:kim-arrival-khasan-2019'], predicate: 'TOOK_PART_IN',
   confidence: 'inferred', text: 'Kim came in as the leader of North Korea, as we read it.'},
  {id: 'claim:diplomat-2019-p2.2', locator: '¶2', about: ['event:kim-arrival-khasan-2019', 'place:khasan'], predicate: 'TOOK_PLACE_AT',
   text: 'Kim came in at Khasan.'},
  {id: 'claim:diplomat-2019-p2.30', locator: '¶2', about: ['event:kim-arrival-khasan-2019'], predicate: 'means',
   value: 'bullet-proof train', text: 'Kim travelled in an armoured train.'},
  {id: 'claim:diplomat-2019-p2.4', locator: '¶2', about: ['person:kim-jong-un', 'event:kim-visit-russia-2019'], predicate: 'aim',
   value: 'to come to Russia', confidence: 'reported', saidBy: ['person:kim-jong-un'],
   text: 'On arrival Kim said that the journey to Russia had been a wish of his for years.'},
  {id: 'claim:diplomat-2019-p2.31', locator: '¶2', about: ['event:kim-arrival-khasan-2019', 'event:kim-visit-russia-2019'], predicate: 'PART_OF',
   confidence: 'inferred', text: 'The arrival at Khasan opened the visit.'},
  // What Putin brought up, and how Kim put it.
  {id: 'claim:diplomat-2019-p2.9', locator: '¶2', about: ['event:vladivostok-summit-2019', 'treaty:cow-397'], predicate: 'DISCUSSED',
   text: 'Putin spoke of the friendship treaty at the summit.'},
  {id: 'claim:diplomat-2019-p2.10', locator: '¶2', about: ['event:vladivostok-summit-2019', 'event:kim-jong-il-visit-2002'], predicate: 'DISCUSSED',
   text: 'Putin spoke of the stay of Kim’s father in 2002.'},
  {id: 'claim:diplomat-2019-p2.12', locator: '¶2', about: ['event:vladivostok-summit-2019', 'activity:russia-dprk-relations'], predicate: 'DISCUSSED',
   text: 'Putin spoke of how long the two countries have worked together.'},
  {id: 'claim:diplomat-2019-p2.15', locator: '¶2', about: ['person:kim-jong-un', 'state:RUS'], predicate: 'PRAISED',
   tone: 1, confidence: 'reported', saidBy: ['person:kim-jong-un'], text: 'Kim called Russia and his own country good neighbours and friends.'},
  {id: 'claim:diplomat-2019-p2.16', locator: '¶2', about: ['factor:friendship-of-peoples', 'state:RUS'], predicate: 'CONCERNS',
   confidence: 'reported', saidBy: ['person:kim-jong-un'], text: 'Kim spoke of a friendship of peoples that ties Russia to his country.'},
  {id: 'claim:diplomat-2019-p2.17', locator: '¶2', about: ['factor:friendship-of-peoples', 'state:PRK'], predicate: 'CONCERNS',
   confidence: 'reported', saidBy: ['person:kim-jong-un'], text: 'Kim spoke of a friendship of peoples that ties his country to Russia.'},
  {id: 'claim:diplomat-2019-p2.18', locator: '¶2', about: ['factor:friendship-of-peoples', 'factor:shared-history-and-goals'], predicate: 'DEPENDS_ON',
   confidence: 'reported', saidBy: ['person:kim-jong-un'], text: 'Kim rested that friendship on a common past, common interests and common goals.'},
  // Warm words and gestures.
  {id: 'claim:diplomat-2019-p2.19', locator: '¶2', about: ['person:kim-jong-un', 'event:vladivostok-summit-2019'], predicate: 'PRAISED',
   tone: 1, confidence: 'reported', saidBy: ['person:kim-jong-un'], text: 'Kim called the talks with Putin good.'},
  {id: 'claim:diplomat-2019-p2.20', locator: '¶2', about: ['person:vladimir-putin', 'event:vladivostok-summit-2019'], predicate: 'PRAISED',
   tone: 1, confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'Putin called the talks with Kim good.'},
  {id: 'claim:diplomat-2019-p2.21', locator: '¶2', about: ['person:kim-jong-un', 'event:vladivostok-toast-2019'], predicate: 'TOOK_PART_IN',
   text: 'Kim raised a glass to friendship.'},
  {id: 'claim:diplomat-2019-p2.22', locator: '¶2', about: ['person:vladimir-putin', 'event:vladivostok-toast-2019'], predicate: 'TOOK_PART_IN',
   text: 'Putin raised a glass to friendship.'},
  {id: 'claim:diplomat-2019-p2.38', locator: '¶2', about: ['state:PRK', 'event:vladivostok-toast-2019'], predicate: 'TOOK_PART_IN',
   confidence: 'inferred', text: 'At the toast Kim stood for North Korea, as we read it.'},
  {id: 'claim:diplomat-2019-p2.39', locator: '¶2', about: ['state:RUS', 'event:vladivostok-toast-2019'], predicate: 'TOOK_PART_IN',
   confidence: 'inferred', text: 'At the toast Putin stood for Russia, as we read it.'},
  {id: 'claim:diplomat-2019-p2.23', locator: '¶2', about: ['event:vladivostok-toast-2019', 'factor:friendship-of-peoples'], predicate: 'CONCERNS',
   text: 'The toast of the two leaders was to friendship.'},
  {id: 'claim:diplomat-2019-p2.24', locator: '¶2', about: ['person:kim-jong-un', 'event:vladivostok-gifts-2019'], predicate: 'TOOK_PART_IN',
   text: 'Kim gave Putin a present as a token, and got one.'},
  {id: 'claim:diplomat-2019-p2.25', locator: '¶2', about: ['person:vladimir-putin', 'event:vladivostok-gifts-2019'], predicate: 'TOOK_PART_IN',
   text: 'Putin gave Kim a present as a token, and got one.'},
  {id: 'claim:diplomat-2019-p2.40', locator: '¶2', about: ['state:PRK', 'event:vladivostok-gifts-2019'], predicate: 'TOOK_PART_IN',
   confidence: 'inferred', text: 'When presents were exchanged, Kim stood for North Korea, as we read it.'},
  {id: 'claim:diplomat-2019-p2.41', locator: '¶2', about: ['state:RUS', 'event:vladivostok-gifts-2019'], predicate: 'TOOK_PART_IN',
   confidence: 'inferred', text: 'When presents were exchanged, Putin stood for Russia, as we read it.'},
  {id: 'claim:diplomat-2019-p2.32', locator: '¶2', about: ['event:vladivostok-toast-2019', 'event:vladivostok-summit-2019'], predicate: 'PART_OF',
   confidence: 'inferred', text: 'The toast was given at the summit.'},
  {id: 'claim:diplomat-2019-p2.33', locator: '¶2', about: ['event:vladivostok-gifts-2019', 'event:vladivostok-summit-2019'], predicate: 'PART_OF',
   confidence: 'inferred', text: 'The presents were given at the summit.'},
  // The press conference: Putin on Kim.
  {id: 'claim:diplomat-2019-p2.26', locator: '¶2', about: ['event:vladivostok-press-conference-2019', 'event:vladivostok-summit-2019'], predicate: 'FOLLOWED',
   text: 'Putin met the press once the talks with Kim were over.'},
  {id: 'claim:diplomat-2019-p2.27', locator: '¶2', about: ['person:vladimir-putin', 'event:vladivostok-press-conference-2019'], predicate: 'TOOK_PART_IN',
   text: 'Putin spoke to the press after the summit.'},
  {id: 'claim:diplomat-2019-p2.37', locator: '¶2', about: ['state:RUS', 'event:vladivostok-press-conference-2019'], predicate: 'TOOK_PART_IN',
   confidence: 'inferred', text: 'Putin met the press as the president of Russia, as we read it.'},
  {id: 'claim:diplomat-2019-p2.28', locator: '¶2', about: ['person:vladimir-putin', 'person:kim-jong-un'], predicate: 'PRAISED',
   tone: 1, confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'Putin found Kim rather open, and interesting.'},
  {id: 'claim:diplomat-2019-p2.29', locator: '¶2', about: ['person:vladimir-putin', 'event:vladivostok-summit-2019'], predicate: 'PRAISED',
   tone: 1, confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'Putin found the exchange with Kim a lively one.'},
  {id: 'claim:diplomat-2019-p2.34', locator: '¶2', about: ['event:vladivostok-press-conference-2019', 'person:kim-jong-un'], predicate: 'DISCUSSED',
   text: 'Before the press Putin spoke of Kim as a person.'},
  {id: 'claim:diplomat-2019-p2.35', locator: '¶2', about: ['event:vladivostok-press-conference-2019', 'event:vladivostok-summit-2019'], predicate: 'DISCUSSED',
   text: 'Before the press Putin spoke of how the talks had gone.'},
  // Preparations, after a visit the other way.
  {id: 'claim:diplomat-2019-p3.4', locator: '¶3', about: ['event:vladivostok-preparations'], predicate: 'when',
   value: '[2018-10..2018-12]/2019-04-25', confidence: 'inferred',
   text: 'Preparations started towards the end of 2018; that they end with the summit is our reckoning.'},
  {id: 'claim:diplomat-2019-p3.5', locator: '¶3', about: ['event:vladivostok-preparations', 'event:lavrov-visit-pyongyang-2018'], predicate: 'FOLLOWED',
   text: 'Preparations came after Lavrov’s visit to North Korea.'},
  {id: 'claim:diplomat-2019-p3.6', locator: '¶3', about: ['person:sergey-lavrov', 'event:lavrov-visit-pyongyang-2018'], predicate: 'TOOK_PART_IN',
   when: '2018-05', text: 'Lavrov went to North Korea.'},
  {id: 'claim:diplomat-2019-p3.7', locator: '¶3', about: ['event:lavrov-visit-pyongyang-2018'], predicate: 'when',
   value: '2018-05', text: 'Lavrov went to North Korea in May 2018.'},
  {id: 'claim:diplomat-2019-p3.9', locator: '¶3', about: ['state:PRK', 'event:lavrov-visit-pyongyang-2018'], predicate: 'TOOK_PART_IN',
   text: 'North Korea received Lavrov.'},
  {id: 'claim:diplomat-2019-p3.33', locator: '¶3', about: ['state:RUS', 'event:lavrov-visit-pyongyang-2018'], predicate: 'TOOK_PART_IN',
   text: 'Lavrov made the journey as the minister of Russia.'},
  {id: 'claim:diplomat-2019-p3.10', locator: '¶3', about: ['event:vladivostok-preparations', 'event:vladivostok-summit-2019'], predicate: 'CONCERNS',
   text: 'What was being prepared since 2018 is the summit.'},
  // What it did not bring.
  {id: 'claim:diplomat-2019-p3.11', locator: '¶3', about: ['event:vladivostok-summit-2019'], predicate: 'RESULTED_IN',
   value: 'a specific agreement', when: '2019-04-25', mode: 'denied', text: 'No concrete agreement came of the summit.'},
  {id: 'claim:diplomat-2019-p3.12', locator: '¶3', about: ['event:vladivostok-summit-2019'], predicate: 'RESULTED_IN',
   value: 'a joint declaration', when: '2019-04-25', mode: 'denied', text: 'The summit issued no common declaration.'},
  // Two hours alone.
  {id: 'claim:diplomat-2019-p3.14', locator: '¶3', about: ['event:vladivostok-tete-a-tete-2019', 'event:vladivostok-summit-2019'], predicate: 'PART_OF',
   text: 'A conversation of Kim and Putin alone was part of the summit.'},
  {id: 'claim:diplomat-2019-p3.15', locator: '¶3', about: ['event:vladivostok-tete-a-tete-2019'], predicate: 'duration',
   value: 'PT2H', text: 'Kim and Putin spoke alone for two hours.'},
  {id: 'claim:diplomat-2019-p3.16', locator: '¶3', about: ['person:kim-jong-un', 'event:vladivostok-tete-a-tete-2019'], predicate: 'TOOK_PART_IN',
   text: 'Kim was one of the two who spoke alone.'},
  {id: 'claim:diplomat-2019-p3.17', locator: '¶3', about: ['person:vladimir-putin', 'event:vladivostok-tete-a-tete-2019'], predicate: 'TOOK_PART_IN',
   text: 'Putin was one of the two who spoke alone.'},
  {id: 'claim:diplomat-2019-p3.34', locator: '¶3', about: ['state:PRK', 'event:vladivostok-tete-a-tete-2019'], predicate: 'TOOK_PART_IN',
   confidence: 'inferred', text: 'Kim spoke alone with Putin for North Korea, as we read it.'},
  {id: 'claim:diplomat-2019-p3.35', locator: '¶3', about: ['state:RUS', 'event:vladivostok-tete-a-tete-2019'], predicate: 'TOOK_PART_IN',
   confidence: 'inferred', text: 'Putin spoke alone with Kim for Russia, as we read it.'},
  {id: 'claim:diplomat-2019-p3.19', locator: '¶3', about: ['factor:power-in-one-leader', 'state:PRK'], predicate: 'CONCERNS',
   text: 'In North Korea one leader holds the power.'},
  // What it did bring.
  {id: 'claim:diplomat-2019-p3.21', locator: '¶3', about: ['event:vladivostok-summit-2019', 'factor:personal-contact'], predicate: 'RESULTED_IN',
   text: 'Through the summit the leaders know each other in person.'},
  {id: 'claim:diplomat-2019-p3.22', locator: '¶3', about: ['event:vladivostok-summit-2019', 'factor:positions-confirmed'], predicate: 'RESULTED_IN',
   text: 'Through the summit each side has made clear its present position.'},
  // The agenda: three heads, the first with two parts.
  {id: 'claim:diplomat-2019-p3.23', locator: '¶3', about: ['event:vladivostok-summit-2019', 'issue:korean-peninsula'], predicate: 'DISCUSSED',
   text: 'First on the agenda: how things stand on the peninsula.'},
  {id: 'claim:diplomat-2019-p3.24', locator: '¶3', about: ['event:vladivostok-summit-2019', 'issue:denuclearization'], predicate: 'DISCUSSED',
   text: 'On the agenda, under the situation on the peninsula: denuclearization.'},
  {id: 'claim:diplomat-2019-p3.25', locator: '¶3', about: ['event:vladivostok-summit-2019', 'event:us-dprk-talks'], predicate: 'DISCUSSED',
   text: 'On the agenda, under the situation on the peninsula: the American–North Korean talks.'},
  {id: 'claim:diplomat-2019-p3.26', locator: '¶3', about: ['event:vladivostok-summit-2019', 'issue:unsc-sanctions'], predicate: 'DISCUSSED',
   text: 'Second on the agenda: the sanctions of the Security Council.'},
  {id: 'claim:diplomat-2019-p3.27', locator: '¶3', about: ['event:vladivostok-summit-2019', 'activity:russia-dprk-economic-cooperation'], predicate: 'DISCUSSED',
   text: 'Third on the agenda: cooperation in the economy.'},
  {id: 'claim:diplomat-2019-p3.28', locator: '¶3', about: ['issue:denuclearization', 'issue:korean-peninsula'], predicate: 'PART_OF',
   text: 'Denuclearization is one part of the question of the peninsula.'},
  {id: 'claim:diplomat-2019-p3.29', locator: '¶3', about: ['event:us-dprk-talks', 'issue:korean-peninsula'], predicate: 'CONCERNS',
   text: 'The American–North Korean talks are another part of the question of the peninsula.'},
  {id: 'claim:diplomat-2019-p3.30', locator: '¶3', about: ['state:USA', 'event:us-dprk-talks'], predicate: 'TOOK_PART_IN',
   text: 'The United States is one side of the American–North Korean talks.'},
  {id: 'claim:diplomat-2019-p3.31', locator: '¶3', about: ['state:PRK', 'event:us-dprk-talks'], predicate: 'TOOK_PART_IN',
   text: 'North Korea is one side of the American–North Korean talks.'},
  // The record: days.
  {id: 'claim:kremlin-2019-04-25-1', source: 'source:kremlin-2019-04-25', locator: 'report', about: ['event:kim-arrival-khasan-2019'], predicate: 'when',
   value: '2019-04-24', text: 'Kim crosses the border on 24 April 2019.'},
  {id: 'claim:kremlin-2019-04-25-2', source: 'source:kremlin-2019-04-25', locator: 'heading', about: ['event:vladivostok-summit-2019'], predicate: 'when',
   value: '2019-04-25', text: 'Kim and Putin hold their talks on 25 April 2019.'},
  {id: 'claim:kremlin-2019-04-25-8', source: 'source:kremlin-2019-04-25', locator: 'heading', about: ['person:kim-jong-un', 'event:vladivostok-summit-2019'], predicate: 'TOOK_PART_IN',
   text: 'Kim is Putin’s guest in the talks.'},
  {id: 'claim:kremlin-2019-04-25-9', source: 'source:kremlin-2019-04-25', locator: 'heading', about: ['person:vladimir-putin', 'event:vladivostok-summit-2019'], predicate: 'TOOK_PART_IN',
   text: 'Putin receives Kim for the talks.'},
  {id: 'claim:kremlin-2019-04-25-10', source: 'source:kremlin-2019-04-25', locator: 'heading', about: ['state:PRK', 'event:vladivostok-summit-2019'], predicate: 'TOOK_PART_IN',
   text: 'The talks are those of North Korea with Russia.'},
  {id: 'claim:kremlin-2019-04-25-11', source: 'source:kremlin-2019-04-25', locator: 'heading', about: ['state:RUS', 'event:vladivostok-summit-2019'], predicate: 'TOOK_PART_IN',
   text: 'The talks are those of Russia with North Korea.'},
  {id: 'claim:kremlin-2019-04-25-3', source: 'source:kremlin-2019-04-25', locator: 'heading', about: ['event:vladivostok-press-conference-2019'], predicate: 'when',
   value: '2019-04-25', text: 'The news conference is held on 25 April 2019.'},
  {id: 'claim:kremlin-2019-04-25-4', source: 'source:kremlin-2019-04-25', locator: 'report', about: ['event:kim-visit-russia-2019'], predicate: 'when',
   value: '2019-04-24/[2019-04-25..2019-04-26]', confidence: 'inferred',
   text: 'Kim’s visit opens on 24 April; its end we set between the talks and the article’s first possible day.'},
  {id: 'claim:kremlin-2019-04-25-5', source: 'source:kremlin-2019-04-25', locator: 'report', about: ['event:vladivostok-tete-a-tete-2019'], predicate: 'when',
   value: '2019-04-25', text: 'Kim and Putin speak alone on 25 April 2019.'},
  {id: 'claim:kremlin-2019-04-25-6', source: 'source:kremlin-2019-04-25', locator: 'report', about: ['event:vladivostok-toast-2019'], predicate: 'when',
   value: '2019-04-25', text: 'The toasts are given on 25 April 2019.'},
  {id: 'claim:kremlin-2019-04-25-7', source: 'source:kremlin-2019-04-25', locator: 'report', about: ['event:vladivostok-gifts-2019'], predicate: 'when',
   value: '2019-04-25', confidence: 'inferred', text: 'The presents are given on 25 April 2019.'},
  {id: 'claim:rus-mid-2018-05-31-1', source: 'source:rus-mid-2018-05-31', locator: 'notice', about: ['event:lavrov-visit-pyongyang-2018'], predicate: 'when',
   value: '2018-05-31', text: 'Lavrov is in Pyongyang on 31 May 2018.'},
  {id: 'claim:rus-mid-2018-05-31-2', source: 'source:rus-mid-2018-05-31', locator: 'notice', about: ['event:lavrov-visit-pyongyang-2018', 'place:pyongyang'], predicate: 'TOOK_PLACE_AT',
   text: 'Lavrov’s visit is to Pyongyang.'},
  {id: 'claim:singapore-statement-2018-06-12-talks.1', source: 'source:singapore-statement-2018-06-12', locator: 'close', about: ['event:us-dprk-talks'], predicate: 'when',
   value: '2018-06-12/', confidence: 'inferred', text: 'The two sides undertake to go on negotiating; we count the American–North Korean talks from that day.'}
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
  {from: 'person:kim-jong-un', to: 'event:kim-visit-russia-2019', role: 'guest', onBehalfOf: 'state:PRK', cites: ['claim:diplomat-2019-p1.4']},
  {from: 'state:RUS', to: 'event:kim-visit-russia-2019', role: 'host', cites: ['claim:diplomat-2019-p1.5']},
  {from: 'state:PRK', to: 'event:kim-visit-russia-2019', role: 'guest', cites: ['claim:diplomat-2019-p1.23']},
  {from: 'person:kim-jong-un', to: 'event:vladivostok-summit-2019', role: 'guest', onBehalfOf: 'state:PRK', cites: ['claim:diplomat-2019-p1.7', 'claim:kremlin-2019-04-25-8']},
  {from: 'person:vladimir-putin', to: 'event:vladivostok-summit-2019', role: 'host', onBehalfOf: 'state:RUS', cites: ['claim:diplomat-2019-p1.8', 'claim:kremlin-2019-04-25-9']},
  {from: 'state:PRK', to: 'event:vladivostok-summit-2019', role: 'guest', cites: ['claim:diplomat-2019-p1.13', 'claim:kremlin-2019-04-25-10']},
  {from: 'state:RUS', to: 'event:vladivostok-summit-2019', role: 'host', cites: ['claim:diplomat-2019-p1.14', 'claim:kremlin-2019-04-25-11']},
  {from: 'person:kim-jong-un', to: 'event:kim-arrival-khasan-2019', role: 'guest', onBehalfOf: 'state:PRK', cites: ['claim:diplomat-2019-p2.1']},
  {from: 'state:PRK', to: 'event:kim-arrival-khasan-2019', role: 'guest', cites: ['claim:diplomat-2019-p2.36']},
  {from: 'person:kim-jong-un', to: 'event:vladivostok-toast-2019', role: 'guest', onBehalfOf: 'state:PRK', cites: ['claim:diplomat-2019-p2.21']},
  {from: 'person:vladimir-putin', to: 'event:vladivostok-toast-2019', role: 'host', onBehalfOf: 'state:RUS', cites: ['claim:diplomat-2019-p2.22']},
  {from: 'state:PRK', to: 'event:vladivostok-toast-2019', role: 'guest', cites: ['claim:diplomat-2019-p2.38']},
  {from: 'state:RUS', to: 'event:vladivostok-toast-2019', role: 'host', cites: ['claim:diplomat-2019-p2.39']},
  {from: 'person:kim-jong-un', to: 'event:vladivostok-gifts-2019', role: 'guest', onBehalfOf: 'state:PRK', cites: ['claim:diplomat-2019-p2.24']},
  {from: 'person:vladimir-putin', to: 'event:vladivostok-gifts-2019', role: 'host', onBehalfOf: 'state:RUS', cites: ['claim:diplomat-2019-p2.25']},
  {from: 'state:PRK', to: 'event:vladivostok-gifts-2019', role: 'guest', cites: ['claim:diplomat-2019-p2.40']},
  {from: 'state:RUS', to: 'event:vladivostok-gifts-2019', role: 'host', cites: ['claim:diplomat-2019-p2.41']},
  {from: 'person:vladimir-putin', to: 'event:vladivostok-press-conference-2019', role: 'speaker', onBehalfOf: 'state:RUS', cites: ['claim:diplomat-2019-p2.27']},
  {from: 'state:RUS', to: 'event:vladivostok-press-conference-2019', role: 'speaker', cites: ['claim:diplomat-2019-p2.37']},
  {from: 'person:sergey-lavrov', to: 'event:lavrov-visit-pyongyang-2018', role: 'guest', onBehalfOf: 'state:RUS', cites: ['claim:diplomat-2019-p3.6']},
  {from: 'state:PRK', to: 'event:lavrov-visit-pyongyang-2018', role: 'host', cites: ['claim:diplomat-2019-p3.9']},
  {from: 'state:RUS', to: 'event:lavrov-visit-pyongyang-2018', role: 'guest', cites: ['claim:diplomat-2019-p3.33']},
  {from: 'person:kim-jong-un', to: 'event:vladivostok-tete-a-tete-2019', role: 'guest', onBehalfOf: 'state:PRK', cites: ['claim:diplomat-2019-p3.16']},
  {from: 'person:vladimir-putin', to: 'event:vladivostok-tete-a-tete-2019', role: 'host', onBehalfOf: 'state:RUS', cites: ['claim:diplomat-2019-p3.17']},
  {from: 'state:PRK', to: 'event:vladivostok-tete-a-tete-2019', role: 'guest', cites: ['claim:diplomat-2019-p3.34']},
  {from: 'state:RUS', to: 'event:vladivostok-tete-a-tete-2019', role: 'host', cites: ['claim:diplomat-2019-p3.35']},
  {from: 'state:USA', to: 'event:us-dprk-talks', role: 'principal', cites: ['claim:diplomat-2019-p3.30']},
  {from: 'state:PRK', to: 'event:us-dprk-talks', role: 'principal', cites: ['claim:diplomat-2019-p3.31']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:TOOK_PART_IN]->(b)
SET r.role = row.role, r.onBehalfOf = row.onBehalfOf, r.cites = row.cites;

UNWIND [
  {from: 'event:vladivostok-summit-2019', to: 'place:russky-island', cites: ['claim:diplomat-2019-p1.10']},
  {from: 'event:kim-arrival-khasan-2019', to: 'place:khasan', cites: ['claim:diplomat-2019-p2.2']},
  {from: 'event:lavrov-visit-pyongyang-2018', to: 'place:pyongyang', cites: ['claim:rus-mid-2018-05-31-2']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:TOOK_PLACE_AT]->(b)
SET r.cites = row.cites;

UNWIND [
  {from: 'event:vladivostok-summit-2019', to: 'event:kim-visit-russia-2019', cites: ['claim:diplomat-2019-p1.15']},
  {from: 'event:kim-arrival-khasan-2019', to: 'event:kim-visit-russia-2019', cites: ['claim:diplomat-2019-p2.31']},
  {from: 'event:vladivostok-toast-2019', to: 'event:vladivostok-summit-2019', cites: ['claim:diplomat-2019-p2.32']},
  {from: 'event:vladivostok-gifts-2019', to: 'event:vladivostok-summit-2019', cites: ['claim:diplomat-2019-p2.33']},
  {from: 'event:vladivostok-tete-a-tete-2019', to: 'event:vladivostok-summit-2019', cites: ['claim:diplomat-2019-p3.14']},
  {from: 'issue:denuclearization', to: 'issue:korean-peninsula', cites: ['claim:diplomat-2019-p3.28']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:PART_OF]->(b)
SET r.seen = '2019-04-26', r.cites = row.cites;

UNWIND [
  {from: 'event:vladivostok-press-conference-2019', to: 'person:kim-jong-un', cites: ['claim:diplomat-2019-p2.34']},
  {from: 'event:vladivostok-press-conference-2019', to: 'event:vladivostok-summit-2019', cites: ['claim:diplomat-2019-p2.35']},
  {from: 'event:vladivostok-summit-2019', to: 'treaty:cow-397', cites: ['claim:diplomat-2019-p2.9']},
  {from: 'event:vladivostok-summit-2019', to: 'event:kim-jong-il-visit-2002', cites: ['claim:diplomat-2019-p2.10']},
  {from: 'event:vladivostok-summit-2019', to: 'activity:russia-dprk-relations', cites: ['claim:diplomat-2019-p2.12']},
  {from: 'event:vladivostok-summit-2019', to: 'issue:korean-peninsula', agenda: 1, cites: ['claim:diplomat-2019-p3.23']},
  {from: 'event:vladivostok-summit-2019', to: 'issue:denuclearization', agenda: 1, cites: ['claim:diplomat-2019-p3.24']},
  {from: 'event:vladivostok-summit-2019', to: 'event:us-dprk-talks', agenda: 1, cites: ['claim:diplomat-2019-p3.25']},
  {from: 'event:vladivostok-summit-2019', to: 'issue:unsc-sanctions', agenda: 2, cites: ['claim:diplomat-2019-p3.26']},
  {from: 'event:vladivostok-summit-2019', to: 'activity:russia-dprk-economic-cooperation', agenda: 3, cites: ['claim:diplomat-2019-p3.27']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:DISCUSSED]->(b)
SET r.agenda = row.agenda, r.cites = row.cites;

UNWIND [
  {from: 'person:kim-jong-un', to: 'state:RUS', when: '2019-04-25', as: 'a friendly neighbour', cites: ['claim:diplomat-2019-p2.15']},
  {from: 'person:kim-jong-un', to: 'event:vladivostok-summit-2019', when: '2019-04-25', as: 'positive', cites: ['claim:diplomat-2019-p2.19']},
  {from: 'person:vladimir-putin', to: 'event:vladivostok-summit-2019', when: '2019-04-25', as: 'positive; lively',
   cites: ['claim:diplomat-2019-p2.20', 'claim:diplomat-2019-p2.29']},
  {from: 'person:vladimir-putin', to: 'person:kim-jong-un', when: '2019-04-25', as: 'open, interesting', cites: ['claim:diplomat-2019-p2.28']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:PRAISED {when: row.when}]->(b)
SET r.as = row.as, r.cites = row.cites;

UNWIND [
  {from: 'factor:friendship-of-peoples', to: 'state:RUS', cites: ['claim:diplomat-2019-p2.16']},
  {from: 'factor:friendship-of-peoples', to: 'state:PRK', cites: ['claim:diplomat-2019-p2.17']},
  {from: 'event:vladivostok-toast-2019', to: 'factor:friendship-of-peoples', cites: ['claim:diplomat-2019-p2.23']},
  {from: 'event:vladivostok-preparations', to: 'event:vladivostok-summit-2019', cites: ['claim:diplomat-2019-p3.10']},
  {from: 'factor:power-in-one-leader', to: 'state:PRK', cites: ['claim:diplomat-2019-p3.19']},
  {from: 'event:us-dprk-talks', to: 'issue:korean-peninsula', cites: ['claim:diplomat-2019-p3.29']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:CONCERNS]->(b)
SET r.seen = '2019-04-26', r.cites = row.cites;

MATCH (a:Entity {id: 'factor:friendship-of-peoples'}), (b:Entity {id: 'factor:shared-history-and-goals'})
MERGE (a)-[r:DEPENDS_ON]->(b)
SET r.seen = '2019-04-26', r.cites = ['claim:diplomat-2019-p2.18'];

UNWIND [
  {from: 'event:vladivostok-press-conference-2019', to: 'event:vladivostok-summit-2019', cites: ['claim:diplomat-2019-p2.26']},
  {from: 'event:vladivostok-preparations', to: 'event:lavrov-visit-pyongyang-2018', cites: ['claim:diplomat-2019-p3.5']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:FOLLOWED]->(b)
SET r.cites = row.cites;

UNWIND [
  {from: 'event:vladivostok-summit-2019', to: 'factor:personal-contact', cites: ['claim:diplomat-2019-p3.21']},
  {from: 'event:vladivostok-summit-2019', to: 'factor:positions-confirmed', cites: ['claim:diplomat-2019-p3.22']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:RESULTED_IN]->(b)
SET r.cites = row.cites;
