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
// cite: ["source:archigos-4.1 Kim Jong-Il", "source:kcna-2011-12-19 notice"]
MATCH (p:Person)-[r:HOLDS_OFFICE]->(:Office {name: 'Supreme Leader of North Korea'}) WHERE r.toMax < 99991231
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN p.name, r.toMin, r.toMax, p.died, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Who certainly held which office on New Year's Day 2018?
// A: [["Chairman, State Affairs Commission", "Kim Jong Un"], ["Foreign Minister of Russia", "Sergey Lavrov"],
//   ["President of China", "Xi Jinping"], ["President of Russia", "Vladimir Putin"], ["President of South Korea", "Moon Jae-in"],
//   ["President of the United States", "Donald Trump"], ["Supreme Leader of North Korea", "Kim Jong Un"]]
// cite: ["source:diplomat-2019 ¶1", "source:diplomat-2019 ¶3", "source:kcna-2011-12-19 notice", "source:spa-2016-06-29 report",
//   "source:decree-2004-03-09 decree", "source:rus-inauguration-2012-05-07 ceremony", "source:xinhua-2013-03-14 report",
//   "source:xinhua-2019-01-10 report", "source:us-inauguration-2017-01-20 address", "source:white-house-2019-02-28 statement",
//   "source:korea-net-2017-05-10 report", "source:pyongyang-declaration-2018-09-19 signatures"]
MATCH (p:Person)-[r:HOLDS_OFFICE]->(o:Office) WHERE r.fromMax <= 20180101 <= r.toMin
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN o.name, p.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY o.name;

// Q: Was Putin president on New Year's Day 2018 and on 26 April 2019, and how sure is that from these sources?
// A: [[20180101, true, true], [20190426, true, true]]
// cite: ["source:diplomat-2019 ¶1", "source:rus-inauguration-2012-05-07 ceremony"]
UNWIND [20180101, 20190426] AS day
MATCH (:Person {name: 'Vladimir Putin'})-[r:HOLDS_OFFICE]->(:Office {name: 'President of Russia'}) WHERE r.fromMin <= day <= r.toMax
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN day, r.fromMin <= day <= r.toMax AS possibly, r.fromMax <= day <= r.toMin AS certainly,
       collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY day;

// Q: Who was President of Russia, and when?
// A: [["Vladimir Putin", "2000-05-07/2008-05-07"], ["Dmitry Medvedev", "2008-05-07/2012-05-07"], ["Vladimir Putin", "2012-05-07/"]]
// cite: ["source:diplomat-2019 ¶1", "source:kremlin-2011-08-24 report", "source:rus-inauguration-2000-05-07 ceremony",
//   "source:rus-inauguration-2008-05-07 ceremony", "source:rus-inauguration-2012-05-07 ceremony"]
MATCH (p:Person)-[r:HOLDS_OFFICE]->(:Office {name: 'President of Russia'})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN p.name, r.when, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY r.when;

// Q: Who could one know to be President of Russia the day before the summit, on 24 April 2019?
// A: [["Vladimir Putin"]]
// cite: ["source:rus-inauguration-2012-05-07 ceremony"]
MATCH (p:Person)-[r:HOLDS_OFFICE]->(:Office {name: 'President of Russia'})
WHERE r.knownFrom <= 20190424 < r.knownTo AND r.fromMin <= 20190424 <= CASE WHEN r.endKnownFrom > 20190424 THEN 99991231 ELSE r.toMax END
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims AND c.knownFrom <= 20190424
RETURN p.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Since when has each holder of an office held it: is any start unknown?
// A: [[10, 0]]
// cite: ["source:archigos-4.1 Kim Jong-Il", "source:decree-2004-03-09 decree", "source:diplomat-2019 ¶1", "source:diplomat-2019 ¶3",
//   "source:kcna-2011-12-19 notice", "source:korea-net-2017-05-10 report", "source:kremlin-2011-08-24 report",
//   "source:pyongyang-declaration-2018-09-19 signatures", "source:rus-inauguration-2000-05-07 ceremony",
//   "source:rus-inauguration-2008-05-07 ceremony", "source:rus-inauguration-2012-05-07 ceremony", "source:spa-2016-06-29 report",
//   "source:us-inauguration-2017-01-20 address", "source:white-house-2019-02-28 statement", "source:xinhua-2013-03-14 report",
//   "source:xinhua-2019-01-10 report"]
MATCH (:Person)-[r:HOLDS_OFFICE]->(:Office)
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN count(DISTINCT r) AS offices, count(DISTINCT CASE WHEN r.fromMin = 0 THEN r END) AS unknownStarts,
       collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Which summits and visits did Russia host?
// A: [["Visit of Kim Jong Il, 2001"], ["Visit of Kim Jong Il, 2002"], ["Visit of Kim Jong Il, 2011"], ["Visit of Kim Jong Un, 2019"],
//   ["Vladivostok summit"]]
// cite: ["source:diplomat-2019 ¶1", "source:kremlin-2002-08-23 report", "source:kremlin-2011-08-24 report",
//   "source:kremlin-2019-04-25 heading", "source:moscow-declaration-2001 heading"]
MATCH (:State {name: 'Russia'})-[r:TOOK_PART_IN {role: 'host'}]->(e) WHERE e:Summit OR e:Visit
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN e.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY e.name;

// Q: Which offices did the two at Vladivostok certainly hold on the day of the summit, and of which states are they?
// A: [["Kim Jong Un", "Supreme Leader of North Korea", "North Korea"], ["Vladimir Putin", "President of Russia", "Russia"]]
// cite: ["source:diplomat-2019 ¶1"]
MATCH (:Summit {name: 'Vladivostok summit'})<-[:TOOK_PART_IN]-(p:Person)-[h:HOLDS_OFFICE]->(o)-[r:OFFICE_OF]->(state:State)
WHERE h.fromMax <= 20190425 <= h.toMin
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN p.name, o.name, state.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY p.name;
