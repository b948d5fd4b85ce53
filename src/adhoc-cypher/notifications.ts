/** What the database remarks about a statement. A name that the graph does not have is told with what may have been meant. */
import type { ResultSummary } from 'neo4j-driver';
import { z } from 'zod';
import { cypherFile } from '../database/cypher-file.ts';
import type { Database } from '../database/run.ts';
import { placeAt } from './faults.ts';
import type { Place } from './refusal.ts';
import { didYouMean, meantBy } from './suggest.ts';

export interface Notification {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly severity: string;
  readonly place?: Place;
}

const NAMES = cypherFile('queries/adhoc-cypher/names');
const namesRow = z.object({
  labels: z.array(z.string()),
  types: z.array(z.string()),
  properties: z.array(z.string()),
});
type Names = z.output<typeof namesRow>;

const UNKNOWN: readonly {
  readonly code: RegExp;
  readonly names: keyof Names;
  readonly title: string;
  readonly tell: (name: string) => string;
}[] = [
  {
    code: /UnknownLabelWarning$/,
    names: 'labels',
    title: 'Unknown label',
    tell: (name) => `No node has the label \`${name}\`.`,
  },
  {
    code: /UnknownRelationshipTypeWarning$/,
    names: 'types',
    title: 'Unknown relationship type',
    tell: (name) => `No relationship has the type \`${name}\`.`,
  },
  {
    code: /UnknownPropertyKeyWarning$/,
    names: 'properties',
    title: 'Unknown property',
    tell: (name) => `Nothing has the property \`${name}\`.`,
  },
];

/** @param summary of the answer to EXPLAIN, which stands in a line before the text */
export async function notificationsOf(
  summary: ResultSummary,
  text: string,
  db: Database,
): Promise<Notification[]> {
  const told = summary.notifications.map(({ code, title, description, severityLevel, position }) => {
    const at = position as { line?: unknown; column?: unknown } | undefined;
    const known = at?.line !== undefined && at.column !== undefined;
    const place = known ? placeAt(text, Number(at.line) - 1, Number(at.column)) : undefined;
    return { code, title, description, severity: severityLevel, ...(place && { place }) };
  });
  if (!told.some(({ code }) => UNKNOWN.some((unknown) => unknown.code.test(code)))) return told;
  const [names] = await db.read(NAMES, {}, namesRow);
  return told.map((notification) => withSuggestion(notification, text, names));
}

function withSuggestion(notification: Notification, text: string, names: Names | undefined): Notification {
  const unknown = UNKNOWN.find(({ code }) => code.test(notification.code));
  const name = unknown && nameIn(notification, text);
  if (unknown === undefined || name === undefined) return notification;
  const meant = meantBy(
    name,
    (names?.[unknown.names] ?? []).filter((one) => one !== name),
  );
  return { ...notification, title: unknown.title, description: unknown.tell(name) + didYouMean(meant) };
}

/** The name as the database tells it, else as it stands at the place. */
function nameIn({ description, place }: Notification, text: string): string | undefined {
  const told = /\(the missing [\w ]+ is: (.+?)\)\s*$/s.exec(description)?.[1];
  const written = /^`((?:[^`]|``)+)`|^[\p{L}\p{Pc}][\p{L}\p{M}\p{N}\p{Pc}]*/u.exec(
    text.slice(place?.offset ?? text.length),
  );
  return told ?? written?.[1]?.replaceAll('``', '`') ?? written?.[0];
}
