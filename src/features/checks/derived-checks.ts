/**
 * The checks that Cypher cannot express, since they follow from EDTF: that stored bounds and ids are what the pure model
 * makes of the dates beside them, and that no standing denial meets a relationship of the same time. Rows are read in
 * pages, so the graph may be larger than memory.
 */
import { z } from 'zod';
import { cypherFile } from '../../database/cypher-file.ts';
import type { Reading } from '../../database/run.ts';
import { shownFrom } from '../../model/attestation.ts';
import { type Bounds, boundsOf, seenContradiction } from '../../model/bounds.ts';
import { EdtfError } from '../../model/edtf.ts';
import {
  type End,
  entityBounds,
  entitySeenFault,
  isUndated,
  relationshipBounds,
  relationshipSeenFault,
} from '../../model/entity-bounds.ts';
import { relationshipId } from '../../model/ids.ts';
import { type Kind, kindOfId } from '../../model/kinds.ts';
import { inRange } from '../../model/perspective.ts';
import { type RelationshipType, relationshipType } from '../../model/relationship-types.ts';
import { AttestedDays } from './attested-days.ts';
import { compare, readDates } from './compare-days.ts';
import type { Violations } from './violations.ts';

interface DerivedCheck {
  readonly rules: readonly { readonly name: string; readonly purpose: string }[];
  /** Fills one list of violations for each rule. */
  readonly run: (db: Reading, found: readonly Violations[]) => Promise<void>;
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
  attestedFrom: day,
  degree: z.int(),
});
const observationRow = z.object({ id: z.string(), entity: text, when: text, seen: text, bounds });
const endRow = bounds.extend({ id: z.string(), when: text, seen: text, attestedFrom: day });
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
type ObservationRow = z.infer<typeof observationRow>;
type EntityRow = z.infer<typeof entityRow>;
type RelationshipRow = z.infer<typeof relationshipRow>;

export const DERIVED_CHECKS: readonly DerivedCheck[] = [
  {
    rules: [
      {
        name: 'entity-bounds',
        purpose:
          'The bounds of an entity are those that its dates give; an undated one is attested from the first dated relationship or observation.',
      },
      {
        name: 'relationship-bounds',
        purpose:
          'The bounds of a relationship are those that its dates, its type and the beginnings of its ends give.',
      },
      {
        name: 'relationship-ids',
        purpose: 'The id of a relationship is made of its type, its ends and its start.',
      },
      { name: 'observation-bounds', purpose: 'The bounds of an observation are those that its dates give.' },
      {
        name: 'seen-within-dates',
        purpose: 'No source vouches for a day that the dates beside it exclude.',
      },
    ],
    run: async (db, [ofEntities, ofRelationships, ofIds, ofObservations, ofSeen]) => {
      if (!ofEntities || !ofRelationships || !ofIds || !ofObservations || !ofSeen) return;
      const attested = new AttestedDays();
      for await (const rows of observationPages(db)) {
        for (const row of rows) checkObservation(row, ofObservations, ofSeen, attested);
      }
      for await (const entities of entityPages(db)) {
        for (const entity of entities) checkEntity(entity, ofEntities, ofSeen, attested);
        for await (const rows of relationshipPages(db, entities)) {
          for (const row of rows) {
            checkRelationship(row, ofRelationships, ofIds);
            checkSeen(row, ofSeen);
            const { type, own, from, to } = row;
            attested.noteRelationship({
              type,
              own,
              ids: [from.id, to.id],
              ends: [endOf(from), endOf(to)],
            });
          }
        }
      }
      for (const { id, stored, bounds } of attested.undated()) compare(id, stored, ofEntities, () => bounds);
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

async function* observationPages(db: Reading): AsyncGenerator<ObservationRow[]> {
  for (let after = ''; ; ) {
    const page = await db.read(OBSERVATIONS, { after, limit: ENTITY_PAGE }, observationRow);
    yield page;
    after = page.at(-1)?.id ?? '';
    if (page.length < ENTITY_PAGE) return;
  }
}

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

function checkObservation(
  { id, entity, when, seen, bounds: stored }: ObservationRow,
  found: Violations,
  ofSeen: Violations,
  attested: AttestedDays,
): void {
  const dated = { temporal: 'state', when: when ?? undefined, seen: seen ?? undefined } as const;
  compare(id, stored, found, () => boundsOf(dated));
  readDates(() => {
    const bounds = boundsOf(dated);
    if (entity) attested.note(entity, shownFrom(bounds));
    const fault = seenContradiction('state', dated.seen, bounds);
    if (fault) ofSeen.add(id, fault);
  });
}

function checkEntity(row: EntityRow, found: Violations, ofSeen: Violations, attested: AttestedDays): void {
  const kind = kindOfId(row.id);
  if (kind === undefined) return; // entity-kinds reports it.
  const [resolution] = row.resolutions.map(whole).sort((a, b) => a.fromMin - b.fromMin);
  const stored = { ...row.bounds, attestedFrom: row.attestedFrom };
  const bounds = () => entityBounds(kind, row.dates, resolution);
  if (isUndated(kind, row.dates, resolution)) {
    // Compared once all that may attest it is read.
    const own = readDates(bounds);
    if (own) attested.add(row.id, stored, own);
    else compare(row.id, stored, found, bounds);
  } else compare(row.id, stored, found, bounds);
  const fault = readDates(() => entitySeenFault(row.dates, bounds()));
  if (fault) ofSeen.add(row.id, fault);
}

function checkSeen(row: RelationshipRow, found: Violations): void {
  const [from, to] = [endOf(row.from), endOf(row.to)];
  if (relationshipType(row.type) === undefined || !from || !to) return;
  const fault = readDates(() => relationshipSeenFault(row.type as RelationshipType, row.own, from, to));
  if (fault) found.add(row.id ?? row.handle, fault);
}

function checkRelationship(row: RelationshipRow, ofBounds: Violations, ofIds: Violations): void {
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
  const undated = typeof row.attestedFrom === 'number';
  return kind && { kind, properties: { when: row.when, seen: row.seen }, bounds: whole(row), undated };
}

/** Bounds that may be incomplete: stored-integers reports them. */
function whole({ fromMin, fromMax, toMin, toMax }: Partial<StoredBounds>): Bounds {
  return { fromMin: fromMin ?? 0, fromMax: fromMax ?? 0, toMin: toMin ?? 0, toMax: toMax ?? 0 };
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
