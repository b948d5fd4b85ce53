/** The dossier as types of `@neo4j/graphql`, as its users would write them, and what both are asked. */

/** Without `toMin`, which the dossier stores as 0 where an end is open: version 7.6.3 takes a 0 for no Int. */
const BOUNDS = 'fromMin: Int fromMax: Int toMax: Int when: String knownFrom: Int';
const ENTITY = `id: ID! name: String! aliases: [String!] ${BOUNDS}`;
const EDGE = `id: String ${BOUNDS} knownTo: Int`;

export const TYPES = `
  type Took @relationshipProperties { ${EDGE} role: String }
  type Tie @relationshipProperties { ${EDGE} }
  type Constraint @relationshipProperties { ${EDGE} effect: String }
  type Exemption @relationshipProperties { ${EDGE} scope: String }
  type Source @node { id: ID! title: String! publisher: String published: String url: String }
  type Claim @node {
    id: ID! predicate: String! mode: String! locator: String! paraphrase: String! confidence: String status: String
    source: [Source!]! @relationship(type: "FROM_SOURCE", direction: OUT)
    saidBy: [Entity!]! @relationship(type: "ATTRIBUTED_TO", direction: OUT)
    about: [Entity!]! @relationship(type: "ABOUT", direction: OUT)
  }
  type Entity @node { ${ENTITY} claims: [Claim!]! @relationship(type: "ABOUT", direction: IN) }
  type Person @node {
    ${ENTITY}
    claims: [Claim!]! @relationship(type: "ABOUT", direction: IN)
    tookPartIn: [Event!]! @relationship(type: "TOOK_PART_IN", direction: OUT, properties: "Took")
  }
  type Event @node {
    ${ENTITY}
    claims: [Claim!]! @relationship(type: "ABOUT", direction: IN)
    people: [Person!]! @relationship(type: "TOOK_PART_IN", direction: IN, properties: "Took")
  }
  type Activity @node { ${ENTITY} }
  type Measure @node {
    ${ENTITY} paragraph: Int
    targets: [Entity!]! @relationship(type: "TARGETS", direction: OUT, properties: "Tie")
    constrains: [Entity!]! @relationship(type: "CONSTRAINS", direction: OUT, properties: "Constraint")
    exempts: [Entity!]! @relationship(type: "EXEMPTS", direction: OUT, properties: "Exemption")
  }
  type Resolution @node {
    ${ENTITY} symbol: String
    imposes: [Measure!]! @relationship(type: "IMPOSES", direction: OUT, properties: "Tie")
  }
`;

const SAID =
  'id predicate mode locator paraphrase confidence source { id title publisher published url } saidBy { id name }';
const DATED = 'id when fromMin fromMax toMax knownFrom knownTo';

export const QUESTIONS = [
  {
    name: 'what a person took part in during 2018, with the claims',
    path: '/entities/person:kim-jong-un/relations?types=TOOK_PART_IN&asOf=2018-01-01/2018-12-31&include=claims',
    query: `query ($id: ID!, $first: Int!, $last: Int!) {
      people(where: { id: { eq: $id } }) {
        id name
        tookPartInConnection(where: { edge: { fromMin: { lte: $last }, fromMax: { gte: $first } } }, first: 50) {
          totalCount
          edges { properties { ${DATED} role } node { id name claims(where: { predicate: { eq: "TOOK_PART_IN" } }) { ${SAID} } } }
        }
      }
    }`,
    variables: { id: 'person:kim-jong-un', first: 20180101, last: 20181231 },
  },
  {
    name: 'what did not happen, by whose word',
    path: '/claims?mode=denied',
    query: `query { claims(where: { mode: { eq: "denied" } }, limit: 50) { ${SAID} about { id name } } }`,
    variables: {},
  },
  {
    name: 'all that a person is said to have said',
    path: '/claims?attributedTo=person:vladimir-putin',
    query: `query ($id: ID!) {
      claims(where: { saidBy: { some: { id: { eq: $id } } } }, limit: 50) { ${SAID} about { id name } }
    }`,
    variables: { id: 'person:vladimir-putin' },
  },
  {
    name: 'what a resolution binds on a day, with exemptions',
    path: '/resolutions/resolution:S-RES-2375/effects?asOf=2019-04-26',
    query: `query ($id: ID!, $day: Int!) {
      resolutions(where: { id: { eq: $id } }) {
        id name
        imposesConnection(where: { edge: { fromMin: { lte: $day }, toMax: { gte: $day } } }) {
          edges { properties { ${DATED} } node {
            id name paragraph
            targetsConnection { edges { properties { ${DATED} } node { id name } } }
            constrainsConnection(where: { edge: { fromMin: { lte: $day }, toMax: { gte: $day } } }) {
              edges { properties { ${DATED} effect } node { id name } } }
            exemptsConnection { edges { properties { ${DATED} scope } node { id name } } }
          } }
        }
      }
    }`,
    variables: { id: 'resolution:S-RES-2375', day: 20190426 },
  },
  {
    name: 'one thing, with what is claimed of it',
    path: '/entities/event:vladivostok-summit-2019',
    query: `query ($id: ID!) { events(where: { id: { eq: $id } }) { ${ENTITY.replace(/: [^ ]+/g, '')} claims { ${SAID} } } }`,
    variables: { id: 'event:vladivostok-summit-2019' },
  },
] as const;
