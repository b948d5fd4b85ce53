// Chapter 12. What the Security Council decided, what it binds, and what it lets through.
// Article ¶3, ¶11, ¶12, ¶13. Record: S/RES/1718, 2371, 2375 and 2397, by operative paragraph; the Charter.
// A resolution imposes measures, one node for each limit; a measure constrains an activity or exempts a project.
// To ask what would be free without a resolution: leave out measures that another one supersedes, and look at what still constrains.

MERGE (x:Entity {id: 'org:unsc'})
SET x:Organization, x.name = 'UN Security Council', x.aliases = ['UNSC', 'Совет Безопасности ООН', '안보리', '安理会', 'Security Council'],
    x.form = 'UN organ';

MERGE (x:Entity {id: 'resolution:S-RES-1718'})
SET x:Resolution, x.name = 'S/RES/1718', x.aliases = ['Resolution 1718', 'Security Council resolution 1718 (2006)', 'UNSC resolution 1718'],
    x.symbol = 'S/RES/1718 (2006)', x.adopted = '2006-10-14', x.status = 'adopted';

MERGE (x:Entity {id: 'resolution:S-RES-2371'})
SET x:Resolution, x.name = 'S/RES/2371', x.aliases = ['Resolution 2371', 'Security Council resolution 2371 (2017)', 'UNSC resolution 2371'],
    x.symbol = 'S/RES/2371 (2017)', x.adopted = '2017-08-05', x.status = 'adopted';

MERGE (x:Entity {id: 'resolution:S-RES-2375'})
SET x:Resolution, x.name = 'S/RES/2375', x.aliases = ['Resolution 2375', 'Security Council resolution 2375 (2017)', 'UNSC resolution 2375'],
    x.symbol = 'S/RES/2375 (2017)', x.adopted = '2017-09-11', x.status = 'adopted';

MERGE (x:Entity {id: 'resolution:S-RES-2397'})
SET x:Resolution, x.name = 'S/RES/2397', x.aliases = ['Resolution 2397', 'Security Council resolution 2397 (2017)', 'UNSC resolution 2397'],
    x.symbol = 'S/RES/2397 (2017)', x.adopted = '2017-12-22', x.status = 'adopted';

MERGE (x:Entity {id: 'activity:dprk-coal-and-iron-exports'})
SET x:Activity, x.name = 'North Korean coal and iron exports', x.aliases = ['Coal, iron and iron ore from North Korea'], x.form = 'trade';

MERGE (x:Entity {id: 'project:china-dprk-hydropower'})
SET x:Project, x.name = 'China–North Korea hydropower', x.aliases = ['Hydroelectric projects on the border'], x.form = 'hydroelectric power';

// Labour: three measures, each stricter than the last.
MERGE (x:Entity {id: 'measure:S-RES-2371-op11'})
SET x:Measure, x.name = 'No more work permits than before', x.paragraph = 11, x.form = 'cap', x.when = '2017-08-05/', x.seen = '2017-08-05';

MERGE (x:Entity {id: 'measure:S-RES-2375-op17'})
SET x:Measure, x.name = 'No new work permits', x.paragraph = 17, x.form = 'ban', x.when = '2017-09-11/', x.seen = '2017-09-11';

MERGE (x:Entity {id: 'measure:S-RES-2397-op8'})
SET x:Measure, x.name = 'Return of workers by end of 2019', x.paragraph = 8, x.form = 'order', x.when = '2017-12-22/', x.seen = '2019-04-26',
    x.deadline = '2019-12-22';

// Oil: one node for each limit.
MERGE (x:Entity {id: 'measure:S-RES-2375-op14.1'})
SET x:Measure, x.name = 'Cap on refined petroleum, 2017', x.paragraph = 14, x.form = 'cap', x.when = '2017-10-01/2017-12-31', x.limit = 500000,
    x.unit = 'barrel', x.per = 'P3M';

MERGE (x:Entity {id: 'measure:S-RES-2375-op14.2'})
SET x:Measure, x.name = 'Cap of 2 million barrels, 2018', x.paragraph = 14, x.form = 'cap', x.when = '2018-01-01/', x.limit = 2000000,
    x.unit = 'barrel', x.per = 'P1Y';

MERGE (x:Entity {id: 'measure:S-RES-2397-op5'})
SET x:Measure, x.name = 'Cap on refined petroleum, 2018', x.paragraph = 5, x.form = 'cap', x.when = '2018-01-01/', x.seen = '2019-04-26',
    x.limit = 500000, x.unit = 'barrel', x.per = 'P1Y';

// Joint ventures: none new, then none at all, with an exemption.
MERGE (x:Entity {id: 'measure:S-RES-2371-op12'})
SET x:Measure, x.name = 'No new joint ventures', x.paragraph = 12, x.form = 'ban', x.when = '2017-08-05/', x.seen = '2017-08-05';

MERGE (x:Entity {id: 'measure:S-RES-2375-op18'})
SET x:Measure, x.name = 'End of joint ventures', x.paragraph = 18, x.form = 'ban', x.when = '2017-09-11/', x.seen = '2019-04-26',
    x.deadline = '2018-01-09';

// Coal and iron: none to leave the country, but coal of others may leave through Rajin.
MERGE (x:Entity {id: 'measure:S-RES-2371-op8'})
SET x:Measure, x.name = 'No coal and iron exports', x.paragraph = 8, x.form = 'ban', x.when = '2017-08-05/', x.seen = '2017-08-05';

// What is said, by whom, where. `about` names the subject, then the object. A row without a source is the article’s; one without saidBy, its authors’ own.
UNWIND [
  // ¶11. The resolution on workers.
  {id: 'claim:diplomat-2019-p11.16', locator: '¶11', about: ['resolution:S-RES-2397', 'measure:S-RES-2397-op8'], predicate: 'IMPOSES',
   text: 'Resolution 2397 sends North Korean workers home.'},
  {id: 'claim:diplomat-2019-p11.17', locator: '¶11', about: ['measure:S-RES-2397-op8'], predicate: 'deadline',
   value: '2019-12-22', text: 'North Korean workers are to be gone by 22 December 2019.'},
  {id: 'claim:diplomat-2019-p11.18', locator: '¶11', about: ['measure:S-RES-2397-op8', 'activity:dprk-labour-abroad'], predicate: 'CONSTRAINS',
   text: 'The order covers North Korean workers in every foreign country.'},
  {id: 'claim:diplomat-2019-p11.19', locator: '¶11', about: ['measure:S-RES-2397-op8', 'activity:dprk-labour-in-russia'], predicate: 'CONSTRAINS',
   confidence: 'inferred', text: 'The order covers those in Russia, too.'},
  {id: 'claim:diplomat-2019-p11.20', locator: '¶11', about: ['org:unsc', 'resolution:S-RES-2397'], predicate: 'ADOPTED',
   text: '2397 is a resolution of the Security Council.'},
  {id: 'claim:diplomat-2019-p11.21', locator: '¶11', about: ['measure:S-RES-2397-op8', 'state:PRK'], predicate: 'TARGETS',
   text: 'The workers to be sent home are those of North Korea.'},
  // ¶12. The limits on oil.
  {id: 'claim:diplomat-2019-p12.10', locator: '¶12', about: ['measure:S-RES-2397-op5', 'activity:refined-petroleum-to-dprk'], predicate: 'CONSTRAINS',
   confidence: 'inferred', text: 'Resolutions of the Council limit the deliveries of petroleum; the limit in force is, as we read it, that of 2397.'},
  {id: 'claim:diplomat-2019-p12.13', locator: '¶12', about: ['resolution:S-RES-2397', 'measure:S-RES-2397-op5'], predicate: 'IMPOSES',
   confidence: 'inferred', text: 'The limits on petroleum come from resolutions of the Council; of those in force we read 2397.'},
  {id: 'claim:diplomat-2019-p12.14', locator: '¶12', about: ['measure:S-RES-2397-op5', 'state:PRK'], predicate: 'TARGETS',
   confidence: 'inferred', text: 'The limits on petroleum apply to deliveries to North Korea.'},
  // ¶13. The ban on joint ventures, and what is let through. The article knows no limit to the exemption; op 18 lets only Russian coal through.
  {id: 'claim:diplomat-2019-p13.8', locator: '¶13', about: ['measure:S-RES-2375-op18', 'activity:joint-ventures-with-dprk'], predicate: 'CONSTRAINS',
   confidence: 'inferred', text: 'The Security Council forbids ventures shared with North Korea.'},
  {id: 'claim:diplomat-2019-p13.9', locator: '¶13', about: ['measure:S-RES-2375-op18', 'project:khasan-rajin'], predicate: 'EXEMPTS',
   confidence: 'inferred', text: 'Khasan–Rajin is let off the ban.'},
  {id: 'claim:diplomat-2019-p13.17', locator: '¶13', about: ['resolution:S-RES-2375', 'measure:S-RES-2375-op18'], predicate: 'IMPOSES',
   confidence: 'inferred', text: 'The ban on joint ventures is one of the Security Council; we read it as that of 2375.'},
  {id: 'claim:diplomat-2019-p13.18', locator: '¶13', about: ['measure:S-RES-2375-op18', 'state:PRK'], predicate: 'TARGETS',
   confidence: 'inferred', text: 'What the ban shuts off is business with North Korea.'},
  // The record: 1718 sets up the committee.
  {id: 'claim:S-RES-1718-adopted.1', source: 'source:S-RES-1718', locator: 'heading', about: ['resolution:S-RES-1718'], predicate: 'adopted',
   value: '2006-10-14', text: 'Resolution 1718 is adopted on 14 October 2006.'},
  {id: 'claim:S-RES-1718-adopted.2', source: 'source:S-RES-1718', locator: 'heading', about: ['org:unsc', 'resolution:S-RES-1718'], predicate: 'ADOPTED',
   when: '2006-10-14', text: 'The Security Council adopts resolution 1718.'},
  {id: 'claim:S-RES-1718-adopted.3', source: 'source:S-RES-1718', locator: 'heading', about: ['resolution:S-RES-1718'], predicate: 'status',
   value: 'adopted', text: 'Resolution 1718 is adopted, not a draft.'},
  {id: 'claim:S-RES-1718-subject.1', source: 'source:S-RES-1718', locator: 'preamble', about: ['resolution:S-RES-1718', 'issue:unsc-sanctions'], predicate: 'CONCERNS',
   when: '2006-10-14/', text: 'Resolution 1718 is about measures against North Korea.'},
  {id: 'claim:S-RES-1718-op12.1', source: 'source:S-RES-1718', locator: 'op 12', about: ['resolution:S-RES-1718', 'org:1718-committee'], predicate: 'ESTABLISHES',
   when: '2006-10-14', text: 'A committee of the Council is to watch over the measures.'},
  {id: 'claim:S-RES-1718-op12.2', source: 'source:S-RES-1718', locator: 'op 12', about: ['org:1718-committee', 'org:unsc'], predicate: 'PART_OF',
   when: '2006-10-14/', text: 'The 1718 Committee is a committee of the Council.'},
  // The record: 2371, August 2017.
  {id: 'claim:S-RES-2371-adopted.1', source: 'source:S-RES-2371', locator: 'heading', about: ['resolution:S-RES-2371'], predicate: 'adopted',
   value: '2017-08-05', text: 'Resolution 2371 is adopted on 5 August 2017.'},
  {id: 'claim:S-RES-2371-adopted.2', source: 'source:S-RES-2371', locator: 'heading', about: ['org:unsc', 'resolution:S-RES-2371'], predicate: 'ADOPTED',
   when: '2017-08-05', text: 'The Security Council adopts resolution 2371.'},
  {id: 'claim:S-RES-2371-adopted.3', source: 'source:S-RES-2371', locator: 'heading', about: ['resolution:S-RES-2371'], predicate: 'status',
   value: 'adopted', text: 'Resolution 2371 is adopted, not a draft.'},
  {id: 'claim:S-RES-2371-subject.1', source: 'source:S-RES-2371', locator: 'preamble', about: ['resolution:S-RES-2371', 'issue:unsc-sanctions'], predicate: 'CONCERNS',
   when: '2017-08-05/', text: 'Resolution 2371 is about measures against North Korea.'},
  {id: 'claim:S-RES-2371-op8.1', source: 'source:S-RES-2371', locator: 'op 8', about: ['resolution:S-RES-2371', 'measure:S-RES-2371-op8'], predicate: 'IMPOSES',
   text: '2371 op 8: North Korea may sell no coal, iron or iron ore, and nobody may buy them from it.'},
  {id: 'claim:S-RES-2371-op8.2', source: 'source:S-RES-2371', locator: 'op 8', about: ['measure:S-RES-2371-op8', 'state:PRK'], predicate: 'TARGETS',
   text: 'The regime to which 2371 op 8 belongs is that on North Korea.'},
  {id: 'claim:S-RES-2371-op8.3', source: 'source:S-RES-2371', locator: 'op 8', about: ['measure:S-RES-2371-op8'], predicate: 'when',
   value: '2017-08-05/', confidence: 'inferred', text: '2371 op 8 binds from 5 August 2017; its text sets no end.'},
  {id: 'claim:S-RES-2371-op8.4', source: 'source:S-RES-2371', locator: 'op 8', about: ['measure:S-RES-2371-op8', 'activity:dprk-coal-and-iron-exports'], predicate: 'CONSTRAINS',
   text: '2371 op 8 bans the trade in North Korean coal, iron and iron ore.'},
  {id: 'claim:S-RES-2371-op8.5', source: 'source:S-RES-2371', locator: 'op 8', about: ['measure:S-RES-2371-op8'], predicate: 'form',
   value: 'ban', text: '2371 op 8 is a ban.'},
  {id: 'claim:S-RES-2371-op8.6', source: 'source:S-RES-2371', locator: 'op 8', about: ['measure:S-RES-2371-op8', 'project:khasan-rajin'], predicate: 'EXEMPTS',
   condition: 'coal from outside North Korea, carried through it only to be shipped from Rajin, and notified', confidence: 'inferred',
   text: 'Coal from elsewhere may be shipped from Rajin; 2375 op 18 refers to this for the Rajin–Khasan project.'},
  {id: 'claim:S-RES-2371-op11.1', source: 'source:S-RES-2371', locator: 'op 11', about: ['resolution:S-RES-2371', 'measure:S-RES-2371-op11'], predicate: 'IMPOSES',
   text: '2371 op 11: not more work authorizations than on the day of adoption, without the Committee’s word.'},
  {id: 'claim:S-RES-2371-op11.2', source: 'source:S-RES-2371', locator: 'op 11', about: ['measure:S-RES-2371-op11', 'state:PRK'], predicate: 'TARGETS',
   text: 'The regime to which 2371 op 11 belongs is that on North Korea.'},
  {id: 'claim:S-RES-2371-op11.3', source: 'source:S-RES-2371', locator: 'op 11', about: ['measure:S-RES-2371-op11'], predicate: 'when',
   value: '2017-08-05/', confidence: 'inferred', text: '2371 op 11 binds from 5 August 2017; its text sets no end.'},
  {id: 'claim:S-RES-2371-op11.4', source: 'source:S-RES-2371', locator: 'op 11', about: ['measure:S-RES-2371-op11', 'activity:dprk-labour-abroad'], predicate: 'CONSTRAINS',
   text: '2371 op 11 caps North Korean labour in all states.'},
  {id: 'claim:S-RES-2371-op11.5', source: 'source:S-RES-2371', locator: 'op 11', about: ['measure:S-RES-2371-op11', 'activity:dprk-labour-in-russia'], predicate: 'CONSTRAINS',
   text: '2371 op 11 caps North Korean labour in Russia.'},
  {id: 'claim:S-RES-2371-op11.6', source: 'source:S-RES-2371', locator: 'op 11', about: ['measure:S-RES-2371-op11'], predicate: 'form',
   value: 'cap', text: '2371 op 11 is a cap.'},
  {id: 'claim:S-RES-2371-op12.1', source: 'source:S-RES-2371', locator: 'op 12', about: ['resolution:S-RES-2371', 'measure:S-RES-2371-op12'], predicate: 'IMPOSES',
   text: '2371 op 12: no new joint ventures, and none made larger.'},
  {id: 'claim:S-RES-2371-op12.2', source: 'source:S-RES-2371', locator: 'op 12', about: ['measure:S-RES-2371-op12', 'state:PRK'], predicate: 'TARGETS',
   text: 'The regime to which 2371 op 12 belongs is that on North Korea.'},
  {id: 'claim:S-RES-2371-op12.3', source: 'source:S-RES-2371', locator: 'op 12', about: ['measure:S-RES-2371-op12'], predicate: 'when',
   value: '2017-08-05/', confidence: 'inferred', text: '2371 op 12 binds from 5 August 2017; its text sets no end.'},
  {id: 'claim:S-RES-2371-op12.4', source: 'source:S-RES-2371', locator: 'op 12', about: ['measure:S-RES-2371-op12', 'activity:joint-ventures-with-dprk'], predicate: 'CONSTRAINS',
   text: '2371 op 12 bars new joint ventures and the growth of old ones.'},
  {id: 'claim:S-RES-2371-op12.5', source: 'source:S-RES-2371', locator: 'op 12', about: ['measure:S-RES-2371-op12'], predicate: 'form',
   value: 'ban', text: '2371 op 12 is a ban.'},
  {id: 'claim:S-RES-2371-op12.6', source: 'source:S-RES-2371', locator: 'op 12', about: ['measure:S-RES-2371-op12', 'project:khasan-rajin'], predicate: 'CONSTRAINS',
   confidence: 'inferred', text: 'Khasan–Rajin is an existing joint venture, so 2371 op 12 bars its growth; op 12 has no exemption for it.'},
  {id: 'claim:S-RES-2371-op12.7', source: 'source:S-RES-2371', locator: 'op 12', about: ['measure:S-RES-2371-op12', 'project:china-dprk-hydropower'], predicate: 'CONSTRAINS',
   confidence: 'inferred', text: 'The hydroelectric works are existing joint ventures, so 2371 op 12 bars their growth; op 12 has no exemption for them.'},
  // The record: 2375, September 2017.
  {id: 'claim:S-RES-2375-adopted.1', source: 'source:S-RES-2375', locator: 'heading', about: ['resolution:S-RES-2375'], predicate: 'adopted',
   value: '2017-09-11', text: 'Resolution 2375 is adopted on 11 September 2017.'},
  {id: 'claim:S-RES-2375-adopted.2', source: 'source:S-RES-2375', locator: 'heading', about: ['org:unsc', 'resolution:S-RES-2375'], predicate: 'ADOPTED',
   when: '2017-09-11', text: 'The Security Council adopts resolution 2375.'},
  {id: 'claim:S-RES-2375-adopted.3', source: 'source:S-RES-2375', locator: 'heading', about: ['resolution:S-RES-2375'], predicate: 'status',
   value: 'adopted', text: 'Resolution 2375 is adopted, not a draft.'},
  {id: 'claim:S-RES-2375-subject.1', source: 'source:S-RES-2375', locator: 'preamble', about: ['resolution:S-RES-2375', 'issue:unsc-sanctions'], predicate: 'CONCERNS',
   when: '2017-09-11/', text: 'Resolution 2375 is about measures against North Korea.'},
  {id: 'claim:S-RES-2375-op14.1.1', source: 'source:S-RES-2375', locator: 'op 14', about: ['resolution:S-RES-2375', 'measure:S-RES-2375-op14.1'], predicate: 'IMPOSES',
   text: '2375 op 14 sets a first limit on petroleum, for the last quarter of 2017.'},
  {id: 'claim:S-RES-2375-op14.1.2', source: 'source:S-RES-2375', locator: 'op 14', about: ['measure:S-RES-2375-op14.1', 'state:PRK'], predicate: 'TARGETS',
   text: 'The regime to which 2375 op 14 belongs is that on North Korea.'},
  {id: 'claim:S-RES-2375-op14.1.3', source: 'source:S-RES-2375', locator: 'op 14', about: ['measure:S-RES-2375-op14.1'], predicate: 'when',
   value: '2017-10-01/2017-12-31', confidence: 'inferred', text: '2375 op 14 binds from 1 October 2017 to 31 December 2017.'},
  {id: 'claim:S-RES-2375-op14.1.4', source: 'source:S-RES-2375', locator: 'op 14', about: ['measure:S-RES-2375-op14.1', 'activity:refined-petroleum-to-dprk'], predicate: 'CONSTRAINS',
   text: '2375 op 14 caps refined petroleum to North Korea.'},
  {id: 'claim:S-RES-2375-op14.1.5', source: 'source:S-RES-2375', locator: 'op 14', about: ['measure:S-RES-2375-op14.1'], predicate: 'limit',
   value: '500000', text: '2375 op 14 allows 500,000 barrels in the last quarter of 2017.'},
  {id: 'claim:S-RES-2375-op14.1.6', source: 'source:S-RES-2375', locator: 'op 14', about: ['measure:S-RES-2375-op14.1'], predicate: 'form',
   value: 'cap', text: '2375 op 14 is a cap.'},
  {id: 'claim:S-RES-2375-op14.1.7', source: 'source:S-RES-2375', locator: 'op 14', about: ['measure:S-RES-2375-op14.1'], predicate: 'unit',
   value: 'barrel', text: '2375 op 14 counts barrels.'},
  {id: 'claim:S-RES-2375-op14.1.8', source: 'source:S-RES-2375', locator: 'op 14', about: ['measure:S-RES-2375-op14.1'], predicate: 'per',
   value: 'P3M', text: '2375 op 14 counts barrels over three months.'},
  {id: 'claim:S-RES-2375-op14.2.1', source: 'source:S-RES-2375', locator: 'op 14', about: ['resolution:S-RES-2375', 'measure:S-RES-2375-op14.2'], predicate: 'IMPOSES',
   text: '2375 op 14 sets a second limit on petroleum, for each year from 2018.'},
  {id: 'claim:S-RES-2375-op14.2.2', source: 'source:S-RES-2375', locator: 'op 14', about: ['measure:S-RES-2375-op14.2', 'state:PRK'], predicate: 'TARGETS',
   text: 'The regime to which 2375 op 14 belongs is that on North Korea.'},
  {id: 'claim:S-RES-2375-op14.2.3', source: 'source:S-RES-2375', locator: 'op 14', about: ['measure:S-RES-2375-op14.2'], predicate: 'when',
   value: '2018-01-01/', confidence: 'inferred', text: '2375 op 14 binds from 1 January 2018; its text sets no end.'},
  {id: 'claim:S-RES-2375-op14.2.4', source: 'source:S-RES-2375', locator: 'op 14', about: ['measure:S-RES-2375-op14.2', 'activity:refined-petroleum-to-dprk'], predicate: 'CONSTRAINS',
   text: '2375 op 14 caps refined petroleum to North Korea.'},
  {id: 'claim:S-RES-2375-op14.2.5', source: 'source:S-RES-2375', locator: 'op 14', about: ['measure:S-RES-2375-op14.2'], predicate: 'limit',
   value: '2000000', text: '2375 op 14 allows 2,000,000 barrels a year.'},
  {id: 'claim:S-RES-2375-op14.2.6', source: 'source:S-RES-2375', locator: 'op 14', about: ['measure:S-RES-2375-op14.2'], predicate: 'form',
   value: 'cap', text: '2375 op 14 is a cap.'},
  {id: 'claim:S-RES-2375-op14.2.7', source: 'source:S-RES-2375', locator: 'op 14', about: ['measure:S-RES-2375-op14.2'], predicate: 'unit',
   value: 'barrel', text: '2375 op 14 counts barrels.'},
  {id: 'claim:S-RES-2375-op14.2.8', source: 'source:S-RES-2375', locator: 'op 14', about: ['measure:S-RES-2375-op14.2'], predicate: 'per',
   value: 'P1Y', text: '2375 op 14 counts barrels by the year.'},
  {id: 'claim:S-RES-2375-op17.1', source: 'source:S-RES-2375', locator: 'op 17', about: ['resolution:S-RES-2375', 'measure:S-RES-2375-op17'], predicate: 'IMPOSES',
   text: '2375 op 17: no new work authorizations without the Committee’s approval.'},
  {id: 'claim:S-RES-2375-op17.2', source: 'source:S-RES-2375', locator: 'op 17', about: ['measure:S-RES-2375-op17', 'state:PRK'], predicate: 'TARGETS',
   text: 'The regime to which 2375 op 17 belongs is that on North Korea.'},
  {id: 'claim:S-RES-2375-op17.3', source: 'source:S-RES-2375', locator: 'op 17', about: ['measure:S-RES-2375-op17'], predicate: 'when',
   value: '2017-09-11/', confidence: 'inferred', text: '2375 op 17 binds from 11 September 2017; its text sets no end.'},
  {id: 'claim:S-RES-2375-op17.4', source: 'source:S-RES-2375', locator: 'op 17', about: ['measure:S-RES-2375-op17', 'activity:dprk-labour-abroad'], predicate: 'CONSTRAINS',
   text: '2375 op 17 bars new North Korean labour in all states.'},
  {id: 'claim:S-RES-2375-op17.5', source: 'source:S-RES-2375', locator: 'op 17', about: ['measure:S-RES-2375-op17', 'activity:dprk-labour-in-russia'], predicate: 'CONSTRAINS',
   text: '2375 op 17 bars new North Korean labour in Russia.'},
  {id: 'claim:S-RES-2375-op17.6', source: 'source:S-RES-2375', locator: 'op 17', about: ['measure:S-RES-2375-op17'], predicate: 'form',
   value: 'ban', text: '2375 op 17 is a ban.'},
  {id: 'claim:S-RES-2375-op18.2', source: 'source:S-RES-2375', locator: 'op 18', about: ['resolution:S-RES-2375', 'measure:S-RES-2375-op18'], predicate: 'IMPOSES',
   text: '2375 op 18: joint ventures are to close.'},
  {id: 'claim:S-RES-2375-op18.3', source: 'source:S-RES-2375', locator: 'op 18', about: ['measure:S-RES-2375-op18', 'state:PRK'], predicate: 'TARGETS',
   text: 'The regime to which 2375 op 18 belongs is that on North Korea.'},
  {id: 'claim:S-RES-2375-op18.4', source: 'source:S-RES-2375', locator: 'op 18', about: ['measure:S-RES-2375-op18'], predicate: 'when',
   value: '2017-09-11/', confidence: 'inferred', text: '2375 op 18 binds from 11 September 2017; its text sets no end.'},
  {id: 'claim:S-RES-2375-op18.5', source: 'source:S-RES-2375', locator: 'op 18', about: ['measure:S-RES-2375-op18', 'activity:joint-ventures-with-dprk'], predicate: 'CONSTRAINS',
   text: '2375 op 18 bars joint ventures, old ones too.'},
  {id: 'claim:S-RES-2375-op18.6', source: 'source:S-RES-2375', locator: 'op 18', about: ['measure:S-RES-2375-op18', 'project:khasan-rajin'], predicate: 'EXEMPTS',
   condition: 'coal of Russian origin only', text: 'The Russian–North Korean port and rail project may go on, to ship coal that comes from Russia and nothing else.'},
  {id: 'claim:S-RES-2375-op18.7', source: 'source:S-RES-2375', locator: 'op 18', about: ['measure:S-RES-2375-op18', 'project:china-dprk-hydropower'], predicate: 'EXEMPTS',
   text: 'Hydroelectric works that China and North Korea already share may go on.'},
  {id: 'claim:S-RES-2375-op18.8', source: 'source:S-RES-2375', locator: 'op 18', about: ['state:CHN', 'project:china-dprk-hydropower'], predicate: 'PARTNER_IN',
   text: 'China is one partner in the hydroelectric works.'},
  {id: 'claim:S-RES-2375-op18.9', source: 'source:S-RES-2375', locator: 'op 18', about: ['state:PRK', 'project:china-dprk-hydropower'], predicate: 'PARTNER_IN',
   text: 'North Korea is one partner in the hydroelectric works.'},
  {id: 'claim:S-RES-2375-op18.10', source: 'source:S-RES-2375', locator: 'op 18', about: ['measure:S-RES-2375-op18'], predicate: 'form',
   value: 'ban', text: '2375 op 18 is a ban.'},
  {id: 'claim:S-RES-2375-op18.11', source: 'source:S-RES-2375', locator: 'op 18', about: ['measure:S-RES-2375-op18'], predicate: 'deadline',
   value: '2018-01-09', text: 'Existing joint ventures are to close within 120 days of adoption, that is by 9 January 2018.'},
  {id: 'claim:S-RES-2375-op18.12', source: 'source:S-RES-2375', locator: 'op 18', about: ['project:china-dprk-hydropower', 'activity:joint-ventures-with-dprk'], predicate: 'CONCERNS',
   confidence: 'inferred', text: 'The hydroelectric works are named among the joint ventures, as an exception.'},
  // The record: 2397, December 2017. Its cap takes the place of the larger one.
  {id: 'claim:S-RES-2397-adopted.1', source: 'source:S-RES-2397', locator: 'heading', about: ['resolution:S-RES-2397'], predicate: 'adopted',
   value: '2017-12-22', text: 'Resolution 2397 is adopted on 22 December 2017.'},
  {id: 'claim:S-RES-2397-adopted.2', source: 'source:S-RES-2397', locator: 'heading', about: ['org:unsc', 'resolution:S-RES-2397'], predicate: 'ADOPTED',
   when: '2017-12-22', text: 'The Security Council adopts resolution 2397.'},
  {id: 'claim:S-RES-2397-adopted.3', source: 'source:S-RES-2397', locator: 'heading', about: ['resolution:S-RES-2397'], predicate: 'status',
   value: 'adopted', text: 'Resolution 2397 is adopted, not a draft.'},
  {id: 'claim:S-RES-2397-subject.1', source: 'source:S-RES-2397', locator: 'preamble', about: ['resolution:S-RES-2397', 'issue:unsc-sanctions'], predicate: 'CONCERNS',
   when: '2017-12-22/', text: 'Resolution 2397 is about measures against North Korea.'},
  {id: 'claim:S-RES-2397-op5.1', source: 'source:S-RES-2397', locator: 'op 5', about: ['resolution:S-RES-2397', 'measure:S-RES-2397-op5'], predicate: 'IMPOSES',
   text: '2397 op 5 sets a lower limit on petroleum, for each year from 2018.'},
  {id: 'claim:S-RES-2397-op5.2', source: 'source:S-RES-2397', locator: 'op 5', about: ['measure:S-RES-2397-op5', 'state:PRK'], predicate: 'TARGETS',
   text: 'The regime to which 2397 op 5 belongs is that on North Korea.'},
  {id: 'claim:S-RES-2397-op5.3', source: 'source:S-RES-2397', locator: 'op 5', about: ['measure:S-RES-2397-op5'], predicate: 'when',
   value: '2018-01-01/', confidence: 'inferred', text: '2397 op 5 binds from 1 January 2018; its text sets no end.'},
  {id: 'claim:S-RES-2397-op5.4', source: 'source:S-RES-2397', locator: 'op 5', about: ['measure:S-RES-2397-op5', 'activity:refined-petroleum-to-dprk'], predicate: 'CONSTRAINS',
   text: '2397 op 5 caps refined petroleum to North Korea.'},
  {id: 'claim:S-RES-2397-op5.5', source: 'source:S-RES-2397', locator: 'op 5', about: ['measure:S-RES-2397-op5'], predicate: 'limit',
   value: '500000', text: '2397 op 5 allows 500,000 barrels a year.'},
  {id: 'claim:S-RES-2397-op5.6', source: 'source:S-RES-2397', locator: 'op 5', about: ['measure:S-RES-2397-op5'], predicate: 'form',
   value: 'cap', text: '2397 op 5 is a cap.'},
  {id: 'claim:S-RES-2397-op5.7', source: 'source:S-RES-2397', locator: 'op 5', about: ['measure:S-RES-2397-op5'], predicate: 'unit',
   value: 'barrel', text: '2397 op 5 counts barrels.'},
  {id: 'claim:S-RES-2397-op5.8', source: 'source:S-RES-2397', locator: 'op 5', about: ['measure:S-RES-2397-op5'], predicate: 'per',
   value: 'P1Y', text: '2397 op 5 counts barrels by the year.'},
  {id: 'claim:S-RES-2397-op5.9', source: 'source:S-RES-2397', locator: 'op 5', about: ['measure:S-RES-2397-op5', 'measure:S-RES-2375-op14.2'], predicate: 'SUPERSEDES',
   when: '2018-01-01/', text: 'The limit of 2397 op 5 takes the place of the larger one of September 2017.'},
  {id: 'claim:S-RES-2397-op8.1', source: 'source:S-RES-2397', locator: 'op 8', about: ['resolution:S-RES-2397', 'measure:S-RES-2397-op8'], predicate: 'IMPOSES',
   text: '2397 op 8: workers are to be sent back within 24 months.'},
  {id: 'claim:S-RES-2397-op8.2', source: 'source:S-RES-2397', locator: 'op 8', about: ['measure:S-RES-2397-op8', 'state:PRK'], predicate: 'TARGETS',
   text: 'The regime to which 2397 op 8 belongs is that on North Korea.'},
  {id: 'claim:S-RES-2397-op8.3', source: 'source:S-RES-2397', locator: 'op 8', about: ['measure:S-RES-2397-op8'], predicate: 'when',
   value: '2017-12-22/', confidence: 'inferred', text: '2397 op 8 binds from 22 December 2017; its text sets no end.'},
  {id: 'claim:S-RES-2397-op8.4', source: 'source:S-RES-2397', locator: 'op 8', about: ['measure:S-RES-2397-op8', 'activity:dprk-labour-abroad'], predicate: 'CONSTRAINS',
   text: '2397 op 8 orders the end of North Korean labour in all states.'},
  {id: 'claim:S-RES-2397-op8.5', source: 'source:S-RES-2397', locator: 'op 8', about: ['measure:S-RES-2397-op8', 'activity:dprk-labour-in-russia'], predicate: 'CONSTRAINS',
   text: '2397 op 8 orders the end of North Korean labour in Russia.'},
  {id: 'claim:S-RES-2397-op8.6', source: 'source:S-RES-2397', locator: 'op 8', about: ['measure:S-RES-2397-op8'], predicate: 'deadline',
   value: '2019-12-22', text: '24 months after adoption is 22 December 2019.'},
  {id: 'claim:S-RES-2397-op8.7', source: 'source:S-RES-2397', locator: 'op 8', about: ['measure:S-RES-2397-op8'], predicate: 'form',
   value: 'order', text: '2397 op 8 is an order.'},
  {id: 'claim:S-RES-2397-op8.8', source: 'source:S-RES-2397', locator: 'op 8', about: ['activity:dprk-labour-in-russia'], predicate: 'prospect',
   value: 'to end by 22 December 2019', mode: 'expected', condition: 'if the order is carried out', confidence: 'inferred',
   text: 'By the order to send the workers back, North Korean labour in Russia is due to end by 22 December 2019.'},
  {id: 'claim:tass-2018-10-02-1', source: 'source:tass-2018-10-02', locator: 'report', about: ['resolution:S-RES-2397', 'project:khasan-rajin'], predicate: 'CONCERNS',
   condition: 'Russian coal only', text: 'A clause of resolution 2397 leaves Russian coal on the Rajin–Khasan line out of the sanctions.'},
  // The record: the five with a permanent seat.
  {id: 'claim:un-charter-1', source: 'source:un-charter', locator: 'art. 23', about: ['state:FRA', 'org:unsc'], predicate: 'MEMBER_OF',
   when: '1945-10-24/', text: 'France has a permanent seat in the Council.'},
  {id: 'claim:un-charter-2', source: 'source:un-charter', locator: 'art. 23', about: ['state:GBR', 'org:unsc'], predicate: 'MEMBER_OF',
   when: '1945-10-24/', text: 'The United Kingdom has a permanent seat in the Council.'},
  {id: 'claim:un-charter-3', source: 'source:un-charter', locator: 'art. 23', about: ['state:USA', 'org:unsc'], predicate: 'MEMBER_OF',
   when: '1945-10-24/', text: 'The United States has a permanent seat in the Council.'},
  {id: 'claim:un-charter-4', source: 'source:un-charter', locator: 'art. 23', about: ['state:RUS', 'org:unsc'], predicate: 'MEMBER_OF',
   when: '1945-10-24/', text: 'The Soviet Union has a permanent seat in the Council.'},
  {id: 'claim:letter-1991-12-24-1', source: 'source:letter-1991-12-24', locator: 'letter', about: ['state:RUS', 'org:unsc'], predicate: 'MEMBER_OF',
   when: '1991-12-24/', text: 'Russia goes on with the Soviet seat in the Council.'},
  {id: 'claim:A-RES-2758-1', source: 'source:A-RES-2758', locator: 'resolution', about: ['state:CHN', 'org:unsc'], predicate: 'MEMBER_OF',
   when: '1971-10-25/', text: 'China’s seat in the United Nations passes to the People’s Republic.'}
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
  {claim: 'claim:diplomat-2019-p12.10', rests: 'claim:S-RES-2397-op5.4'},
  {claim: 'claim:diplomat-2019-p11.19', rests: 'claim:diplomat-2019-p11.18'},
  {claim: 'claim:S-RES-2397-op8.5', rests: 'claim:S-RES-2397-op8.4'},
  {claim: 'claim:S-RES-2397-op8.8', rests: 'claim:S-RES-2397-op8.5'},
  {claim: 'claim:S-RES-2371-op12.6', rests: 'claim:S-RES-2371-op12.4'},
  {claim: 'claim:S-RES-2371-op12.6', rests: 'claim:diplomat-2019-p13.19'},
  {claim: 'claim:S-RES-2371-op12.7', rests: 'claim:S-RES-2371-op12.4'},
  {claim: 'claim:S-RES-2371-op12.7', rests: 'claim:S-RES-2375-op18.12'},
  {claim: 'claim:S-RES-2371-op8.6', rests: 'claim:S-RES-2375-op18.6'},
  {claim: 'claim:diplomat-2019-p11.12', rests: 'claim:diplomat-2019-p11.11'},
  {claim: 'claim:diplomat-2019-p11.13', rests: 'claim:diplomat-2019-p11.11'}
] AS row
MATCH (c:Claim {id: row.claim}), (d:Claim {id: row.rests})
MERGE (c)-[:BASED_ON]->(d);

// What holds. `cites` names its claims.
UNWIND [
  {from: 'resolution:S-RES-2397', to: 'measure:S-RES-2397-op8', when: '2017-12-22/', seen: '2019-04-26',
   cites: ['claim:diplomat-2019-p11.16', 'claim:S-RES-2397-op8.1']},
  {from: 'resolution:S-RES-2397', to: 'measure:S-RES-2397-op5', when: '2018-01-01/', seen: '2019-04-26',
   cites: ['claim:diplomat-2019-p12.13', 'claim:S-RES-2397-op5.1']},
  {from: 'resolution:S-RES-2375', to: 'measure:S-RES-2375-op18', when: '2017-09-11/', seen: '2019-04-26',
   cites: ['claim:diplomat-2019-p13.17', 'claim:S-RES-2375-op18.2']},
  {from: 'resolution:S-RES-2371', to: 'measure:S-RES-2371-op8', when: '2017-08-05/', seen: '2017-08-05', cites: ['claim:S-RES-2371-op8.1']},
  {from: 'resolution:S-RES-2371', to: 'measure:S-RES-2371-op11', when: '2017-08-05/', seen: '2017-08-05', cites: ['claim:S-RES-2371-op11.1']},
  {from: 'resolution:S-RES-2371', to: 'measure:S-RES-2371-op12', when: '2017-08-05/', seen: '2017-08-05', cites: ['claim:S-RES-2371-op12.1']},
  {from: 'resolution:S-RES-2375', to: 'measure:S-RES-2375-op14.1', when: '2017-10-01/2017-12-31', cites: ['claim:S-RES-2375-op14.1.1']},
  {from: 'resolution:S-RES-2375', to: 'measure:S-RES-2375-op14.2', when: '2018-01-01/', cites: ['claim:S-RES-2375-op14.2.1']},
  {from: 'resolution:S-RES-2375', to: 'measure:S-RES-2375-op17', when: '2017-09-11/', seen: '2017-09-11', cites: ['claim:S-RES-2375-op17.1']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:IMPOSES {when: row.when}]->(b)
SET r.seen = row.seen, r.cites = row.cites;

// Each measure binds on its own: lift one resolution, and what another still binds is not free.
UNWIND [
  {from: 'measure:S-RES-2397-op8', to: 'activity:dprk-labour-abroad', when: '2017-12-22/', seen: '2019-04-26', effect: 'orders the end of',
   cites: ['claim:diplomat-2019-p11.18', 'claim:S-RES-2397-op8.4']},
  {from: 'measure:S-RES-2397-op8', to: 'activity:dprk-labour-in-russia', when: '2017-12-22/', seen: '2019-04-26', effect: 'orders the end of',
   cites: ['claim:diplomat-2019-p11.19', 'claim:S-RES-2397-op8.5']},
  {from: 'measure:S-RES-2397-op5', to: 'activity:refined-petroleum-to-dprk', when: '2018-01-01/', seen: '2019-04-26', effect: 'caps',
   cites: ['claim:diplomat-2019-p12.10', 'claim:S-RES-2397-op5.4']},
  {from: 'measure:S-RES-2375-op18', to: 'activity:joint-ventures-with-dprk', when: '2017-09-11/', seen: '2019-04-26', effect: 'bans',
   cites: ['claim:diplomat-2019-p13.8', 'claim:S-RES-2375-op18.5']},
  {from: 'measure:S-RES-2371-op11', to: 'activity:dprk-labour-abroad', when: '2017-08-05/', seen: '2017-08-05', effect: 'caps', cites: ['claim:S-RES-2371-op11.4']},
  {from: 'measure:S-RES-2371-op11', to: 'activity:dprk-labour-in-russia', when: '2017-08-05/', seen: '2017-08-05', effect: 'caps',
   cites: ['claim:S-RES-2371-op11.5']},
  {from: 'measure:S-RES-2371-op12', to: 'activity:joint-ventures-with-dprk', when: '2017-08-05/', seen: '2017-08-05', effect: 'bans',
   cites: ['claim:S-RES-2371-op12.4']},
  {from: 'measure:S-RES-2371-op12', to: 'project:khasan-rajin', when: '2017-08-05/', seen: '2017-08-05', effect: 'bans the expansion of',
   cites: ['claim:S-RES-2371-op12.6']},
  {from: 'measure:S-RES-2371-op12', to: 'project:china-dprk-hydropower', when: '2017-08-05/', seen: '2017-08-05', effect: 'bans the expansion of',
   cites: ['claim:S-RES-2371-op12.7']},
  {from: 'measure:S-RES-2371-op8', to: 'activity:dprk-coal-and-iron-exports', when: '2017-08-05/', seen: '2017-08-05', effect: 'bans',
   cites: ['claim:S-RES-2371-op8.4']},
  {from: 'measure:S-RES-2375-op14.1', to: 'activity:refined-petroleum-to-dprk', when: '2017-10-01/2017-12-31', effect: 'caps', cites: ['claim:S-RES-2375-op14.1.4']},
  {from: 'measure:S-RES-2375-op14.2', to: 'activity:refined-petroleum-to-dprk', when: '2018-01-01/', effect: 'caps', cites: ['claim:S-RES-2375-op14.2.4']},
  {from: 'measure:S-RES-2375-op17', to: 'activity:dprk-labour-abroad', when: '2017-09-11/', seen: '2017-09-11', effect: 'bans', cites: ['claim:S-RES-2375-op17.4']},
  {from: 'measure:S-RES-2375-op17', to: 'activity:dprk-labour-in-russia', when: '2017-09-11/', seen: '2017-09-11', effect: 'bans',
   cites: ['claim:S-RES-2375-op17.5']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:CONSTRAINS {when: row.when}]->(b)
SET r.seen = row.seen, r.effect = row.effect, r.cites = row.cites;

UNWIND [
  {from: 'org:unsc', to: 'resolution:S-RES-2397', when: '2017-12-22', cites: ['claim:diplomat-2019-p11.20', 'claim:S-RES-2397-adopted.2']},
  {from: 'org:unsc', to: 'resolution:S-RES-1718', when: '2006-10-14', cites: ['claim:S-RES-1718-adopted.2']},
  {from: 'org:unsc', to: 'resolution:S-RES-2371', when: '2017-08-05', cites: ['claim:S-RES-2371-adopted.2']},
  {from: 'org:unsc', to: 'resolution:S-RES-2375', when: '2017-09-11', cites: ['claim:S-RES-2375-adopted.2']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:ADOPTED {when: row.when}]->(b)
SET r.cites = row.cites;

UNWIND [
  {from: 'measure:S-RES-2397-op8', to: 'state:PRK', when: '2017-12-22/', seen: '2019-04-26', cites: ['claim:diplomat-2019-p11.21', 'claim:S-RES-2397-op8.2']},
  {from: 'measure:S-RES-2397-op5', to: 'state:PRK', when: '2018-01-01/', seen: '2019-04-26', cites: ['claim:diplomat-2019-p12.14', 'claim:S-RES-2397-op5.2']},
  {from: 'measure:S-RES-2375-op18', to: 'state:PRK', when: '2017-09-11/', seen: '2019-04-26', cites: ['claim:diplomat-2019-p13.18', 'claim:S-RES-2375-op18.3']},
  {from: 'measure:S-RES-2371-op8', to: 'state:PRK', when: '2017-08-05/', seen: '2017-08-05', cites: ['claim:S-RES-2371-op8.2']},
  {from: 'measure:S-RES-2371-op11', to: 'state:PRK', when: '2017-08-05/', seen: '2017-08-05', cites: ['claim:S-RES-2371-op11.2']},
  {from: 'measure:S-RES-2371-op12', to: 'state:PRK', when: '2017-08-05/', seen: '2017-08-05', cites: ['claim:S-RES-2371-op12.2']},
  {from: 'measure:S-RES-2375-op14.1', to: 'state:PRK', when: '2017-10-01/2017-12-31', cites: ['claim:S-RES-2375-op14.1.2']},
  {from: 'measure:S-RES-2375-op14.2', to: 'state:PRK', when: '2018-01-01/', cites: ['claim:S-RES-2375-op14.2.2']},
  {from: 'measure:S-RES-2375-op17', to: 'state:PRK', when: '2017-09-11/', seen: '2017-09-11', cites: ['claim:S-RES-2375-op17.2']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:TARGETS {when: row.when}]->(b)
SET r.seen = row.seen, r.cites = row.cites;

// The scope belongs to every answer about what is exempt.
UNWIND [
  {from: 'measure:S-RES-2375-op18', to: 'project:khasan-rajin', when: '2017-09-11/', seen: '2019-04-26', scope: 'coal of Russian origin', basis: 'op 18',
   cites: ['claim:diplomat-2019-p13.9', 'claim:S-RES-2375-op18.6']},
  {from: 'measure:S-RES-2371-op8', to: 'project:khasan-rajin', when: '2017-08-05/', seen: '2017-08-05',
   scope: 'coal from outside North Korea, shipped from Rajin', basis: 'op 8', cites: ['claim:S-RES-2371-op8.6']},
  {from: 'measure:S-RES-2375-op18', to: 'project:china-dprk-hydropower', when: '2017-09-11/', seen: '2017-09-11', scope: 'existing projects', basis: 'op 18',
   cites: ['claim:S-RES-2375-op18.7']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:EXEMPTS {when: row.when}]->(b)
SET r.seen = row.seen, r.scope = row.scope, r.basis = row.basis, r.cites = row.cites;

UNWIND [
  {from: 'resolution:S-RES-1718', to: 'issue:unsc-sanctions', when: '2006-10-14/', seen: '2006-10-14', cites: ['claim:S-RES-1718-subject.1']},
  {from: 'resolution:S-RES-2371', to: 'issue:unsc-sanctions', when: '2017-08-05/', seen: '2017-08-05', cites: ['claim:S-RES-2371-subject.1']},
  {from: 'resolution:S-RES-2375', to: 'issue:unsc-sanctions', when: '2017-09-11/', seen: '2017-09-11', cites: ['claim:S-RES-2375-subject.1']},
  {from: 'resolution:S-RES-2397', to: 'issue:unsc-sanctions', when: '2017-12-22/', seen: '2017-12-22', cites: ['claim:S-RES-2397-subject.1']},
  {from: 'resolution:S-RES-2397', to: 'project:khasan-rajin', when: '2017-12-22/', seen: '2018-10-02', cites: ['claim:tass-2018-10-02-1']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:CONCERNS {when: row.when}]->(b)
SET r.seen = row.seen, r.cites = row.cites;

MATCH (a:Entity {id: 'project:china-dprk-hydropower'}), (b:Entity {id: 'activity:joint-ventures-with-dprk'})
MERGE (a)-[r:CONCERNS]->(b)
SET r.seen = '2017-09-11', r.cites = ['claim:S-RES-2375-op18.12'];

MATCH (a:Entity {id: 'resolution:S-RES-1718'}), (b:Entity {id: 'org:1718-committee'})
MERGE (a)-[r:ESTABLISHES {when: '2006-10-14'}]->(b)
SET r.cites = ['claim:S-RES-1718-op12.1'];

MATCH (a:Entity {id: 'org:1718-committee'}), (b:Entity {id: 'org:unsc'})
MERGE (a)-[r:PART_OF {when: '2006-10-14/'}]->(b)
SET r.seen = '2006-10-14', r.cites = ['claim:S-RES-1718-op12.2'];

UNWIND [
  {from: 'state:CHN', to: 'project:china-dprk-hydropower', cites: ['claim:S-RES-2375-op18.8']},
  {from: 'state:PRK', to: 'project:china-dprk-hydropower', cites: ['claim:S-RES-2375-op18.9']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:PARTNER_IN]->(b)
SET r.seen = '2017-09-11', r.cites = row.cites;

MATCH (a:Entity {id: 'measure:S-RES-2397-op5'}), (b:Entity {id: 'measure:S-RES-2375-op14.2'})
MERGE (a)-[r:SUPERSEDES {when: '2018-01-01/'}]->(b)
SET r.cites = ['claim:S-RES-2397-op5.9'];

UNWIND [
  {from: 'state:FRA', to: 'org:unsc', when: '1945-10-24/', seen: '1945-10-24', status: 'permanent', cites: ['claim:un-charter-1']},
  {from: 'state:GBR', to: 'org:unsc', when: '1945-10-24/', seen: '1945-10-24', status: 'permanent', cites: ['claim:un-charter-2']},
  {from: 'state:USA', to: 'org:unsc', when: '1945-10-24/', seen: '1945-10-24', status: 'permanent', cites: ['claim:un-charter-3']},
  {from: 'state:RUS', to: 'org:unsc', when: '1945-10-24/', seen: '1991-12-24', status: 'permanent', cites: ['claim:un-charter-4', 'claim:letter-1991-12-24-1']},
  {from: 'state:CHN', to: 'org:unsc', when: '1971-10-25/', seen: '1971-10-25', status: 'permanent', cites: ['claim:A-RES-2758-1']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:MEMBER_OF {when: row.when}]->(b)
SET r.seen = row.seen, r.status = row.status, r.cites = row.cites;
