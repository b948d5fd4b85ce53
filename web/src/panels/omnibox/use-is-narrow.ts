/** Whether the window is narrow, so that the panels are sheets. */
import { useSyncExternalStore } from 'react';

const query = () => matchMedia('(max-width: 799px)');

function onChange(tell: () => void): () => void {
  const list = query();
  list.addEventListener('change', tell);
  return () => list.removeEventListener('change', tell);
}

export const useIsNarrow = (): boolean => useSyncExternalStore(onChange, () => query().matches);
