// Chapter 4. Treaties: friendship, its disputed date, an older alliance, another alliance, and the NPT.
// Article ¶2, ¶10, ¶14. Record: COW Formal Alliances 397 and 264, ATOP 4940 and 3440, the treaty of 1953, NPT art. IX (3).
// Two disputes live here. The article puts the friendship treaty in 2001, the record in February 2000. COW and ATOP end the treaty of 1961 in different years.

MERGE (x:Entity {id: 'treaty:cow-397'})
SET x:Treaty, x.name = 'Treaty of Friendship, Good-Neighbourliness and Cooperation',
    x.aliases = ['Friendship treaty', 'Договор о дружбе, добрососедстве и сотрудничестве', 'Russia–DPRK treaty of 2000'], x.cow = 397, x.atop = 4940,
    x.signed = '2000-02-09', x.disputed = ['signed'];

MERGE (x:Entity {id: 'treaty:cow-264'})
SET x:Treaty, x.name = 'Treaty of Friendship, Cooperation and Mutual Assistance',
    x.aliases = ['USSR–DPRK treaty of 1961', 'Договор о дружбе, сотрудничестве и взаимной помощи'], x.cow = 264, x.atop = 3440,
    x.signed = '1961-07-06', x.ended = '1995-09-07', x.disputed = ['ended'];

MERGE (x:Entity {id: 'treaty:us-rok-mutual-defense-1953'})
SET x:Treaty, x.name = 'Mutual Defense Treaty', x.aliases = ['US–ROK Mutual Defense Treaty', '한미상호방위조약', 'U.S.–South Korean alliance'],
    x.signed = '1953-10-01', x.inForce = '1954-11-17';

MERGE (x:Entity {id: 'treaty:npt'})
SET x:Treaty, x.name = 'Non-Proliferation Treaty',
    x.aliases = ['NPT', 'Treaty on the Non-Proliferation of Nuclear Weapons', 'ДНЯО', '핵확산금지조약', '不扩散核武器条约'], x.inForce = '1970-03-05',
    x.unts = '10485';

MERGE (x:Entity {id: 'activity:russia-dprk-relations'})
SET x:Activity, x.name = 'Russia–North Korea relations', x.aliases = ['Bilateral cooperation', 'российско-корейские отношения'], x.form = 'programme';

// What is said, by whom, where. `about` names the subject, then the object. A row without a source is the article’s; one without saidBy, its authors’ own.
UNWIND [
  // The friendship treaty as the article has it.
  {id: 'claim:diplomat-2019-p2.6', locator: '¶2', about: ['person:kim-jong-il', 'treaty:cow-397'], predicate: 'SUPPORTS',
   confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'Putin credited Kim Jong Il with a part in bringing the treaty about.'},
  {id: 'claim:kcna-2011-12-19-4', source: 'source:kcna-2011-12-19', locator: 'notice', about: ['person:kim-jong-il', 'treaty:cow-397'], predicate: 'SUPPORTS',
   when: '[..2011-12-17]', confidence: 'inferred', text: 'Whatever part Kim Jong Il had in the treaty he had in his lifetime; the article gives no date for it.'},
  {id: 'claim:diplomat-2019-p2.7', locator: '¶2', about: ['treaty:cow-397'], predicate: 'signed',
   value: '2001', status: 'disputed', text: 'The friendship treaty is placed in 2001.'},
  {id: 'claim:diplomat-2019-p2.8', locator: '¶2', about: ['activity:russia-dprk-relations', 'treaty:cow-397'], predicate: 'DEPENDS_ON',
   text: 'Present-day relations of Russia and North Korea are built on the treaty.'},
  // The record dates it otherwise.
  {id: 'claim:cow-alliances-4.1-397', source: 'source:cow-alliances-4.1', locator: 'alliance 397', about: ['treaty:cow-397'], predicate: 'signed',
   value: '2000-02-09', status: 'disputed', chosen: true, because: 'Two data sets and the Russian ministry agree on this day; the article gives only a year, and in passing.',
   text: 'The friendship treaty is dated 9 February 2000.'},
  {id: 'claim:cow-alliances-4.1-397.RUS', source: 'source:cow-alliances-4.1', locator: 'alliance 397', about: ['state:RUS', 'treaty:cow-397'], predicate: 'PARTY_TO',
   when: '2000-02-09/', text: 'Russia is a member of the friendship treaty from 9 February 2000; the data stop at the end of 2012.'},
  {id: 'claim:cow-alliances-4.1-397.PRK', source: 'source:cow-alliances-4.1', locator: 'alliance 397', about: ['state:PRK', 'treaty:cow-397'], predicate: 'PARTY_TO',
   when: '2000-02-09/', text: 'North Korea is a member of the friendship treaty from 9 February 2000; the data stop at the end of 2012.'},
  {id: 'claim:atop-5.0-4940', source: 'source:atop-5.0', locator: 'alliance 4940', about: ['treaty:cow-397'], predicate: 'signed',
   value: '2000-02-09', status: 'disputed', text: 'ATOP, too, dates the friendship treaty to 9 February 2000.'},
  {id: 'claim:rus-mid-2000-02-09-1', source: 'source:rus-mid-2000-02-09', locator: 'notice', about: ['treaty:cow-397'], predicate: 'signed',
   value: '2000-02-09', status: 'disputed', text: 'The ministry reports the signing of the friendship treaty in Pyongyang on 9 February 2000.'},
  {id: 'claim:rus-mid-2000-02-09-2', source: 'source:rus-mid-2000-02-09', locator: 'notice', about: ['state:RUS', 'treaty:cow-397'], predicate: 'SIGNED',
   when: '2000-02-09', text: 'The Russian foreign minister signs the friendship treaty.'},
  {id: 'claim:rus-mid-2000-02-09-3', source: 'source:rus-mid-2000-02-09', locator: 'notice', about: ['state:PRK', 'treaty:cow-397'], predicate: 'SIGNED',
   when: '2000-02-09', text: 'The North Korean foreign minister signs the friendship treaty.'},
  // The older alliance: two data sets, two ends.
  {id: 'claim:cow-alliances-4.1-264', source: 'source:cow-alliances-4.1', locator: 'alliance 264', about: ['treaty:cow-264'], predicate: 'signed',
   value: '1961-07-06', text: 'The alliance of Moscow and Pyongyang starts on 6 July 1961.'},
  {id: 'claim:cow-alliances-4.1-264.end', source: 'source:cow-alliances-4.1', locator: 'alliance 264', about: ['treaty:cow-264'], predicate: 'ended',
   value: '1995-09-07', status: 'disputed', chosen: true, because: 'Nothing here decides between the two data sets. COW is shown because the memberships of the treaty of 2000 come from it as well.',
   text: 'The alliance of 1961 ends on 7 September 1995.'},
  {id: 'claim:atop-5.0-3440.end', source: 'source:atop-5.0', locator: 'alliance 3440', about: ['treaty:cow-264'], predicate: 'ended',
   value: '1996-09-10', status: 'disputed', text: 'The alliance of 1961 ends on 10 September 1996.'},
  {id: 'claim:cow-alliances-4.1-264.RUS', source: 'source:cow-alliances-4.1', locator: 'alliance 264', about: ['state:RUS', 'treaty:cow-264'], predicate: 'PARTY_TO',
   when: '1961-07-06/1995-09-07', status: 'disputed', chosen: true, because: 'Nothing here decides between the two data sets. COW is shown because the memberships of the treaty of 2000 come from it as well.',
   text: 'The Soviet Union, later Russia, is in the alliance of 1961 until 7 September 1995.'},
  {id: 'claim:atop-5.0-3440.RUS', source: 'source:atop-5.0', locator: 'alliance 3440', about: ['state:RUS', 'treaty:cow-264'], predicate: 'PARTY_TO',
   when: '1961-07-06/1996-09-10', status: 'disputed', text: 'The Soviet Union, later Russia, is in the alliance of 1961 until 10 September 1996.'},
  {id: 'claim:cow-alliances-4.1-264.PRK', source: 'source:cow-alliances-4.1', locator: 'alliance 264', about: ['state:PRK', 'treaty:cow-264'], predicate: 'PARTY_TO',
   when: '1961-07-06/1995-09-07', status: 'disputed', chosen: true, because: 'Nothing here decides between the two data sets. COW is shown because the memberships of the treaty of 2000 come from it as well.',
   text: 'North Korea is in the alliance of 1961 until 7 September 1995.'},
  {id: 'claim:atop-5.0-3440.PRK', source: 'source:atop-5.0', locator: 'alliance 3440', about: ['state:PRK', 'treaty:cow-264'], predicate: 'PARTY_TO',
   when: '1961-07-06/1996-09-10', status: 'disputed', text: 'North Korea is in the alliance of 1961 until 10 September 1996.'},
  // The alliance of South Korea and the United States. The article names the tie, not the text behind it.
  {id: 'claim:diplomat-2019-p10.27', locator: '¶10', about: ['state:KOR', 'state:USA'], predicate: 'ALLIED_WITH',
   text: 'South Korea and the United States are allies.'},
  {id: 'claim:diplomat-2019-p10.28', locator: '¶10', about: ['state:KOR', 'treaty:us-rok-mutual-defense-1953'], predicate: 'PARTY_TO',
   confidence: 'inferred', text: 'South Korea is bound by its alliance with Washington; we read it as the treaty of 1953.'},
  {id: 'claim:diplomat-2019-p10.29', locator: '¶10', about: ['state:USA', 'treaty:us-rok-mutual-defense-1953'], predicate: 'PARTY_TO',
   confidence: 'inferred', text: 'The United States is bound by its alliance with Seoul; we read it as the treaty of 1953.'},
  {id: 'claim:us-rok-treaty-1953-1', source: 'source:us-rok-treaty-1953', locator: 'close', about: ['treaty:us-rok-mutual-defense-1953'], predicate: 'signed',
   value: '1953-10-01', text: 'The treaty is signed on 1 October 1953.'},
  {id: 'claim:us-rok-treaty-1953-2', source: 'source:us-rok-treaty-1953', locator: 'art. V', about: ['treaty:us-rok-mutual-defense-1953'], predicate: 'inForce',
   value: '1954-11-17', text: 'The treaty is in force from 17 November 1954.'},
  {id: 'claim:us-rok-treaty-1953-3', source: 'source:us-rok-treaty-1953', locator: 'art. III', about: ['state:KOR', 'treaty:us-rok-mutual-defense-1953'], predicate: 'PARTY_TO',
   when: '1954-11-17/', text: 'South Korea promises to act against an armed attack on its ally.'},
  {id: 'claim:us-rok-treaty-1953-4', source: 'source:us-rok-treaty-1953', locator: 'art. III', about: ['state:USA', 'treaty:us-rok-mutual-defense-1953'], predicate: 'PARTY_TO',
   when: '1954-11-17/', text: 'The United States promises to act against an armed attack on its ally.'},
  // The five nuclear-weapon states of the NPT: what an official nuclear power is.
  {id: 'claim:diplomat-2019-p14.12', locator: '¶14', about: ['state:RUS', 'treaty:npt'], predicate: 'PARTY_TO',
   confidence: 'inferred', text: 'Russia counts officially as a nuclear power; we read it as the status that the Non-Proliferation Treaty gives.'},
  {id: 'claim:npt-1', source: 'source:npt', locator: 'art. IX (3)', about: ['treaty:npt'], predicate: 'inForce',
   value: '1970-03-05', text: 'The Non-Proliferation Treaty is in force from 5 March 1970.'},
  {id: 'claim:npt-2', source: 'source:npt', locator: 'art. IX (3)', about: ['state:RUS', 'treaty:npt'], predicate: 'PARTY_TO',
   when: '1970-03-05/', text: 'The Soviet Union, later Russia, is a party that had tested a nuclear weapon before 1967.'},
  {id: 'claim:npt-3', source: 'source:npt', locator: 'art. IX (3)', about: ['state:GBR', 'treaty:npt'], predicate: 'PARTY_TO',
   when: '1970-03-05/', text: 'The United Kingdom is a party that had tested a nuclear weapon before 1967.'},
  {id: 'claim:npt-4', source: 'source:npt', locator: 'art. IX (3)', about: ['state:USA', 'treaty:npt'], predicate: 'PARTY_TO',
   when: '1970-03-05/', text: 'The United States is a party that had tested a nuclear weapon before 1967.'},
  {id: 'claim:unoda-npt-1992-1', source: 'source:unoda-npt-1992', locator: 'accessions', about: ['state:CHN', 'treaty:npt'], predicate: 'PARTY_TO',
   when: '1992/', text: 'China joins the Non-Proliferation Treaty in 1992 as a nuclear-weapon state.'},
  {id: 'claim:unoda-npt-1992-2', source: 'source:unoda-npt-1992', locator: 'accessions', about: ['state:FRA', 'treaty:npt'], predicate: 'PARTY_TO',
   when: '1992/', text: 'France joins the Non-Proliferation Treaty in 1992 as a nuclear-weapon state.'},
  // More than seventy years, by the word of Putin.
  {id: 'claim:diplomat-2019-p2.13', locator: '¶2', about: ['state:RUS', 'activity:russia-dprk-relations'], predicate: 'CONDUCTS',
   when: '[..1949-04-25]/', confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'Putin counts over seventy years of Russian cooperation with North Korea.'},
  {id: 'claim:diplomat-2019-p2.14', locator: '¶2', about: ['state:PRK', 'activity:russia-dprk-relations'], predicate: 'CONDUCTS',
   when: '[..1949-04-25]/', confidence: 'reported', saidBy: ['person:vladimir-putin'], text: 'Putin counts over seventy years of North Korean cooperation with Russia.'}
] AS row
MATCH (s:Source {id: coalesce(row.source, 'source:diplomat-2019')})
MERGE (c:Claim {id: row.id})
SET c.locator = row.locator, c.paraphrase = row.text, c.subject = row.about[0], c.predicate = row.predicate, c.object = row.about[1], c.value = row.value,
    c.mode = coalesce(row.mode, 'asserted'), c.confidence = coalesce(row.confidence, 'stated'), c.status = coalesce(row.status, 'standing'),
    c.when = row.when, c.condition = row.condition, c.tone = row.tone, c.chosen = row.chosen, c.because = row.because
MERGE (c)-[:FROM_SOURCE]->(s)
WITH c, row
CALL (c, row) { UNWIND row.about + coalesce(row.alsoAbout, []) AS id MATCH (x:Entity|Observation {id: id}) MERGE (c)-[:ABOUT]->(x) }
CALL (c, row) { UNWIND row.saidBy AS id MATCH (p:Entity {id: id}) MERGE (c)-[by:ATTRIBUTED_TO {depth: 1}]->(p) SET by.how = coalesce(row.how, 'said') }
CALL (c, row) { UNWIND row.quoting AS id MATCH (p:Entity {id: id}) MERGE (c)-[by:ATTRIBUTED_TO {depth: 2}]->(p) SET by.how = coalesce(row.quotingHow, 'said') };

// The article and the record cannot both be right about the year.
MATCH (a:Claim {id: 'claim:cow-alliances-4.1-397'}), (b:Claim {id: 'claim:diplomat-2019-p2.7'}) MERGE (a)-[:CONTRADICTS]->(b);

// ATOP sides with COW.
MATCH (a:Claim {id: 'claim:atop-5.0-4940'}), (b:Claim {id: 'claim:diplomat-2019-p2.7'}) MERGE (a)-[:CONTRADICTS]->(b);

// So does the ministry that signed.
MATCH (a:Claim {id: 'claim:diplomat-2019-p2.7'}), (b:Claim {id: 'claim:rus-mid-2000-02-09-1'}) MERGE (a)-[:CONTRADICTS]->(b);

// A year apart on the end of the alliance of 1961.
MATCH (a:Claim {id: 'claim:atop-5.0-3440.end'}), (b:Claim {id: 'claim:cow-alliances-4.1-264.end'}) MERGE (a)-[:CONTRADICTS]->(b);

// The same, for the membership of Russia.
MATCH (a:Claim {id: 'claim:atop-5.0-3440.RUS'}), (b:Claim {id: 'claim:cow-alliances-4.1-264.RUS'}) MERGE (a)-[:CONTRADICTS]->(b);

// The same, for the membership of North Korea.
MATCH (a:Claim {id: 'claim:atop-5.0-3440.PRK'}), (b:Claim {id: 'claim:cow-alliances-4.1-264.PRK'}) MERGE (a)-[:CONTRADICTS]->(b);

// What a statement rests on, where the source gives its reason or we draw the conclusion.
UNWIND [
  {claim: 'claim:kcna-2011-12-19-4', rests: 'claim:kcna-2011-12-19-1'},
  {claim: 'claim:kcna-2011-12-19-4', rests: 'claim:diplomat-2019-p2.6'},
  {claim: 'claim:diplomat-2019-p10.28', rests: 'claim:diplomat-2019-p10.27'},
  {claim: 'claim:diplomat-2019-p10.29', rests: 'claim:diplomat-2019-p10.27'}
] AS row
MATCH (c:Claim {id: row.claim}), (d:Claim {id: row.rests})
MERGE (c)-[:BASED_ON]->(d);

// What holds. `cites` names its claims.
MATCH (a:Entity {id: 'person:kim-jong-il'}), (b:Entity {id: 'treaty:cow-397'})
MERGE (a)-[r:SUPPORTS {when: '[..2011-12-17]'}]->(b)
SET r.as = 'a part in bringing it about', r.cites = ['claim:diplomat-2019-p2.6', 'claim:kcna-2011-12-19-4'];

MATCH (a:Entity {id: 'activity:russia-dprk-relations'}), (b:Entity {id: 'treaty:cow-397'})
MERGE (a)-[r:DEPENDS_ON]->(b)
SET r.seen = '2019-04-26', r.cites = ['claim:diplomat-2019-p2.8'];

// A disputed edge carries the dates of the chosen claim: COW for 1961. That it is disputed follows from its claims.
// COW codes the treaty of 2000 as an entente, a duty to consult in a crisis: its parties are no allies by it.
UNWIND [
  {from: 'state:RUS', to: 'treaty:cow-397', when: '2000-02-09/', seen: '2012-12-31', entente: true, cites: ['claim:cow-alliances-4.1-397.RUS']},
  {from: 'state:PRK', to: 'treaty:cow-397', when: '2000-02-09/', seen: '2012-12-31', entente: true, cites: ['claim:cow-alliances-4.1-397.PRK']},
  {from: 'state:RUS', to: 'treaty:cow-264', when: '1961-07-06/1995-09-07', defense: true,
   cites: ['claim:cow-alliances-4.1-264.RUS', 'claim:atop-5.0-3440.RUS']},
  {from: 'state:PRK', to: 'treaty:cow-264', when: '1961-07-06/1995-09-07', defense: true,
   cites: ['claim:cow-alliances-4.1-264.PRK', 'claim:atop-5.0-3440.PRK']},
  {from: 'state:KOR', to: 'treaty:us-rok-mutual-defense-1953', when: '1954-11-17/', seen: '2019-04-26', defense: true,
   cites: ['claim:diplomat-2019-p10.28', 'claim:us-rok-treaty-1953-3']},
  {from: 'state:USA', to: 'treaty:us-rok-mutual-defense-1953', when: '1954-11-17/', seen: '2019-04-26', defense: true,
   cites: ['claim:diplomat-2019-p10.29', 'claim:us-rok-treaty-1953-4']},
  {from: 'state:RUS', to: 'treaty:npt', when: '1970-03-05/', seen: '2019-04-26', status: 'nuclear-weapon state',
   cites: ['claim:diplomat-2019-p14.12', 'claim:npt-2']},
  {from: 'state:GBR', to: 'treaty:npt', when: '1970-03-05/', seen: '1970-03-05', status: 'nuclear-weapon state', cites: ['claim:npt-3']},
  {from: 'state:USA', to: 'treaty:npt', when: '1970-03-05/', seen: '1970-03-05', status: 'nuclear-weapon state', cites: ['claim:npt-4']},
  {from: 'state:CHN', to: 'treaty:npt', when: '1992/', seen: '1992-12-31', status: 'nuclear-weapon state', cites: ['claim:unoda-npt-1992-1']},
  {from: 'state:FRA', to: 'treaty:npt', when: '1992/', seen: '1992-12-31', status: 'nuclear-weapon state', cites: ['claim:unoda-npt-1992-2']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:PARTY_TO {when: row.when}]->(b)
SET r.seen = row.seen, r.entente = row.entente, r.defense = row.defense, r.status = row.status, r.cites = row.cites;

UNWIND [
  {from: 'state:RUS', to: 'treaty:cow-397', when: '2000-02-09', cites: ['claim:rus-mid-2000-02-09-2']},
  {from: 'state:PRK', to: 'treaty:cow-397', when: '2000-02-09', cites: ['claim:rus-mid-2000-02-09-3']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:SIGNED {when: row.when}]->(b)
SET r.cites = row.cites;

UNWIND [
  {from: 'state:RUS', to: 'activity:russia-dprk-relations', when: '[..1949-04-25]/', cites: ['claim:diplomat-2019-p2.13']},
  {from: 'state:PRK', to: 'activity:russia-dprk-relations', when: '[..1949-04-25]/', cites: ['claim:diplomat-2019-p2.14']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:CONDUCTS {when: row.when}]->(b)
SET r.seen = '2019-04-26', r.cites = row.cites;
