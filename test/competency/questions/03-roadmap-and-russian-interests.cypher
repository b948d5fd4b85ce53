// The roadmap, what Russia wants, and what it believes of others.

// Q: Who put the roadmap forward, and when, which only the record says?
// A: [["China", 20170704, "Russian–Chinese statement, 2017"], ["Russia", 20170704, "Russian–Chinese statement, 2017"]]
// cite: ["source:diplomat-2019 ¶4", "source:joint-statement-2017-07-04 text"]
MATCH (state:State)-[r:PROPOSED]->(plan:Proposal {name: 'Russian–Chinese roadmap'})<-[o:RESULTED_IN]-(e:Statement)
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims + o.claims
RETURN state.name, r.fromMin, e.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY state.name;

// Q: Of what does the roadmap consist?
// A: [["Dual freeze"], ["Negotiations"]]
// cite: ["source:diplomat-2019 ¶4", "source:joint-statement-2017-07-04 text"]
MATCH (step:Proposal)-[r:PART_OF]->(:Proposal {name: 'Russian–Chinese roadmap'})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN step.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY step.name;

// Q: Who would have to do what in the dual freeze?
// A: [["Downgrade of exercises", "U.S.–South Korean exercises", ["South Korea", "United States"]],
//   ["Freeze of launches", "Nuclear and missile tests", ["North Korea"]]]
// cite: ["source:diplomat-2019 ¶4"]
MATCH (what)<-[x:CONCERNS]-(half:Proposal)-[p:PART_OF]->(:Proposal {name: 'Dual freeze'}), (half)-[r:CALLS_ON]->(who:State)
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims + p.claims + x.claims
WITH half, what, who, s.id + ' ' + c.locator AS place ORDER BY who.name
RETURN half.name, what.name, collect(DISTINCT who.name) AS who, collect(DISTINCT place) AS cite
ORDER BY half.name;

// Q: What is to be given in return for the freeze of launches?
// A: [["Downgrade of exercises"]]
// cite: ["source:diplomat-2019 ¶4"]
MATCH (:Proposal {name: 'Freeze of launches'})-[r:IN_RETURN_FOR]-(x)
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN x.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Do the authors find that things go along the roadmap in practice?
// A: [["asserted", 0, "followed in practice"]]
// cite: ["source:diplomat-2019 ¶4"]
MATCH (c:Claim {predicate: 'assessment'})-[:ABOUT]->(:Proposal {name: 'Russian–Chinese roadmap'})
MATCH (c)-[:FROM_SOURCE]->(s)
RETURN c.mode, COUNT { (c)-[:ATTRIBUTED_TO]->() } AS quoted, c.value, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Which parts of the roadmap does that judgement of theirs speak of?
// A: [["Dual freeze"], ["Negotiations"]]
// cite: ["source:diplomat-2019 ¶4"]
MATCH (c:Claim {predicate: 'assessment'})-[:ABOUT]->(:Proposal {name: 'Russian–Chinese roadmap'})<-[:PART_OF]-(part:Proposal)
MATCH (c)-[:ABOUT]->(part), (c)-[:FROM_SOURCE]->(s)
RETURN part.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY part.name;

// Q: Next to whom has Russia played a passive part?
// A: [["China", -1], ["South Korea", -1]]
// cite: ["source:diplomat-2019 ¶4"]
MATCH (c:Claim {predicate: 'assessment', subject: 'state:RUS'})-[:ABOUT]->(other:State)
WHERE other.id = c.object AND c.tone < 0
MATCH (c)-[:FROM_SOURCE]->(s)
RETURN other.name, c.tone, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY other.name;

// Q: Why does stability on the peninsula matter to Russia?
// A: [["Stability on the peninsula", "Danger of war to the Far East", "Russian Far East"]]
// cite: ["source:diplomat-2019 ¶4"]
MATCH (:State {name: 'Russia'})-[s1:SUPPORTS]->(aim)<-[r:MOTIVATES]-(reason)-[x:CONCERNS]->(place:Place)
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN s1.claims + r.claims + x.claims
RETURN aim.name, reason.name, place.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: What would happen to the Far East, and on what condition?
// A: [["Military escalation", "Russian Far East", "conditional", true]]
// cite: ["source:diplomat-2019 ¶4"]
MATCH (c:Claim {mode: 'conditional'})-[:ABOUT]->(place:Place {name: 'Russian Far East'})
MATCH (cause:Entity {id: c.subject}), (c)-[:FROM_SOURCE]->(s)
RETURN cause.name, place.name, c.mode, c.condition IS NOT NULL AS conditionGiven,
       collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Was stability high on the Russian agenda on New Year's Day 2018, too?
// A: [["Stability on the peninsula", true, true]]
// cite: ["source:diplomat-2019 ¶4"]
MATCH (:State {name: 'Russia'})-[r:SUPPORTS]->(x:Issue {name: 'Stability on the peninsula'})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN x.name, r.fromMin <= 20180101 <= r.toMax AS possibly, r.fromMax <= 20180101 <= r.toMin AS certainly,
       collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: What borders North Korea on the Russian side?
// A: [["Khasan"], ["Russia"], ["Russian Far East"]]
// cite: ["source:diplomat-2019 ¶2", "source:diplomat-2019 ¶4"]
MATCH (x)-[r:BORDERS]-(:State {name: 'North Korea'})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN x.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY x.name;

// Q: How does Putin want the Korean question settled, and does he leave another way open?
// A: [["Peaceful settlement", "full", "Situation on the Korean Peninsula", "said"]]
// cite: ["source:diplomat-2019 ¶4"]
MATCH (putin:Person {name: 'Vladimir Putin'})-[r:SUPPORTS]->(way:Proposal)-[x:CONCERNS]->(question:Issue {name: 'Situation on the Korean Peninsula'})
MATCH (c:Claim)-[by:ATTRIBUTED_TO]->(putin) WHERE c.key IN r.claims + x.claims
MATCH (c)-[:FROM_SOURCE]->(s)
RETURN way.name, r.degree, question.name, by.how, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: What does Russia want for itself in the peace process?
// A: [["a seat among the main players again"], ["to have a part of its own"], ["to have its interests respected"]]
// cite: ["source:diplomat-2019 ¶4", "source:diplomat-2019 ¶5"]
MATCH (c:Claim {predicate: 'aim', subject: 'state:RUS'})-[:ABOUT]->(:Issue {name: 'Peace process on the peninsula'})
MATCH (c)-[:FROM_SOURCE]->(s)
RETURN c.value, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY c.value;

// Q: To what end does Russia want a part of its own in the peace process?
// A: [["OPPOSES", "Military escalation"], ["aim", "Peace process on the peninsula"]]
// cite: ["source:diplomat-2019 ¶5"]
MATCH (c:Claim {predicate: 'aim', value: 'to have a part of its own'})-[:BASED_ON]->(d:Claim)-[:FROM_SOURCE]->(s)
MATCH (x:Entity {id: d.object})
RETURN d.predicate, x.name, collect(DISTINCT s.id + ' ' + d.locator) AS cite
ORDER BY d.predicate;

// Q: What are the negotiations that Russia wants to return to meant to further?
// A: [["Denuclearization"], ["Reduction of tensions"]]
// cite: ["source:diplomat-2019 ¶4"]
MATCH (:Issue {name: 'Peace process on the peninsula'})-[r:CONCERNS]->(x)
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN x.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY x.name;

// Q: Who should strike the deal, in whose view?
// A: [["North Korea", "Russia", "believes"], ["United States", "Russia", "believes"]]
// cite: ["source:diplomat-2019 ¶5"]
MATCH (:Proposal {name: 'Deal of Washington and Pyongyang'})-[r:CALLS_ON]->(party:State)
MATCH (c:Claim)-[by:ATTRIBUTED_TO {depth: 1}]->(who) WHERE c.key IN r.claims
MATCH (c)-[:FROM_SOURCE]->(s)
RETURN party.name, who.name, by.how, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY party.name;

// Q: What does Russia believe that North Korea believes?
// A: [["American threat", "CONCERNS", "United States"], ["American threat", "MOTIVATES", "North Korean nuclear programme"]]
// cite: ["source:diplomat-2019 ¶5"]
MATCH (c:Claim)-[:ATTRIBUTED_TO {depth: 1, how: 'believes'}]->(:State {name: 'Russia'})
MATCH (c)-[:ATTRIBUTED_TO {depth: 2, how: 'believes'}]->(:State {name: 'North Korea'})
MATCH (a:Entity {id: c.subject}), (b:Entity {id: c.object}), (c)-[:FROM_SOURCE]->(s)
RETURN a.name, c.predicate, b.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY c.predicate;

// Q: Why did North Korea build a nuclear arsenal, and is that said as a fact or as a belief?
// A: [["American threat", "reported", ["Russia", "North Korea"]]]
// cite: ["source:diplomat-2019 ¶5"]
MATCH (reason)-[r:MOTIVATES]->(:Activity {name: 'North Korean nuclear programme'})
MATCH (c:Claim)-[by:ATTRIBUTED_TO]->(who) WHERE c.key IN r.claims
MATCH (c)-[:FROM_SOURCE]->(s)
WITH reason, c, s, who ORDER BY by.depth
RETURN reason.name, c.confidence, collect(who.name) AS chain, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: What does Russia prefer to what, even now?
// A: [["OPPOSES", "Military escalation"], ["SUPPORTS", "U.S.–North Korea talks"]]
// cite: ["source:diplomat-2019 ¶5"]
MATCH (c:Claim {locator: '¶5'})-[:ATTRIBUTED_TO {depth: 1}]->(:State {name: 'Russia'})
WHERE c.predicate IN ['SUPPORTS', 'OPPOSES']
MATCH (x:Entity {id: c.object}), (c)-[:FROM_SOURCE]->(s) WHERE NOT x:Proposal
RETURN c.predicate, x.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY c.predicate;

// Q: How do the authors rate what the American–North Korean talks have brought?
// A: [["Hanoi summit", -1], ["U.S.–North Korea talks", -1]]
// cite: ["source:diplomat-2019 ¶5", "source:diplomat-2019 ¶7"]
MATCH (c:Claim {predicate: 'assessment'})-[:ABOUT]->(talks:Talks {name: 'U.S.–North Korea talks'})
WHERE talks.id IN [c.subject, c.object]
MATCH (e:Event {id: c.subject}), (c)-[:FROM_SOURCE]->(s)
RETURN e.name, c.tone, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY e.name;
