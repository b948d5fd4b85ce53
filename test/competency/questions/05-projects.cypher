// Railways, pipelines, power, and what stands in their way; Khasan–Rajin.

// Q: Which projects did Putin bring up, and what does each link?
// A: [["Korean–Russian railways", ["Korean Peninsula", "Russia"]], ["Pipelines to South Korea", ["South Korea"]],
//   ["Russian power for the peninsula", ["Korean Peninsula", "Russia"]]]
// cite: ["source:diplomat-2019 ¶10"]
MATCH (end)<-[l:LINKS]-(p:Project)-[r:PART_OF]->(:Project {name: 'Multilateral economic projects'})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN l.claims + r.claims
WITH p, end, s.id + ' ' + c.locator AS place ORDER BY end.name
RETURN p.name, collect(DISTINCT end.name) AS ends, collect(DISTINCT place) AS cite
ORDER BY p.name;

// Q: Through which state would the pipelines to South Korea run?
// A: [["North Korea", "South Korea"]]
// cite: ["source:diplomat-2019 ¶10"]
MATCH (through:State)<-[t:RUNS_THROUGH]-(:Project {name: 'Pipelines to South Korea'})-[l:LINKS]->(to:State)
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN t.claims + l.claims
RETURN through.name, to.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: What can the projects do for the region, who says so, and whose position does he repeat?
// A: [["Korean–Russian railways", "Trust-building in the region", "possible", "Vladimir Putin", "Russia"],
//   ["Pipelines to South Korea", "Trust-building in the region", "possible", "Vladimir Putin", "Russia"],
//   ["Russian power for the peninsula", "Trust-building in the region", "possible", "Vladimir Putin", "Russia"]]
// cite: ["source:diplomat-2019 ¶10"]
MATCH (c:Claim {predicate: 'prospect'})-[:ABOUT]->(p:Project), (c)-[:ABOUT]->(aim:Issue)
MATCH (c)-[:ATTRIBUTED_TO {depth: 1}]->(who), (c)-[:ATTRIBUTED_TO {depth: 2}]->(whose)
MATCH (c)-[:FROM_SOURCE]->(s)
RETURN p.name, aim.name, c.mode, who.name, whose.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY p.name;

// Q: Who supports the joint projects, and is the support new?
// A: [["Russia", true], ["Vladimir Putin", false]]
// cite: ["source:diplomat-2019 ¶10"]
MATCH (who)-[r:SUPPORTS]->(:Project {name: 'Multilateral economic projects'})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN who.name, r.fromMin < 20190425 AS perhapsBefore, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY who.name;

// Q: That Russia has stood for them for long: do the authors say so themselves, and is Putin's support his own word?
// A: [["Russia", "stated", []], ["Vladimir Putin", "reported", ["Vladimir Putin"]]]
// cite: ["source:diplomat-2019 ¶10"]
MATCH (who)-[r:SUPPORTS]->(:Project {name: 'Multilateral economic projects'})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN who.name, c.confidence, [(c)-[:ATTRIBUTED_TO]->(x) | x.name] AS saidBy, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY who.name;

// Q: Why did talks on the three projects get stuck, and in whose words?
// A: [["Deficit of sovereignty", 3, "Vladimir Putin", "said"], ["South Korea’s U.S. alliance", 3, "Vladimir Putin", "said"]]
// cite: ["source:diplomat-2019 ¶10"]
MATCH (f:Factor)-[r:HINDERS]->(p:Project)-[:PART_OF]->(:Project {name: 'Multilateral economic projects'})
MATCH (c:Claim)-[by:ATTRIBUTED_TO]->(who) WHERE c.key IN r.claims
MATCH (c)-[:FROM_SOURCE]->(s)
RETURN f.name, count(DISTINCT p) AS projects, who.name, by.how, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY f.name;

// Q: Does the article vouch that these obstacles still hold, or does it place them in the past?
// A: [["Deficit of sovereignty", false], ["South Korea’s U.S. alliance", false]]
// cite: ["source:diplomat-2019 ¶10"]
MATCH (f:Factor)-[r:HINDERS]->(p:Project)-[:PART_OF]->(:Project {name: 'Multilateral economic projects'})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN f.name, any(certain IN collect(r.fromMax <= 20190426 <= r.toMin) WHERE certain) AS stillHolds,
       collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY f.name;

// Q: Whom did Putin blame and whom did he praise in Vladivostok?
// A: [["CRITICIZED", "South Korea"], ["PRAISED", "Kim Jong Un"], ["PRAISED", "Vladivostok summit"]]
// cite: ["source:diplomat-2019 ¶2", "source:diplomat-2019 ¶10"]
MATCH (:Person {name: 'Vladimir Putin'})-[r:PRAISED|CRITICIZED]->(x) WHERE r.when = '2019-04-25'
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN type(r), x.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY type(r), x.name;

// Q: By which treaty are South Korea and the United States allied, and since when?
// A: [["Mutual Defense Treaty", 19541117, true]]
// cite: ["source:diplomat-2019 ¶10", "source:us-rok-treaty-1953 art. III"]
MATCH (:State {name: 'South Korea'})-[r:ALLIED_WITH]-(:State {name: 'United States'})
MATCH (t:Treaty {id: r.treaty})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN t.name, r.fromMin, r.derived, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Which places and states does Khasan–Rajin join, and whose project is it?
// A: [["Khasan", "Russia", ["North Korea", "Russia"]], ["Rajin", "North Korea", ["North Korea", "Russia"]]]
// cite: ["source:diplomat-2019 ¶13", "source:kremlin-2019-04-25 report", "source:S-RES-2375 op 18"]
MATCH (partner:State)-[p:PARTNER_IN]->(:Project {name: 'Khasan–Rajin'})-[l:LINKS]->(place)-[i:LOCATED_IN]->(state:State)
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN p.claims + l.claims + i.claims
WITH place, state, partner, s.id + ' ' + c.locator AS said ORDER BY partner.name
RETURN place.name, state.name, collect(DISTINCT partner.name) AS partners, collect(DISTINCT said) AS cite
ORDER BY place.name;

// Q: Why is Khasan–Rajin in difficulty although it may go on?
// A: [["Lack of freight", "Rajin"], ["Reluctance of private companies", "North Korea"]]
// cite: ["source:diplomat-2019 ¶13"]
MATCH (x)<-[a:CONCERNS]-(f:Factor)-[r:HINDERS]->(:Project {name: 'Khasan–Rajin'})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims + a.claims
RETURN f.name, x.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY f.name;

// Q: Does Khasan–Rajin run, what is its outlook, and what may be done for it?
// A: [["asserted", "status", "functioning"], ["asserted", "prospect", "little to hope for"],
//   ["possible", "prospect", "easier ones may become a subject among states"]]
// cite: ["source:diplomat-2019 ¶13"]
MATCH (c:Claim)-[:ABOUT]->(:Project {name: 'Khasan–Rajin'}), (c)-[:FROM_SOURCE]->(s)
WHERE c.predicate IN ['status', 'prospect']
RETURN c.mode, c.predicate, c.value, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY c.mode, c.predicate DESC;
