// Where sources disagree, what was known when, what holds on a day, and names in other scripts.

// Q: When was the friendship treaty signed, by which sources, and which date is shown?
// A: [["2000-02-09", 3, true], ["2001", 1, false]]
// cite: ["source:diplomat-2019 ¶2", "source:cow-alliances-4.1 alliance 397", "source:atop-5.0 alliance 4940",
//   "source:rus-mid-2000-02-09 notice"]
MATCH (t:Treaty {cow: 397})<-[:ABOUT]-(c:Claim {predicate: 'signed', status: 'disputed'})-[:FROM_SOURCE]->(s)
RETURN c.value, count(DISTINCT s) AS sources, c.value = t.signed AS shown, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY c.value;

// Q: Which date has the friendship treaty for a reader who trusts the article alone?
// A: [["2001"]]
// cite: ["source:diplomat-2019 ¶2"]
MATCH (:Treaty {cow: 397})<-[:ABOUT]-(c:Claim {predicate: 'signed', mode: 'asserted'})-[:FROM_SOURCE]->(s:Source {role: 'article'})
RETURN c.value, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: On which treaty do the relations of today rest, by the article?
// A: [["Treaty of Friendship, Good-Neighbourliness and Cooperation"]]
// cite: ["source:diplomat-2019 ¶2"]
MATCH (:Activity {name: 'Russia–North Korea relations'})-[r:DEPENDS_ON]->(t:Treaty)
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN t.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: When did the alliance of 1961 end, and who says what?
// A: [["1995-09-07", true], ["1996-09-10", false]]
// cite: ["source:cow-alliances-4.1 alliance 264", "source:atop-5.0 alliance 3440"]
MATCH (t:Treaty {cow: 264})<-[:ABOUT]-(c:Claim {predicate: 'ended', status: 'disputed'})-[:FROM_SOURCE]->(s)
RETURN c.value, coalesce(c.chosen, false) AS shown, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY c.value;

// Q: Why is 1995 shown for the end of the alliance of 1961, and is every choice explained?
// A: [[4, 0, true]]
// cite: ["source:cow-alliances-4.1 alliance 264", "source:cow-alliances-4.1 alliance 397"]
MATCH (c:Claim {chosen: true})-[:FROM_SOURCE]->(s)
RETURN count(DISTINCT c) AS choices, count(DISTINCT CASE WHEN c.because IS NULL THEN c END) AS unexplained,
       any(reason IN collect(c.because) WHERE reason STARTS WITH 'Nothing here decides') AS forWantOfBetter,
       collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Are Russia and North Korea allied by any treaty, and is that disputed?
// A: [["treaty:cow-264", "1961-07-06/1995-09-07", true]]
// cite: ["source:atop-5.0 alliance 3440", "source:cow-alliances-4.1 alliance 264"]
MATCH (:State {name: 'Russia'})-[r:ALLIED_WITH]-(:State {name: 'North Korea'})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN r.treaty, r.when, r.disputed, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: What is the treaty of 2000, then, by the data?
// A: [["North Korea", true, null], ["Russia", true, null]]
// cite: ["source:cow-alliances-4.1 alliance 397"]
MATCH (state:State)-[r:PARTY_TO]->(:Treaty {cow: 397})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN state.name, r.entente, r.defense, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY state.name;

// Q: What contradicts what in the whole graph?
// A: [["Treaty of Friendship, Cooperation and Mutual Assistance", 3], ["Treaty of Friendship, Good-Neighbourliness and Cooperation", 3]]
// cite: ["source:diplomat-2019 ¶2", "source:cow-alliances-4.1 alliance 397", "source:atop-5.0 alliance 4940",
//   "source:rus-mid-2000-02-09 notice", "source:cow-alliances-4.1 alliance 264", "source:atop-5.0 alliance 3440"]
MATCH (s)<-[:FROM_SOURCE]-(a:Claim)-[r:CONTRADICTS]-(:Claim), (a)-[:ABOUT]->(x:Treaty)
RETURN x.name, count(DISTINCT r) AS pairs, collect(DISTINCT s.id + ' ' + a.locator) AS cite
ORDER BY x.name;

// Q: Which treaty bound Russia and North Korea on New Year's Day 1994 and which on New Year's Day 2018, and how sure is that?
// A: [[19940101, "Treaty of Friendship, Cooperation and Mutual Assistance", true],
//   [20180101, "Treaty of Friendship, Good-Neighbourliness and Cooperation", false]]
// cite: ["source:cow-alliances-4.1 alliance 264", "source:atop-5.0 alliance 3440", "source:cow-alliances-4.1 alliance 397"]
UNWIND [19940101, 20180101] AS day
MATCH (:State {name: 'Russia'})-[a:PARTY_TO]->(t)<-[b:PARTY_TO]-(:State {name: 'North Korea'})
WHERE a.fromMin <= day <= a.toMax AND b.fromMin <= day <= b.toMax
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN a.claims + b.claims
RETURN day, t.name, a.fromMax <= day <= a.toMin AND b.fromMax <= day <= b.toMin AS certain,
       collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY day;

// Q: What did not happen, in the whole graph?
// A: [["Hanoi summit", "RESULTED_IN", 2], ["Kim Jong Un", "TOOK_PART_IN", 1], ["Vladivostok summit", "RESULTED_IN", 2]]
// cite: ["source:diplomat-2019 ¶1", "source:diplomat-2019 ¶3", "source:diplomat-2019 ¶7", "source:white-house-2019-02-28 statement"]
MATCH (c:Claim {mode: 'denied'})-[:FROM_SOURCE]->(s)
MATCH (x:Entity {id: c.subject})
RETURN x.name, c.predicate, count(c) AS denials, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY x.name;

// Q: Does any relationship rest on a hope or a denial?
// A: [[0, ["conditional", "denied", "expected", "possible"]]]
// cite: ["source:diplomat-2019 ¶1", "source:diplomat-2019 ¶3", "source:diplomat-2019 ¶4", "source:diplomat-2019 ¶6",
//   "source:diplomat-2019 ¶7", "source:diplomat-2019 ¶10", "source:diplomat-2019 ¶11", "source:diplomat-2019 ¶12",
//   "source:diplomat-2019 ¶13", "source:diplomat-2019 ¶14", "source:white-house-2019-02-28 statement", "source:S-RES-2397 op 8"]
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.mode <> 'asserted'
WITH c, s ORDER BY c.mode
WITH collect(c.key) AS keys, collect(DISTINCT c.mode) AS modes, collect(DISTINCT s.id + ' ' + c.locator) AS cite
OPTIONAL MATCH (:Entity)-[r]->(:Entity) WHERE any(key IN r.claims WHERE key IN keys)
RETURN count(r) AS edges, modes, cite;

// Q: What could one know of the summit on the evening of 25 April 2019, before the article?
// A: [["Vladivostok summit", "2019-04-25"]]
// cite: ["source:kremlin-2019-04-25 heading"]
MATCH (c:Claim {predicate: 'when'})-[:ABOUT]->(e:Summit {name: 'Vladivostok summit'}), (c)-[:FROM_SOURCE]->(s)
WHERE c.knownFrom <= 20190425 < c.knownTo
RETURN e.name, c.value, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: And whom could one know to have met there, for which states?
// A: [["Kim Jong Un", "guest", "North Korea"], ["North Korea", "guest", null], ["Russia", "host", null],
//   ["Vladimir Putin", "host", "Russia"]]
// cite: ["source:kremlin-2019-04-25 heading"]
MATCH (who)-[t:TOOK_PART_IN]->(:Summit {name: 'Vladivostok summit'}) WHERE t.knownFrom <= 20190425 < t.knownTo
OPTIONAL MATCH (state:State {id: t.onBehalfOf})
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN t.claims AND c.knownFrom <= 20190425 < c.knownTo
RETURN who.name, t.role, state.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY who.name;

// Q: What could one say on 1 May 2018 of the day on which the nuclear test site goes, and does it know of 2019?
// A: [["Dismantling of nuclear test site", "[2018-04-21..]", false]]
// cite: ["source:kcna-2018-04-21 resolution"]
MATCH (c:Claim {predicate: 'when'})-[:ABOUT]->(e:Event {name: 'Dismantling of nuclear test site'}), (c)-[:FROM_SOURCE]->(s)
WHERE c.knownFrom <= 20180501 < c.knownTo
RETURN e.name, c.value, c.value CONTAINS '2019' AS knowsOf2019, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Which meetings of Kim with leaders were known by 15 May 2018?
// A: [[20180325, "Kim in Beijing, March 2018", "Xi Jinping"], [20180427, "Panmunjom summit, April 2018", "Moon Jae-in"],
//   [20180507, "Kim in Dalian, May 2018", "Xi Jinping"]]
// cite: ["source:xinhua-2018-03-28 report", "source:panmunjom-declaration-2018-04-27 declaration", "source:xinhua-2018-05-08 report"]
MATCH (:Person {name: 'Kim Jong Un'})-[a:TOOK_PART_IN]->(m)<-[b:TOOK_PART_IN]-(leader:Person)
WHERE (m:Summit OR m:Visit) AND a.knownFrom <= 20180515 < a.knownTo AND b.knownFrom <= 20180515 < b.knownTo
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN a.claims + b.claims
RETURN m.fromMin, m.name, leader.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY m.fromMin;

// Q: Who acted for a state at a meeting, and does that state stand beside him each time, in the same role?
// A: [["Dmitry Medvedev", 1, 1], ["Donald Trump", 3, 3], ["Kim Jong Il", 5, 5], ["Kim Jong Un", 19, 19], ["Moon Jae-in", 4, 4],
//   ["Sergey Lavrov", 1, 1], ["Vladimir Putin", 6, 6], ["Xi Jinping", 5, 5]]
// cite: ["source:diplomat-2019 ¶1", "source:diplomat-2019 ¶2", "source:diplomat-2019 ¶3", "source:diplomat-2019 ¶7",
//   "source:diplomat-2019 ¶9", "source:moscow-declaration-2001 heading", "source:kremlin-2002-08-23 report",
//   "source:kremlin-2011-08-24 report", "source:panmunjom-declaration-2018-04-27 declaration",
//   "source:rok-president-2018-05-26 notice", "source:pyongyang-declaration-2018-09-19 declaration",
//   "source:singapore-statement-2018-06-12 statement", "source:white-house-2019-02-28 statement",
//   "source:xinhua-2018-03-28 report", "source:xinhua-2018-05-08 report", "source:xinhua-2018-06-20 report",
//   "source:xinhua-2019-01-10 report", "source:kcna-2019-04-13 report", "source:kremlin-2019-04-25 heading"]
MATCH (who:Person)-[a:TOOK_PART_IN]->(e:Event) WHERE a.onBehalfOf IS NOT NULL
OPTIONAL MATCH (:State {id: a.onBehalfOf})-[b:TOOK_PART_IN {role: a.role}]->(e)
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN a.claims + coalesce(b.claims, [])
RETURN who.name, count(DISTINCT a) AS meetings, count(DISTINCT b) AS withState, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY who.name;

// Q: When can the article have appeared, and by what is that known?
// A: [["[2019-04-26..2019-05-31]", 20190426, true]]
// cite: ["source:diplomat-2019 ¶2", "source:diplomat-2019 ¶11"]
MATCH (s:Source {role: 'article'})<-[:FROM_SOURCE]-(past:Claim {predicate: 'FOLLOWED'})-[:ABOUT]->(:Statement {name: 'Press conference of Putin, 2019'})
MATCH (s)<-[:FROM_SOURCE]-(ahead:Claim {predicate: 'deadline'})
RETURN s.published, s.knownFrom, s.inferred, [s.id + ' ' + past.locator, s.id + ' ' + ahead.locator] AS cite;

// Q: Against what does any state stand, on 26 April 2019?
// A: [["Russia", "Military escalation"]]
// cite: ["source:diplomat-2019 ¶5"]
MATCH (who)-[r:OPPOSES]->(x) WHERE r.fromMin <= 20190426 <= r.toMax
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN who.name, x.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Who is 김정은, and who is his father, 金正日?
// A: [["Kim Jong Un", "Kim Jong Il"]]
// cite: ["source:diplomat-2019 ¶1"]
MATCH (father:Person)-[r:PARENT_OF]->(son:Person) WHERE '김정은' IN son.aliases AND '金正日' IN father.aliases
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN son.name, father.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: Граничит ли Россия с КНДР?
// A: [["Russia", "North Korea"]]
// cite: ["source:diplomat-2019 ¶4"]
MATCH (a:State)-[r:BORDERS]-(b:State) WHERE 'Россия' IN a.aliases AND 'КНДР' IN b.aliases
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN a.name, b.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite;

// Q: How often did 习近平, 문재인 and 도널드 트럼프 meet 金正恩, in talks of a series?
// A: [["Donald Trump", 2], ["Moon Jae-in", 3], ["Xi Jinping", 4]]
// cite: ["source:singapore-statement-2018-06-12 statement", "source:white-house-2019-02-28 statement",
//   "source:panmunjom-declaration-2018-04-27 declaration", "source:rok-president-2018-05-26 notice",
//   "source:pyongyang-declaration-2018-09-19 declaration", "source:xinhua-2018-03-28 report", "source:xinhua-2018-05-08 report",
//   "source:xinhua-2018-06-20 report", "source:xinhua-2019-01-10 report", "source:diplomat-2019 ¶7"]
MATCH (kim:Person)-[:TOOK_PART_IN]->(m)<-[:TOOK_PART_IN]-(leader:Person), (m)-[p:PART_OF]->(:Talks)
WHERE '金正恩' IN kim.aliases AND any(name IN ['习近平', '문재인', '도널드 트럼프'] WHERE name IN leader.aliases)
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN p.claims
RETURN leader.name, count(DISTINCT m) AS times, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY leader.name;

// Q: What happened on остров Русский and what at 하산?
// A: [["Khasan", "Arrival of Kim Jong Un at Khasan"], ["Russky Island", "Vladivostok summit"]]
// cite: ["source:diplomat-2019 ¶1", "source:diplomat-2019 ¶2"]
MATCH (e:Event)-[r:TOOK_PLACE_AT]->(p:Place) WHERE any(name IN ['остров Русский', '하산'] WHERE name IN p.aliases)
MATCH (c:Claim)-[:FROM_SOURCE]->(s) WHERE c.key IN r.claims
RETURN p.name, e.name, collect(DISTINCT s.id + ' ' + c.locator) AS cite
ORDER BY p.name;

// Q: Does each name of the record in another script lead to one thing, and where does the article first speak of that?
// A: [["Donald Trump", 1, 1], ["Khasan", 2, 1], ["Kim Jong Il", 3, 1], ["Kim Jong Un", 3, 1], ["Moon Jae-in", 2, 1],
//   ["North Korea", 4, 1], ["Rajin", 4, 1], ["Russia", 2, 1], ["Russky Island", 1, 1], ["Sergey Lavrov", 1, 1],
//   ["South Korea", 4, 1], ["Vladimir Putin", 2, 1], ["Vladivostok", 2, 1], ["Xi Jinping", 3, 1]]
// cite: ["source:diplomat-2019 ¶0", "source:diplomat-2019 ¶1", "source:diplomat-2019 ¶2", "source:diplomat-2019 ¶3",
//   "source:diplomat-2019 ¶4", "source:diplomat-2019 ¶9", "source:diplomat-2019 ¶13"]
UNWIND ['도널드 트럼프', 'Хасан', '하산', '김정일', 'Ким Чен Ир', '金正日', '김정은', 'Ким Чен Ын', '金正恩', '문재인', '文在寅',
        '조선민주주의인민공화국', 'КНДР', '朝鲜', 'DPRK', '나진', '라진', 'Раджин', 'Najin', 'Россия', '러시아', 'остров Русский',
        'Сергей Лавров', '대한민국', 'Республика Корея', '韩国', 'ROK', 'Владимир Путин', '블라디미르 푸틴', 'Владивосток',
        '블라디보스토크', '习近平', '習近平', '시진핑'] AS typed
MATCH (x:Entity) WHERE typed IN x.aliases
WITH typed, collect(x) AS things
UNWIND things AS x
MATCH (c:Claim)-[:ABOUT]->(x), (c)-[:FROM_SOURCE]->(s:Source {role: 'article'})
WITH x, s, count(DISTINCT typed) AS names, max(size(things)) AS things, min(toInteger(substring(c.locator, 1))) AS first
RETURN x.name, names, things, [s.id + ' ¶' + first] AS cite
ORDER BY x.name;
