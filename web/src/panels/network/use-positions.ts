/**
 * Positions for entities without one. An entity is drawn once it has a position and keeps it until the page is
 * closed.
 */
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { Position } from '../../../../src/layout/bake-positions.ts';
import type { Ready } from '../../state/explorer.ts';
import type { VisibleGraph } from '../../state/visible-graph.ts';
import { idsWithoutPosition, positionRequestOf } from './position-request.ts';
import { requestPositions } from './request-positions.ts';

type Found = ReadonlyMap<string, Position>;
const NONE: Found = new Map();

export interface Positions {
  /** What is shown and has a position. */
  readonly shown: Pick<VisibleGraph, 'nodes' | 'edges'>;
  /** Positions computed by the worker. */
  readonly found: readonly Position[];
  /** Number of entities still without a position. */
  readonly waiting: number;
}

export function usePositions({ graph, shown, view }: Ready): Positions {
  const [found, setFound] = useState(NONE);
  const [failed, setFailed] = useState(false);
  const missing = useMemo(() => (failed ? [] : idsWithoutPosition(graph, found)), [graph, found, failed]);
  const request = useEffectEvent((signal: AbortSignal) =>
    requestPositions(positionRequestOf(graph, view, found), signal),
  );
  const key = missing.join(' ');
  useEffect(() => {
    if (key === '') return;
    const controller = new AbortController();
    request(controller.signal).then(
      (places) =>
        setFound((known) => new Map([...known, ...places.map((place) => [place.id, place] as const)])),
      () => {
        if (!controller.signal.aborted) setFailed(true);
      },
    );
    return () => controller.abort();
  }, [key]);
  const waits = useMemo(() => new Set(missing), [missing]);
  const withPlaces = useMemo(() => {
    if (found.size === 0 && waits.size === 0) return shown;
    const nodes = shown.nodes.flatMap((one) => {
      const place = found.get(one.node.id);
      if (waits.has(one.node.id)) return [];
      return place && one.node.x === undefined ? [{ ...one, node: { ...one.node, ...place } }] : [one];
    });
    const edges = shown.edges.filter(({ edge: { from, to } }) => !waits.has(from) && !waits.has(to));
    return { nodes, edges };
  }, [shown, found, waits]);
  const added = useMemo(() => [...found.values()], [found]);
  return { shown: withPlaces, found: added, waiting: missing.length };
}
