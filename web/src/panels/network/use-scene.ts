/** The scene for the visible graph, the selection and the theme, rebuilt only when one of them changes. */
import { useEffect, useMemo, useState } from 'react';
import { graphBoundsOf } from '../../renderer/bounds.ts';
import type { Palette } from '../../renderer/palette.ts';
import { readPalette } from '../../renderer/read-palette.ts';
import { buildScene, type Scene, type SceneQuestion } from '../../renderer/scene.ts';
import type { Ready } from '../../state/explorer.ts';
import type { Positions } from './use-positions.ts';

/** Media queries that change the theme. */
const THEME_QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'];

export function useScene(
  { graph, view: { selection, moved } }: Ready,
  { shown, found }: Positions,
  question: SceneQuestion | undefined,
): Scene {
  const palette = usePalette();
  const sheet = useMemo(() => {
    const stored = graph.nodes.flatMap(({ x, y }) => (x === undefined || y === undefined ? [] : [{ x, y }]));
    const there = new Set(graph.nodes.map(({ id }) => id));
    return graphBoundsOf(
      stored,
      found.filter(({ id }) => there.has(id)),
    );
  }, [graph, found]);
  return useMemo(
    () => buildScene(shown, { selection, moved }, palette, sheet, question),
    [shown, selection, moved, palette, sheet, question],
  );
}

function usePalette(): Palette {
  const [palette, setPalette] = useState(readPalette);
  useEffect(() => {
    const queries = THEME_QUERIES.map((query) => matchMedia(query));
    const read = () => setPalette(readPalette());
    for (const query of queries) query.addEventListener('change', read);
    // A chosen theme is an attribute of the root element.
    const chosen = new MutationObserver(read);
    chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      chosen.disconnect();
      for (const query of queries) query.removeEventListener('change', read);
    };
  }, []);
  return palette;
}
