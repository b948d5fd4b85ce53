/**
 * Plans each query of the API once, with the sample of its header, so that users rarely wait for a first plan: planning a
 * text costs up to some seconds of a cold database, running it a few milliseconds. What the first page asks comes before
 * the server says that it is ready; the rest follows in the background and lets users go first.
 */
import { z } from 'zod';
import { type CypherFile, cypherFile, cypherNames } from '../database/cypher-file.ts';
import { forType } from '../database/query-parts.ts';
import type { Database, Parameters } from '../database/run.ts';
import { BULK_TYPES, type RelationshipType } from '../model/vocabulary.ts';

/** What the page asks when it is opened. */
const FIRST_PAGE = [
  'queries/common/state',
  'queries/graph/nodes',
  'queries/graph/edges',
  'queries/sources/list',
  'queries/sources/count',
  'queries/contested/pairs',
  'queries/claims/by-ids',
  'queries/entities/by-ids',
  'queries/claims/list-source',
];

/** The page requests edges of all types, and edges of disputes by type. An empty list of types has a plan of its own. */
const EDGES_OF_TYPES = { name: 'queries/graph/edges', parameters: { types: ['SIGNED'] } };

/** Then what a user's first clicks ask; all others by name. */
const NEXT = ['entities', 'relations', 'claims', 'search'];
const NOT_OF_THE_API = ['migrations', 'seed', 'checks', 'health'];

/**
 * The rest waits until there has been no request for this long: a browser on the same machine draws the page for a second
 * or two after the last response.
 */
const QUIET_MS = 3_000;
/** But no longer than this, so that a busy server is warmed up as well. */
const LONGEST_WAIT_MS = 12_000;

const STORED_BULK_TYPES = cypherFile('queries/common/stored-bulk-types');

/** Names of the API's queries, in the order in which they are planned. */
export function warmedQueries(): string[] {
  const rank = (name: string) => {
    if (FIRST_PAGE.includes(name)) return FIRST_PAGE.indexOf(name) - FIRST_PAGE.length;
    const place = NEXT.indexOf(folderOf(name));
    return place < 0 ? NEXT.length : place;
  };
  return cypherNames('queries')
    .filter((name) => !NOT_OF_THE_API.includes(folderOf(name)))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

const folderOf = (name: string) => name.split('/')[1] ?? '';

/** A query that is written for types is planned for the bulk types alone: with few rows a first plan is quick. */
function formsToPlan(query: CypherFile): CypherFile[] {
  if (query.forEach === undefined) return [query];
  return query.forEach.types
    .filter((type) => BULK_TYPES.includes(type as RelationshipType))
    .map((type) => forType(query, type));
}

/** Plans the queries of a server, and says how far it is. */
export class WarmUp {
  /** Whether the first page's queries are planned: what `/readyz` waits for. */
  firstPageReady = false;

  constructor(private readonly db: Database) {}

  /** Plans what the first page asks. @throws the database's errors: without these queries there is no page. */
  async firstPage(): Promise<void> {
    this.db.warmth = 'underWay';
    for (const name of FIRST_PAGE) await this.plan(cypherFile(name));
    await this.plan(cypherFile(EDGES_OF_TYPES.name), EDGES_OF_TYPES.parameters);
    this.firstPageReady = true;
  }

  /**
   * Plans the rest once the first page is drawn, and waits for running requests before each text. Skips texts that need
   * rows of bulk types while the database has none. Stops at the first failure or when the signal aborts; the first
   * request for a text then plans it.
   */
  async rest(signal?: AbortSignal): Promise<void> {
    try {
      if (!signal?.aborted) await this.db.quiet(QUIET_MS, LONGEST_WAIT_MS);
      const stored = await this.db.read(STORED_BULK_TYPES, {}, z.object({ type: z.string() }));
      const missing = BULK_TYPES.filter((bulk) => !stored.some(({ type }) => type === bulk)) as string[];
      for (const name of warmedQueries()) {
        if (FIRST_PAGE.includes(name)) continue;
        for (const query of formsToPlan(cypherFile(name))) {
          if (query.needs.some((type) => missing.includes(type))) continue;
          await this.db.idle();
          if (signal?.aborted) return;
          await this.plan(query);
        }
      }
    } catch {
      // Whoever asks first finds out what is wrong, and is told.
    } finally {
      this.db.warmth = 'done';
    }
  }

  /** Plans all anew, after the database came back and has forgotten its plans. */
  async again(signal?: AbortSignal): Promise<void> {
    this.firstPageReady = false;
    try {
      await this.firstPage();
    } catch {
      // It went away again: whoever starts it anew begins this anew.
      return;
    }
    await this.rest(signal);
  }

  private async plan(query: CypherFile, others: Parameters = {}): Promise<void> {
    const samples = Object.entries(query.parameters).map(([parameter, { sample }]) => [parameter, sample]);
    await this.db.read(query, { ...Object.fromEntries(samples), ...others }, z.unknown());
  }
}
