/** The scene for what is shown, the selection and the theme: built anew only when one of them changes. */
import { useEffect, useMemo, useState } from 'react';
import type { Palette } from '../../renderer/palette.ts';
import { readPalette } from '../../renderer/read-palette.ts';
import { buildScene, type Scene, sheetOf } from '../../renderer/scene.ts';
import type { Ready } from '../../state/use-explorer.ts';

/** What makes the tokens take other values. */
const THEME_QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'];

export function useScene({ graph, shown, view: { selection, moved } }: Ready): Scene {
  const palette = usePalette();
  const sheet = useMemo(() => sheetOf(graph.nodes), [graph]);
  return useMemo(
    () => buildScene(shown, { selection, moved }, palette, sheet),
    [shown, selection, moved, palette, sheet],
  );
}

function usePalette(): Palette {
  const [palette, setPalette] = useState(readPalette);
  useEffect(() => {
    const queries = THEME_QUERIES.map((query) => matchMedia(query));
    const read = () => setPalette(readPalette());
    for (const query of queries) query.addEventListener('change', read);
    // A theme chosen by hand stands at the document's root.
    const chosen = new MutationObserver(read);
    chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      chosen.disconnect();
      for (const query of queries) query.removeEventListener('change', read);
    };
  }, []);
  return palette;
}
