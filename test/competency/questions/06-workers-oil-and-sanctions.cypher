// Workers, trade, oil, and what the Security Council binds, exempts and supersedes.

// Q: How many North Koreans worked in Russia two years before the article, and how many when it appeared?
// A: [[2017, 2017, "about", 30000], [2019, 2019, "under", 10000]]
// cite: ["source:diplomat-2019 ¶11"]
MATCH (:Activity {name: 'North Korean labour in Russia'})-[:HAS_OBSERVATION]->(o:Observation {measure: 'workers'})
MATCH (c:Claim)-[:ABOUT]->(o), (c)-[:FROM_SOURCE]->(s)
RETURN o.fromMin / 10000 AS earliest, o.toMax / 10000 AS latest, o.qualifier, o.value,
       collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY earliest;

// Q: Is any number of the article set on days after the last on which it can have appeared?
// A: [[false]]
// cite: ["source:diplomat-2019 ¶11", "source:diplomat-2019 ¶12"]
MATCH (o:Observation)<-[:ABOUT]-(c:Claim)-[:FROM_SOURCE]->(s:Source {role: 'article'})
RETURN max(o.toMax) > 20190531 AS after, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: To what do the authors put down the fall, and do they quote anyone for it?
// A: [["UN sanctions on North Korea", 0]]
// cite: ["source:diplomat-2019 ¶11"]
MATCH (cause)-[r:HINDERS]->(:Activity {name: 'North Korean labour in Russia'})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN cause.name, COUNT { (c)-[:ATTRIBUTED_TO]->() } AS quoted, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: For whom is the labour of use, and for which region above all?
// A: [["North Korea", 1], ["Russian Far East", 1]]
// cite: ["source:diplomat-2019 ¶11"]
MATCH (c:Claim {predicate: 'assessment', subject: 'activity:dprk-labour-in-russia'})-[:FROM_SOURCE]->(s)
MATCH (x:Entity {id: c.object})
RETURN x.name, c.tone, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY x.name;

// Q: By when must North Korean workers go home, and by which paragraph of which resolution?
// A: [["S/RES/2397 (2017)", 8, "2019-12-22", ["North Korean labour abroad", "North Korean labour in Russia"]]]
// cite: ["source:diplomat-2019 ¶11", "source:S-RES-2397 op 8"]
MATCH (r:Resolution)-[i:IMPOSES]->(m:Measure)-[b:CONSTRAINS]->(x:Activity {form: 'labour'}) WHERE m.deadline IS NOT NULL
MATCH (c:Claim)-[:FROM_SOURCE]->(s)
WHERE c.key IN i.claims + b.claims OR (c.subject = m.id AND c.predicate = 'deadline')
WITH r, m, x, s.id + ' ' + c.locator AS place ORDER BY x.name
RETURN r.symbol, m.paragraph, m.deadline, collect(DISTINCT x.name) AS bound, collect(DISTINCT place) AS cite;

// Q: How many days of that term were left on 26 April 2019?
// A: [["Return of workers by end of 2019", 240]]
// cite: ["source:diplomat-2019 ¶11", "source:S-RES-2397 op 8"]
MATCH (m:Measure {paragraph: 8})<-[:ABOUT]-(c:Claim {predicate: 'deadline'})-[:FROM_SOURCE]->(s)
RETURN m.name, duration.inDays(date('2019-04-26'), date(m.deadline)).days AS left,
       collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: What did Putin answer on the workers, and what may it mean?
// A: [["asserted", "prospect", ["Vladimir Putin"], false], ["possible", "aim", [], true]]
// cite: ["source:diplomat-2019 ¶11"]
MATCH (c:Claim)-[:ABOUT]->(:Activity {name: 'North Korean labour in Russia'}), (c)-[:FROM_SOURCE]->(s:Source {role: 'article'})
WHERE c.predicate IN ['prospect', 'aim']
RETURN c.mode, c.predicate, [(c)-[:ATTRIBUTED_TO]->(who) | who.name] AS saidBy, c.condition IS NOT NULL AS onCondition,
       collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY c.mode;

// Q: Who may have looked for a formula on the workers, on what condition?
// A: [["Kim Jong Un", "that Russia does not break the sanctions"], ["Vladimir Putin", "that Russia does not break the sanctions"]]
// cite: ["source:diplomat-2019 ¶11"]
MATCH (c:Claim {mode: 'possible', predicate: 'aim'})-[:ABOUT]->(who:Person), (c)-[:FROM_SOURCE]->(s)
RETURN who.name, c.condition, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY who.name;

// Q: What bound North Korean labour in Russia on New Year's Day 2018?
// A: [["S/RES/2371 (2017)", 11, "caps"], ["S/RES/2375 (2017)", 17, "bans"], ["S/RES/2397 (2017)", 8, "orders the end of"]]
// cite: ["source:S-RES-2371 op 11", "source:S-RES-2375 op 17", "source:S-RES-2397 op 8", "source:diplomat-2019 ¶11"]
MATCH (r:Resolution)-[:IMPOSES]->(m:Measure)-[b:CONSTRAINS]->(:Activity {name: 'North Korean labour in Russia'})
WHERE b.fromMin <= 20180101 <= b.toMax
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN b.claims
RETURN r.symbol, m.paragraph, b.effect, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY r.symbol;

// Q: And on 1 August 2017, before any of the three: what bound it?
// A: [[0, "2017-08-05"]]
// cite: ["source:S-RES-2371 op 11"]
MATCH (m:Measure)-[b:CONSTRAINS]->(:Activity {name: 'North Korean labour in Russia'})
WITH count(CASE WHEN b.fromMin <= 20170801 <= b.toMax THEN 1 END) AS binding, min(b.fromMin) AS first
MATCH (m:Measure)-[b:CONSTRAINS {fromMin: first}]->(:Activity {name: 'North Korean labour in Russia'})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN b.claims
RETURN binding, left(m.when, 10) AS firstFrom, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Which place has Russia among North Korea's partners, and what share of the trade?
// A: [["rank of Russia as partner", "exactly", 2], ["share of North Korean trade", "about", 1]]
// cite: ["source:diplomat-2019 ¶12"]
MATCH (:Activity)-[:HAS_OBSERVATION]->(o:Observation)
WHERE o.measure IN ['rank of Russia as partner', 'share of North Korean trade']
MATCH (c:Claim)-[:ABOUT]->(o), (c)-[:FROM_SOURCE]->(s)
RETURN o.measure, o.qualifier, o.value, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY o.measure;

// Q: Of what is each of these numbers, and on whose word does it stand?
// A: [["rank of Russia as partner", "Russia–North Korea economic ties", "reported", []],
//   ["rank of Russia as supplier", "Refined petroleum to North Korea", "reported", ["1718 Committee"]],
//   ["share of North Korean trade", "Russia–North Korea trade", "stated", []]]
// cite: ["source:diplomat-2019 ¶12"]
MATCH (x:Activity)-[:HAS_OBSERVATION]->(o:Observation)<-[:ABOUT]-(c:Claim {locator: '¶12'})-[:FROM_SOURCE]->(s)
RETURN o.measure, x.name, c.confidence, [(c)-[:ATTRIBUTED_TO]->(who) | who.name] AS saidBy,
       collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY o.measure;

// Q: By whose data is Russia the biggest supplier of refined petroleum?
// A: [["rank of Russia as supplier", 1, "1718 Committee", "data"]]
// cite: ["source:diplomat-2019 ¶12"]
MATCH (:Activity {name: 'Refined petroleum to North Korea'})-[:HAS_OBSERVATION]->(o)<-[:ABOUT]-(c:Claim)-[by:ATTRIBUTED_TO]->(who)
MATCH (c)-[:FROM_SOURCE]->(s)
RETURN o.measure, o.value, who.name, by.how, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Who supplies and who receives the petroleum and the labour?
// A: [["North Korean labour in Russia", "North Korea", "Russia"], ["Refined petroleum to North Korea", "Russia", "North Korea"]]
// cite: ["source:diplomat-2019 ¶11", "source:diplomat-2019 ¶12"]
MATCH (from:State)-[a:SUPPLIES]->(flow:Activity)<-[b:RECEIVES]-(to:State)
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN a.claims + b.claims
RETURN flow.name, from.name, to.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY flow.name;

// Q: Will the petroleum go on flowing, how sure is that, and within what?
// A: [["expected", "to continue", "within what the resolutions allow"]]
// cite: ["source:diplomat-2019 ¶12"]
MATCH (c:Claim {predicate: 'prospect'})-[:ABOUT]->(:Activity {name: 'Refined petroleum to North Korea'})
MATCH (c)-[:FROM_SOURCE]->(s)
RETURN c.mode, c.value, c.condition, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: How much refined petroleum was allowed on 1 November 2017, New Year's Day 2018 and 26 April 2019?
// A: [[20171101, "S/RES/2375 (2017)", 500000, "P3M"], [20180101, "S/RES/2397 (2017)", 500000, "P1Y"],
//   [20190426, "S/RES/2397 (2017)", 500000, "P1Y"]]
// cite: ["source:S-RES-2375 op 14", "source:S-RES-2397 op 5", "source:diplomat-2019 ¶12"]
UNWIND [20171101, 20180101, 20190426] AS day
MATCH (r:Resolution)-[:IMPOSES]->(m:Measure)-[b:CONSTRAINS]->(:Activity {name: 'Refined petroleum to North Korea'})
WHERE b.fromMin <= day <= b.toMax
  AND NOT EXISTS { MATCH ()-[x:SUPERSEDES]->(m) WHERE x.fromMin <= day <= x.toMax }
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN b.claims
RETURN day, r.symbol, m.limit, m.per, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY day;

// Q: On 1 December 2017, which limit was known to apply from New Year's Day 2018?
// A: [["S/RES/2375 (2017)", 2000000]]
// cite: ["source:S-RES-2375 op 14"]
MATCH (r:Resolution)-[:IMPOSES]->(m:Measure)-[b:CONSTRAINS]->(:Activity {name: 'Refined petroleum to North Korea'})
WHERE b.fromMin <= 20180101 <= b.toMax AND b.knownFrom <= 20171201
  AND NOT EXISTS { MATCH ()-[x:SUPERSEDES]->(m) WHERE x.fromMin <= 20180101 <= x.toMax AND x.knownFrom <= 20171201 }
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN b.claims
RETURN r.symbol, m.limit, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Which limit did that of resolution 2397 take the place of?
// A: [[2000000, 500000, "barrel", 20180101]]
// cite: ["source:S-RES-2397 op 5"]
MATCH (new:Measure)-[r:SUPERSEDES]->(old:Measure)
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN old.limit, new.limit, new.unit, r.fromMin, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: If resolution 2397 were lifted, what would still bind what it binds?
// A: [["North Korean labour abroad", ["S/RES/2371 (2017) op 11", "S/RES/2375 (2017) op 17"]],
//   ["North Korean labour in Russia", ["S/RES/2371 (2017) op 11", "S/RES/2375 (2017) op 17"]],
//   ["Refined petroleum to North Korea", ["S/RES/2375 (2017) op 14"]]]
// cite: ["source:S-RES-2371 op 11", "source:S-RES-2375 op 17", "source:S-RES-2375 op 14"]
MATCH (:Resolution {symbol: 'S/RES/2397 (2017)'})-[:IMPOSES]->(:Measure)-[:CONSTRAINS]->(x)
MATCH (other:Resolution)-[:IMPOSES]->(m:Measure)-[b:CONSTRAINS]->(x)
WHERE other.symbol <> 'S/RES/2397 (2017)' AND b.fromMin <= 20190426 <= b.toMax
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN b.claims
WITH x, other.symbol + ' op ' + m.paragraph AS by, s.id + ' ' + c.locator AS place ORDER BY by
RETURN x.name, collect(DISTINCT by) AS stillBoundBy, collect(DISTINCT place) AS cite
ORDER BY x.name;

// Q: From which bans is Khasan–Rajin let off, and for which goods only?
// A: [["S/RES/2371 (2017)", 8, "coal from outside North Korea, shipped from Rajin"], ["S/RES/2375 (2017)", 18, "coal of Russian origin"]]
// cite: ["source:diplomat-2019 ¶13", "source:S-RES-2371 op 8", "source:S-RES-2375 op 18"]
MATCH (r:Resolution)-[:IMPOSES]->(m:Measure)-[e:EXEMPTS]->(:Project {name: 'Khasan–Rajin'})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN e.claims
RETURN r.symbol, m.paragraph, e.scope, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY r.symbol;

// Q: Does the article itself name the resolution behind the ban, or is that our reading?
// A: [["CONSTRAINS", "inferred"], ["EXEMPTS", "inferred"], ["IMPOSES", "inferred"]]
// cite: ["source:diplomat-2019 ¶13"]
MATCH (:Resolution {symbol: 'S/RES/2375 (2017)'})-[:IMPOSES]->(m:Measure {paragraph: 18})
MATCH (c:Claim)-[:ABOUT]->(m), (c)-[:FROM_SOURCE]->(s:Source {role: 'article'})
WHERE c.predicate IN ['IMPOSES', 'CONSTRAINS', 'EXEMPTS']
RETURN c.predicate, c.confidence, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY c.predicate;

// Q: What else does the same paragraph let off?
// A: [["China–North Korea hydropower", "existing projects", ["China", "North Korea"]]]
// cite: ["source:S-RES-2375 op 18"]
MATCH (:Measure)-[e:EXEMPTS]->(p:Project)<-[w:PARTNER_IN]-(partner:State) WHERE p.name <> 'Khasan–Rajin'
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN e.claims + w.claims
WITH e, p, partner, s.id + ' ' + c.locator AS place ORDER BY partner.name
RETURN p.name, e.scope, collect(DISTINCT partner.name) AS partners, collect(DISTINCT place) AS cite;

// Q: What did the Council forbid of joint ventures on 20 August 2017, and what on 26 April 2019?
// A: [[20170820, ["S/RES/2371 (2017) op 12"]], [20190426, ["S/RES/2371 (2017) op 12", "S/RES/2375 (2017) op 18"]]]
// cite: ["source:S-RES-2371 op 12", "source:S-RES-2375 op 18", "source:diplomat-2019 ¶13"]
UNWIND [20170820, 20190426] AS day
MATCH (r:Resolution)-[:IMPOSES]->(m:Measure)-[b:CONSTRAINS]->(:Activity {name: 'North Korean joint ventures'})
WHERE b.fromMin <= day <= b.toMax
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN b.claims
WITH day, r.symbol + ' op ' + m.paragraph AS by, s.id + ' ' + c.locator AS place ORDER BY by
RETURN day, collect(DISTINCT by) AS forbidden, collect(DISTINCT place) AS cite
ORDER BY day;

// Q: Whose is the committee that gives the data, and since when does it exist?
// A: [["1718 Committee", "S/RES/1718 (2006)", 20061014, "UN Security Council"]]
// cite: ["source:S-RES-1718 op 12"]
MATCH (r:Resolution)-[e:ESTABLISHES]->(o:Organization)-[p:PART_OF]->(council)
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN e.claims + p.claims
RETURN o.name, r.symbol, e.fromMin, council.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Who has a permanent seat in the Council that adopted the sanctions, and since when?
// A: [["China", 19711025], ["France", 19451024], ["Russia", 19451024], ["United Kingdom", 19451024], ["United States", 19451024]]
// cite: ["source:un-charter art. 23", "source:letter-1991-12-24 letter", "source:A-RES-2758 resolution"]
MATCH (state:State)-[r:MEMBER_OF {status: 'permanent'}]->(:Organization {name: 'UN Security Council'})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN state.name, r.fromMin, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY state.name;

// Q: By when had existing joint ventures to close?
// A: [["S/RES/2375 (2017)", 18, "2018-01-09"]]
// cite: ["source:S-RES-2375 op 18"]
MATCH (r:Resolution)-[:IMPOSES]->(m:Measure)-[:CONSTRAINS]->(:Activity {name: 'North Korean joint ventures'}) WHERE m.deadline IS NOT NULL
MATCH (c:Claim {subject: m.id, predicate: 'deadline'})-[:FROM_SOURCE]->(s)
RETURN r.symbol, m.paragraph, m.deadline, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: What do the resolutions say of Khasan–Rajin?
// A: [["S/RES/2371", "CONSTRAINS", "bans the expansion of"], ["S/RES/2371", "EXEMPTS", "coal from outside North Korea, shipped from Rajin"],
//   ["S/RES/2375", "EXEMPTS", "coal of Russian origin"], ["S/RES/2397", "CONCERNS", "Russian coal only"]]
// cite: ["source:S-RES-2371 op 12", "source:S-RES-2371 op 8", "source:S-RES-2375 op 18", "source:diplomat-2019 ¶13",
//   "source:tass-2018-10-02 report"]
MATCH (:Project {name: 'Khasan–Rajin'})<-[r:CONSTRAINS|EXEMPTS|CONCERNS]-(x:Measure|Resolution)
OPTIONAL MATCH (by:Resolution)-[:IMPOSES]->(x)
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
WITH coalesce(by, x) AS text, r, collect(DISTINCT s.id + ' ' + c.locator) AS cite, max(c.condition) AS condition
RETURN text.name, type(r), coalesce(r.effect, r.scope, condition), cite
ORDER BY text.name, type(r);

// Q: Is the labour in Russia said to end, and is that a fact?
// A: [["to end by 22 December 2019", "expected", 0]]
// cite: ["source:S-RES-2397 op 8"]
MATCH (c:Claim {subject: 'activity:dprk-labour-in-russia', predicate: 'prospect', mode: 'expected'})-[:FROM_SOURCE]->(s)
RETURN c.value, c.mode, COUNT { (:Entity {id: c.subject})-[r]-(:Entity) WHERE c.key IN r.claims } AS edges,
       collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Which tests did North Korea announce the end of in April 2018, and had all testing stopped by then?
// A: [["Nuclear and ICBM tests", 20180421], ["Nuclear and missile tests", 20190425]]
// cite: ["source:diplomat-2019 ¶4", "source:diplomat-2019 ¶8", "source:kcna-2018-04-21 resolution"]
MATCH (:State {name: 'North Korea'})-[r:CONDUCTS]->(a:Activity {form: 'tests'})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN a.name, r.toMax, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY a.name;
