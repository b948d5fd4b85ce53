// Chapter 13. What the authors make of it: judgements, hopes, and what Russia could do.
// Article ¶0 (the headline and the line below it), ¶1, ¶3, ¶4, ¶14.
// Opinions are claims alone: an assessment says how a thing is, a prospect what may come of it. Only what the authors state as a fact is also an edge.

MERGE (x:Entity {id: 'issue:non-proliferation'})
SET x:Issue, x.name = 'Non-proliferation', x.aliases = ['нераспространение', '핵 비확산'], x.unga = 'nu';

MERGE (x:Entity {id: 'activity:russia-us-contacts'})
SET x:Activity, x.name = 'Russia–U.S. working contacts', x.aliases = ['Working-level contacts'], x.form = 'contacts';

MERGE (x:Entity {id: 'factor:russian-diplomatic-effort'})
SET x:Factor, x.name = 'Russian diplomatic effort';

MERGE (x:Entity {id: 'factor:will-to-include-russia'})
SET x:Factor, x.name = 'Will of others to include Russia';

// What is said, by whom, where. `about` names the subject, then the object. A row without a source is the article’s; one without saidBy, its authors’ own.
UNWIND [
  // ¶0. The headline and the line below it.
  {id: 'claim:diplomat-2019-p0.1', locator: '¶0', about: ['event:vladivostok-summit-2019'], predicate: 'assessment',
   value: 'long awaited', text: 'By the headline, the summit had been awaited for a long time.'},
  {id: 'claim:diplomat-2019-p0.2', locator: '¶0', about: ['state:RUS', 'place:korean-peninsula'], predicate: 'aim',
   value: 'to have its diplomatic interests count there', text: 'Russia sets about making its diplomatic interests count on the peninsula.'},
  {id: 'claim:diplomat-2019-p0.3', locator: '¶0', about: ['state:RUS', 'place:korean-peninsula'], predicate: 'aim',
   value: 'to have its strategic interests count there', text: 'Russia sets about making its strategic interests count on the peninsula.'},
  {id: 'claim:diplomat-2019-p0.4', locator: '¶0', about: ['state:RUS', 'place:korean-peninsula'], predicate: 'aim',
   value: 'to have its economic interests count there', text: 'Russia sets about making its economic interests count on the peninsula.'},
  // ¶1, ¶2, ¶3. The weight of the summit.
  {id: 'claim:diplomat-2019-p1.16', locator: '¶1', about: ['event:vladivostok-summit-2019'], predicate: 'assessment',
   value: 'should have come sooner', text: 'The summit should have come much earlier.'},
  {id: 'claim:diplomat-2019-p2.5', locator: '¶2', about: ['event:vladivostok-summit-2019'], predicate: 'assessment',
   value: 'a good atmosphere', tone: 1, text: 'The mood at the summit was good.'},
  {id: 'claim:diplomat-2019-p3.1', locator: '¶3', about: ['event:vladivostok-summit-2019', 'activity:russia-dprk-relations'], predicate: 'prospect',
   value: 'a landmark', mode: 'possible', tone: 1, text: 'The summit may turn out a landmark for the relations of the two.'},
  {id: 'claim:diplomat-2019-p3.2', locator: '¶3', about: ['event:vladivostok-summit-2019', 'issue:korean-peninsula'], predicate: 'prospect',
   value: 'a landmark', mode: 'possible', tone: 1, text: 'The summit may turn out a landmark for the peninsula.'},
  {id: 'claim:diplomat-2019-p3.3', locator: '¶3', about: ['event:vladivostok-summit-2019', 'issue:denuclearization'], predicate: 'prospect',
   value: 'a landmark', mode: 'possible', tone: 1, text: 'The summit may turn out a landmark for the matter of denuclearization.'},
  {id: 'claim:diplomat-2019-p3.13', locator: '¶3', about: ['event:vladivostok-summit-2019'], predicate: 'assessment',
   value: 'worth more than it may seem', tone: 1, text: 'For all that it did not bring, it is easy to rate the summit too low.'},
  {id: 'claim:diplomat-2019-p3.18', locator: '¶3', about: ['event:vladivostok-summit-2019', 'state:PRK'], predicate: 'assessment',
   value: 'of most weight there', tone: 1, text: 'The summit matters most for North Korea, where one man decides.'},
  {id: 'claim:diplomat-2019-p3.20', locator: '¶3', about: ['event:vladivostok-summit-2019'], predicate: 'assessment',
   value: 'a first acquaintance', text: 'The summit was a meeting to get acquainted.'},
  // ¶4. Russia’s part so far.
  {id: 'claim:diplomat-2019-p4.2', locator: '¶4', about: ['event:vladivostok-summit-2019', 'state:RUS'], predicate: 'assessment',
   value: 'important', tone: 1, text: 'The summit mattered to Russia.'},
  {id: 'claim:diplomat-2019-p4.22', locator: '¶4', about: ['state:RUS', 'state:KOR'], predicate: 'assessment',
   value: 'mostly a bystander', tone: -1, text: 'Next to South Korea, Russia has done little.'},
  {id: 'claim:diplomat-2019-p4.23', locator: '¶4', about: ['state:RUS', 'state:CHN'], predicate: 'assessment',
   value: 'mostly a bystander', tone: -1, text: 'Next to China, Russia has done little.'},
  // ¶14. What Russia could be.
  {id: 'claim:diplomat-2019-p14.1', locator: '¶14', about: ['state:RUS', 'issue:stability'], alsoAbout: ['event:vladivostok-summit-2019'], predicate: 'prospect',
   value: 'to steady things', mode: 'possible', tone: 1, text: 'The summit has shown that Russia could steady things.'},
  {id: 'claim:diplomat-2019-p14.2', locator: '¶14', about: ['state:RUS', 'issue:reduction-of-tensions'], alsoAbout: ['event:vladivostok-summit-2019'], predicate: 'prospect',
   value: 'to help tension ease', mode: 'possible', tone: 1, text: 'The summit has shown that Russia could help tension to ease.'},
  // ¶14. What it shares with the United States.
  {id: 'claim:diplomat-2019-p14.3', locator: '¶14', about: ['state:RUS', 'issue:non-proliferation'], predicate: 'SUPPORTS',
   text: 'Russia stresses non-proliferation.'},
  {id: 'claim:diplomat-2019-p14.4', locator: '¶14', about: ['state:USA', 'issue:non-proliferation'], predicate: 'SUPPORTS',
   text: 'The United States stresses non-proliferation as Russia does.'},
  {id: 'claim:diplomat-2019-p14.5', locator: '¶14', about: ['state:RUS', 'issue:denuclearization'], predicate: 'SUPPORTS',
   text: 'Russia has an interest in a peninsula free of nuclear arms.'},
  {id: 'claim:diplomat-2019-p14.6', locator: '¶14', about: ['state:USA', 'issue:denuclearization'], predicate: 'SUPPORTS',
   text: 'The United States has an interest in a peninsula free of nuclear arms.'},
  {id: 'claim:diplomat-2019-p14.7', locator: '¶14', about: ['state:RUS', 'activity:russia-us-contacts'], predicate: 'CONDUCTS',
   text: 'Russian officials still meet American ones at working level.'},
  {id: 'claim:diplomat-2019-p14.8', locator: '¶14', about: ['state:USA', 'activity:russia-us-contacts'], predicate: 'CONDUCTS',
   text: 'American officials still meet Russian ones at working level.'},
  {id: 'claim:diplomat-2019-p14.9', locator: '¶14', about: ['activity:russia-us-contacts', 'issue:denuclearization'], predicate: 'CONCERNS',
   text: 'What officials of the two meet about is the denuclearization of the peninsula.'},
  // ¶14. What it could bring: knowledge. That Russia is an official nuclear power is in chapter 4.
  {id: 'claim:diplomat-2019-p14.10', locator: '¶14', about: ['state:RUS'], predicate: 'assessment',
   value: 'knowledge and technology', tone: 1, text: 'Russia knows the field and has the technology.'},
  {id: 'claim:diplomat-2019-p14.11', locator: '¶14', about: ['state:RUS', 'proposal:phased-denuclearization'], predicate: 'prospect',
   value: 'to help draw up a workable plan, closer to arms reduction', mode: 'possible', tone: 1, text: 'Russia could help to draw up a workable plan in phases, closer to arms reduction.'},
  {id: 'claim:diplomat-2019-p14.13', locator: '¶14', about: ['state:RUS', 'proposal:phased-denuclearization'], predicate: 'prospect',
   value: 'to help verify it', mode: 'possible', tone: 1, text: 'Russia could help to check that such a plan is carried out.'},
  // ¶14. On what it hangs.
  {id: 'claim:diplomat-2019-p14.14', locator: '¶14', about: ['proposal:phased-denuclearization', 'factor:russian-diplomatic-effort'], predicate: 'DEPENDS_ON',
   text: 'Whether a plan in phases has a chance hangs on what Russian diplomacy does or leaves undone.'},
  {id: 'claim:diplomat-2019-p14.15', locator: '¶14', about: ['proposal:phased-denuclearization', 'factor:will-to-include-russia'], predicate: 'DEPENDS_ON',
   text: 'Whether a plan in phases has a chance hangs on whether other powers want Russia in.'},
  {id: 'claim:diplomat-2019-p14.16', locator: '¶14', about: ['factor:russian-diplomatic-effort', 'state:RUS'], predicate: 'CONCERNS',
   text: 'The diplomatic effort would be Russia’s.'},
  {id: 'claim:diplomat-2019-p14.17', locator: '¶14', about: ['factor:will-to-include-russia', 'state:RUS'], predicate: 'CONCERNS',
   text: 'The one whom other powers may want in is Russia.'}
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
  {claim: 'claim:diplomat-2019-p3.18', rests: 'claim:diplomat-2019-p3.19'},
  {claim: 'claim:diplomat-2019-p3.13', rests: 'claim:diplomat-2019-p3.15'},
  {claim: 'claim:diplomat-2019-p14.5', rests: 'claim:diplomat-2019-p14.9'},
  {claim: 'claim:diplomat-2019-p14.6', rests: 'claim:diplomat-2019-p14.9'},
  {claim: 'claim:diplomat-2019-p14.11', rests: 'claim:diplomat-2019-p14.12'},
  {claim: 'claim:diplomat-2019-p14.11', rests: 'claim:diplomat-2019-p14.10'},
  {claim: 'claim:diplomat-2019-p14.13', rests: 'claim:diplomat-2019-p14.10'},
  {claim: 'claim:diplomat-2019-p14.13', rests: 'claim:diplomat-2019-p14.12'},
  {claim: 'claim:diplomat-2019-p1.16', rests: 'claim:diplomat-2019-p1.18'},
  {claim: 'claim:diplomat-2019-p1.16', rests: 'claim:diplomat-2019-p1.19'},
  {claim: 'claim:diplomat-2019-p1.16', rests: 'claim:diplomat-2019-p1.20'}
] AS row
MATCH (c:Claim {id: row.claim}), (d:Claim {id: row.rests})
MERGE (c)-[:BASED_ON]->(d);

// What holds. `cites` names its claims.
UNWIND [
  {from: 'state:RUS', to: 'issue:non-proliferation', as: 'stressed', cites: ['claim:diplomat-2019-p14.3']},
  {from: 'state:USA', to: 'issue:non-proliferation', as: 'stressed', cites: ['claim:diplomat-2019-p14.4']},
  {from: 'state:RUS', to: 'issue:denuclearization', as: 'in its interest', cites: ['claim:diplomat-2019-p14.5']},
  {from: 'state:USA', to: 'issue:denuclearization', as: 'in its interest', cites: ['claim:diplomat-2019-p14.6']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:SUPPORTS]->(b)
SET r.seen = '2019-04-26', r.as = row.as, r.cites = row.cites;

UNWIND [
  {from: 'state:RUS', to: 'activity:russia-us-contacts', cites: ['claim:diplomat-2019-p14.7']},
  {from: 'state:USA', to: 'activity:russia-us-contacts', cites: ['claim:diplomat-2019-p14.8']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:CONDUCTS]->(b)
SET r.seen = '2019-04-26', r.cites = row.cites;

UNWIND [
  {from: 'activity:russia-us-contacts', to: 'issue:denuclearization', cites: ['claim:diplomat-2019-p14.9']},
  {from: 'factor:russian-diplomatic-effort', to: 'state:RUS', cites: ['claim:diplomat-2019-p14.16']},
  {from: 'factor:will-to-include-russia', to: 'state:RUS', cites: ['claim:diplomat-2019-p14.17']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:CONCERNS]->(b)
SET r.seen = '2019-04-26', r.cites = row.cites;

UNWIND [
  {from: 'proposal:phased-denuclearization', to: 'factor:russian-diplomatic-effort', cites: ['claim:diplomat-2019-p14.14']},
  {from: 'proposal:phased-denuclearization', to: 'factor:will-to-include-russia', cites: ['claim:diplomat-2019-p14.15']}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:DEPENDS_ON]->(b)
SET r.seen = '2019-04-26', r.cites = row.cites;
