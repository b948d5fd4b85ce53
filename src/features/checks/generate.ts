/**
 * The checks that list the vocabulary, made from it, so that a new kind or type is checked the day it is added. The
 * texts are committed; `npm run generate` writes them and `npm run check` says when they are out of step.
 */
import {
  ATTRIBUTIONS,
  BULK_TYPES,
  CLAIM_MODES,
  CLAIM_ONLY_PREDICATES,
  CLAIM_STATUSES,
  COMMON_PROPERTIES,
  CONFIDENCES,
  KIND_NAMES,
  KINDS,
  OBSERVATION_QUALIFIERS,
  PROVENANCE_TYPES,
  RELATIONSHIP_TYPE_NAMES,
  RELATIONSHIP_TYPES,
  type RelationshipType,
} from '../../model/vocabulary.ts';

export interface GeneratedFile {
  /** Path from the root of the repository. */
  readonly path: string;
  readonly text: string;
}

const SYMMETRIC = RELATIONSHIP_TYPE_NAMES.filter((name) => RELATIONSHIP_TYPES[name].symmetric);
const SAME_KIND = RELATIONSHIP_TYPE_NAMES.filter((name) => RELATIONSHIP_TYPES[name].sameKind);
const LINE = 110;

/** All generated checks, in order of their paths. */
export function generatedChecks(): GeneratedFile[] {
  return [
    check('bulk-keys', BULK_KEYS),
    check('claim-words', claimWords()),
    check('entity-kinds', entityKinds()),
    check('relationship-claims-fit', CLAIMS_FIT),
    check('relationship-kinds', relationshipKinds()),
    check('relationship-types', relationshipTypes()),
    check('symmetric-once', SYMMETRIC_ONCE),
  ];
}

interface Check {
  readonly purpose: readonly string[];
  /** Further lines of the header, without the slashes. */
  readonly header: readonly string[];
  readonly body: string;
}

function check(name: string, { purpose, header, body }: Check): GeneratedFile {
  const lines = [
    ...purpose,
    'Generated from src/model/vocabulary.ts by `npm run generate`.',
    'param limit: integer = 100',
    'returns offender: string, detail: string',
    ...header,
  ];
  const text = `${lines.map((line) => `// ${line}\n`).join('')}${body.trim()}\nORDER BY offender, detail\nLIMIT $limit\n`;
  return { path: `cypher/checks/${name}.generated.cypher`, text };
}

/** Words as a list of Cypher texts, broken into lines of at most 110 characters. */
function list(words: readonly string[], indent = 0): string {
  const lines = [''];
  for (const word of words) {
    const last = lines.length - 1;
    const item = `'${word}', `;
    if (`${lines[last]}${item}`.length + indent > LINE) lines.push(item);
    else lines[last] += item;
  }
  return `[${lines
    .map((line) => line.trimEnd())
    .join(`\n${' '.repeat(indent)}`)
    .replace(/,$/, '')}]`;
}

function types(names: readonly RelationshipType[]): string {
  return names.join('|');
}

const LOOKS = 'allow NodeByLabelScan: looks at every';

function relationshipTypes(): Check {
  return {
    purpose: ['Every relationship is of a type of the vocabulary.'],
    header: ['allow DirectedAllRelationshipsScan: looks at every relationship'],
    body: `
MATCH (a)-[r]->(b)
WHERE NOT type(r) IN
  ${list([...RELATIONSHIP_TYPE_NAMES, ...PROVENANCE_TYPES], 3)}
RETURN coalesce(a.id, elementId(a)) + ' ' + type(r) + ' ' + coalesce(b.id, elementId(b)) AS offender,
       'the vocabulary has no type ' + type(r) AS detail`,
  };
}

function relationshipKinds(): Check {
  const rows = RELATIONSHIP_TYPE_NAMES.map((name) => {
    const { from, to } = RELATIONSHIP_TYPES[name];
    return `  ${name}: {from: ${list(from)}, to: ${list(to)}}`;
  });
  return {
    purpose: ['Every relationship connects kinds that its type may connect.'],
    header: [`${LOOKS} relationship`],
    body: `
WITH {
${rows.join(',\n')}
} AS allowed
MATCH (a:Entity)-[r]->(b:Entity)
WITH a, r, b, allowed[type(r)] AS ends
WHERE NOT any(label IN labels(a) WHERE label IN ends.from)
   OR NOT any(label IN labels(b) WHERE label IN ends.to)
   OR r:${types(SAME_KIND)} AND NOT any(label IN labels(a) WHERE label <> 'Entity' AND label IN labels(b) AND label IN ends.from)
   OR r:VOTED AND NOT b:Vote OR r:VOTE_ON AND NOT a:Vote
RETURN coalesce(r.id, elementId(r)) AS offender,
       a.id + ' ' + type(r) + ' ' + b.id + ':' + reduce(text = '', label IN labels(a) | text + ' ' + label) + ' to'
       + reduce(text = '', label IN labels(b) | text + ' ' + label) AS detail`,
  };
}

function entityKinds(): Check {
  const rows = KIND_NAMES.map(
    (name) => `  ${name}: {prefix: '${KINDS[name].prefix}', also: ${list(KINDS[name].also)}}`,
  );
  return {
    purpose: [
      'Every entity has one kind, an id with that kind’s prefix, and beside it only labels that may stand there.',
    ],
    header: [`${LOOKS} entity`],
    body: `
WITH {
${rows.join(',\n')}
} AS kinds
MATCH (n:Entity)
WITH n, kinds, [label IN labels(n) WHERE kinds[label] IS NOT NULL] AS own,
     [label IN labels(n) WHERE label <> 'Entity' AND kinds[label] IS NULL] AS others
WHERE size(own) <> 1
   OR NOT coalesce(n.id, '') =~ (kinds[own[0]].prefix + ':[A-Za-z0-9][A-Za-z0-9.@-]*')
   OR any(label IN others WHERE NOT label IN kinds[own[0]].also)
RETURN coalesce(n.id, elementId(n)) AS offender, 'labels:' + reduce(text = '', label IN labels(n) | text + ' ' + label) AS detail`,
  };
}

function claimWords(): Check {
  const properties = new Set([
    ...Object.keys(COMMON_PROPERTIES),
    ...KIND_NAMES.flatMap((name) => Object.keys(KINDS[name].properties)),
  ]);
  const predicates = [...CLAIM_ONLY_PREDICATES, ...[...properties].sort(), ...RELATIONSHIP_TYPE_NAMES];
  return {
    purpose: [
      'Claims, attributions and observations use the words of the vocabulary. A predicate is a type, a property, or one of',
      'those that exist as claims only; of an observation its value is claimed, of a release nothing in particular.',
    ],
    header: [
      'allow NodeByLabelScan: looks at every claim and observation',
      'allow DirectedRelationshipTypeScan: looks at every attribution',
    ],
    body: `
CALL () {
  MATCH (x:Claim)
  WITH x, CASE WHEN x.mode IN ${list(CLAIM_MODES)} THEN [] ELSE ['mode'] END
       + CASE WHEN x.status IN ${list(CLAIM_STATUSES)} THEN [] ELSE ['status'] END
       + CASE WHEN x.confidence IN ${list(CONFIDENCES)} THEN [] ELSE ['confidence'] END
       + CASE WHEN x.subject STARTS WITH 'source:'
                OR x.subject STARTS WITH 'obs:' AND x.predicate IN ['value', 'low', 'high']
                OR x.predicate IN
                  ${list(predicates, 19)}
         THEN [] ELSE ['predicate'] END AS wrong
  RETURN x.id AS id, properties(x) AS said, wrong
  UNION ALL
  MATCH (c:Claim)-[x:ATTRIBUTED_TO]->()
  RETURN c.id AS id, properties(x) AS said,
         CASE WHEN x.how IN ${list(ATTRIBUTIONS)} THEN [] ELSE ['how'] END AS wrong
  UNION ALL
  MATCH (x:Observation)
  RETURN x.id AS id, properties(x) AS said,
         CASE WHEN x.qualifier IN ${list(OBSERVATION_QUALIFIERS)}
         THEN [] ELSE ['qualifier'] END AS wrong
}
UNWIND wrong AS name
RETURN id AS offender, 'no ' + name + ' of the vocabulary: ' + coalesce(toString(said[name]), 'absent') AS detail`,
  };
}

const CLAIMS_FIT: Check = {
  purpose: [
    'A claim behind a relationship has its type as predicate and its ends as subject and object. A release’s claim, whose',
    'subject is the Dataset, is free of this, and so is what stands behind a derived relationship.',
  ],
  header: [`${LOOKS} relationship`],
  body: `
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.derived IS NULL OR NOT r.derived
MATCH (c:Claim)
WHERE c.key IN r.claims
WITH a, r, b, c, coalesce(c.subject, '') AS subject, coalesce(c.predicate, '') AS predicate, coalesce(c.object, '') AS object
WHERE NOT subject STARTS WITH 'source:'
  AND NOT (predicate = type(r)
    AND (subject = a.id AND object = b.id
      OR r:${types(SYMMETRIC)} AND subject = b.id AND object = a.id))
RETURN coalesce(r.id, elementId(r)) AS offender, c.id + ' says ' + subject + ' ' + predicate + ' ' + object AS detail`,
};

const SYMMETRIC_ONCE: Check = {
  purpose: ['What is symmetric is stored once, from the lesser id.'],
  header: [
    'allow DirectedUnionRelationshipTypesScan: looks at every symmetric relationship',
    'allow NodeByLabelScan: the same, where they are rare',
  ],
  body: `
MATCH (a)-[r:${types(SYMMETRIC)}|CONTRADICTS]->(b)
WHERE a.id >= b.id
RETURN coalesce(r.id, a.id + ' ' + type(r) + ' ' + b.id) AS offender, 'from ' + a.id + ' to ' + b.id AS detail`,
};

const BULK_KEYS: Check = {
  purpose: ['Edges of bulk types carry the numbers of their ends, by which they are found.'],
  header: [
    'allow DirectedUnionRelationshipTypesScan: looks at every edge of a bulk type',
    'allow NodeByLabelScan: the same, where they are most of the graph',
  ],
  body: `
MATCH (a:Entity)-[r:${types(BULK_TYPES)}]->(b:Entity)
WHERE NOT coalesce(r.src = a.num AND r.dst = b.num, false)
   OR r:ACTED_TOWARDS AND NOT coalesce(r.dyad = CASE WHEN a.num < b.num THEN a.num * 10000000 + b.num ELSE b.num * 10000000 + a.num END, false)
RETURN coalesce(r.id, elementId(r)) AS offender,
       a.id + ' is ' + coalesce(toString(a.num), 'without number') + ', the edge says ' + coalesce(toString(r.src), 'nothing') + '; '
       + b.id + ' is ' + coalesce(toString(b.num), 'without number') + ', the edge says ' + coalesce(toString(r.dst), 'nothing') AS detail`,
};
