/** Synchronizes the view with the address bar and the browser history. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Graph } from '../../../src/features/graph/contract.ts';
import { writeAddress } from './address.ts';
import { type AddressBar, AddressWriter } from './address-writer.ts';
import { addressOf, searchOf } from './saved-views.ts';
import { BROWSER_NAVIGATION, type Change, type ExplorerState } from './store.ts';
import type { Step } from './view.ts';

const BROWSER: AddressBar = {
  search: () => location.search,
  write(search, replaces) {
    const address = location.pathname + search + location.hash;
    if (replaces) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  },
};

/** A step that continues the previous one, such as a drag, replaces it in the browser history. */
export function useAddress(
  { history: steps, opening }: ExplorerState,
  graph: Graph | undefined,
  dispatch: (change: Change) => void,
): void {
  const [writer] = useState(() => new AddressWriter(BROWSER));
  const written = useRef<readonly Step[]>(undefined);
  useEffect(() => {
    if (!steps || !opening) return;
    const { past, present } = steps;
    const goesOn = written.current === undefined || written.current === past;
    written.current = past;
    writer.write(
      () => addressOf(writeAddress(present.view, opening)),
      goesOn || present.label === BROWSER_NAVIGATION,
    );
  }, [steps, opening, writer]);
  const onPop = useEffectEvent(() => {
    writer.drop();
    dispatch({ type: 'address-changed', search: searchOf(location.search), graph });
  });
  useEffect(() => {
    const onGone = () => writer.flush();
    const onPopState = () => onPop();
    addEventListener('popstate', onPopState);
    addEventListener('pagehide', onGone);
    document.addEventListener('visibilitychange', onGone);
    return () => {
      removeEventListener('popstate', onPopState);
      removeEventListener('pagehide', onGone);
      document.removeEventListener('visibilitychange', onGone);
    };
  }, [writer]);
}
