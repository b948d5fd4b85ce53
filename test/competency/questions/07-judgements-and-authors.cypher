// What the authors make of it, and who they are.

// Q: What could Russia do, by the authors, and is any of it more than possible?
// A: [["Phased denuclearization", 2, ["possible"]], ["Reduction of tensions", 1, ["possible"]],
//   ["Stability on the peninsula", 1, ["possible"]]]
// cite: ["source:diplomat-2019 ¶14"]
MATCH (c:Claim {predicate: 'prospect', subject: 'state:RUS'})-[:FROM_SOURCE]->(s)
MATCH (x:Entity {id: c.object})
RETURN x.name, count(c) AS claims, collect(DISTINCT c.mode) AS modes, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY x.name;

// Q: What did the summit show that Russia could do?
// A: [["Reduction of tensions"], ["Stability on the peninsula"]]
// cite: ["source:diplomat-2019 ¶14"]
MATCH (c:Claim {predicate: 'prospect', subject: 'state:RUS'})-[:ABOUT]->(:Summit {name: 'Vladivostok summit'})
MATCH (x:Entity {id: c.object}), (c)-[:FROM_SOURCE]->(s)
RETURN x.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY x.name;

// Q: On which aims do Russia and the United States agree, by the article?
// A: [["Denuclearization"], ["Non-proliferation"]]
// cite: ["source:diplomat-2019 ¶14"]
MATCH (:State {name: 'Russia'})-[a:SUPPORTS]->(x:Issue)<-[b:SUPPORTS]-(:State {name: 'United States'})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN a.claims + b.claims
RETURN x.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY x.name;

// Q: By what is their interest in denuclearization shown?
// A: [["Russia", "Russia–U.S. working contacts"], ["United States", "Russia–U.S. working contacts"]]
// cite: ["source:diplomat-2019 ¶14"]
MATCH (state:State)-[r:SUPPORTS]->(:Issue {name: 'Denuclearization'})
MATCH (c:Claim)-[:BASED_ON]->(d)-[:ABOUT]->(sign:Activity) WHERE c.key IN r.claims
MATCH (c)-[:FROM_SOURCE]->(s)
RETURN state.name, sign.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY state.name;

// Q: On what do the prospects of a phased plan depend?
// A: [["Russian diplomatic effort"], ["Will of others to include Russia"]]
// cite: ["source:diplomat-2019 ¶14"]
MATCH (:Proposal {name: 'Phased denuclearization'})-[r:DEPENDS_ON]->(f:Factor)
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN f.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY f.name;

// Q: Why could Russia help to draw up a plan and to verify it?
// A: [["formulate", ["PARTY_TO", "assessment"]], ["verify", ["PARTY_TO", "assessment"]]]
// cite: ["source:diplomat-2019 ¶14"]
MATCH (c:Claim {predicate: 'prospect', object: 'proposal:phased-denuclearization'})-[:BASED_ON]->(d:Claim)-[:FROM_SOURCE]->(s)
WITH CASE WHEN c.value CONTAINS 'verify' THEN 'verify' ELSE 'formulate' END AS help, d, s ORDER BY d.predicate
RETURN help, collect(DISTINCT d.predicate) AS grounds, collect(DISTINCT s.id + ' ' + d.locator) AS cite
ORDER BY help;

// Q: To what is the plan that Russia could help with closer?
// A: [["possible", true]]
// cite: ["source:diplomat-2019 ¶14"]
MATCH (c:Claim {predicate: 'prospect', subject: 'state:RUS'})-[:FROM_SOURCE]->(s)
WHERE c.value CONTAINS 'plan'
RETURN c.mode, c.value CONTAINS 'arms reduction' AS closerToArmsReduction, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Which states are official nuclear powers as Russia is, and since when?
// A: [["China", 1992], ["France", 1992], ["Russia", 1970], ["United Kingdom", 1970], ["United States", 1970]]
// cite: ["source:diplomat-2019 ¶14", "source:npt art. IX (3)", "source:unoda-npt-1992 accessions"]
MATCH (state:State)-[r:PARTY_TO {status: 'nuclear-weapon state'}]->(:Treaty {name: 'Non-Proliferation Treaty'})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN state.name, r.fromMin / 10000 AS year, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY state.name;

// Q: Which statements of the article are not asserted, and in which paragraphs do they stand?
// A: [["conditional", ["¶4"]], ["denied", ["¶1", "¶3", "¶7"]], ["expected", ["¶6", "¶12"]],
//   ["possible", ["¶3", "¶6", "¶10", "¶11", "¶13", "¶14"]]]
// cite: ["source:diplomat-2019 ¶1", "source:diplomat-2019 ¶3", "source:diplomat-2019 ¶4", "source:diplomat-2019 ¶6",
//   "source:diplomat-2019 ¶7", "source:diplomat-2019 ¶10", "source:diplomat-2019 ¶11", "source:diplomat-2019 ¶12",
//   "source:diplomat-2019 ¶13", "source:diplomat-2019 ¶14"]
MATCH (c:Claim)-[:FROM_SOURCE]->(s:Source {role: 'article'}) WHERE c.mode <> 'asserted'
WITH c, s ORDER BY toInteger(substring(c.locator, 1))
RETURN c.mode, collect(DISTINCT c.locator) AS paragraphs, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY c.mode;

// Q: Whose words and beliefs does the article report, and where?
// A: [["1718 Committee", ["¶12"]], ["Kim Jong Un", ["¶2", "¶7"]], ["North Korea", ["¶7"]], ["Russia", ["¶5", "¶8"]],
//   ["Vladimir Putin", ["¶2", "¶4", "¶6", "¶10", "¶11"]]]
// cite: ["source:diplomat-2019 ¶2", "source:diplomat-2019 ¶4", "source:diplomat-2019 ¶5", "source:diplomat-2019 ¶6",
//   "source:diplomat-2019 ¶7", "source:diplomat-2019 ¶8", "source:diplomat-2019 ¶10", "source:diplomat-2019 ¶11",
//   "source:diplomat-2019 ¶12"]
MATCH (c:Claim)-[:ATTRIBUTED_TO {depth: 1}]->(who), (c)-[:FROM_SOURCE]->(s:Source {role: 'article'})
WITH who, c, s ORDER BY toInteger(substring(c.locator, 1))
RETURN who.name, collect(DISTINCT c.locator) AS paragraphs, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY who.name;

// Q: Who wrote the article, and in which posts?
// A: [["Anna Kireeva", "Associate Professor", "Asian and African Studies, MGIMO"],
//   ["Anna Kireeva", "Research Fellow", "Chinese Studies Center, MGIMO"],
//   ["Liudmila Zakharova", "Associate Professor", "World Economy, MGIMO"],
//   ["Liudmila Zakharova", "Senior Researcher", "Korean Studies Center, IFES"]]
// cite: ["source:diplomat-2019 ¶15", "source:diplomat-2019 ¶16"]
MATCH (:Source {role: 'article'})<-[:WROTE]-(p:Person)-[r:WORKS_FOR]->(o)
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN p.name, r.as, o.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY p.name, r.as;

// Q: Which university do both authors work at?
// A: [["MGIMO University", ["Anna Kireeva", "Liudmila Zakharova"]]]
// cite: ["source:diplomat-2019 ¶15", "source:diplomat-2019 ¶16"]
MATCH (p:Person)-[r:WORKS_FOR]->()-[u:PART_OF]->(o:Organization {form: 'university'})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims + u.claims
WITH o, p, s.id + ' ' + c.locator AS place ORDER BY p.name
RETURN o.name, collect(DISTINCT p.name) AS who, collect(DISTINCT place) AS cite;

// Q: To which institute and academy does the Korean Studies Center belong?
// A: [["Institute of Far Eastern Studies", "Russian Academy of Sciences", "Russia"]]
// cite: ["source:diplomat-2019 ¶16"]
MATCH (:Organization {name: 'Korean Studies Center, IFES'})-[a:PART_OF]->(i)-[b:PART_OF]->(academy)-[l:LOCATED_IN]->(state:State)
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN a.claims + b.claims + l.claims
RETURN i.name, academy.name, state.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Are the institutes found under the full names that the notes on the authors give?
// A: [["Center for Comprehensive Chinese Studies and Regional Projects", 1], ["Center for Korean Studies", 1],
//   ["Department of Asian and African Studies", 1], ["Department of World Economy", 1],
//   ["Institute of Far Eastern Studies", 1], ["Moscow State Institute of International Relations", 1]]
// cite: ["source:diplomat-2019 ¶15", "source:diplomat-2019 ¶16"]
UNWIND ['Department of Asian and African Studies', 'Center for Comprehensive Chinese Studies and Regional Projects',
        'Moscow State Institute of International Relations', 'Center for Korean Studies', 'Institute of Far Eastern Studies',
        'Department of World Economy'] AS typed
MATCH (o:Organization) WHERE o.name = typed OR typed IN o.aliases
MATCH (c:Claim)-[:ABOUT]->(o), (c)-[:FROM_SOURCE]->(s)
RETURN typed, count(DISTINCT o) AS found, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY typed;

// Q: What do the headline and the line below it claim?
// A: [["Russia", "aim", "to have its diplomatic interests count there"], ["Russia", "aim", "to have its economic interests count there"],
//   ["Russia", "aim", "to have its strategic interests count there"], ["Vladivostok summit", "assessment", "long awaited"]]
// cite: ["source:diplomat-2019 ¶0"]
MATCH (c:Claim {locator: '¶0'})-[:FROM_SOURCE]->(s)
MATCH (x:Entity {id: c.subject})
RETURN x.name, c.predicate, c.value, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY x.name, c.value;
