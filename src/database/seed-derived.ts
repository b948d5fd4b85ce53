/**
 * What no script writes by hand: reads what the scripts brought, derives ids, bounds, claim keys and the days of
 * knowledge with the pure model, and writes them back in the same transaction.
 */
import type { Transaction } from 'neo4j-driver';
import { z } from 'zod';
import { EXIT, StartError } from '../errors.ts';
import type { LayoutNode } from '../layout/compact-graph.ts';
import { derive } from '../model/derive.ts';
import { KIND_NAMES, KINDS, type Kind } from '../model/vocabulary.ts';
import { cypherFile } from './cypher-file.ts';
import { run } from './run.ts';
import { writeSearchTerms } from './search-terms.ts';

const READ = {
  entities: cypherFile('queries/seed/entities'),
  relationships: cypherFile('queries/seed/relationships'),
  claims: cypherFile('queries/seed/claims'),
  sources: cypherFile('queries/seed/sources'),
  observations: cypherFile('queries/seed/observations'),
  nextKeys: cypherFile('queries/seed/next-keys'),
};
const WRITE = {
  entities: cypherFile('queries/seed/write-entities'),
  observations: cypherFile('queries/seed/write-observations'),
  sources: cypherFile('queries/seed/write-sources'),
  claims: cypherFile('queries/seed/write-claims'),
  relationships: cypherFile('queries/seed/write-relationships'),
  alliances: cypherFile('queries/seed/write-alliances'),
};
const REMOVE_ALLIANCES = cypherFile('queries/seed/remove-alliances');

/** Loaded in memory; limit 20,000 rows per query. */
const LIMIT = 20_000;

/** How many faults are shown at a time. */
const FAULTS_SHOWN = 20;

const properties = z.record(z.string(), z.unknown());
const entityRow = z.object({ id: z.string(), labels: z.array(z.string()), properties });
const relationshipRow = z.object({
  key: z.string(),
  type: z.string(),
  from: z.string(),
  to: z.string(),
  properties,
});
const claimRow = z.object({ id: z.string(), source: z.string().nullable(), properties });
const plainRow = z.object({ id: z.string(), properties });
const keysRow = z.object({ claimKey: z.int(), entityNum: z.int() });
const anything = z.looseObject({});

export interface DerivedGraph {
  readonly entities: readonly LayoutNode[];
  readonly relationships: readonly { readonly type: string; readonly from: string; readonly to: string }[];
  /** How many claims were derived. */
  readonly claims: number;
}

/** @throws StartError that lists what is wrong with the scripts' facts: nothing of them is kept then. */
export async function writeDerived(tx: Transaction): Promise<DerivedGraph> {
  const whole = async <T>(query: (typeof READ)[keyof typeof READ], row: z.ZodType<T>): Promise<T[]> => {
    const rows = await run(tx, query, { limit: LIMIT }, row);
    if (rows.length === LIMIT)
      throw new StartError(
        `The dossier has ${LIMIT} or more ${query.name}.`,
        'Import it as a source.',
        EXIT.seed,
      );
    return rows;
  };
  const entities = (await whole(READ.entities, entityRow)).map((entity) => ({
    ...entity,
    kind: KIND_NAMES.find((kind) => entity.labels.includes(kind)) ?? '',
  }));
  const relationships = await whole(READ.relationships, relationshipRow);
  const claims = await whole(READ.claims, claimRow);
  const sources = await whole(READ.sources, plainRow);
  const observations = await whole(READ.observations, plainRow);
  const [keys] = await run(tx, READ.nextKeys, {}, keysRow);

  const derived = derive({
    entities,
    relationships,
    claims: claims.map((claim) => ({ ...claim, source: claim.source ?? '' })),
    sources: sources.map((source) => ({
      ...source,
      published: source.properties.published as string | undefined,
    })),
    observations,
    nextKey: keys?.claimKey ?? 1,
    nextNum: keys?.entityNum ?? 1,
  });
  if (derived.faults.length > 0) {
    const shown = derived.faults.slice(0, FAULTS_SHOWN).map(({ where, message }) => `  ${where}: ${message}`);
    throw new StartError(
      `The dossier has ${derived.faults.length} errors (showing ${shown.length}):\n${shown.join('\n')}`,
      'Correct the scripts in cypher/seed; nothing was loaded.',
      EXIT.seed,
    );
  }

  await run(tx, WRITE.entities, { rows: derived.entities }, anything);
  await run(tx, WRITE.observations, { rows: derived.observations }, anything);
  await run(tx, WRITE.sources, { rows: derived.sources }, anything);
  await run(tx, WRITE.claims, { rows: derived.claims }, anything);
  await run(tx, WRITE.relationships, { rows: derived.relationships }, anything);
  await run(tx, REMOVE_ALLIANCES, { keys: derived.staleAlliances }, anything);
  const alliances = derived.alliances.map(({ from, to, properties: values }) => ({ from, to, ...values }));
  await run(tx, WRITE.alliances, { rows: alliances }, anything);
  await writeSearchTerms((query, parameters, row) => run(tx, query, parameters, row));
  const entityIds = new Set(entities.map(({ id }) => id));
  const begun = new Map(derived.entities.map(({ id, fromMin }) => [id, fromMin]));
  return {
    entities: entities.map(({ id, kind, labels, properties }) => ({
      id,
      kind,
      also: KINDS[kind as Kind]?.also.find((label) => labels.includes(label)),
      name: String(properties.name ?? id),
      from: begun.get(id) ?? 0,
    })),
    relationships: [
      ...relationships.filter(({ to }) => entityIds.has(to)),
      ...alliances.map(({ from, to }) => ({ type: 'ALLIED_WITH', from, to })),
    ],
    claims: derived.claims.length,
  };
}
