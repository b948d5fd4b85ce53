// Kim Jong Il before his son, offices and the days on which they were held.

// Q: When did Kim Jong Il come to Russia, by the article's years and by the record's days?
// A: [["2001", "2001-07-26/2001-08-18"], ["2002", "2002-08-20/2002-08-24"], ["2011", "2011-08-20/2011-08-25"]]
// cite: ["source:diplomat-2019 ¶1", "source:moscow-declaration-2001 heading", "source:kremlin-2002-08-23 report",
//   "source:kremlin-2011-08-24 report"]
MATCH (:Person {name: 'Kim Jong Il'})-[t:TOOK_PART_IN]->(v:Visit)<-[:TOOK_PART_IN {role: 'host'}]-(:State {name: 'Russia'})
MATCH (said:Claim)-[:FROM_SOURCE]->(a) WHERE said.key IN t.claims
MATCH (exact:Claim {predicate: 'when'})-[:ABOUT]->(v), (exact)-[:FROM_SOURCE]->(b)
RETURN said.when, exact.value, [a.id + ' ' + said.locator, b.id + ' ' + exact.locator] AS cite
ORDER BY said.when;

// Q: Why do the authors call the summit overdue, and do they say it themselves?
// A: [["should have come sooner", 0, ["Visit of Kim Jong Il, 2001", "Visit of Kim Jong Il, 2002", "Visit of Kim Jong Il, 2011"]]]
// cite: ["source:diplomat-2019 ¶1"]
MATCH (c:Claim {predicate: 'assessment', subject: 'event:vladivostok-summit-2019'})-[:BASED_ON]->(d)-[:ABOUT]->(reason:Visit)
MATCH (c)-[:FROM_SOURCE]->(s)
WITH c, s, reason ORDER BY reason.name
RETURN c.value, COUNT { (c)-[:ATTRIBUTED_TO]->() } AS quoted, collect(DISTINCT reason.name) AS because,
       collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Whom did Kim Jong Il meet on each of his visits, and where?
// A: [[20020823, "Vladimir Putin", "Vladivostok"], [20110824, "Dmitry Medvedev", "Ulan-Ude"]]
// cite: ["source:kremlin-2002-08-23 report", "source:kremlin-2011-08-24 report"]
MATCH (:Person {name: 'Kim Jong Il'})-[a:TOOK_PART_IN]->(m:Talks)<-[b:TOOK_PART_IN]-(host:Person), (m)-[at:TOOK_PLACE_AT]->(p)
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN a.claims + b.claims + at.claims
RETURN m.fromMin, host.name, p.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY m.fromMin;

// Q: What was signed in Moscow in 2001, and by whom?
// A: [["Moscow Declaration, 2001", 20010804, ["Kim Jong Il", "Vladimir Putin"]]]
// cite: ["source:moscow-declaration-2001 close"]
MATCH (who:Person)-[r:SIGNED]->(e:Statement)-[:PART_OF]->(:Visit {name: 'Visit of Kim Jong Il, 2001'})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
WITH e, who, s, c ORDER BY who.name
RETURN e.name, e.fromMin, collect(DISTINCT who.name) AS who, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Who is the father of Kim Jong Un?
// A: [["Kim Jong Il"]]
// cite: ["source:diplomat-2019 ¶1"]
MATCH (father:Person)-[r:PARENT_OF]->(:Person {name: 'Kim Jong Un'})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN father.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Since when has Kim Jong Un been Supreme Leader: what does each source say, and within which bounds?
// A: [["2011-12/", 20111201, 20111231, ["2011-12/", "2011/"]]]
// cite: ["source:diplomat-2019 ¶1", "source:kcna-2011-12-19 notice"]
MATCH (:Person {name: 'Kim Jong Un'})-[r:HOLDS_OFFICE]->(:Office {name: 'Supreme Leader of North Korea'})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
WITH r, s, c ORDER BY c.when
RETURN r.when, r.fromMin, r.fromMax, collect(DISTINCT c.when) AS said, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Until when did his father hold the post?
// A: [["Kim Jong Il", 20111217, 20111217, "2011-12-17"]]
// cite: ["source:kcna-2011-12-19 notice"]
MATCH (p:Person)-[r:HOLDS_OFFICE]->(:Office {name: 'Supreme Leader of North Korea'}) WHERE r.toMax < 99991231
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN p.name, r.toMin, r.toMax, p.died, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Who certainly held which office on New Year's Day 2018?
// A: [["Chairman, State Affairs Commission", "Kim Jong Un"], ["Foreign Minister of Russia", "Sergey Lavrov"],
//   ["Supreme Leader of North Korea", "Kim Jong Un"]]
// cite: ["source:diplomat-2019 ¶1", "source:diplomat-2019 ¶3", "source:kcna-2011-12-19 notice", "source:spa-2016-06-29 report",
//   "source:decree-2004-03-09 decree"]
MATCH (p:Person)-[r:HOLDS_OFFICE]->(o:Office) WHERE r.fromMax <= 20180101 <= r.toMin
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN o.name, p.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY o.name;

// Q: Was Putin president on New Year's Day 2018 and on 26 April 2019, and how sure is that from these sources?
// A: [[20180101, true, false], [20190426, true, true]]
// cite: ["source:diplomat-2019 ¶1"]
MATCH (:Person {name: 'Vladimir Putin'})-[r:HOLDS_OFFICE]->(:Office {name: 'President of Russia'})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
UNWIND [20180101, 20190426] AS day
RETURN day, r.fromMin <= day <= r.toMax AS possibly, r.fromMax <= day <= r.toMin AS certainly,
       collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY day;

// Q: Which offices did the two at Vladivostok certainly hold on the day of the summit, and of which states are they?
// A: [["Kim Jong Un", "Supreme Leader of North Korea", "North Korea"], ["Vladimir Putin", "President of Russia", "Russia"]]
// cite: ["source:diplomat-2019 ¶1"]
MATCH (:Summit {name: 'Vladivostok summit'})<-[:TOOK_PART_IN]-(p:Person)-[h:HOLDS_OFFICE]->(o)-[r:OFFICE_OF]->(state:State)
WHERE h.fromMax <= 20190425 <= h.toMin
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN p.name, o.name, state.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY p.name;
