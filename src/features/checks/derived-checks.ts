/**
 * The checks that Cypher cannot express, since they follow from EDTF: that stored bounds and ids are what the pure model
 * makes of the dates beside them, and that no standing denial meets a relationship of the same time. Rows are read in
 * pages, so the graph may be larger than memory.
 */
import { z } from 'zod';
import { cypherFile } from '../../database/cypher-file.ts';
import type { Reading } from '../../database/run.ts';
import { type Bounds, boundsOf } from '../../model/bounds.ts';
import { EdtfError } from '../../model/edtf.ts';
import { relationshipId } from '../../model/ids.ts';
import { type Kind, kindOfId } from '../../model/kinds.ts';
import { inRange } from '../../model/perspective.ts';
import { type RelationshipType, relationshipType } from '../../model/relationship-types.ts';
import { type End, entityBounds, relationshipBounds } from '../../model/thing-bounds.ts';
import type { Offenders } from './offenders.ts';

interface DerivedCheck {
  readonly rules: readonly { readonly name: string; readonly purpose: string }[];
  /** Fills one list of offenders for each rule. */
  readonly run: (db: Reading, found: readonly Offenders[]) => Promise<void>;
}

const ENTITIES = cypherFile('queries/checks/entities');
const OBSERVATIONS = cypherFile('queries/checks/observations');
const RELATIONSHIPS = cypherFile('queries/checks/relationships');
const DENIALS = cypherFile('queries/checks/denials');

/** Rows of one read; a row is about a kilobyte. */
const PAGE = 20_000;
const ENTITY_PAGE = 1_000;
/** More denied claims that meet a relationship than anybody will read. */
const DENIALS_READ = 10_000;

const day = z.number().nullish();
const bounds = z.object({ fromMin: day, fromMax: day, toMin: day, toMax: day });
const text = z.string().nullish();
const entityRow = z.object({
  id: z.string(),
  dates: z.record(z.string(), z.unknown()),
  resolutions: z.array(z.object({ fromMin: day, fromMax: day })),
  bounds,
  degree: z.int(),
});
const observationRow = z.object({ id: z.string(), when: text, seen: text, bounds });
const endRow = bounds.extend({ id: z.string(), when: text, seen: text });
const relationshipRow = z.object({
  handle: z.string(),
  id: text,
  type: z.string(),
  own: z.record(z.string(), z.unknown()),
  dataset: text,
  bounds,
  from: endRow,
  to: endRow,
});
const denialRow = z.object({
  claim: z.string(),
  when: text,
  subject: z.string(),
  id: text,
  type: z.string(),
  from: z.string(),
  to: z.string(),
  bounds,
});

type StoredBounds = z.infer<typeof bounds>;
type EntityRow = z.infer<typeof entityRow>;
type RelationshipRow = z.infer<typeof relationshipRow>;

export const DERIVED_CHECKS: readonly DerivedCheck[] = [
  {
    rules: [
      { name: 'entity-bounds', purpose: 'The bounds of an entity are those that its dates give.' },
      {
        name: 'relationship-bounds',
        purpose:
          'The bounds of a relationship are those that its dates, its type and the beginnings of its ends give.',
      },
      {
        name: 'relationship-ids',
        purpose: 'The id of a relationship is made of its type, its ends and its start.',
      },
    ],
    run: async (db, [ofEntities, ofRelationships, ofIds]) => {
      if (!ofEntities || !ofRelationships || !ofIds) return;
      for await (const entities of entityPages(db)) {
        for (const entity of entities) checkEntity(entity, ofEntities);
        for await (const rows of relationshipPages(db, entities)) {
          for (const row of rows) checkRelationship(row, ofRelationships, ofIds);
        }
      }
    },
  },
  {
    rules: [
      { name: 'observation-bounds', purpose: 'The bounds of an observation are those that its dates give.' },
    ],
    run: async (db, [found]) => {
      for (let after = ''; found; ) {
        const page = await db.read(OBSERVATIONS, { after, limit: ENTITY_PAGE }, observationRow);
        for (const { id, when, seen, bounds: stored } of page) {
          compare(id, stored, found, () =>
            boundsOf({ temporal: 'state', when: when ?? undefined, seen: seen ?? undefined }),
          );
        }
        after = page.at(-1)?.id ?? '';
        if (page.length < ENTITY_PAGE) return;
      }
    },
  },
  {
    rules: [
      {
        name: 'denials',
        purpose: 'Nothing that is denied is also a relationship of that time, unless it is disputed.',
      },
    ],
    run: async (db, [found]) => {
      for (const row of await db.read(DENIALS, { limit: DENIALS_READ }, denialRow)) {
        if (found && meets(row))
          found.add(row.id ?? `${row.from} ${row.type} ${row.to}`, `${row.claim} denies it`);
      }
    },
  },
];

async function* entityPages(db: Reading): AsyncGenerator<EntityRow[]> {
  for (let after = ''; ; ) {
    const page = await db.read(ENTITIES, { after, limit: ENTITY_PAGE }, entityRow);
    yield page;
    after = page.at(-1)?.id ?? '';
    if (page.length < ENTITY_PAGE) return;
  }
}

/** The relationships from these entities: many small ones in one read, a hub by itself in several. */
async function* relationshipPages(
  db: Reading,
  entities: readonly EntityRow[],
): AsyncGenerator<RelationshipRow[]> {
  let ids: string[] = [];
  let degrees = 0;
  for (const { id, degree } of entities) {
    if (degrees + degree > PAGE && ids.length > 0) {
      yield* relationshipsFrom(db, ids);
      [ids, degrees] = [[], 0];
    }
    if (degree > 0) ids.push(id);
    degrees += degree;
  }
  if (ids.length > 0) yield* relationshipsFrom(db, ids);
}

async function* relationshipsFrom(db: Reading, ids: readonly string[]): AsyncGenerator<RelationshipRow[]> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const page: RelationshipRow[] = await db.read(
      RELATIONSHIPS,
      { ids, after, limit: PAGE },
      relationshipRow,
    );
    yield page;
    after = page.length < PAGE ? undefined : (page.at(-1)?.id ?? undefined);
  }
}

function checkEntity(row: EntityRow, found: Offenders): void {
  const kind = kindOfId(row.id);
  if (kind === undefined) return; // entity-kinds reports it.
  const [resolution] = row.resolutions.map(whole).sort((a, b) => a.fromMin - b.fromMin);
  compare(row.id, row.bounds, found, () => entityBounds(kind, row.dates, resolution));
}

function checkRelationship(row: RelationshipRow, ofBounds: Offenders, ofIds: Offenders): void {
  if (relationshipType(row.type) === undefined) return; // relationship-types reports it.
  const type = row.type as RelationshipType;
  const [from, to] = [endOf(row.from), endOf(row.to)];
  const name = row.id ?? row.handle;
  if (from && to) compare(name, row.bounds, ofBounds, () => relationshipBounds(type, row.own, from, to));
  const own = (property: string): string | undefined => {
    const value = row.own[property];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  };
  const id = relationshipId(type, row.from.id, row.to.id, own('when'), {
    reference: own('reference'),
    dataset: row.dataset ?? undefined,
    row: own('row'),
  });
  if (row.id !== id) ofIds.add(name, `should be ${id}`);
}

function endOf(row: z.infer<typeof endRow>): End | undefined {
  const kind: Kind | undefined = kindOfId(row.id);
  return kind && { kind, properties: { when: row.when, seen: row.seen }, bounds: whole(row) };
}

/** Bounds that may be incomplete: stored-integers reports them. */
function whole({ fromMin, fromMax, toMin, toMax }: Partial<StoredBounds>): Bounds {
  return { fromMin: fromMin ?? 0, fromMax: fromMax ?? 0, toMin: toMin ?? 0, toMax: toMax ?? 0 };
}

function compare(id: string, stored: StoredBounds, found: Offenders, derive: () => Bounds): void {
  try {
    const derived = derive();
    const wrong = (['fromMin', 'fromMax', 'toMin', 'toMax'] as const).filter(
      (name) => typeof stored[name] === 'number' && stored[name] !== derived[name],
    );
    if (wrong.length > 0) {
      found.add(
        id,
        wrong.map((name) => `${name} is ${stored[name]}, its dates give ${derived[name]}`).join('; '),
      );
    }
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    found.add(id, `has a bad date: ${error.message}`);
  }
}

/** Whether a denial speaks of the relationship: same direction unless symmetric, and a common time. */
function meets(row: z.infer<typeof denialRow>): boolean {
  const type = relationshipType(row.type);
  if (type === undefined || (row.subject !== row.from && !type.symmetric)) return false;
  if (!row.when) return true;
  try {
    const denied = boundsOf({ temporal: 'state', when: row.when });
    return inRange(whole(row.bounds), type.temporal, denied.fromMin, denied.toMax);
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    return true;
  }
}
