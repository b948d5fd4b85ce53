import { describe, expect, test } from 'vitest';
import type { GraphNode } from '../../../src/features/graph/contract.ts';
import { graphBoundsOf } from '../../../web/src/renderer/bounds.ts';
import { hexOfRgb, mix } from '../../../web/src/renderer/colour.ts';
import { edgeWithFocus, focusOn, nodeWithFocus } from '../../../web/src/renderer/focus.ts';
import { type Palette, paletteFrom } from '../../../web/src/renderer/palette.ts';
import {
  buildScene,
  byPriority,
  type Scene,
  type SceneEdge,
  type SceneNode,
  type SceneQuestion,
} from '../../../web/src/renderer/scene.ts';
import { edgeStyle, markPaint, shownRadius, veilColour } from '../../../web/src/renderer/styles.ts';
import { openingView, type View } from '../../../web/src/state/view.ts';
import { visibleGraphOf } from '../../../web/src/state/visible-graph.ts';
import { edge, graph, node } from './support/graph.ts';

/** A colour of its own for each token. */
const palette: Palette = paletteFrom(
  (token) =>
    `#${[...token]
      .reduce((sum, letter) => (sum * 33 + letter.charCodeAt(0)) % 0xffffff, 5)
      .toString(16)
      .padStart(6, '0')}`,
  'Inter',
);

const opening = openingView('2019-04-26');

/** What is drawn of a graph, at all times unless the view says otherwise. */
const sceneOf = (
  all: ReturnType<typeof graph>,
  selection: readonly string[] = [],
  over: Partial<View> = {},
): Scene => {
  const view: View = { ...opening, time: { is: 'all' }, ...over, selection };
  return buildScene(visibleGraphOf(all, view), view, palette);
};

const standings = (items: readonly (SceneNode | SceneEdge)[]) =>
  Object.fromEntries(items.map(({ id, emphasis }) => [id, emphasis]));

describe('emphasis', () => {
  const all = graph(
    [node('a'), node('b'), node('c')],
    [edge('a', 'b', 'BORDERS'), edge('b', 'c', 'BORDERS'), edge('c', 'a', 'ALLIED_WITH')],
  );

  test('nothing, at rest', () => {
    const scene = sceneOf(all);
    expect([...scene.nodes, ...scene.edges].map(({ emphasis }) => emphasis)).toEqual(Array(6).fill('rest'));
  });

  test('a selected entity, its edges and neighbours are emphasized', () => {
    const scene = sceneOf(graph(all.nodes, all.edges.slice(0, 2)), ['a']);
    expect(standings(scene.nodes)).toEqual({ a: 'selected', b: 'near', c: 'back' });
    expect(standings(scene.edges)).toEqual({ 'BORDERS:a~b': 'near', 'BORDERS:b~c': 'back' });
  });

  test('a selected edge and its ends are emphasized', () => {
    const scene = sceneOf(all, ['BORDERS:b~c']);
    expect(standings(scene.nodes)).toEqual({ a: 'back', b: 'near', c: 'near' });
    expect(standings(scene.edges)).toEqual({
      'BORDERS:a~b': 'back',
      'BORDERS:b~c': 'selected',
      'ALLIED_WITH:c~a': 'back',
    });
  });

  test('an unknown selected id changes nothing', () => {
    expect(sceneOf(all, ['state:XXX']).nodes.every(({ emphasis }) => emphasis === 'rest')).toBe(true);
  });
});

describe('an active what-if', () => {
  const all = graph(
    [node('law'), node('measure'), node('trade'), node('other'), node('aside')],
    [
      edge('law', 'measure', 'BORDERS', { id: 'imposes' }),
      edge('measure', 'trade', 'BORDERS', { id: 'binds' }),
      edge('other', 'trade', 'BORDERS', { id: 'still' }),
      edge('other', 'aside', 'BORDERS', { id: 'elsewhere' }),
    ],
  );
  const question: SceneQuestion = {
    marks: new Map([
      ['measure', 'falls'],
      ['trade', 'bound'],
    ]),
    edges: new Set(['imposes', 'binds']),
    emphasized: new Set(['other', 'still']),
  };
  const asked = (selection: readonly string[] = []) => {
    const view: View = { ...opening, time: { is: 'all' }, selection };
    return buildScene(visibleGraphOf(all, view), view, palette, undefined, question);
  };

  test('emphasizes its entities and the ends of lifted edges', () => {
    const { nodes, edges } = asked();
    expect(standings(nodes)).toEqual({
      law: 'near',
      measure: 'near',
      trade: 'near',
      other: 'near',
      aside: 'back',
    });
    expect(standings(edges)).toEqual({ imposes: 'near', binds: 'near', still: 'near', elsewhere: 'back' });
    expect(standings(asked(['law']).nodes)).toMatchObject({ law: 'selected', aside: 'back' });
    expect(standings(asked(['aside']).nodes)).toMatchObject({ aside: 'selected', law: 'near' });
  });

  test('outlines lifted measures and draws lifted edges dashed', () => {
    const { nodes, edges } = asked();
    const [law, measure, trade] = nodes;
    if (!law || !measure || !trade) throw new Error('no nodes');
    expect([law.outcome, measure.outcome, trade.outcome]).toEqual([undefined, 'falls', 'bound']);
    expect(markPaint(measure, palette).dashed).toBe(true);
    expect(markPaint(trade, palette).dashed).toBeUndefined();
    const styles = edges.map((one) => edgeStyle(one, palette));
    expect(styles[0]).toMatchObject({ type: 'dashArrow', color: palette.free });
    expect(styles[1]).toMatchObject({ type: 'dashArrow', color: palette.free });
    expect(styles[2]?.color).not.toBe(palette.free);
  });
});

test('parallel edges bow apart in both directions', () => {
  const { edges } = sceneOf(
    graph(
      [node('a'), node('b')],
      [edge('a', 'b', 'BORDERS'), edge('b', 'a', 'REPRESENTED_IN'), edge('a', 'b', 'ALLIED_WITH')],
    ),
  );
  // As seen from a to b.
  const bows = edges.map((one) => (one.from === 'a' ? one.curvature : -one.curvature));
  expect(new Set(bows.map((bow) => bow.toFixed(3))).size).toBe(3);
});

test('negative edges are dashed', () => {
  const { edges } = sceneOf(
    graph(
      [node('a'), node('b')],
      [
        edge('a', 'b', 'OPPOSES'),
        edge('a', 'b', 'SUPPORTS'),
        edge('a', 'b', 'ACTED_TOWARDS', { properties: { sign: -1 } }),
      ],
    ),
  );
  expect(edges.map((one) => edgeStyle(one, palette).type)).toEqual(['dash', 'curve', 'dash']);
});

test('the frame contains every mark; marks without a position get a fixed one', () => {
  const { x: _x, y: _y, ...unplaced } = node('new');
  const nodes = [node('a', { x: 40, y: 40 }), node('b', { x: 800, y: 672 }), unplaced];
  const scene = sceneOf(graph(nodes, []));
  expect(scene.frame).toEqual({ left: 0, top: 0, width: 840, height: 712 });
  const place = scene.nodes[2];
  expect(place?.x).toBeGreaterThan(300);
  expect(sceneOf(graph(nodes, [])).nodes[2]).toEqual(place);
});

describe('what is not valid at the selected time', () => {
  const past = node('past', { kind: 'Event', fromMin: 20180101, fromMax: 20180101 });
  const later = node('later', { kind: 'Event', fromMin: 20190601, fromMax: 20190601 });
  const gone = node('gone', { toMin: 20120101, toMax: 20120101 });
  const all = graph(
    [node('a'), past, later, gone],
    [edge('a', 'later', 'BORDERS'), edge('a', 'past', 'BORDERS')],
  );

  test('is outlined with pale dashed edges', () => {
    const { nodes, edges } = sceneOf(all, [], { time: opening.time });
    expect(nodes.map(({ ghost }) => ghost)).toEqual([false, false, true, true]);
    expect(edges.map(({ ghost }) => ghost)).toEqual([true, false]);
    expect(edges.map((one) => edgeStyle(one, palette).type)).toEqual(['dash', 'curve']);
  });

  test('is not drawn if hidden', () => {
    const { nodes, edges } = sceneOf(all, [], { time: opening.time, outside: 'hidden' });
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'past']);
    expect(edges).toHaveLength(1);
  });
});

test('dragged marks keep their position; both selected marks are emphasized', () => {
  const scene = sceneOf(graph([node('a'), node('b'), node('c')], []), ['a', 'b'], { moved: { a: [7, 9] } });
  expect(scene.nodes[0]).toMatchObject({ x: 7, y: 9 });
  expect(standings(scene.nodes)).toEqual({ a: 'selected', b: 'selected', c: 'back' });
});

test('a dragged mark keeps its position, and the frame stays', () => {
  const nodes = [node('a', { x: 40, y: 40 }), node('b', { x: 800, y: 672 })];
  const view: View = { ...opening, moved: { a: [300, 200] } };
  const scene = buildScene(
    visibleGraphOf(graph(nodes, []), view),
    view,
    palette,
    graphBoundsOf([
      { x: 40, y: 40 },
      { x: 800, y: 672 },
    ]),
  );
  expect(scene.nodes[0]).toMatchObject({ x: 300, y: 200 });
  expect(scene.frame).toEqual({ left: 0, top: 0, width: 840, height: 712 });
});

test('an upper-case side is kept', () => {
  const [first] = sceneOf(graph([node('a', { side: 'R' }), node('b')], [])).nodes;
  expect(first?.side).toBe('R');
});

test('hover emphasizes the neighbourhood and keeps the selection', () => {
  const scene = sceneOf(
    graph([node('a'), node('b'), node('c')], [edge('a', 'b', 'BORDERS'), edge('b', 'c', 'BORDERS')]),
  );
  const focus = focusOn(scene, 'a');
  expect(standings(scene.nodes.map((one) => nodeWithFocus(one, focus)))).toEqual({
    a: 'near',
    b: 'near',
    c: 'back',
  });
  expect(scene.edges.map((one) => edgeWithFocus(one, focus).emphasis)).toEqual(['near', 'back']);
  const selected = { ...(scene.nodes[2] as SceneNode), emphasis: 'selected' as const };
  expect(nodeWithFocus(selected, focus).emphasis).toBe('selected');
  expect(nodeWithFocus(selected, undefined)).toBe(selected);
});

describe('a large picture', () => {
  const nodes = Array.from({ length: 2_500 }, (_, at) => node(`n${at}`, { x: at, y: at }));
  const edges = Array.from({ length: 4_000 }, (_, at) =>
    edge(`n${at % 2_500}`, `n${(at * 7 + 1) % 2_500}`, 'BORDERS', { id: `e${at}` }),
  );

  test('has straight edges except at the selection', () => {
    const scene = sceneOf(graph(nodes, edges), ['n0']);
    expect(scene.large).toBe(true);
    for (const line of scene.edges) expect(line.curvature === 0).toBe(line.emphasis !== 'near');
  });

  test('orders marks by emphasis, then by rank', () => {
    const scene = sceneOf(graph(nodes, edges), ['n9']);
    const [first, second] = byPriority(scene.nodes);
    expect(first?.id).toBe('n9');
    expect(second?.emphasis).toBe('near');
  });
});

describe('how marks look', () => {
  const sceneNode = (over: Partial<GraphNode>, selection: readonly string[] = []) => {
    const [first] = sceneOf(graph([node('a', over), node('b')], []), selection).nodes;
    if (!first) throw new Error('no node');
    return first;
  };

  test('hollow kinds use the hue for the outline only', () => {
    const [person, office] = [sceneNode({ kind: 'Person' }), sceneNode({ kind: 'Office' })];
    expect(markPaint(office, palette).edge).toBe(markPaint(person, palette).edge);
    expect(markPaint(office, palette).fill).not.toBe(markPaint(person, palette).fill);
  });

  test('in a small graph low ranks are dots', () => {
    const [state, factor] = [sceneNode({ kind: 'State' }), sceneNode({ kind: 'Factor' })];
    expect(shownRadius(factor, 1)).toBe(factor.radius);
    expect(shownRadius(factor, 0.4)).toBe(3);
    expect(shownRadius(factor, 0.2)).toBe(2);
    expect(shownRadius(state, 0.4)).toBeGreaterThan(8);
    expect(shownRadius(sceneNode({ kind: 'Factor' }, ['a']), 0.4)).toBeGreaterThan(3);
  });

  test('marks are filled, or outlined if not valid', () => {
    const treaty = sceneNode({ kind: 'Treaty' });
    expect(markPaint(treaty, palette).fill).toBe(palette.kinds.treaty.fill);
    expect(markPaint({ ...treaty, ghost: true }, palette)).toMatchObject({
      fill: palette.canvas,
      dashed: true,
    });
  });

  test('marks that are not emphasized have a veil, outlined ones a weaker one', () => {
    const strength = (emphasis: SceneNode['emphasis'], ghost = false) => {
      const veil = veilColour({ emphasis, ghost }, palette);
      expect(veil.slice(0, 7)).toBe(palette.canvas);
      return Number.parseInt(veil.slice(7), 16);
    };
    expect([strength('selected'), strength('near'), strength('rest')]).toEqual([0, 0, 0]);
    expect(strength('back')).toBeGreaterThan(strength('back', true));
    expect(strength('back', true)).toBeGreaterThan(0);
  });
});

test('mixes colours and parses browser notation', () => {
  expect(mix('#ffffff', '#000000', 0.5)).toBe('#808080');
  expect(mix('#123456', '#ffffff', 1)).toBe('#123456');
  expect(hexOfRgb('rgb(18, 87, 201)')).toBe('#1257c9');
  expect(() => hexOfRgb('oklch()')).toThrow(/not a colour/);
});
