/**
 * Worked examples: questions about the dossier, each of which runs as it stands. A test runs them all and expects rows.
 */
export interface Example {
  readonly title: string;
  /** What it shows of the language or of the graph. */
  readonly about: string;
  readonly statement: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

export const EXAMPLES: readonly Example[] = [
  {
    title: 'Who met whom',
    about: 'Two people at one event. What comes back can be added to the picture.',
    statement: `MATCH p = (a:Person)-[:TOOK_PART_IN]->(e:Event)<-[:TOOK_PART_IN]-(b:Person)
WHERE a.name < b.name
RETURN a AS one, e AS event, b AS other, p AS way
ORDER BY e.fromMin, one.name`,
  },
  {
    title: 'Who came to Vladivostok, in what role',
    about: 'One thing by its id, as a parameter.',
    statement: `MATCH (who)-[t:TOOK_PART_IN]->(e:Event {id: $event})
RETURN who, t.role AS role, t.onBehalfOf AS state, e.when AS day
ORDER BY role`,
    parameters: { event: 'event:vladivostok-summit-2019' },
  },
  {
    title: 'What held on a day',
    about: 'Days are whole numbers. A state possibly holds from fromMin to toMax.',
    statement: `MATCH (a:State)-[r]->(b:Entity)
WHERE r.fromMin <= $day <= r.toMax
RETURN a, type(r) AS tie, r, b, r.when AS dated
ORDER BY a.name, tie
LIMIT 200`,
    parameters: { day: 20180101 },
  },
  {
    title: 'What stands in the way of a project',
    about: 'Reasons that hinder it, measures that bind it, and those that exempt it.',
    statement: `MATCH (x)-[r:HINDERS|CONSTRAINS|EXEMPTS]->(project:Project {name: $project})
RETURN x AS what, type(r) AS how, r, project
ORDER BY how`,
    parameters: { project: 'Khasan–Rajin' },
  },
  {
    title: 'What binds each activity and project, by which resolution',
    about: 'A pattern over three kinds of things; the measures are gathered into a list.',
    statement: `MATCH (r:Resolution)-[:IMPOSES]->(m:Measure)-[c:CONSTRAINS]->(x)
WHERE c.fromMin <= $day <= c.toMax
RETURN x AS bound, collect(DISTINCT r.symbol) AS by, collect(m.name) AS measures
ORDER BY size(by) DESC, bound.name`,
    parameters: { day: 20190426 },
  },
  {
    title: 'What is denied',
    about: 'Denials are claims and never lines: here they can be read.',
    statement: `MATCH (c:Claim {mode: 'denied'})-[:FROM_SOURCE]->(s:Source)
MATCH (c)-[:ABOUT]->(thing)
RETURN thing, c.paraphrase AS said, s.title AS source, c.locator AS place
ORDER BY thing.name`,
  },
  {
    title: 'One treaty, two dates',
    about: 'Where two sources disagree, each claim beside the other.',
    statement: `MATCH (t:Treaty)<-[:ABOUT]-(c:Claim {status: 'disputed'})-[:FROM_SOURCE]->(s:Source)
RETURN t AS treaty, c.predicate AS what, coalesce(c.value, c.when) AS says, s.title AS source,
       c.locator AS place, c.chosen AS shown
ORDER BY treaty.name, what`,
  },
  {
    title: 'The shortest ways between two things',
    about: 'The five shortest paths of at most six steps that lead through no state.',
    statement: `MATCH p = SHORTEST 5 (a:Entity {id: $from}) (()--(:Entity&!State)){1,6} (b:Entity {id: $to})
RETURN p AS way, length(p) AS steps
ORDER BY steps`,
    parameters: { from: 'person:kim-jong-un', to: 'project:khasan-rajin' },
  },
  {
    title: 'The resolutions and what they impose',
    about: 'Adopted by whom, when, and with how many measures.',
    statement: `MATCH (council:Organization)-[a:ADOPTED]->(r:Resolution)
OPTIONAL MATCH (r)-[:IMPOSES]->(m:Measure)
RETURN r AS resolution, r.adopted AS adopted, council, count(m) AS measures
ORDER BY adopted`,
  },
  {
    title: 'Who supports and who opposes what',
    about: 'One list of two sides for each matter.',
    statement: `MATCH (x)<-[r:SUPPORTS|OPPOSES]-(who)
RETURN x AS matter,
       [one IN collect({who: who.name, how: type(r)}) WHERE one.how = 'SUPPORTS' | one.who] AS support,
       [one IN collect({who: who.name, how: type(r)}) WHERE one.how = 'OPPOSES' | one.who] AS oppose
ORDER BY size(support) + size(oppose) DESC, matter.name`,
  },
  {
    title: 'Who says what of a thing, and where',
    about: 'Claims with their sources; the paragraph is the locator.',
    statement: `MATCH (c:Claim)-[:ABOUT]->(x:Entity {id: $thing})
MATCH (c)-[:FROM_SOURCE]->(s:Source)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(speaker)
RETURN c.predicate AS what, coalesce(c.paraphrase, c.value) AS says, c.mode AS mode,
       speaker, s.title AS source, c.locator AS place
ORDER BY source, place`,
    parameters: { thing: 'event:vladivostok-summit-2019' },
  },
  {
    title: 'Numbers over time',
    about: 'Observations: a measure, its value and unit, and when it was taken.',
    statement: `MATCH (x)-[:HAS_OBSERVATION]->(o:Observation)
RETURN x AS thing, o.measure AS measure, o.when AS at, o.value AS value, o.unit AS unit
ORDER BY thing.name, measure, at`,
  },
  {
    title: 'The best connected',
    about: 'Counting without fetching: relationships of each thing, by kind.',
    statement: `MATCH (x:Entity)
RETURN x AS thing, labels(x)[-1] AS kind, COUNT { (x)--(:Entity) } AS relationships
ORDER BY relationships DESC
LIMIT 25`,
  },
  {
    title: 'Who held which office on a day',
    about: 'Possibly, and certainly: an imprecise date counts for the one and not for the other.',
    statement: `MATCH (p:Person)-[r:HOLDS_OFFICE]->(o:Office)
WHERE r.fromMin <= $day <= r.toMax
RETURN p AS person, o AS office, r.when AS dated, r.fromMax <= $day <= r.toMin AS certainly
ORDER BY office.name`,
    parameters: { day: 20190425 },
  },
];
