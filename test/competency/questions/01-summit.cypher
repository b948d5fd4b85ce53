// The meeting itself: who, when, where, what was on the table, and what came of it.

// Q: Who talked with whom on Russky Island, in what role and for which state?
// A: [["Kim Jong Un", "guest", "North Korea"], ["Vladimir Putin", "host", "Russia"]]
// cite: ["source:diplomat-2019 ¶1", "source:kremlin-2019-04-25 heading"]
MATCH (who:Person)-[t:TOOK_PART_IN]->(:Summit)-[:TOOK_PLACE_AT]->(:Place {name: 'Russky Island'})
MATCH (state:State {id: t.onBehalfOf})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN t.claims
RETURN who.name, t.role, state.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY who.name;

// Q: On which day was the summit, and does the record agree with the article?
// A: [["2019-04-25", 20190425, 20190425, ["2019-04-25"]]]
// cite: ["source:diplomat-2019 ¶1", "source:kremlin-2019-04-25 heading"]
MATCH (e:Summit {name: 'Vladivostok summit'})<-[:ABOUT]-(c:Claim {predicate: 'when'})-[:FROM_SOURCE]->(s)
RETURN e.when, e.fromMin, e.fromMax, collect(DISTINCT c.value) AS said,
       collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: In which city and which state is the island on which they met?
// A: [["Russky Island", "Vladivostok", "Russia"]]
// cite: ["source:diplomat-2019 ¶1", "source:kremlin-2019-04-25 heading"]
MATCH (:Summit {name: 'Vladivostok summit'})-[at:TOOK_PLACE_AT]->(island)-[a:LOCATED_IN]->(city)-[b:LOCATED_IN]->(state:State)
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN at.claims + a.claims + b.claims
RETURN island.name, city.name, state.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Had Kim Jong Un been to Russia as leader before?
// A: [["denied", false]]
// cite: ["source:diplomat-2019 ¶1"]
MATCH (c:Claim {mode: 'denied', predicate: 'TOOK_PART_IN'})-[:ABOUT]->(kim:Person {name: 'Kim Jong Un'})
MATCH (c)-[:FROM_SOURCE]->(s)
RETURN c.mode,
       EXISTS {
         MATCH (kim)-[:TOOK_PART_IN]->(v:Visit)<-[:TOOK_PART_IN {role: 'host'}]-(:State {name: 'Russia'})
         WHERE v.fromMin < 20190424
       } AS earlierVisit,
       collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Which states took part in the visit of Kim Jong Un to Russia, and as what?
// A: [["North Korea", "guest"], ["Russia", "host"]]
// cite: ["source:diplomat-2019 ¶1"]
MATCH (state:State)-[t:TOOK_PART_IN]->(:Visit {name: 'Visit of Kim Jong Un, 2019'})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN t.claims
RETURN state.name, t.role, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY state.name;

// Q: Where did Kim cross the border, and in what did he travel?
// A: [["Khasan", "bullet-proof train"]]
// cite: ["source:diplomat-2019 ¶2"]
MATCH (:Person {name: 'Kim Jong Un'})-[:TOOK_PART_IN]->(arrival:Visit)-[at:TOOK_PLACE_AT]->(p:Place)
MATCH (c:Claim)-[:FROM_SOURCE]->(s)
WHERE arrival.means IS NOT NULL AND (c.key IN at.claims OR (c.subject = arrival.id AND c.predicate = 'means'))
RETURN p.name, arrival.means, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: On which day did he arrive, which the article does not say?
// A: [["Arrival of Kim Jong Un at Khasan", "2019-04-24"]]
// cite: ["source:kremlin-2019-04-25 report"]
MATCH (arrival:Visit)-[:TOOK_PLACE_AT]->(:Place {name: 'Khasan'})
MATCH (c:Claim {predicate: 'when'})-[:ABOUT]->(arrival), (c)-[:FROM_SOURCE]->(s)
RETURN arrival.name, c.value, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: What did Kim say at the border about coming?
// A: [["Kim Jong Un", "said", "aim", "Visit of Kim Jong Un, 2019"]]
// cite: ["source:diplomat-2019 ¶2"]
MATCH (c:Claim {predicate: 'aim'})-[by:ATTRIBUTED_TO {depth: 1}]->(who:Person {name: 'Kim Jong Un'})
MATCH (c)-[:ABOUT]->(wish:Visit), (c)-[:FROM_SOURCE]->(s)
RETURN who.name, by.how, c.predicate, wish.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: What did Putin recall of the past at the summit?
// A: [["CONDUCTS", "North Korea", "Russia–North Korea relations"], ["CONDUCTS", "Russia", "Russia–North Korea relations"],
//   ["SUPPORTS", "Kim Jong Il", "Treaty of Friendship, Good-Neighbourliness and Cooperation"],
//   ["TOOK_PLACE_AT", "Visit of Kim Jong Il, 2002", "Vladivostok"]]
// cite: ["source:diplomat-2019 ¶2"]
MATCH (c:Claim {locator: '¶2'})-[:ATTRIBUTED_TO {depth: 1}]->(:Person {name: 'Vladimir Putin'})
WHERE c.predicate <> 'PRAISED'
MATCH (a:Entity {id: c.subject}), (b:Entity {id: c.object}), (c)-[:FROM_SOURCE]->(s)
RETURN c.predicate, a.name, b.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY c.predicate, a.name;

// Q: For how long have the two countries worked together, by whose word?
// A: [["North Korea", 19490425, "Vladimir Putin"], ["Russia", 19490425, "Vladimir Putin"]]
// cite: ["source:diplomat-2019 ¶2"]
MATCH (state:State)-[r:CONDUCTS]->(:Activity {name: 'Russia–North Korea relations'})
MATCH (c:Claim)-[:ATTRIBUTED_TO]->(who) WHERE c.key IN r.claims
MATCH (c)-[:FROM_SOURCE]->(s)
RETURN state.name, r.fromMax AS sinceAtLatest, who.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY state.name;

// Q: Whom and what did the two leaders praise, and in which tone?
// A: [["Kim Jong Un", "Russia", [1]], ["Kim Jong Un", "Vladivostok summit", [1]],
//   ["Vladimir Putin", "Kim Jong Un", [1]], ["Vladimir Putin", "Vladivostok summit", [1]]]
// cite: ["source:diplomat-2019 ¶2"]
MATCH (who:Person)-[r:PRAISED]->(x)
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN who.name, x.name, collect(DISTINCT c.tone) AS tone, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY who.name, x.name;

// Q: On what does the friendship of the two peoples rest, in whose words?
// A: [["Friendship between the peoples", "Shared past, interests and goals", "Kim Jong Un"]]
// cite: ["source:diplomat-2019 ¶2"]
MATCH (friendship:Factor)-[r:DEPENDS_ON]->(ground:Factor)
MATCH (c:Claim)-[:ATTRIBUTED_TO]->(who) WHERE c.key IN r.claims
MATCH (c)-[:FROM_SOURCE]->(s)
RETURN friendship.name, ground.name, who.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: What did the two do at the summit besides talking?
// A: [["Exchange of gifts", ["Kim Jong Un", "Vladimir Putin"]], ["Toast to friendship", ["Kim Jong Un", "Vladimir Putin"]]]
// cite: ["source:diplomat-2019 ¶2"]
MATCH (who:Person)-[t:TOOK_PART_IN]->(e:Event)-[p:PART_OF]->(:Summit {name: 'Vladivostok summit'})
WHERE NOT e:Talks
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN t.claims + p.claims
WITH e, who, collect(s.id + ' ' + c.locator) AS cites ORDER BY who.name
UNWIND cites AS place
RETURN e.name, collect(DISTINCT who.name) AS who, collect(DISTINCT place) AS cite
ORDER BY e.name;

// Q: Of what and whom did Putin speak at the press conference?
// A: [["Kim Jong Un"], ["Multilateral economic projects"], ["North Korean labour in Russia"], ["Security guarantees"],
//   ["Vladivostok summit"]]
// cite: ["source:diplomat-2019 ¶2", "source:diplomat-2019 ¶6", "source:diplomat-2019 ¶10", "source:diplomat-2019 ¶11"]
MATCH (:Statement {name: 'Press conference of Putin, 2019'})-[r:DISCUSSED]->(x)
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN x.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY x.name;

// Q: What was on the agenda, in which order?
// A: [[1, "Denuclearization"], [1, "Situation on the Korean Peninsula"], [1, "U.S.–North Korea talks"],
//   [2, "UN sanctions on North Korea"], [3, "Russia–North Korea economic ties"]]
// cite: ["source:diplomat-2019 ¶3"]
MATCH (:Summit {name: 'Vladivostok summit'})-[r:DISCUSSED]->(x) WHERE r.agenda IS NOT NULL
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN r.agenda, x.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY r.agenda, x.name;

// Q: How long did Kim and Putin speak alone?
// A: [["PT2H", ["Kim Jong Un", "Vladimir Putin"]]]
// cite: ["source:diplomat-2019 ¶3"]
MATCH (who:Person)-[:TOOK_PART_IN]->(talk:Talks)-[:PART_OF]->(:Summit {name: 'Vladivostok summit'})
MATCH (c:Claim {predicate: 'duration'})-[:ABOUT]->(talk), (c)-[:FROM_SOURCE]->(s)
WITH talk, who, s, c ORDER BY who.name
RETURN talk.duration, collect(DISTINCT who.name) AS who, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: For which states did the two speak alone, and is that said or our reading?
// A: [["North Korea", "guest", "inferred"], ["Russia", "host", "inferred"]]
// cite: ["source:diplomat-2019 ¶3"]
MATCH (state:State)-[t:TOOK_PART_IN]->(:Talks)-[:PART_OF]->(:Summit {name: 'Vladivostok summit'})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN t.claims
RETURN state.name, t.role, c.confidence, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY state.name;

// Q: What came of the summit, and what did not?
// A: [["asserted", "Both positions confirmed"], ["asserted", "Personal contact of the leaders"],
//   ["denied", "a joint declaration"], ["denied", "a specific agreement"]]
// cite: ["source:diplomat-2019 ¶3"]
MATCH (c:Claim {predicate: 'RESULTED_IN'})-[:ABOUT]->(:Summit {name: 'Vladivostok summit'})
MATCH (c)-[:FROM_SOURCE]->(s)
OPTIONAL MATCH (x:Entity {id: c.object})
RETURN c.mode, coalesce(x.name, c.value) AS outcome, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY c.mode, outcome;

// Q: Why does the summit matter most for North Korea?
// A: [["North Korea", "Power held by a single leader"]]
// cite: ["source:diplomat-2019 ¶3"]
MATCH (c:Claim {predicate: 'assessment'})-[:ABOUT]->(:Summit {name: 'Vladivostok summit'})
MATCH (c)-[:ABOUT]->(state:State), (c)-[:BASED_ON]->(d)-[:ABOUT]->(reason:Factor), (c)-[:FROM_SOURCE]->(s)
RETURN state.name, reason.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: For what may the summit prove a landmark, and is that certain?
// A: [["Denuclearization", "possible"], ["Russia–North Korea relations", "possible"], ["Situation on the Korean Peninsula", "possible"]]
// cite: ["source:diplomat-2019 ¶3"]
MATCH (c:Claim {predicate: 'prospect', subject: 'event:vladivostok-summit-2019'})-[:FROM_SOURCE]->(s)
MATCH (x:Entity {id: c.object})
RETURN x.name, c.mode, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY x.name;

// Q: When did the preparations begin, and after what?
// A: [[20181001, 20181231, "Lavrov in Pyongyang, 2018"]]
// cite: ["source:diplomat-2019 ¶3"]
MATCH (e:Event)-[:CONCERNS]->(:Summit {name: 'Vladivostok summit'}), (e)-[r:FOLLOWED]->(before)
MATCH (c:Claim)-[:FROM_SOURCE]->(s)
WHERE c.key IN r.claims OR (c.subject = e.id AND c.predicate = 'when')
RETURN e.fromMin, e.fromMax, before.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Does the article say when the preparations ended?
// A: [["[2018-10..2018-12]/2019-04-25", "inferred"]]
// cite: ["source:diplomat-2019 ¶3"]
MATCH (c:Claim {predicate: 'when'})-[:ABOUT]->(:Event {name: 'Preparations for the summit'}), (c)-[:FROM_SOURCE]->(s)
RETURN c.value, c.confidence, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: When was Lavrov in North Korea, and how exact is each source?
// A: [["2018-05", "standing"], ["2018-05-31", "standing"]]
// cite: ["source:diplomat-2019 ¶3", "source:rus-mid-2018-05-31 notice"]
MATCH (:Person {name: 'Sergey Lavrov'})-[:TOOK_PART_IN]->(v:Visit)<-[:ABOUT]-(c:Claim {predicate: 'when'})
MATCH (c)-[:FROM_SOURCE]->(s)
RETURN c.value, c.status, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY c.value;

// Q: Between which states was the visit of Lavrov?
// A: [["North Korea", "host"], ["Russia", "guest"]]
// cite: ["source:diplomat-2019 ¶3"]
MATCH (:Person {name: 'Sergey Lavrov'})-[:TOOK_PART_IN]->(:Visit)<-[t:TOOK_PART_IN]-(state:State)
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN t.claims
RETURN state.name, t.role, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY state.name;
