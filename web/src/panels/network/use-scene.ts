/** The scene for graph, selection and theme: built anew only when one of them changes. */
import { useEffect, useMemo, useState } from 'react';
import type { Graph } from '../../../../src/features/graph/contract.ts';
import type { Palette } from '../../renderer/palette.ts';
import { readPalette } from '../../renderer/read-palette.ts';
import { buildScene, type Scene } from '../../renderer/scene.ts';

/** What makes the tokens take other values. */
const THEME_QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'];

export function useScene(graph: Graph, selection: string | undefined): Scene {
  const palette = usePalette();
  return useMemo(() => buildScene(graph, selection, palette), [graph, selection, palette]);
}

function usePalette(): Palette {
  const [palette, setPalette] = useState(readPalette);
  useEffect(() => {
    const queries = THEME_QUERIES.map((query) => matchMedia(query));
    const read = () => setPalette(readPalette());
    for (const query of queries) query.addEventListener('change', read);
    return () => {
      for (const query of queries) query.removeEventListener('change', read);
    };
  }, []);
  return palette;
}
