import { describe, expect, test } from 'vitest';
import type { Relation } from '../../../src/features/common/contract.ts';
import type { Graph, GraphNode } from '../../../src/features/graph/contract.ts';
import type { RelationshipType } from '../../../src/model/relationship-types.ts';
import { hexOfRgb, mix } from '../../../web/src/renderer/colour.ts';
import { type Palette, paletteFrom } from '../../../web/src/renderer/palette.ts';
import { buildScene, type SceneEdge, type SceneNode } from '../../../web/src/renderer/scene.ts';
import { edgeStyle, markImage, markPaint, shownRadius } from '../../../web/src/renderer/styles.ts';

/** A colour of its own for each token. */
const palette: Palette = paletteFrom(
  (token) =>
    `#${[...token]
      .reduce((sum, letter) => (sum * 33 + letter.charCodeAt(0)) % 0xffffff, 5)
      .toString(16)
      .padStart(6, '0')}`,
  'Inter',
);

const LIFE = { fromMin: 0, fromMax: 0, toMin: 99991231, toMax: 99991231, knownFrom: 20190426 };

const node = (id: string, over: Partial<GraphNode> = {}): GraphNode => ({
  id,
  kind: 'State',
  name: id,
  aliases: [],
  ...LIFE,
  disputed: [],
  properties: {},
  degree: 1,
  x: 100,
  y: 100,
  ...over,
});

const edge = (from: string, to: string, type: RelationshipType, over: Partial<Relation> = {}): Relation => ({
  id: `${type}:${from}~${to}`,
  type,
  from,
  to,
  ...LIFE,
  knownTo: 99991231,
  disputed: false,
  claims: [],
  properties: {},
  ...over,
});

const graph = (nodes: GraphNode[], edges: Relation[]): Graph => ({
  dossier: { title: 'Test', asOf: '2019-04-26' },
  nodes,
  edges,
  cut: { nodes: false, edges: false },
});

const standings = (items: readonly (SceneNode | SceneEdge)[]) =>
  Object.fromEntries(items.map(({ id, standing }) => [id, standing]));

describe('what leads and what steps back', () => {
  const all = graph(
    [node('a'), node('b'), node('c')],
    [edge('a', 'b', 'BORDERS'), edge('b', 'c', 'BORDERS'), edge('c', 'a', 'ALLIED_WITH')],
  );

  test('nothing, at rest', () => {
    const scene = buildScene(all, undefined, palette);
    expect([...scene.nodes, ...scene.edges].map(({ standing }) => standing)).toEqual(Array(6).fill('rest'));
  });

  test('all but a selected thing, its lines and their other ends', () => {
    const scene = buildScene(graph(all.nodes, all.edges.slice(0, 2)), 'a', palette);
    expect(standings(scene.nodes)).toEqual({ a: 'selected', b: 'near', c: 'back' });
    expect(standings(scene.edges)).toEqual({ 'BORDERS:a~b': 'near', 'BORDERS:b~c': 'back' });
  });

  test('all but a selected line and its ends', () => {
    const scene = buildScene(all, 'BORDERS:b~c', palette);
    expect(standings(scene.nodes)).toEqual({ a: 'back', b: 'near', c: 'near' });
    expect(standings(scene.edges)).toEqual({
      'BORDERS:a~b': 'back',
      'BORDERS:b~c': 'selected',
      'ALLIED_WITH:c~a': 'back',
    });
  });

  test('nothing for an id that is not in the picture', () => {
    expect(buildScene(all, 'state:XXX', palette).nodes.every(({ standing }) => standing === 'rest')).toBe(
      true,
    );
  });
});

test('lines between the same two things bow apart, whichever way each runs', () => {
  const { edges } = buildScene(
    graph(
      [node('a'), node('b')],
      [edge('a', 'b', 'BORDERS'), edge('b', 'a', 'REPRESENTED_IN'), edge('a', 'b', 'ALLIED_WITH')],
    ),
    undefined,
    palette,
  );
  // As seen from a to b.
  const bows = edges.map((one) => (one.from === 'a' ? one.curvature : -one.curvature));
  expect(new Set(bows.map((bow) => bow.toFixed(3))).size).toBe(3);
});

test('a line is dashed where its type, or its row, bears against its target', () => {
  const { edges } = buildScene(
    graph(
      [node('a'), node('b')],
      [
        edge('a', 'b', 'OPPOSES'),
        edge('a', 'b', 'SUPPORTS'),
        edge('a', 'b', 'ACTED_TOWARDS', { properties: { sign: -1 } }),
      ],
    ),
    undefined,
    palette,
  );
  expect(edges.map((one) => edgeStyle(one, palette).type)).toEqual(['dash', 'curve', 'dash']);
});

test('the frame holds every mark; what has no baked place gets one inside it, always the same', () => {
  const { x: _x, y: _y, ...unplaced } = node('new');
  const nodes = [node('a', { x: 40, y: 40 }), node('b', { x: 800, y: 672 }), unplaced];
  const scene = buildScene(graph(nodes, []), undefined, palette);
  expect(scene.frame).toEqual({ left: 0, top: 0, width: 840, height: 712 });
  const place = scene.nodes[2];
  expect(place?.x).toBeGreaterThan(300);
  expect(buildScene(graph(nodes, []), undefined, palette).nodes[2]).toEqual(place);
});

describe('how marks look', () => {
  const sceneNode = (over: Partial<GraphNode>, selection?: string) => {
    const [first] = buildScene(graph([node('a', over), node('b')], []), selection, palette).nodes;
    if (!first) throw new Error('no node');
    return first;
  };

  test('a hollow kind takes its parent’s hue, all but its fill', () => {
    const [person, office] = [sceneNode({ kind: 'Person' }), sceneNode({ kind: 'Office' })];
    expect(markPaint(office, palette).edge).toBe(markPaint(person, palette).edge);
    expect(markPaint(office, palette).fill).not.toBe(markPaint(person, palette).fill);
  });

  test('in a small picture the least are dots, and none vanishes', () => {
    const [state, factor] = [sceneNode({ kind: 'State' }), sceneNode({ kind: 'Factor' })];
    expect(shownRadius(factor, 1)).toBe(factor.radius);
    expect(shownRadius(factor, 0.4)).toBe(3);
    expect(shownRadius(state, 0.4)).toBeGreaterThan(8);
    expect(shownRadius(sceneNode({ kind: 'Factor' }, 'a'), 0.4)).toBeGreaterThan(3);
  });

  test('a mark is an image in the kind’s colour', () => {
    const image = decodeURIComponent(markImage(sceneNode({ kind: 'Treaty' }), 12, palette));
    expect(image).toMatch(/^data:image\/svg\+xml/);
    expect(image).toContain(palette.kinds.treaty.fill);
  });
});

test('colours mix by share, and a browser’s notation is read', () => {
  expect(mix('#ffffff', '#000000', 0.5)).toBe('#808080');
  expect(mix('#123456', '#ffffff', 1)).toBe('#123456');
  expect(hexOfRgb('rgb(18, 87, 201)')).toBe('#1257c9');
  expect(() => hexOfRgb('oklch()')).toThrow(/not a colour/);
});
