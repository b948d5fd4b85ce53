/** Notifications of the database about a statement. An unknown name gets a suggestion. */
import type { ResultSummary } from 'neo4j-driver';
import { z } from 'zod';
import { cypherFile } from '../database/cypher-file.ts';
import type { Database } from '../database/run.ts';
import type { Place } from './errors.ts';
import { closestName, didYouMean } from './suggest.ts';
import { placeAt } from './translate-error.ts';

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
  readonly description: (name: string) => string;
}[] = [
  {
    code: /UnknownLabelWarning$/,
    names: 'labels',
    title: 'Unknown label',
    description: (name) => `No node has the label \`${name}\`.`,
  },
  {
    code: /UnknownRelationshipTypeWarning$/,
    names: 'types',
    title: 'Unknown relationship type',
    description: (name) => `No relationship has the type \`${name}\`.`,
  },
  {
    code: /UnknownPropertyKeyWarning$/,
    names: 'properties',
    title: 'Unknown property',
    description: (name) => `No node or relationship has the property \`${name}\`.`,
  },
];

/** @param summary of EXPLAIN, which is a line before the statement */
export async function notificationsOf(
  summary: ResultSummary,
  text: string,
  db: Database,
): Promise<Notification[]> {
  const notifications = summary.notifications.map(({ code, title, description, severityLevel, position }) => {
    const at = position as { line?: unknown; column?: unknown } | undefined;
    const known = at?.line !== undefined && at.column !== undefined;
    const place = known ? placeAt(text, Number(at.line) - 1, Number(at.column)) : undefined;
    return { code, title, description, severity: severityLevel, ...(place && { place }) };
  });
  if (!notifications.some(({ code }) => UNKNOWN.some((unknown) => unknown.code.test(code))))
    return notifications;
  const [names] = await db.read(NAMES, {}, namesRow);
  return notifications.map((notification) => withSuggestion(notification, text, names));
}

function withSuggestion(notification: Notification, text: string, names: Names | undefined): Notification {
  const unknown = UNKNOWN.find(({ code }) => code.test(notification.code));
  const name = unknown && nameIn(notification, text);
  if (unknown === undefined || name === undefined) return notification;
  const meant = closestName(
    name,
    (names?.[unknown.names] ?? []).filter((one) => one !== name),
  );
  return {
    ...notification,
    title: unknown.title,
    description: unknown.description(name) + didYouMean(meant),
  };
}

/** The name in the database's message, else the name at the position. */
function nameIn({ description, place }: Notification, text: string): string | undefined {
  const notifications = /\(the missing [\w ]+ is: (.+?)\)\s*$/s.exec(description)?.[1];
  const written = /^`((?:[^`]|``)+)`|^[\p{L}\p{Pc}][\p{L}\p{M}\p{N}\p{Pc}]*/u.exec(
    text.slice(place?.offset ?? text.length),
  );
  return notifications ?? written?.[1]?.replaceAll('``', '`') ?? written?.[0];
}
