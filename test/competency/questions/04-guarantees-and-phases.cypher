// Guarantees, the six, phases, and who stands for what.

// Q: On what does progress in denuclearization depend, and who says so?
// A: [["Security guarantees", "North Korea", "Vladimir Putin", "said"]]
// cite: ["source:diplomat-2019 ¶6"]
MATCH (:Issue {name: 'Denuclearization'})-[r:DEPENDS_ON]->(x:Proposal)-[g:CONCERNS]->(receiver:State)
MATCH (c:Claim)-[by:ATTRIBUTED_TO]->(who) WHERE c.key IN r.claims + g.claims
MATCH (c)-[:FROM_SOURCE]->(s)
RETURN x.name, receiver.name, who.name, by.how, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: What does Putin think of guarantees by the United States and South Korea alone?
// A: [["asserted", "essential", ["South Korea", "United States"]],
//   ["expected", "too little by themselves", ["South Korea", "United States"]]]
// cite: ["source:diplomat-2019 ¶6"]
MATCH (c:Claim {predicate: 'assessment'})-[:ATTRIBUTED_TO {depth: 1, how: 'believes'}]->(:Person {name: 'Vladimir Putin'})
MATCH (c)-[:ABOUT]->(x:Proposal)-[:CALLS_ON]->(state:State), (c)-[:FROM_SOURCE]->(s)
WITH c, s, state ORDER BY state.name
RETURN c.mode, c.value, collect(DISTINCT state.name) AS by, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY c.mode;

// Q: In which format could multilateral guarantees be drawn up, how sure is that, and who belongs to it?
// A: [["Six-Party Talks", "possible", ["China", "Japan", "North Korea", "Russia", "South Korea", "United States"]]]
// cite: ["source:diplomat-2019 ¶6", "source:six-party-chair-2003-08-29 statement", "source:dprk-mfa-2009-04-14 statement"]
MATCH (p:Claim {predicate: 'prospect'})-[:ABOUT]->(:Proposal {name: 'Multilateral guarantees'})
MATCH (p)-[:ABOUT]->(format:Organization)<-[r:MEMBER_OF]-(state:State)
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims OR c.key = p.key
WITH p, format, state, s.id + ' ' + c.locator AS place ORDER BY state.name
RETURN format.name, p.mode, collect(DISTINCT state.name) AS members, collect(DISTINCT place) AS cite;

// Q: Of the six, who may still have been in the talks on 26 April 2019, and is it certain of anyone?
// A: [["China", true, false], ["Japan", true, false], ["North Korea", false, false], ["Russia", true, false],
//   ["South Korea", true, false], ["United States", true, false]]
// cite: ["source:six-party-chair-2003-08-29 statement", "source:dprk-mfa-2009-04-14 statement"]
MATCH (state:State)-[r:MEMBER_OF]->(:Organization {name: 'Six-Party Talks'})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN state.name, r.fromMin <= 20190426 <= r.toMax AS possibly, r.fromMax <= 20190426 <= r.toMin AS certainly,
       collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY state.name;

// Q: Since when is it known that North Korea left them?
// A: [["2003-08-27/2009-04-14", 20030829, 20090414]]
// cite: ["source:six-party-chair-2003-08-29 statement", "source:dprk-mfa-2009-04-14 statement"]
MATCH (:State {name: 'North Korea'})-[r:MEMBER_OF]->(:Organization {name: 'Six-Party Talks'})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN r.when, r.knownFrom, r.endKnownFrom, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Which two dialogues of North Korea does Russia back?
// A: [["Inter-Korean talks", "South Korea"], ["U.S.–North Korea talks", "United States"]]
// cite: ["source:diplomat-2019 ¶5", "source:diplomat-2019 ¶7"]
MATCH (:State {name: 'Russia'})-[r:SUPPORTS]->(talks:Talks)<-[:TOOK_PART_IN]-(other:State) WHERE other.name <> 'North Korea'
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN talks.name, other.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY talks.name;

// Q: For which dialogues could North Korea have Russian support confirmed at the summit?
// A: [["Inter-Korean talks"], ["U.S.–North Korea talks"]]
// cite: ["source:diplomat-2019 ¶7"]
MATCH (c:Claim)-[:ABOUT]->(:Summit {name: 'Vladivostok summit'}), (c)-[:ABOUT]->(:State {name: 'North Korea'})
MATCH (c)-[:ABOUT]->(talks:Talks), (c)-[:FROM_SOURCE]->(s)
RETURN talks.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY talks.name;

// Q: When and after what did Kim speak of a phased approach?
// A: [["Policy speech of Kim, April 2019", 20190412, "Hanoi summit"]]
// cite: ["source:diplomat-2019 ¶7", "source:kcna-2019-04-13 report"]
MATCH (before)<-[f:FOLLOWED]-(speech:Statement)-[d:DISCUSSED]->(:Proposal {name: 'Phased denuclearization'})
MATCH (c:Claim)-[:FROM_SOURCE]->(s)
WHERE c.key IN f.claims + d.claims OR (c.subject = speech.id AND c.predicate = 'when')
RETURN speech.name, speech.fromMin, before.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Whom does Kim ask for it, on which principle, and is the addressee named?
// A: [["United States", "inferred", "Action for action"]]
// cite: ["source:diplomat-2019 ¶7"]
MATCH (principle)-[p:PART_OF]->(:Proposal {name: 'Phased denuclearization'})-[r:CALLS_ON]->(state:State)
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN state.name, c.confidence, principle.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: What did the Hanoi summit not bring?
// A: [["a visible result"], ["an agreement"]]
// cite: ["source:diplomat-2019 ¶7", "source:white-house-2019-02-28 statement"]
MATCH (c:Claim {mode: 'denied', predicate: 'RESULTED_IN'})-[:ABOUT]->(:Summit {name: 'Hanoi summit'})
MATCH (c)-[:FROM_SOURCE]->(s)
RETURN c.value, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY c.value;

// Q: When and where was the Hanoi summit, and who was the host?
// A: [["2019-02-27/2019-02-28", "Hanoi", "Vietnam"]]
// cite: ["source:white-house-2019-02-28 statement"]
MATCH (host)-[h:HOSTED]->(e:Summit {name: 'Hanoi summit'})-[at:TOOK_PLACE_AT]->(place)
MATCH (c:Claim)-[:FROM_SOURCE]->(s)
WHERE c.key IN h.claims + at.claims OR (c.subject = e.id AND c.predicate = 'when')
RETURN e.when, place.name, host.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: What has North Korea dismantled, and what does it expect for it from whom, in whose view?
// A: [["Dismantling of engine test site", "Matching steps by the U.S.", "United States", "North Korea"],
//   ["Dismantling of nuclear test site", "Matching steps by the U.S.", "United States", "North Korea"]]
// cite: ["source:diplomat-2019 ¶7"]
MATCH (done:Event)-[r:IN_RETURN_FOR]-(due:Proposal)-[x:CALLS_ON]->(state:State)
MATCH (c:Claim)-[:ATTRIBUTED_TO {how: 'believes'}]->(who) WHERE c.key IN r.claims + x.claims
MATCH (c)-[:FROM_SOURCE]->(s)
RETURN done.name, due.name, state.name, who.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY done.name;

// Q: That the sites were dismantled: is it the authors' statement or only North Korea's?
// A: [["Dismantling of engine test site", "stated", 0], ["Dismantling of nuclear test site", "stated", 0]]
// cite: ["source:diplomat-2019 ¶7"]
MATCH (:State {name: 'North Korea'})-[r:TOOK_PART_IN]->(e:Event) WHERE e.name STARTS WITH 'Dismantling'
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN e.name, c.confidence, COUNT { (c)-[:ATTRIBUTED_TO]->() } AS quoted, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY e.name;

// Q: Without what will the American–North Korean talks get no further, and who thinks so?
// A: [["Matching steps by the U.S.", "North Korea"]]
// cite: ["source:diplomat-2019 ¶7"]
MATCH (:Talks {name: 'U.S.–North Korea talks'})-[r:DEPENDS_ON]->(x)
MATCH (c:Claim)-[:ATTRIBUTED_TO]->(who) WHERE c.key IN r.claims
MATCH (c)-[:FROM_SOURCE]->(s)
RETURN x.name, who.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Who stands behind the phased approach, and how firmly?
// A: [["Kim Jong Un", "PROPOSED", null], ["Russia", "SUPPORTS", null], ["Vladimir Putin", "SUPPORTS", "full"]]
// cite: ["source:diplomat-2019 ¶7", "source:diplomat-2019 ¶8"]
MATCH (who)-[r:PROPOSED|SUPPORTS|OPPOSES]->(:Proposal {name: 'Phased denuclearization'})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN who.name, type(r), r.degree, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY who.name;

// Q: Did Russia stand for a gradual and reciprocal approach on New Year's Day 2018 already?
// A: [["Action for action", true, true], ["Phased denuclearization", true, true]]
// cite: ["source:diplomat-2019 ¶8"]
MATCH (:State {name: 'Russia'})-[r:SUPPORTS]->(x:Proposal) WHERE x.name IN ['Action for action', 'Phased denuclearization']
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN x.name, r.fromMin <= 20180101 <= r.toMax AS possibly, r.fromMax <= 20180101 <= r.toMin AS certainly,
       collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY x.name;

// Q: Why could Putin's support be foreseen?
// A: [["to be foreseen", "Russia", "SUPPORTS", "Phased denuclearization"]]
// cite: ["source:diplomat-2019 ¶8"]
MATCH (c:Claim {predicate: 'assessment', subject: 'person:vladimir-putin'})-[:BASED_ON]->(d:Claim)
MATCH (who:Entity {id: d.subject}), (x:Entity {id: d.object}), (c)-[:FROM_SOURCE]->(s)
RETURN c.value, who.name, d.predicate, x.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Which easing of sanctions does Russia support, with what reservation, and on what grounds?
// A: [["Partial easing of UN sanctions", null, ["Halt of tests", "Steps to ease tension"]]]
// cite: ["source:diplomat-2019 ¶8"]
MATCH (:State {name: 'Russia'})-[r:SUPPORTS]->(easing:Proposal)-[:CONCERNS]->(:Issue {name: 'UN sanctions on North Korea'})
MATCH (reason:Event)-[m:MOTIVATES]->(easing)
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims + m.claims
WITH easing, r, reason, s, c ORDER BY reason.name
RETURN easing.name, r.degree, collect(DISTINCT reason.name) AS because, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: To whom does it matter that who would ease them?
// A: [["North Korea", 1, "Russia"]]
// cite: ["source:diplomat-2019 ¶8"]
MATCH (c:Claim {predicate: 'assessment'})-[:ABOUT]->(:Proposal {name: 'Partial easing of UN sanctions'})
MATCH (state:State {id: c.object}), (c)-[:ABOUT]->(backer:State), (c)-[:FROM_SOURCE]->(s) WHERE backer <> state
RETURN state.name, c.tone, backer.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Was North Korea testing on New Year's Day 2018, and on 26 April 2019?
// A: [[20180101, true], [20190426, false]]
// cite: ["source:diplomat-2019 ¶4", "source:diplomat-2019 ¶8"]
MATCH (:State {name: 'North Korea'})-[r:CONDUCTS]->(:Activity {name: 'Nuclear and missile tests'})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
UNWIND [20180101, 20190426] AS day
RETURN day, r.fromMin <= day <= r.toMax AS possibly, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY day;

// Q: Which steps of North Korea were to lower tension, and with whom?
// A: [["Steps to ease tension", "Reduction of tensions", "United States"]]
// cite: ["source:diplomat-2019 ¶8"]
MATCH (aim:Issue)<-[a:CONCERNS]-(e:Event)-[b:CONCERNS]->(state:State), (:State {name: 'North Korea'})-[:TOOK_PART_IN {role: 'actor'}]->(e)
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN a.claims + b.claims
RETURN e.name, aim.name, state.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: What blocks the talks with Washington, and where does that drive North Korea?
// A: [["Impasse in the U.S. talks", "U.S.–North Korea talks", "Diversified foreign policy"]]
// cite: ["source:diplomat-2019 ¶7", "source:diplomat-2019 ¶9"]
MATCH (blocked)<-[h:HINDERS]-(f:Factor)-[m:MOTIVATES]->(turn:Issue)
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN h.claims + m.claims
RETURN f.name, blocked.name, turn.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: With which leaders had Kim been in contact before Putin, by the article?
// A: [["Donald Trump", "United States"], ["Moon Jae-in", "South Korea"], ["Xi Jinping", "China"]]
// cite: ["source:diplomat-2019 ¶9"]
MATCH (:Person {name: 'Kim Jong Un'})-[a:TOOK_PART_IN]->(:Talks)<-[b:TOOK_PART_IN]-(leader:Person)
MATCH (state:State {id: b.onBehalfOf})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN a.claims + b.claims AND c.locator = '¶9'
RETURN leader.name, state.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY leader.name;

// Q: Who is in the series of meetings with Xi, and was one side always the host?
// A: [["China", "principal"], ["Kim Jong Un", "principal"], ["North Korea", "principal"], ["Xi Jinping", "principal"]]
// cite: ["source:diplomat-2019 ¶9"]
MATCH (who)-[t:TOOK_PART_IN]->(:Talks {name: 'Meetings of Kim and Xi'})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN t.claims
RETURN who.name, t.role, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY who.name;

// Q: How often had Kim met each of them by 26 April 2019, first and last?
// A: [["Donald Trump", 2, 20180612, 20190227], ["Moon Jae-in", 3, 20180427, 20180918], ["Vladimir Putin", 1, 20190425, 20190425],
//   ["Xi Jinping", 4, 20180325, 20190107]]
// cite: ["source:diplomat-2019 ¶1", "source:kremlin-2019-04-25 heading", "source:singapore-statement-2018-06-12 statement",
//   "source:white-house-2019-02-28 statement", "source:panmunjom-declaration-2018-04-27 declaration", "source:rok-president-2018-05-26 notice",
//   "source:pyongyang-declaration-2018-09-19 declaration", "source:xinhua-2018-03-28 report", "source:xinhua-2018-05-08 report",
//   "source:xinhua-2018-06-20 report", "source:xinhua-2019-01-10 report"]
MATCH (:Person {name: 'Kim Jong Un'})-[a:TOOK_PART_IN]->(m)<-[b:TOOK_PART_IN]-(leader:Person)
WHERE (m:Summit OR m:Visit) AND m.fromMin <= 20190426
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN a.claims + b.claims
RETURN leader.name, count(DISTINCT m) AS times, min(m.fromMin) AS first, max(m.fromMin) AS last,
       collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY leader.name;

// Q: What do the authors find logical for Pyongyang, and how do they see Russia in it?
// A: [["Diversified foreign policy", "only to be expected"], ["Russia", "a power that counts there"]]
// cite: ["source:diplomat-2019 ¶9"]
MATCH (c:Claim {locator: '¶9', predicate: 'assessment'})-[:ABOUT]->(x), (c)-[:FROM_SOURCE]->(s)
RETURN x.name, c.value, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY x.name;
