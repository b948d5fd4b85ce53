/** Sets up a path search in the view. Pure. */
import { DEFAULT_PATH_FILTER } from './path-view.ts';
import type { View } from './view.ts';

/** Starts a path search. Without `to`, the user chooses the end next. Other inspector content is closed. */
export const pathBetween = (view: View, from: string, to: string | undefined): View => ({
  ...view,
  path: { from, to, nth: 1, filter: view.path?.filter ?? DEFAULT_PATH_FILTER },
  selection: [],
  paragraph: undefined,
  list: undefined,
});
