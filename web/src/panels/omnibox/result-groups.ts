/**
 * Groups of the omnibox list: hits by kind, claims, commands, saved views. Views matching a phrase come first. Pure.
 */
import type { ClaimHit, Hit, SearchAnswer } from '../../../../src/features/search/contract.ts';
import { KINDS, type Kind } from '../../../../src/model/kinds.ts';
import type { SavedView } from '../../state/saved-views.ts';
import type { Command } from './command.ts';
import { rangesIn } from './commands.ts';
import type { ViewCommand } from './view-offers.ts';

export type Item =
  | { readonly is: 'hit'; readonly key: string; readonly hit: Hit }
  | { readonly is: 'claim'; readonly key: string; readonly claim: ClaimHit }
  | { readonly is: 'command'; readonly key: string; readonly command: Command }
  | {
      readonly is: 'saved';
      readonly key: string;
      readonly saved: SavedView;
      readonly ranges: readonly (readonly [number, number])[];
    };

export interface Group {
  readonly title: string;
  /** Count, and total if not all are listed. */
  readonly note: string;
  readonly items: readonly Item[];
}

/** Maximum hits per kind. */
const MAX_PER_KIND = 5;
/** Maximum claims, with entity hits and alone. */
const MAX_CLAIMS = { beside: 4, alone: 10 };
/** Maximum commands next to hits. */
const MAX_COMMANDS = 4;

/** @param asked a question was typed: commands come first @param views views that match the text */
export function groupsOf(
  text: string,
  answer: SearchAnswer | undefined,
  commands: readonly Command[],
  saved: readonly SavedView[],
  asked = false,
  views: readonly ViewCommand[] = [],
): Group[] {
  const hits = answer?.items ?? [];
  const entities = hitGroups(hits);
  const claims = claimGroup(answer);
  const offered = hits.length + claims.length > 0 ? commands.slice(0, MAX_COMMANDS) : commands;
  const does = groupOf('Commands', offered);
  const view = groupOf('Views', views);
  const viewFirst = views.some(({ named }) => named) && hits[0]?.matched.how !== 'exact';
  const groups = [
    ...(viewFirst ? view : []),
    ...(asked ? does : []),
    ...entities,
    // Without entity hits, commands come before claims.
    ...(entities.length > 0 || asked ? claims : []),
    ...(asked ? [] : does),
    ...(entities.length > 0 || asked ? [] : claims),
    ...(viewFirst ? [] : view),
  ];
  const found = saved.flatMap((view): Item[] => {
    const ranges = rangesIn(view.name, text.trim());
    return ranges ? [{ is: 'saved', key: `saved-${view.name}`, saved: view, ranges }] : [];
  });
  if (found.length > 0) groups.push({ title: 'Saved views', note: '', items: found });
  return groups;
}

function groupOf(title: string, commands: readonly Command[]): Group[] {
  const items = commands.map((command): Item => ({ is: 'command', key: `do-${command.id}`, command }));
  return items.length > 0 ? [{ title, note: '', items }] : [];
}

function claimGroup(answer: SearchAnswer | undefined): Group[] {
  const { claims, items = [] } = answer ?? {};
  if (!claims || claims.items.length === 0) return [];
  const shown = claims.items.slice(0, items.length > 0 ? MAX_CLAIMS.beside : MAX_CLAIMS.alone);
  const total = claims.total ?? claims.atLeast ?? claims.showing;
  return [
    {
      title: 'Claims',
      note: shown.length < total ? `${shown.length} of ${total}` : String(total),
      items: shown.map((claim) => ({ is: 'claim', key: claim.id, claim })),
    },
  ];
}

/** The kind of the best hit comes first. */
function hitGroups(hits: readonly Hit[]): Group[] {
  const byKind = new Map<Kind, Hit[]>();
  for (const hit of hits) byKind.set(hit.kind, [...(byKind.get(hit.kind) ?? []), hit]);
  return [...byKind].map(([kind, of]) => ({
    title: KINDS[kind].plural,
    note: of.length > MAX_PER_KIND ? `${MAX_PER_KIND} of ${of.length}` : String(of.length),
    items: of.slice(0, MAX_PER_KIND).map((hit) => ({ is: 'hit', key: hit.id, hit })),
  }));
}
