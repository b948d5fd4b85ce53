/** Reads what an export holds: the drawn graph, its claims and their sources, in one transaction so that they fit together. */
import { z } from 'zod';
import { cypherFile } from '../../database/cypher-file.ts';
import type { Database, Reading } from '../../database/run.ts';
import { TooMuch } from '../../endpoint/errors.ts';
import { RELATIONSHIP_TYPE_NAMES } from '../../model/vocabulary.ts';
import { isTrueAsOf } from '../claims/is-true-as-of.ts';
import { claimsById } from '../common/claim-rows.ts';
import type { Relation } from '../common/contract.ts';
import { type Perspective, parametersFor } from '../common/perspective.ts';
import { withReadContext } from '../common/read-context.ts';
import { readList } from '../common/read-list.ts';
import { readKinds, readTypes } from '../common/validate-types.ts';
import type { GraphNode } from '../graph/contract.ts';
import { MOST_EDGES, MOST_NODES, readGraph } from '../graph/queries.ts';
import type { Source } from '../sources/contract.ts';
import { sourcesAfter } from '../sources/queries.ts';
import { citationOf } from './citation.ts';
import type { ExportedClaim, ExportQuery } from './contract.ts';
import type { ExportData } from './types.ts';

const CLAIMS_ABOUT = cypherFile('queries/export/claims-about');
const ABOUT = cypherFile('queries/export/about');
const idRow = z.object({ id: z.string() });
const aboutRow = z.object({ id: z.string(), about: z.array(z.string()) });

const MOST_CLAIMS = 50_000;
const MOST_SOURCES = 10_000;
const CLAIMS_AT_ONCE = 5_000;

/** @throws InvalidInput; TooMuch where more matches than an export holds: a file is never cut. */
export async function readExportData(db: Database, query: ExportQuery, now: Date): Promise<ExportData> {
  const kinds = readKinds(query.kinds, '/query/kinds');
  const types = readTypes(query.types, '/query/types');
  return withReadContext(db, query, async (tx, perspective) => {
    const selection = { kinds, types, named: readList(query.with) };
    const { nodes, edges, cut, undated: left } = await readGraph(tx, perspective, selection);
    const undated = left?.entities;
    if (cut.nodes || cut.edges) {
      throw new TooMuch(
        `More than ${MOST_NODES} entities or ${MOST_EDGES} relationships match. Narrow by kinds, types or a date.`,
      );
    }
    const claims = await claimsOf(tx, perspective, nodes, edges);
    const sources = await sourcesOf(tx, perspective, claims);
    const citation = await citationOf(tx, query, { nodes, edges, claims, sources, undated }, now);
    return { nodes, edges, claims, sources, undated, citation };
  });
}

/** The claims behind the edges, and those about the nodes that support no relationship, by id. */
async function claimsOf(
  tx: Reading,
  perspective: Perspective,
  nodes: readonly GraphNode[],
  edges: readonly Relation[],
): Promise<ExportedClaim[]> {
  const about = await tx.read(
    CLAIMS_ABOUT,
    parametersFor(CLAIMS_ABOUT, perspective, {
      ids: nodes.map(({ id }) => id),
      types: [...RELATIONSHIP_TYPE_NAMES],
      limit: MOST_CLAIMS + 1,
    }),
    idRow,
  );
  const behind = new Set(edges.flatMap(({ claims }) => claims));
  const ids = [...new Set([...behind, ...about.map(({ id }) => id)])].sort();
  if (ids.length > MOST_CLAIMS) {
    throw new TooMuch(`More than ${MOST_CLAIMS} claims match. Narrow by kinds, types, sources or a date.`);
  }
  const claims: ExportedClaim[] = [];
  for (let at = 0; at < ids.length; at += CLAIMS_AT_ONCE) {
    const some = ids.slice(at, at + CLAIMS_AT_ONCE);
    const [found, rows] = await Promise.all([claimsById(tx, some), tx.read(ABOUT, { ids: some }, aboutRow)]);
    const aboutOf = new Map(rows.map((row) => [row.id, row.about]));
    for (const claim of found.values()) claims.push({ ...claim, about: aboutOf.get(claim.id) ?? [] });
  }
  return claims.filter((claim) => behind.has(claim.id) || isTrueAsOf(claim, perspective));
}

async function sourcesOf(
  tx: Reading,
  perspective: Perspective,
  claims: readonly ExportedClaim[],
): Promise<Source[]> {
  const ids = [...new Set(claims.map(({ source }) => source.id))];
  // No ids would mean all sources.
  if (ids.length === 0) return [];
  if (ids.length > MOST_SOURCES) {
    throw new TooMuch(
      `More than ${MOST_SOURCES} sources would be cited. Select fewer with the parameter sources.`,
    );
  }
  return (await sourcesAfter(tx, undefined, { ...perspective, sources: ids }, '', MOST_SOURCES)).found;
}
