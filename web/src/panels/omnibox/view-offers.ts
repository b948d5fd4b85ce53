/**
 * Views for a phrase: "treaties of Russia before 2001" shows Russia and its treaties of that time. Names are looked
 * up in the loaded graph. Pure except for `run`.
 */
import type { GraphNode } from '../../../../src/features/graph/contract.ts';
import { HIGH, LOW } from '../../../../src/model/days.ts';
import { KIND_NAMES } from '../../../../src/model/kinds.ts';
import { type FoldedName, foldedName, matchName, queryWords } from '../../../../src/model/name-match.ts';
import { RELATIONSHIP_TYPES } from '../../../../src/model/relationship-types.ts';
import { count } from '../../format/names.ts';
import type { Explorer, Ready } from '../../state/explorer.ts';
import { FAMILY_NAMES } from '../../state/fields/legend-fields.ts';
import { resetFilters, typesOf } from '../../state/filters.ts';
import type { View } from '../../state/view.ts';
import type { Time } from '../../state/view-values.ts';
import { visibleGraphOf } from '../../state/visible-graph.ts';
import type { Command } from './command.ts';
import type { Meaning, Noun } from './nouns.ts';
import { type PhraseTime, parseViewPhrase, type ViewPhrase } from './view-phrase.ts';

type Loaded = Ready['graph'];

export type ViewCommand = Command & { readonly named: boolean };

export interface ViewOffer {
  readonly title: string;
  readonly hint: string;
  /** The phrase contains a name, so it is more likely meant than a name search. */
  readonly named: boolean;
  readonly view: View;
}

export function viewCommands(text: string, { act }: Pick<Explorer, 'act'>, ready: Ready): ViewCommand[] {
  return viewOffers(text, ready).map(({ title, hint, named, view }) => ({
    id: `view-${title}`,
    text: title,
    icon: 'list-filter',
    hint,
    named,
    ranges: [],
    run: () => act(title.charAt(0).toLowerCase() + title.slice(1), () => view),
  }));
}

export function viewOffers(text: string, ready: Pick<Ready, 'view' | 'opening' | 'graph'>): ViewOffer[] {
  const phrase = parseViewPhrase(text);
  if (!phrase) return [];
  const { graph } = ready;
  const entities = phrase.names.map((name) => entityNamed(name, graph));
  if (entities.some((entity) => entity === undefined)) return [];
  const [a, b] = entities as GraphNode[];
  if (a && a === b) return [];
  const { noun } = phrase;
  // The text may be a name that contains "and".
  if (noun === undefined) return a && b && !isName(text, graph) ? [pairOffer(phrase, a, b, ready)] : [];
  if (noun.meaning.is === 'everything') return a ? [everythingOffer(phrase, a, b, ready)] : [];
  return membersOffer(phrase, noun, a, b, ready);
}

/** The view with reset filters. */
function plainView(
  { view, opening, graph }: Pick<Ready, 'view' | 'opening' | 'graph'>,
  time?: PhraseTime,
): View {
  return {
    ...resetFilters(view, opening),
    certainty: view.certainty,
    sources: view.sources,
    knownAt: view.knownAt,
    ego: undefined,
    path: undefined,
    list: undefined,
    paragraph: undefined,
    tour: undefined,
    lifted: [],
    selection: [],
    time: time ? timeOf(time, graph) : view.time,
    outside: time ? 'hidden' : view.outside,
  };
}

/** Open ends are set to the first and last date of the graph. */
function timeOf({ from, to }: PhraseTime, graph: Loaded): Time {
  if (from !== undefined && from === to) return { is: 'day', day: from };
  let [least, most] = [to ?? HIGH, from ?? LOW];
  for (const dated of [...graph.nodes, ...graph.edges]) {
    for (const day of [dated.fromMin, dated.fromMax, dated.toMin, dated.toMax]) {
      if (day <= LOW || day >= HIGH) continue;
      least = Math.min(least, day);
      most = Math.max(most, day);
    }
  }
  return { is: 'range', from: from ?? least, to: to ?? most };
}

const when = (time: PhraseTime | undefined) => (time ? ` ${time.words}` : '');

function pairOffer(
  { time }: ViewPhrase,
  a: GraphNode,
  b: GraphNode,
  ready: Pick<Ready, 'view' | 'opening' | 'graph'>,
) {
  const base = time ? plainView(ready, time) : { ...ready.view, path: undefined, list: undefined };
  return {
    title: `Shared relationships of ${a.name} and ${b.name}${when(time)}`,
    hint: 'side by side',
    named: true,
    view: { ...base, paragraph: undefined, selection: [a.id, b.id] },
  };
}

function everythingOffer(
  phrase: ViewPhrase,
  a: GraphNode,
  b: GraphNode | undefined,
  ready: Pick<Ready, 'view' | 'opening' | 'graph'>,
): ViewOffer {
  if (b) return pairOffer(phrase, a, b, ready);
  return {
    title: `Relationships of ${a.name}${when(phrase.time)}`,
    hint: '',
    named: true,
    view: { ...plainView(ready, phrase.time), ego: { id: a.id, depth: 1 }, selection: [a.id] },
  };
}

/** Entities that the noun names, of one or between two entities. Empty if the graph has none. */
function membersOffer(
  { preposition, time }: ViewPhrase,
  noun: Noun,
  a: GraphNode | undefined,
  b: GraphNode | undefined,
  ready: Pick<Ready, 'view' | 'opening' | 'graph'>,
): ViewOffer[] {
  const { meaning, title } = noun;
  const ends = [a, b].filter((end) => end !== undefined);
  const found = membersOf(meaning, ends, ready.graph);
  if (found.length === 0) return [];
  const plain = plainView(ready, time);
  const view: View = {
    ...plain,
    ...(ends.length === 0
      ? onlyOf(meaning, found)
      : { onlyEntities: [...ends.map(({ id }) => id), ...found] }),
    ...linesOf(meaning),
    selection: ends.map(({ id }) => id),
  };
  const wanted = new Set(found);
  const valid = visibleGraphOf(ready.graph, view).nodes.filter(
    (one) => one.valid && wanted.has(one.node.id),
  ).length;
  const of = b ? ` between ${a?.name} and ${b.name}` : a ? ` ${preposition} ${a.name}` : '';
  return [
    {
      title: `${title}${of}${when(time)}`,
      hint:
        valid === found.length
          ? count(valid, 'entity', 'entities')
          : `${valid} of ${count(found.length, 'entity', 'entities')}`,
      named: a !== undefined,
      view,
    },
  ];
}

/** A kind is a legend filter; a subtype is not, so its members are listed. */
function onlyOf(meaning: Meaning, found: readonly string[]): Partial<View> {
  if (meaning.is !== 'kind') return {};
  if (meaning.also !== undefined) return { onlyEntities: found };
  return { hiddenKinds: KIND_NAMES.filter((kind) => kind !== meaning.kind) };
}

/** Shows only lines of the family or type. */
function linesOf(meaning: Meaning): Partial<View> {
  if (meaning.is !== 'family' && meaning.is !== 'type') return {};
  const family = meaning.is === 'family' ? meaning.family : RELATIONSHIP_TYPES[meaning.type].family;
  return {
    hiddenFamilies: FAMILY_NAMES.filter((one) => one !== family),
    hiddenTypes: meaning.is === 'type' ? typesOf(family).filter((type) => type !== meaning.type) : [],
  };
}

/** Ids that a noun names: neighbours of each entity, or all if none is named. */
function membersOf(meaning: Meaning, ends: readonly GraphNode[], { nodes, edges }: Loaded): string[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const is = (id: string) => {
    const node = byId.get(id);
    if (!node || ends.includes(node)) return false;
    return (
      meaning.is !== 'kind' || (node.kind === meaning.kind && (!meaning.also || node.also === meaning.also))
    );
  };
  const counts = (edge: Loaded['edges'][number]) =>
    meaning.is === 'kind' ||
    (meaning.is === 'family' && RELATIONSHIP_TYPES[edge.type].family === meaning.family) ||
    (meaning.is === 'type' && edge.type === meaning.type);
  if (ends.length === 0) {
    if (meaning.is === 'kind') return nodes.filter(({ id }) => is(id)).map(({ id }) => id);
    const joined = edges.filter(counts).flatMap(({ from, to }) => [from, to]);
    return [...new Set(joined)].filter((id) => byId.has(id));
  }
  const beside = ends.map(({ id: end }) => {
    const near = new Set<string>();
    for (const edge of edges.filter(counts)) {
      const wayOut =
        meaning.is !== 'type' || RELATIONSHIP_TYPES[meaning.type].symmetric || meaning.end === 'to';
      const wayIn =
        meaning.is !== 'type' || RELATIONSHIP_TYPES[meaning.type].symmetric || meaning.end === 'from';
      if (wayOut && edge.from === end) near.add(edge.to);
      if (wayIn && edge.to === end) near.add(edge.from);
    }
    return near;
  });
  return [...(beside[0] ?? [])].filter((id) => is(id) && beside.every((near) => near.has(id)));
}

const folded = new WeakMap<GraphNode, readonly FoldedName[]>();

function namesOf(node: GraphNode): readonly FoldedName[] {
  const known = folded.get(node) ?? [node.name, ...node.aliases].map(foldedName);
  folded.set(node, known);
  return known;
}

/** Actors are more likely meant than things named after them. */
const ACTORS: ReadonlySet<string> = new Set(['State', 'Person', 'Organization']);

/** The best entity for a name, ranked like search, actors first. */
function entityNamed(name: string, { nodes }: Loaded): GraphNode | undefined {
  const asked = queryWords(name);
  let best: { node: GraphNode; rank: readonly [number, number, number] } | undefined;
  for (const node of nodes) {
    const grades = namesOf(node).flatMap((one) => matchName(asked, one)?.grade ?? []);
    if (grades.length === 0) continue;
    const rank = [Math.min(...grades), ACTORS.has(node.kind) ? 0 : 1, -node.degree] as const;
    if (!best || isBefore(rank, best.rank)) best = { node, rank };
  }
  return best?.node;
}

/** Compares ranks: grade, then actors, then degree. */
function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((part, place) => part !== b[place]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

/** Whether the text is a complete name. */
function isName(text: string, { nodes }: Loaded): boolean {
  const asked = queryWords(text);
  return nodes.some((node) => namesOf(node).some((name) => (matchName(asked, name)?.grade ?? 9) <= 1));
}
