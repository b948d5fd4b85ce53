/** The view in which one asks how two things are tied. Pure. */
import { ANY_WAY } from './path-view.ts';
import type { View } from './view.ts';

/** Asks how two things are tied; without the second, which that is comes next. What else the inspector listed gives way. */
export const pathBetween = (view: View, from: string, to: string | undefined): View => ({
  ...view,
  path: { from, to, nth: 1, way: view.path?.way ?? ANY_WAY },
  selection: [],
  paragraph: undefined,
  list: undefined,
});
