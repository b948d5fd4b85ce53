/** The view in which one asks how two things are tied. Pure. */
import { DEFAULT_PATH_FILTER } from './path-view.ts';
import type { View } from './view.ts';

/** Asks how two things are tied; without the second, which that is comes next. What else the inspector listed gives way. */
export const pathBetween = (view: View, from: string, to: string | undefined): View => ({
  ...view,
  path: { from, to, nth: 1, filter: view.path?.filter ?? DEFAULT_PATH_FILTER },
  selection: [],
  paragraph: undefined,
  list: undefined,
});
