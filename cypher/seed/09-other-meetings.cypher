// Chapter 9. Other meetings: Seoul, Washington, Beijing, and a speech.
// Article ¶7, ¶9. Record: the declarations and reports of 2018 and 2019.
// The article only says that Kim Jong Un has been in touch with the three leaders, and that Hanoi led nowhere. When and where comes from the record.

// Talks and meetings by partner. Each meeting is part of its series.
MERGE (x:Entity {id: 'event:kim-xi-meetings'})
SET x:Event:Talks, x.name = 'Meetings of Kim and Xi', x.when = '2018-03-25/';

MERGE (x:Entity {id: 'event:panmunjom-summit-2018-04'})
SET x:Event:Summit, x.name = 'Panmunjom summit, April 2018', x.aliases = ['판문점 정상회담'], x.when = '2018-04-27';

MERGE (x:Entity {id: 'event:panmunjom-summit-2018-05'})
SET x:Event:Summit, x.name = 'Panmunjom summit, May 2018', x.when = '2018-05-26';

MERGE (x:Entity {id: 'event:pyongyang-summit-2018'})
SET x:Event:Summit, x.name = 'Pyongyang summit, 2018', x.aliases = ['평양 정상회담'], x.when = '2018-09-18/2018-09-20';

MERGE (x:Entity {id: 'event:singapore-summit-2018'})
SET x:Event:Summit, x.name = 'Singapore summit', x.aliases = ['북미정상회담'], x.when = '2018-06-12';

MERGE (x:Entity {id: 'event:hanoi-summit-2019'})
SET x:Event:Summit, x.name = 'Hanoi summit', x.aliases = ['하노이 회담', 'Ханойский саммит'], x.when = '2019-02-27/2019-02-28';

MERGE (x:Entity {id: 'event:kim-visit-beijing-2018-03'})
SET x:Event:Visit, x.name = 'Kim in Beijing, March 2018', x.when = '2018-03-25/2018-03-28';

MERGE (x:Entity {id: 'event:kim-visit-dalian-2018-05'})
SET x:Event:Visit, x.name = 'Kim in Dalian, May 2018', x.when = '2018-05-07/2018-05-08';

MERGE (x:Entity {id: 'event:kim-visit-beijing-2018-06'})
SET x:Event:Visit, x.name = 'Kim in Beijing, June 2018', x.when = '2018-06-19/2018-06-20';

MERGE (x:Entity {id: 'event:kim-visit-beijing-2019-01'})
SET x:Event:Visit, x.name = 'Kim in Beijing, January 2019', x.when = '2019-01-07/2019-01-10';

MERGE (x:Entity {id: 'event:kim-speech-2019'})
SET x:Event:Statement, x.name = 'Policy speech of Kim, April 2019', x.aliases = ['Speech at the Supreme People’s Assembly'], x.when = '2019-04-12';

MERGE (x:Entity {id: 'issue:diversified-foreign-policy'})
SET x:Issue, x.name = 'Diversified foreign policy';

// What is said, by whom, where. `about` names the subject, then the object. A row without a source is the article’s; one without saidBy, its authors’ own.
UNWIND [
  // ¶7. The speech, and Hanoi before it.
  {id: 'claim:diplomat-2019-p7.6', locator: '¶7', about: ['person:kim-jong-un', 'event:kim-speech-2019'], predicate: 'TOOK_PART_IN',
   when: '2019-04', text: 'Kim gave a speech.'},
  {id: 'claim:diplomat-2019-p7.27', locator: '¶7', about: ['state:PRK', 'event:kim-speech-2019'], predicate: 'TOOK_PART_IN',
   confidence: 'inferred', text: 'Kim gave his speech as the leader of North Korea, as we read it.'},
  {id: 'claim:diplomat-2019-p7.7', locator: '¶7', about: ['event:kim-speech-2019'], predicate: 'when',
   value: '2019-04', text: 'Kim’s speech was in April.'},
  {id: 'claim:diplomat-2019-p7.8', locator: '¶7', about: ['event:kim-speech-2019', 'event:hanoi-summit-2019'], predicate: 'FOLLOWED',
   text: 'Kim’s speech came in the wake of Hanoi.'},
  {id: 'claim:diplomat-2019-p7.9', locator: '¶7', about: ['event:hanoi-summit-2019'], predicate: 'RESULTED_IN',
   value: 'a visible result', mode: 'denied', text: 'The Hanoi summit brought nothing that could be seen.'},
  {id: 'claim:diplomat-2019-p7.10', locator: '¶7', about: ['event:hanoi-summit-2019', 'event:us-dprk-talks'], predicate: 'assessment',
   value: 'showed the lack of progress', tone: -1, text: 'Hanoi laid bare how the talks with Washington had ground to a halt.'},
  {id: 'claim:diplomat-2019-p7.11', locator: '¶7', about: ['event:hanoi-summit-2019', 'event:us-dprk-talks'], predicate: 'PART_OF',
   confidence: 'inferred', text: 'Hanoi was a round of the talks with Washington.'},
  {id: 'claim:diplomat-2019-p7.13', locator: '¶7', about: ['event:kim-speech-2019', 'proposal:phased-denuclearization'], predicate: 'DISCUSSED',
   text: 'In his speech Kim raised the phased approach.'},
  // ¶9. Reasons to talk with others.
  {id: 'claim:diplomat-2019-p9.2', locator: '¶9', about: ['factor:impasse', 'issue:diversified-foreign-policy'], predicate: 'MOTIVATES',
   text: 'Because the talks with Washington are stuck, North Korea turns to others as well.'},
  {id: 'claim:diplomat-2019-p9.3', locator: '¶9', about: ['state:PRK', 'state:RUS'], predicate: 'aim',
   value: 'talks with further powers of the region', text: 'North Korea strives to talk with the other main powers of the region, Russia among them.'},
  {id: 'claim:diplomat-2019-p9.4', locator: '¶9', about: ['issue:diversified-foreign-policy'], predicate: 'assessment',
   value: 'only to be expected', text: 'That North Korea turns to others as well is a matter of course.'},
  {id: 'claim:diplomat-2019-p9.5', locator: '¶9', about: ['state:RUS'], predicate: 'assessment',
   value: 'a power that counts there', text: 'Russia counts among the key powers of the region.'},
  {id: 'claim:diplomat-2019-p9.6', locator: '¶9', about: ['person:kim-jong-un', 'issue:diversified-foreign-policy'], predicate: 'SUPPORTS',
   text: 'Kim has shown that he is ready to widen his choice of partners.'},
  {id: 'claim:diplomat-2019-p9.13', locator: '¶9', about: ['event:vladivostok-summit-2019', 'issue:diversified-foreign-policy'], predicate: 'CONCERNS',
   confidence: 'inferred', text: 'The meeting with Putin is a case of Kim’s widening his choice.'},
  // ¶9. His other contacts.
  {id: 'claim:diplomat-2019-p9.7', locator: '¶9', about: ['person:moon-jae-in', 'event:inter-korean-talks'], predicate: 'TOOK_PART_IN',
   text: 'Moon is one of those with whom Kim has been in touch.'},
  {id: 'claim:diplomat-2019-p9.8', locator: '¶9', about: ['person:kim-jong-un', 'event:inter-korean-talks'], predicate: 'TOOK_PART_IN',
   text: 'Kim has been in touch with Moon.'},
  {id: 'claim:diplomat-2019-p9.9', locator: '¶9', about: ['person:donald-trump', 'event:us-dprk-talks'], predicate: 'TOOK_PART_IN',
   text: 'Trump is one of those with whom Kim has been in touch.'},
  {id: 'claim:diplomat-2019-p9.10', locator: '¶9', about: ['person:kim-jong-un', 'event:us-dprk-talks'], predicate: 'TOOK_PART_IN',
   text: 'Kim has been in touch with Trump.'},
  {id: 'claim:diplomat-2019-p9.11', locator: '¶9', about: ['person:xi-jinping', 'event:kim-xi-meetings'], predicate: 'TOOK_PART_IN',
   text: 'Xi is one of those with whom Kim has been in touch.'},
  {id: 'claim:diplomat-2019-p9.12', locator: '¶9', about: ['person:kim-jong-un', 'event:kim-xi-meetings'], predicate: 'TOOK_PART_IN',
   text: 'Kim has been in touch with Xi.'},
  {id: 'claim:diplomat-2019-p9.14', locator: '¶9', about: ['state:CHN', 'event:kim-xi-meetings'], predicate: 'TOOK_PART_IN',
   confidence: 'inferred', text: 'Xi was in touch with Kim for China, as we read it.'},
  {id: 'claim:diplomat-2019-p9.15', locator: '¶9', about: ['state:PRK', 'event:kim-xi-meetings'], predicate: 'TOOK_PART_IN',
   confidence: 'inferred', text: 'Kim was in touch with Xi for North Korea, as we read it.'},
  // The record: Kim and Moon.
  {id: 'claim:panmunjom-declaration-2018-04-27-1', source: 'source:panmunjom-declaration-2018-04-27', locator: 'declaration', about: ['event:panmunjom-summit-2018-04'], predicate: 'when',
   value: '2018-04-27', text: 'Kim and Moon meet on 27 April 2018.'},
  {id: 'claim:panmunjom-declaration-2018-04-27-2', source: 'source:panmunjom-declaration-2018-04-27', locator: 'declaration', about: ['event:panmunjom-summit-2018-04', 'place:panmunjom'], predicate: 'TOOK_PLACE_AT',
   text: 'Kim and Moon meet in Panmunjom, on its southern side.'},
  {id: 'claim:panmunjom-declaration-2018-04-27-3', source: 'source:panmunjom-declaration-2018-04-27', locator: 'declaration', about: ['event:panmunjom-summit-2018-04', 'event:inter-korean-talks'], predicate: 'PART_OF',
   confidence: 'inferred', text: 'One in the series of their meetings: the Panmunjom summit of April 2018.'},
  {id: 'claim:panmunjom-declaration-2018-04-27-4', source: 'source:panmunjom-declaration-2018-04-27', locator: 'declaration', about: ['person:moon-jae-in', 'event:panmunjom-summit-2018-04'], predicate: 'TOOK_PART_IN',
   text: 'Moon is the host of the Panmunjom summit of April 2018.'},
  {id: 'claim:panmunjom-declaration-2018-04-27-5', source: 'source:panmunjom-declaration-2018-04-27', locator: 'declaration', about: ['state:KOR', 'event:panmunjom-summit-2018-04'], predicate: 'TOOK_PART_IN',
   text: 'South Korea is the host of the Panmunjom summit of April 2018.'},
  {id: 'claim:panmunjom-declaration-2018-04-27-6', source: 'source:panmunjom-declaration-2018-04-27', locator: 'declaration', about: ['person:kim-jong-un', 'event:panmunjom-summit-2018-04'], predicate: 'TOOK_PART_IN',
   text: 'Kim comes as a guest to the Panmunjom summit of April 2018.'},
  {id: 'claim:panmunjom-declaration-2018-04-27-7', source: 'source:panmunjom-declaration-2018-04-27', locator: 'declaration', about: ['state:PRK', 'event:panmunjom-summit-2018-04'], predicate: 'TOOK_PART_IN',
   text: 'North Korea is a guest at the Panmunjom summit of April 2018.'},
  {id: 'claim:panmunjom-declaration-2018-04-27-9', source: 'source:panmunjom-declaration-2018-04-27', locator: 'declaration', about: ['event:inter-korean-talks'], predicate: 'when',
   value: '2018-04-27/', confidence: 'inferred', text: 'Kim and Moon agree to talk often from now on; we count the talks from that day.'},
  {id: 'claim:rok-president-2018-05-26-1', source: 'source:rok-president-2018-05-26', locator: 'notice', about: ['event:panmunjom-summit-2018-05'], predicate: 'when',
   value: '2018-05-26', text: 'Kim and Moon meet again on 26 May 2018.'},
  {id: 'claim:rok-president-2018-05-26-2', source: 'source:rok-president-2018-05-26', locator: 'notice', about: ['event:panmunjom-summit-2018-05', 'place:panmunjom'], predicate: 'TOOK_PLACE_AT',
   text: 'Kim and Moon meet in Panmunjom, on its northern side.'},
  {id: 'claim:rok-president-2018-05-26-3', source: 'source:rok-president-2018-05-26', locator: 'notice', about: ['event:panmunjom-summit-2018-05', 'event:inter-korean-talks'], predicate: 'PART_OF',
   confidence: 'inferred', text: 'One in the series of their meetings: the Panmunjom summit of May 2018.'},
  {id: 'claim:rok-president-2018-05-26-4', source: 'source:rok-president-2018-05-26', locator: 'notice', about: ['person:kim-jong-un', 'event:panmunjom-summit-2018-05'], predicate: 'TOOK_PART_IN',
   text: 'Kim is the host of the Panmunjom summit of May 2018.'},
  {id: 'claim:rok-president-2018-05-26-5', source: 'source:rok-president-2018-05-26', locator: 'notice', about: ['state:PRK', 'event:panmunjom-summit-2018-05'], predicate: 'TOOK_PART_IN',
   text: 'North Korea is the host of the Panmunjom summit of May 2018.'},
  {id: 'claim:rok-president-2018-05-26-6', source: 'source:rok-president-2018-05-26', locator: 'notice', about: ['person:moon-jae-in', 'event:panmunjom-summit-2018-05'], predicate: 'TOOK_PART_IN',
   text: 'Moon comes as a guest to the Panmunjom summit of May 2018.'},
  {id: 'claim:rok-president-2018-05-26-7', source: 'source:rok-president-2018-05-26', locator: 'notice', about: ['state:KOR', 'event:panmunjom-summit-2018-05'], predicate: 'TOOK_PART_IN',
   text: 'South Korea is a guest at the Panmunjom summit of May 2018.'},
  {id: 'claim:pyongyang-declaration-2018-09-19-1', source: 'source:pyongyang-declaration-2018-09-19', locator: 'declaration', about: ['event:pyongyang-summit-2018'], predicate: 'when',
   value: '2018-09-18/2018-09-20', confidence: 'inferred', text: 'Kim and Moon meet from 18 to 20 September 2018; the end lies after the day of this text.'},
  {id: 'claim:pyongyang-declaration-2018-09-19-2', source: 'source:pyongyang-declaration-2018-09-19', locator: 'declaration', about: ['event:pyongyang-summit-2018', 'place:pyongyang'], predicate: 'TOOK_PLACE_AT',
   text: 'Kim and Moon meet in Pyongyang.'},
  {id: 'claim:pyongyang-declaration-2018-09-19-3', source: 'source:pyongyang-declaration-2018-09-19', locator: 'declaration', about: ['event:pyongyang-summit-2018', 'event:inter-korean-talks'], predicate: 'PART_OF',
   confidence: 'inferred', text: 'One in the series of their meetings: the Pyongyang summit.'},
  {id: 'claim:pyongyang-declaration-2018-09-19-4', source: 'source:pyongyang-declaration-2018-09-19', locator: 'declaration', about: ['person:kim-jong-un', 'event:pyongyang-summit-2018'], predicate: 'TOOK_PART_IN',
   text: 'Kim is the host of the Pyongyang summit.'},
  {id: 'claim:pyongyang-declaration-2018-09-19-5', source: 'source:pyongyang-declaration-2018-09-19', locator: 'declaration', about: ['state:PRK', 'event:pyongyang-summit-2018'], predicate: 'TOOK_PART_IN',
   text: 'North Korea is the host of the Pyongyang summit.'},
  {id: 'claim:pyongyang-declaration-2018-09-19-6', source: 'source:pyongyang-declaration-2018-09-19', locator: 'declaration', about: ['person:moon-jae-in', 'event:pyongyang-summit-2018'], predicate: 'TOOK_PART_IN',
   text: 'Moon comes as a guest to the Pyongyang summit.'},
  {id: 'claim:pyongyang-declaration-2018-09-19-7', source: 'source:pyongyang-declaration-2018-09-19', locator: 'declaration', about: ['state:KOR', 'event:pyongyang-summit-2018'], predicate: 'TOOK_PART_IN',
   text: 'South Korea is a guest at the Pyongyang summit.'},
  // The record: Kim and Trump. In both places a third state is the host, so both sides are guests.
  {id: 'claim:singapore-statement-2018-06-12-1', source: 'source:singapore-statement-2018-06-12', locator: 'statement', about: ['event:singapore-summit-2018'], predicate: 'when',
   value: '2018-06-12', text: 'Kim and Trump meet on 12 June 2018.'},
  {id: 'claim:singapore-statement-2018-06-12-2', source: 'source:singapore-statement-2018-06-12', locator: 'statement', about: ['event:singapore-summit-2018', 'place:singapore'], predicate: 'TOOK_PLACE_AT',
   text: 'Kim and Trump meet in Singapore.'},
  {id: 'claim:singapore-statement-2018-06-12-3', source: 'source:singapore-statement-2018-06-12', locator: 'statement', about: ['event:singapore-summit-2018', 'event:us-dprk-talks'], predicate: 'PART_OF',
   confidence: 'inferred', text: 'One in the series of their meetings: the Singapore summit.'},
  {id: 'claim:singapore-statement-2018-06-12-4', source: 'source:singapore-statement-2018-06-12', locator: 'statement', about: ['person:kim-jong-un', 'event:singapore-summit-2018'], predicate: 'TOOK_PART_IN',
   text: 'Kim comes as a guest to the Singapore summit.'},
  {id: 'claim:singapore-statement-2018-06-12-5', source: 'source:singapore-statement-2018-06-12', locator: 'statement', about: ['state:PRK', 'event:singapore-summit-2018'], predicate: 'TOOK_PART_IN',
   text: 'North Korea is a guest at the Singapore summit.'},
  {id: 'claim:singapore-statement-2018-06-12-6', source: 'source:singapore-statement-2018-06-12', locator: 'statement', about: ['person:donald-trump', 'event:singapore-summit-2018'], predicate: 'TOOK_PART_IN',
   text: 'Trump comes as a guest to the Singapore summit.'},
  {id: 'claim:singapore-statement-2018-06-12-7', source: 'source:singapore-statement-2018-06-12', locator: 'statement', about: ['state:USA', 'event:singapore-summit-2018'], predicate: 'TOOK_PART_IN',
   text: 'The United States is a guest at the Singapore summit.'},
  {id: 'claim:singapore-statement-2018-06-12-8', source: 'source:singapore-statement-2018-06-12', locator: 'statement', about: ['state:SGP', 'event:singapore-summit-2018'], predicate: 'HOSTED',
   text: 'Singapore lends the ground for the summit.'},
  {id: 'claim:singapore-statement-2018-06-12-9', source: 'source:singapore-statement-2018-06-12', locator: 'statement', about: ['person:donald-trump', 'proposal:security-guarantees'], predicate: 'SUPPORTS',
   when: '2018-06-12/', saidBy: ['person:donald-trump'], text: 'Trump commits himself to guarantees for North Korea.'},
  {id: 'claim:singapore-statement-2018-06-12-10', source: 'source:singapore-statement-2018-06-12', locator: 'statement', about: ['person:kim-jong-un', 'issue:denuclearization'], predicate: 'SUPPORTS',
   when: '2018-06-12/', saidBy: ['person:kim-jong-un'], text: 'Kim reaffirms his commitment to denuclearize the peninsula.'},
  {id: 'claim:white-house-2019-02-28-1', source: 'source:white-house-2019-02-28', locator: 'statement', about: ['event:hanoi-summit-2019'], predicate: 'when',
   value: '2019-02-27/2019-02-28', text: 'Kim and Trump meet on 27 and 28 February 2019.'},
  {id: 'claim:white-house-2019-02-28-2', source: 'source:white-house-2019-02-28', locator: 'statement', about: ['event:hanoi-summit-2019', 'place:hanoi'], predicate: 'TOOK_PLACE_AT',
   text: 'Kim and Trump meet in Hanoi.'},
  {id: 'claim:white-house-2019-02-28-3', source: 'source:white-house-2019-02-28', locator: 'statement', about: ['event:hanoi-summit-2019', 'event:us-dprk-talks'], predicate: 'PART_OF',
   confidence: 'inferred', text: 'One in the series of their meetings: the Hanoi summit.'},
  {id: 'claim:white-house-2019-02-28-4', source: 'source:white-house-2019-02-28', locator: 'statement', about: ['person:kim-jong-un', 'event:hanoi-summit-2019'], predicate: 'TOOK_PART_IN',
   text: 'Kim comes as a guest to the Hanoi summit.'},
  {id: 'claim:white-house-2019-02-28-5', source: 'source:white-house-2019-02-28', locator: 'statement', about: ['state:PRK', 'event:hanoi-summit-2019'], predicate: 'TOOK_PART_IN',
   text: 'North Korea is a guest at the Hanoi summit.'},
  {id: 'claim:white-house-2019-02-28-6', source: 'source:white-house-2019-02-28', locator: 'statement', about: ['person:donald-trump', 'event:hanoi-summit-2019'], predicate: 'TOOK_PART_IN',
   text: 'Trump comes as a guest to the Hanoi summit.'},
  {id: 'claim:white-house-2019-02-28-7', source: 'source:white-house-2019-02-28', locator: 'statement', about: ['state:USA', 'event:hanoi-summit-2019'], predicate: 'TOOK_PART_IN',
   text: 'The United States is a guest at the Hanoi summit.'},
  {id: 'claim:white-house-2019-02-28-8', source: 'source:white-house-2019-02-28', locator: 'statement', about: ['state:VNM', 'event:hanoi-summit-2019'], predicate: 'HOSTED',
   text: 'Vietnam lends the ground for the summit.'},
  {id: 'claim:white-house-2019-02-28-9', source: 'source:white-house-2019-02-28', locator: 'statement', about: ['event:hanoi-summit-2019'], predicate: 'RESULTED_IN',
   value: 'an agreement', when: '2019-02-28', mode: 'denied', text: 'In Hanoi no agreement was reached for now.'},
  // The record: Kim and Xi.
  {id: 'claim:xinhua-2018-03-28-1', source: 'source:xinhua-2018-03-28', locator: 'report', about: ['event:kim-visit-beijing-2018-03'], predicate: 'when',
   value: '2018-03-25/2018-03-28', text: 'Kim is in China from 25 to 28 March 2018.'},
  {id: 'claim:xinhua-2018-03-28-2', source: 'source:xinhua-2018-03-28', locator: 'report', about: ['event:kim-visit-beijing-2018-03', 'place:beijing'], predicate: 'TOOK_PLACE_AT',
   text: 'Kim and Xi meet in Beijing.'},
  {id: 'claim:xinhua-2018-03-28-3', source: 'source:xinhua-2018-03-28', locator: 'report', about: ['event:kim-visit-beijing-2018-03', 'event:kim-xi-meetings'], predicate: 'PART_OF',
   confidence: 'inferred', text: 'One in the series of their meetings: the meeting of March 2018.'},
  {id: 'claim:xinhua-2018-03-28-4', source: 'source:xinhua-2018-03-28', locator: 'report', about: ['person:xi-jinping', 'event:kim-visit-beijing-2018-03'], predicate: 'TOOK_PART_IN',
   text: 'Xi is the host of the meeting of March 2018.'},
  {id: 'claim:xinhua-2018-03-28-5', source: 'source:xinhua-2018-03-28', locator: 'report', about: ['state:CHN', 'event:kim-visit-beijing-2018-03'], predicate: 'TOOK_PART_IN',
   text: 'China is the host of the meeting of March 2018.'},
  {id: 'claim:xinhua-2018-03-28-6', source: 'source:xinhua-2018-03-28', locator: 'report', about: ['person:kim-jong-un', 'event:kim-visit-beijing-2018-03'], predicate: 'TOOK_PART_IN',
   text: 'Kim comes as a guest to the meeting of March 2018.'},
  {id: 'claim:xinhua-2018-03-28-7', source: 'source:xinhua-2018-03-28', locator: 'report', about: ['state:PRK', 'event:kim-visit-beijing-2018-03'], predicate: 'TOOK_PART_IN',
   text: 'North Korea is a guest at the meeting of March 2018.'},
  {id: 'claim:xinhua-2018-05-08-1', source: 'source:xinhua-2018-05-08', locator: 'report', about: ['event:kim-visit-dalian-2018-05'], predicate: 'when',
   value: '2018-05-07/2018-05-08', text: 'Kim is in China on 7 and 8 May 2018.'},
  {id: 'claim:xinhua-2018-05-08-2', source: 'source:xinhua-2018-05-08', locator: 'report', about: ['event:kim-visit-dalian-2018-05', 'place:dalian'], predicate: 'TOOK_PLACE_AT',
   text: 'Kim and Xi meet in Dalian.'},
  {id: 'claim:xinhua-2018-05-08-3', source: 'source:xinhua-2018-05-08', locator: 'report', about: ['event:kim-visit-dalian-2018-05', 'event:kim-xi-meetings'], predicate: 'PART_OF',
   confidence: 'inferred', text: 'One in the series of their meetings: the meeting of May 2018.'},
  {id: 'claim:xinhua-2018-05-08-4', source: 'source:xinhua-2018-05-08', locator: 'report', about: ['person:xi-jinping', 'event:kim-visit-dalian-2018-05'], predicate: 'TOOK_PART_IN',
   text: 'Xi is the host of the meeting of May 2018.'},
  {id: 'claim:xinhua-2018-05-08-5', source: 'source:xinhua-2018-05-08', locator: 'report', about: ['state:CHN', 'event:kim-visit-dalian-2018-05'], predicate: 'TOOK_PART_IN',
   text: 'China is the host of the meeting of May 2018.'},
  {id: 'claim:xinhua-2018-05-08-6', source: 'source:xinhua-2018-05-08', locator: 'report', about: ['person:kim-jong-un', 'event:kim-visit-dalian-2018-05'], predicate: 'TOOK_PART_IN',
   text: 'Kim comes as a guest to the meeting of May 2018.'},
  {id: 'claim:xinhua-2018-05-08-7', source: 'source:xinhua-2018-05-08', locator: 'report', about: ['state:PRK', 'event:kim-visit-dalian-2018-05'], predicate: 'TOOK_PART_IN',
   text: 'North Korea is a guest at the meeting of May 2018.'},
  {id: 'claim:xinhua-2018-06-20-1', source: 'source:xinhua-2018-06-20', locator: 'report', about: ['event:kim-visit-beijing-2018-06'], predicate: 'when',
   value: '2018-06-19/2018-06-20', text: 'Kim is in China on 19 and 20 June 2018.'},
  {id: 'claim:xinhua-2018-06-20-2', source: 'source:xinhua-2018-06-20', locator: 'report', about: ['event:kim-visit-beijing-2018-06', 'place:beijing'], predicate: 'TOOK_PLACE_AT',
   text: 'Kim and Xi meet in Beijing.'},
  {id: 'claim:xinhua-2018-06-20-3', source: 'source:xinhua-2018-06-20', locator: 'report', about: ['event:kim-visit-beijing-2018-06', 'event:kim-xi-meetings'], predicate: 'PART_OF',
   confidence: 'inferred', text: 'One in the series of their meetings: the meeting of June 2018.'},
  {id: 'claim:xinhua-2018-06-20-4', source: 'source:xinhua-2018-06-20', locator: 'report', about: ['person:xi-jinping', 'event:kim-visit-beijing-2018-06'], predicate: 'TOOK_PART_IN',
   text: 'Xi is the host of the meeting of June 2018.'},
  {id: 'claim:xinhua-2018-06-20-5', source: 'source:xinhua-2018-06-20', locator: 'report', about: ['state:CHN', 'event:kim-visit-beijing-2018-06'], predicate: 'TOOK_PART_IN',
   text: 'China is the host of the meeting of June 2018.'},
  {id: 'claim:xinhua-2018-06-20-6', source: 'source:xinhua-2018-06-20', locator: 'report', about: ['person:kim-jong-un', 'event:kim-visit-beijing-2018-06'], predicate: 'TOOK_PART_IN',
   text: 'Kim comes as a guest to the meeting of June 2018.'},
  {id: 'claim:xinhua-2018-06-20-7', source: 'source:xinhua-2018-06-20', locator: 'report', about: ['state:PRK', 'event:kim-visit-beijing-2018-06'], predicate: 'TOOK_PART_IN',
   text: 'North Korea is a guest at the meeting of June 2018.'},
  {id: 'claim:xinhua-2019-01-10-1', source: 'source:xinhua-2019-01-10', locator: 'report', about: ['event:kim-visit-beijing-2019-01'], predicate: 'when',
   value: '2019-01-07/2019-01-10', text: 'Kim is in China from 7 to 10 January 2019.'},
  {id: 'claim:xinhua-2019-01-10-2', source: 'source:xinhua-2019-01-10', locator: 'report', about: ['event:kim-visit-beijing-2019-01', 'place:beijing'], predicate: 'TOOK_PLACE_AT',
   text: 'Kim and Xi meet in Beijing.'},
  {id: 'claim:xinhua-2019-01-10-3', source: 'source:xinhua-2019-01-10', locator: 'report', about: ['event:kim-visit-beijing-2019-01', 'event:kim-xi-meetings'], predicate: 'PART_OF',
   confidence: 'inferred', text: 'One in the series of their meetings: the meeting of January 2019.'},
  {id: 'claim:xinhua-2019-01-10-4', source: 'source:xinhua-2019-01-10', locator: 'report', about: ['person:xi-jinping', 'event:kim-visit-beijing-2019-01'], predicate: 'TOOK_PART_IN',
   text: 'Xi is the host of the meeting of January 2019.'},
  {id: 'claim:xinhua-2019-01-10-5', source: 'source:xinhua-2019-01-10', locator: 'report', about: ['state:CHN', 'event:kim-visit-beijing-2019-01'], predicate: 'TOOK_PART_IN',
   text: 'China is the host of the meeting of January 2019.'},
  {id: 'claim:xinhua-2019-01-10-6', source: 'source:xinhua-2019-01-10', locator: 'report', about: ['person:kim-jong-un', 'event:kim-visit-beijing-2019-01'], predicate: 'TOOK_PART_IN',
   text: 'Kim comes as a guest to the meeting of January 2019.'},
  {id: 'claim:xinhua-2019-01-10-7', source: 'source:xinhua-2019-01-10', locator: 'report', about: ['state:PRK', 'event:kim-visit-beijing-2019-01'], predicate: 'TOOK_PART_IN',
   text: 'North Korea is a guest at the meeting of January 2019.'},
  {id: 'claim:xinhua-2018-03-28-9', source: 'source:xinhua-2018-03-28', locator: 'report', about: ['event:kim-xi-meetings'], predicate: 'when',
   value: '2018-03-25/', confidence: 'inferred', text: 'The first of Kim’s meetings with Xi opens the series.'},
  // The record: the day of the speech.
  {id: 'claim:kcna-2019-04-13-1', source: 'source:kcna-2019-04-13', locator: 'report', about: ['event:kim-speech-2019'], predicate: 'when',
   value: '2019-04-12', text: 'Kim speaks on 12 April 2019.'},
  {id: 'claim:kcna-2019-04-13-2', source: 'source:kcna-2019-04-13', locator: 'report', about: ['person:kim-jong-un', 'event:kim-speech-2019'], predicate: 'TOOK_PART_IN',
   text: 'Kim speaks to the Supreme People’s Assembly.'},
  {id: 'claim:kcna-2019-04-13-4', source: 'source:kcna-2019-04-13', locator: 'report', about: ['state:PRK', 'event:kim-speech-2019'], predicate: 'TOOK_PART_IN',
   confidence: 'inferred', text: 'Kim speaks to it as the leader of North Korea, as we read it.'},
  {id: 'claim:kcna-2019-04-13-3', source: 'source:kcna-2019-04-13', locator: 'report', about: ['event:kim-speech-2019', 'event:us-dprk-talks'], predicate: 'DISCUSSED',
   text: 'In his speech Kim takes up the talks with the United States.'}
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
  {claim: 'claim:diplomat-2019-p9.4', rests: 'claim:diplomat-2019-p9.1'},
  {claim: 'claim:diplomat-2019-p9.6', rests: 'claim:diplomat-2019-p1.7'}
] AS row
MATCH (c:Claim {id: row.claim}), (d:Claim {id: row.rests})
MERGE (c)-[:BASED_ON]->(d);

// What holds. `cites` names its claims.
UNWIND [
  {from: 'person:kim-jong-un', to: 'event:kim-speech-2019', role: 'speaker', onBehalfOf: 'state:PRK', cites: ['claim:diplomat-2019-p7.6', 'claim:kcna-2019-04-13-2']},
  {from: 'state:PRK', to: 'event:kim-speech-2019', role: 'speaker', cites: ['claim:diplomat-2019-p7.27', 'claim:kcna-2019-04-13-4']},
  {from: 'person:moon-jae-in', to: 'event:inter-korean-talks', role: 'principal', onBehalfOf: 'state:KOR', cites: ['claim:diplomat-2019-p9.7']},
  {from: 'person:kim-jong-un', to: 'event:inter-korean-talks', role: 'principal', onBehalfOf: 'state:PRK', cites: ['claim:diplomat-2019-p9.8']},
  {from: 'person:donald-trump', to: 'event:us-dprk-talks', role: 'principal', onBehalfOf: 'state:USA', cites: ['claim:diplomat-2019-p9.9']},
  {from: 'person:kim-jong-un', to: 'event:us-dprk-talks', role: 'principal', onBehalfOf: 'state:PRK', cites: ['claim:diplomat-2019-p9.10']},
  {from: 'person:xi-jinping', to: 'event:kim-xi-meetings', role: 'principal', onBehalfOf: 'state:CHN', cites: ['claim:diplomat-2019-p9.11']},
  {from: 'person:kim-jong-un', to: 'event:kim-xi-meetings', role: 'principal', onBehalfOf: 'state:PRK', cites: ['claim:diplomat-2019-p9.12']},
  {from: 'state:CHN', to: 'event:kim-xi-meetings', role: 'principal', cites: ['claim:diplomat-2019-p9.14']},
  {from: 'state:PRK', to: 'event:kim-xi-meetings', role: 'principal', cites: ['claim:diplomat-2019-p9.15']},
  {from: 'person:moon-jae-in', to: 'event:panmunjom-summit-2018-04', role: 'host', onBehalfOf: 'state:KOR', cites: ['claim:panmunjom-declaration-2018-04-27-4']},
  {from: 'state:KOR', to: 'event:panmunjom-summit-2018-04', role: 'host', cites: ['claim:panmunjom-declaration-2018-04-27-5']},
  {from: 'person:kim-jong-un', to: 'event:panmunjom-summit-2018-04', role: 'guest', onBehalfOf: 'state:PRK', cites: ['claim:panmunjom-declaration-2018-04-27-6']},
  {from: 'state:PRK', to: 'event:panmunjom-summit-2018-04', role: 'guest', cites: ['claim:panmunjom-declaration-2018-04-27-7']},
  {from: 'person:kim-jong-un', to: 'event:panmunjom-summit-2018-05', role: 'host', onBehalfOf: 'state:PRK', cites: ['claim:rok-president-2018-05-26-4']},
  {from: 'state:PRK', to: 'event:panmunjom-summit-2018-05', role: 'host', cites: ['claim:rok-president-2018-05-26-5']},
  {from: 'person:moon-jae-in', to: 'event:panmunjom-summit-2018-05', role: 'guest', onBehalfOf: 'state:KOR', cites: ['claim:rok-president-2018-05-26-6']},
  {from: 'state:KOR', to: 'event:panmunjom-summit-2018-05', role: 'guest', cites: ['claim:rok-president-2018-05-26-7']},
  {from: 'person:kim-jong-un', to: 'event:pyongyang-summit-2018', role: 'host', onBehalfOf: 'state:PRK', cites: ['claim:pyongyang-declaration-2018-09-19-4']},
  {from: 'state:PRK', to: 'event:pyongyang-summit-2018', role: 'host', cites: ['claim:pyongyang-declaration-2018-09-19-5']},
  {from: 'person:moon-jae-in', to: 'event:pyongyang-summit-2018', role: 'guest', onBehalfOf: 'state:KOR', cites: ['claim:pyongyang-declaration-2018-09-19-6']},
  {from: 'state:KOR', to: 'event:pyongyang-summit-2018', role: 'guest', cites: ['claim:pyongyang-declaration-2018-09-19-7']},
  {from: 'person:kim-jong-un', to: 'event:singapore-summit-2018', role: 'guest', onBehalfOf: 'state:PRK', cites: ['claim:singapore-statement-2018-06-12-4']},
  {from: 'state:PRK', to: 'event:singapore-summit-2018', role: 'guest', cites: ['claim:singapore-statement-2018-06-12-5']},
  {from: 'person:donald-trump', to: 'event:singapore-summit-2018', role: 'guest', onBehalfOf: 'state:USA', cites: ['claim:singapore-statement-2018-06-12-6']},
  {from: 'state:USA', to: 'event:singapore-summit-2018', role: 'guest', cites: ['claim:singapore-statement-2018-06-12-7']},
  {from: 'person:kim-jong-un', to: 'event:hanoi-summit-2019', role: 'guest', onBehalfOf: 'state:PRK', cites: ['claim:white-house-2019-02-28-4']},
  {from: 'state:PRK', to: 'event:hanoi-summit-2019', role: 'guest', cites: ['claim:white-house-2019-02-28-5']},
  {from: 'person:donald-trump', to: 'event:hanoi-summit-2019', role: 'guest', onBehalfOf: 'state:USA', cites: ['claim:white-house-2019-02-28-6']},
  {from: 'state:USA', to: 'event:hanoi-summit-2019', role: 'guest', cites: ['claim:white-house-2019-02-28-7']},
  {from: 'person:xi-jinping', to: 'event:kim-visit-beijing-2018-03', role: 'host', onBehalfOf: 'state:CHN', cites: ['claim:xinhua-2018-03-28-4']},
  {from: 'state:CHN', to: 'event:kim-visit-beijing-2018-03', role: 'host', cites: ['claim:xinhua-2018-03-28-5']},
  {from: 'person:kim-jong-un', to: 'event:kim-visit-beijing-2018-03', role: 'guest', onBehalfOf: 'state:PRK', cites: ['claim:xinhua-2018-03-28-6']},
  {from: 'state:PRK', to: 'event:kim-visit-beijing-2018-03', role: 'guest', cites: ['claim:xinhua-2018-03-28-7']},
  {from: 'person:xi-jinping', to: 'event:kim-visit-dalian-2018-05', role: 'host', onBehalfOf: 'state:CHN', cites: ['claim:xinhua-2018-05-08-4']},
  {from: 'state:CHN', to: 'event:kim-visit-dalian-2018-05', role: 'host', cites: ['claim:xinhua-2018-05-08-5']},
  {from: 'person:kim-jong-un', to: 'event:kim-visit-dalian-2018-05', role: 'guest', onBehalfOf: 'state:PRK', cites: ['claim:xinhua-2018-05-08-6']},
  {from: 'state:PRK', to: 'event:kim-visit-dalian-2018-05', role: 'guest', cites: ['claim:xinhua-2018-05-08-7']},
  {from: 'person:xi-jinping', to: 'event:kim-visit-beijing-2018-06', role: 'host', onBehalfOf: 'state:CHN', cites: ['claim:xinhua-2018-06-20-4']},
  {from: 'state:CHN', to: 'event:kim-visit-beijing-2018-06', role: 'host', cites: ['claim:xinhua-2018-06-20-5']},
  {from: 'person:kim-jong-un', to: 'event:kim-visit-beijing-2018-06', role: 'guest', onBehalfOf: 'state:PRK', cites: ['claim:xinhua-2018-06-20-6']},
  {from: 'state:PRK', to: 'event:kim-visit-beijing-2018-06', role: 'guest', cites: ['claim:xinhua-2018-06-20-7']},
  {from: 'person:xi-jinping', to: 'event:kim-visit-beijing-2019-01', role: 'host', onBehalfOf: 'state:CHN', cites: ['claim:xinhua-2019-01-10-4']},
  {from: 'state:CHN', to: 'event:kim-visit-beijing-2019-01', role: 'host', cites: ['claim:xinhua-2019-01-10-5']},
  {from: 'person:kim-jong-un', to: 'event:kim-visit-beijing-2019-01', role: 'guest', onBehalfOf: 'state:PRK', cites: ['claim:xinhua-2019-01-10-6']},
  {from: 'state:PRK', to: 'event:kim-visit-beijing-2019-01', role: 'guest', cites: ['claim:xinhua-2019-01-10-7']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:TOOK_PART_IN]->(b)
SET r.role = row.role, r.onBehalfOf = row.onBehalfOf, r.cites = row.cites;

MATCH (a:Entity {id: 'event:kim-speech-2019'}), (b:Entity {id: 'event:hanoi-summit-2019'})
MERGE (a)-[r:FOLLOWED]->(b)
SET r.cites = ['claim:diplomat-2019-p7.8'];

// A meeting is part of a series of the same partners, so that one hop from the series finds them all.
UNWIND [
  {from: 'event:hanoi-summit-2019', to: 'event:us-dprk-talks', seen: '2019-04-26', cites: ['claim:diplomat-2019-p7.11', 'claim:white-house-2019-02-28-3']},
  {from: 'event:panmunjom-summit-2018-04', to: 'event:inter-korean-talks', seen: '2018-04-27', cites: ['claim:panmunjom-declaration-2018-04-27-3']},
  {from: 'event:panmunjom-summit-2018-05', to: 'event:inter-korean-talks', seen: '2018-05-26', cites: ['claim:rok-president-2018-05-26-3']},
  {from: 'event:pyongyang-summit-2018', to: 'event:inter-korean-talks', seen: '2018-09-19', cites: ['claim:pyongyang-declaration-2018-09-19-3']},
  {from: 'event:singapore-summit-2018', to: 'event:us-dprk-talks', seen: '2018-06-12', cites: ['claim:singapore-statement-2018-06-12-3']},
  {from: 'event:kim-visit-beijing-2018-03', to: 'event:kim-xi-meetings', seen: '2018-03-28', cites: ['claim:xinhua-2018-03-28-3']},
  {from: 'event:kim-visit-dalian-2018-05', to: 'event:kim-xi-meetings', seen: '2018-05-08', cites: ['claim:xinhua-2018-05-08-3']},
  {from: 'event:kim-visit-beijing-2018-06', to: 'event:kim-xi-meetings', seen: '2018-06-20', cites: ['claim:xinhua-2018-06-20-3']},
  {from: 'event:kim-visit-beijing-2019-01', to: 'event:kim-xi-meetings', seen: '2019-01-10', cites: ['claim:xinhua-2019-01-10-3']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:PART_OF]->(b)
SET r.seen = row.seen, r.cites = row.cites;

UNWIND [
  {from: 'event:kim-speech-2019', to: 'proposal:phased-denuclearization', cites: ['claim:diplomat-2019-p7.13']},
  {from: 'event:kim-speech-2019', to: 'event:us-dprk-talks', cites: ['claim:kcna-2019-04-13-3']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:DISCUSSED]->(b)
SET r.cites = row.cites;

MATCH (a:Entity {id: 'factor:impasse'}), (b:Entity {id: 'issue:diversified-foreign-policy'})
MERGE (a)-[r:MOTIVATES]->(b)
SET r.seen = '2019-04-26', r.cites = ['claim:diplomat-2019-p9.2'];

UNWIND [
  {from: 'person:kim-jong-un', to: 'issue:diversified-foreign-policy', when: '2019-04-25/', seen: '2019-04-26', as: 'shown by the summit',
   cites: ['claim:diplomat-2019-p9.6']},
  {from: 'person:donald-trump', to: 'proposal:security-guarantees', when: '2018-06-12/', seen: '2018-06-12', cites: ['claim:singapore-statement-2018-06-12-9']},
  {from: 'person:kim-jong-un', to: 'issue:denuclearization', when: '2018-06-12/', seen: '2018-06-12', as: 'a commitment reaffirmed',
   cites: ['claim:singapore-statement-2018-06-12-10']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:SUPPORTS {when: row.when}]->(b)
SET r.seen = row.seen, r.as = row.as, r.cites = row.cites;

MATCH (a:Entity {id: 'event:vladivostok-summit-2019'}), (b:Entity {id: 'issue:diversified-foreign-policy'})
MERGE (a)-[r:CONCERNS]->(b)
SET r.seen = '2019-04-26', r.cites = ['claim:diplomat-2019-p9.13'];

UNWIND [
  {from: 'event:panmunjom-summit-2018-04', to: 'place:panmunjom', cites: ['claim:panmunjom-declaration-2018-04-27-2']},
  {from: 'event:panmunjom-summit-2018-05', to: 'place:panmunjom', cites: ['claim:rok-president-2018-05-26-2']},
  {from: 'event:pyongyang-summit-2018', to: 'place:pyongyang', cites: ['claim:pyongyang-declaration-2018-09-19-2']},
  {from: 'event:singapore-summit-2018', to: 'place:singapore', cites: ['claim:singapore-statement-2018-06-12-2']},
  {from: 'event:hanoi-summit-2019', to: 'place:hanoi', cites: ['claim:white-house-2019-02-28-2']},
  {from: 'event:kim-visit-beijing-2018-03', to: 'place:beijing', cites: ['claim:xinhua-2018-03-28-2']},
  {from: 'event:kim-visit-dalian-2018-05', to: 'place:dalian', cites: ['claim:xinhua-2018-05-08-2']},
  {from: 'event:kim-visit-beijing-2018-06', to: 'place:beijing', cites: ['claim:xinhua-2018-06-20-2']},
  {from: 'event:kim-visit-beijing-2019-01', to: 'place:beijing', cites: ['claim:xinhua-2019-01-10-2']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:TOOK_PLACE_AT]->(b)
SET r.cites = row.cites;

UNWIND [
  {from: 'state:SGP', to: 'event:singapore-summit-2018', cites: ['claim:singapore-statement-2018-06-12-8']},
  {from: 'state:VNM', to: 'event:hanoi-summit-2019', cites: ['claim:white-house-2019-02-28-8']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:HOSTED]->(b)
SET r.cites = row.cites;
