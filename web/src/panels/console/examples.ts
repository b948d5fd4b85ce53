/** Example queries. A test runs each of them and expects rows. */
export interface Example {
  readonly title: string;
  /** What it demonstrates. */
  readonly about: string;
  readonly statement: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

export const EXAMPLES: readonly Example[] = [
  {
    title: 'Who met whom',
    about: 'Two people at one event. The result can be added to the graph.',
    statement: `MATCH p = (a:Person)-[:TOOK_PART_IN]->(e:Event)<-[:TOOK_PART_IN]-(b:Person)
WHERE a.name < b.name
RETURN a AS one, e AS event, b AS other, p AS path
ORDER BY e.fromMin, one.name`,
  },
  {
    title: 'Who attended the Vladivostok summit, and in what role',
    about: 'One entity by its id, given as a parameter.',
    statement: `MATCH (who)-[t:TOOK_PART_IN]->(e:Event {id: $event})
RETURN who, t.role AS role, t.onBehalfOf AS state, e.when AS day
ORDER BY role`,
    parameters: { event: 'event:vladivostok-summit-2019' },
  },
  {
    title: 'What was in force on a day',
    about: 'Days are integers such as 20180101. A relationship possibly holds from fromMin to toMax.',
    statement: `MATCH (a:State)-[r]->(b:Entity)
WHERE r.fromMin <= $day <= r.toMax
RETURN a, type(r) AS type, r, b, r.when AS dated
ORDER BY a.name, type
LIMIT 200`,
    parameters: { day: 20180101 },
  },
  {
    title: 'What hinders or constrains a project',
    about: 'Factors that hinder it, measures that constrain it, and measures that exempt it.',
    statement: `MATCH (x)-[r:HINDERS|CONSTRAINS|EXEMPTS]->(project:Project {name: $project})
RETURN x AS what, type(r) AS how, r, project
ORDER BY how`,
    parameters: { project: 'Khasan–Rajin' },
  },
  {
    title: 'Which resolutions constrain each activity and project',
    about: 'A pattern over three kinds of entities; measures are collected into a list.',
    statement: `MATCH (r:Resolution)-[:IMPOSES]->(m:Measure)-[c:CONSTRAINS]->(x)
WHERE c.fromMin <= $day <= c.toMax
RETURN x AS constrained, collect(DISTINCT r.symbol) AS by, collect(m.name) AS measures
ORDER BY size(by) DESC, constrained.name`,
    parameters: { day: 20190426 },
  },
  {
    title: 'Denials',
    about: 'Denials are stored as claims and never drawn.',
    statement: `MATCH (c:Claim {mode: 'denied'})-[:FROM_SOURCE]->(s:Source)
MATCH (c)-[:ABOUT]->(entity)
RETURN entity, c.paraphrase AS said, s.title AS source, c.locator AS place
ORDER BY entity.name`,
  },
  {
    title: 'One treaty, two dates',
    about: 'Claims of two sources that disagree.',
    statement: `MATCH (t:Treaty)<-[:ABOUT]-(c:Claim {status: 'disputed'})-[:FROM_SOURCE]->(s:Source)
RETURN t AS treaty, c.predicate AS what, coalesce(c.value, c.when) AS says, s.title AS source,
       c.locator AS place, c.chosen AS shown
ORDER BY treaty.name, what`,
  },
  {
    title: 'Shortest paths between two entities',
    about: 'The five shortest paths of at most six hops that do not go through a state.',
    statement: `MATCH p = SHORTEST 5 (a:Entity {id: $from}) (()--(:Entity&!State)){1,6} (b:Entity {id: $to})
RETURN p AS path, length(p) AS hops
ORDER BY hops`,
    parameters: { from: 'person:kim-jong-un', to: 'project:khasan-rajin' },
  },
  {
    title: 'Resolutions and the measures they impose',
    about: 'Who adopted each, when, and how many measures it imposes.',
    statement: `MATCH (council:Organization)-[a:ADOPTED]->(r:Resolution)
OPTIONAL MATCH (r)-[:IMPOSES]->(m:Measure)
RETURN r AS resolution, r.adopted AS adopted, council, count(m) AS measures
ORDER BY adopted`,
  },
  {
    title: 'Who supports and who opposes what',
    about: 'Supporters and opponents of each matter.',
    statement: `MATCH (x)<-[r:SUPPORTS|OPPOSES]-(who)
RETURN x AS matter,
       [one IN collect({who: who.name, how: type(r)}) WHERE one.how = 'SUPPORTS' | one.who] AS support,
       [one IN collect({who: who.name, how: type(r)}) WHERE one.how = 'OPPOSES' | one.who] AS oppose
ORDER BY size(support) + size(oppose) DESC, matter.name`,
  },
  {
    title: 'Who says what about an entity, and where',
    about: 'Claims with their sources; the paragraph is the locator.',
    statement: `MATCH (c:Claim)-[:ABOUT]->(x:Entity {id: $entity})
MATCH (c)-[:FROM_SOURCE]->(s:Source)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(speaker)
RETURN c.predicate AS what, coalesce(c.paraphrase, c.value) AS says, c.mode AS mode,
       speaker, s.title AS source, c.locator AS place
ORDER BY source, place`,
    parameters: { entity: 'event:vladivostok-summit-2019' },
  },
  {
    title: 'Observations over time',
    about: 'Each has a measure, a value, a unit and a date.',
    statement: `MATCH (x)-[:HAS_OBSERVATION]->(o:Observation)
RETURN x AS entity, o.measure AS measure, o.when AS at, o.value AS value, o.unit AS unit
ORDER BY entity.name, measure, at`,
  },
  {
    title: 'Most connected entities',
    about: 'Counts the relationships of each entity without fetching them.',
    statement: `MATCH (x:Entity)
RETURN x AS entity, labels(x)[-1] AS kind, COUNT { (x)--(:Entity) } AS relationships
ORDER BY relationships DESC
LIMIT 25`,
  },
  {
    title: 'Who held which office on a day',
    about: 'With an imprecise date, an office is possibly held but not certainly held.',
    statement: `MATCH (p:Person)-[r:HOLDS_OFFICE]->(o:Office)
WHERE r.fromMin <= $day <= r.toMax
RETURN p AS person, o AS office, r.when AS dated, r.fromMax <= $day <= r.toMin AS certainly
ORDER BY office.name`,
    parameters: { day: 20190425 },
  },
];
