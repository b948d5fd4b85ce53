/** The texts of what resolutions and their measures do: they carry the predicate of all relationships, so are generated. */
import {
  EDGE_COLUMNS,
  EDGE_RETURNS,
  edgeFilter,
  FILTER_HEADER,
  type GeneratedQuery,
  HAPPENED_HEADER,
} from '../common/cypher-parts.ts';

const ENDS_RETURNS =
  'fromLabels: string[], fromEntity: {id: string, name: string}, toLabels: string[], toEntity: {id: string, name: string}';
const ENDS =
  'labels(a) AS fromLabels, properties(a) AS fromEntity, labels(b) AS toLabels, properties(b) AS toEntity';

export function resolutionQueries(): GeneratedQuery[] {
  return [
    {
      path: 'cypher/queries/resolutions/effects.generated.cypher',
      text: `// What resolutions and measures do, one step on: impose, target, constrain, exempt, supersede.
// param ids: string[] = ['resolution:S-RES-2397', 'measure:S-RES-2397-op8']
// param limit: integer = 2000
${FILTER_HEADER}
${HAPPENED_HEADER}
// returns ${EDGE_RETURNS}, ${ENDS_RETURNS}
// plan: NodeUniqueIndexSeek
MATCH (a:Entity) WHERE a.id IN $ids
MATCH (a)-[r:IMPOSES|TARGETS|CONSTRAINS|EXEMPTS|SUPERSEDES]->(b)
WHERE ${edgeFilter()}
WITH a, r, b ORDER BY r.id LIMIT $limit
RETURN ${EDGE_COLUMNS},
  ${ENDS}
ORDER BY relation.id
`,
    },
    {
      path: 'cypher/queries/resolutions/bearing.generated.cypher',
      text: `// What bears on things, one step back: what imposes, targets, constrains, exempts or supersedes them.
// param ids: string[] = ['activity:dprk-labour-in-russia', 'state:PRK']
// param types: string[] = ['TARGETS', 'CONSTRAINS', 'EXEMPTS']
// param limit: integer = 2000
${FILTER_HEADER}
${HAPPENED_HEADER}
// returns ${EDGE_RETURNS}, ${ENDS_RETURNS}
// plan: NodeUniqueIndexSeek
MATCH (b:Entity) WHERE b.id IN $ids
MATCH (a)-[r:IMPOSES|TARGETS|CONSTRAINS|EXEMPTS|SUPERSEDES]->(b)
WHERE type(r) IN $types AND ${edgeFilter()}
WITH a, r, b ORDER BY r.id LIMIT $limit
RETURN ${EDGE_COLUMNS},
  ${ENDS}
ORDER BY relation.id
`,
    },
    {
      path: 'cypher/queries/resolutions/superseding.generated.cypher',
      text: `// What stands in the place of resolutions or measures, and which resolutions impose that.
// param ids: string[] = ['measure:S-RES-2375-op14.2']
// param limit: integer = 2000
${FILTER_HEADER}
${HAPPENED_HEADER}
// returns ${EDGE_RETURNS}, ${ENDS_RETURNS}, imposedBy: {labels: string[], entity: {id: string, name: string}}[]
// plan: NodeUniqueIndexSeek
MATCH (b:Entity) USING INDEX b:Entity(id) WHERE b.id IN $ids
MATCH (a)-[r:SUPERSEDES]->(b)
WHERE ${edgeFilter()}
WITH a, r, b ORDER BY r.id LIMIT $limit
RETURN ${EDGE_COLUMNS},
  ${ENDS},
  COLLECT {
    MATCH (a)<-[:IMPOSES]-(x:Resolution)
    RETURN {labels: labels(x), entity: {id: x.id, name: x.name}} ORDER BY x.id
  } AS imposedBy
ORDER BY relation.id
`,
    },
  ];
}
