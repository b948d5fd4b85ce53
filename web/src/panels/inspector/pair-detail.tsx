/** Two selected entities: their direct relationships, shared connections, measures and timeline. */
import './pair.css';
import { useMemo, useState } from 'react';
import type { EntityRef } from '../../../../src/features/common/contract.ts';
import { apiQuery } from '../../api/queries.ts';
import { useDebounced } from '../../api/use-debounced.ts';
import { useRequest } from '../../api/use-request.ts';
import { formatTime } from '../../format/time.ts';
import { Icon, Mark } from '../../marks/mark.tsx';
import type { Explorer, Ready } from '../../state/explorer.ts';
import { sourceParameters, timeParameters } from '../../state/perspective.ts';
import { findPath } from '../questions/actions.ts';
import { DATE_DELAY } from '../questions/date-delay.ts';
import { RequestError } from '../questions/request-error.tsx';
import { PairConstraints } from './pair-constraints.tsx';
import { PairDirect } from './pair-direct.tsx';
import { PairShared } from './pair-shared.tsx';
import { PairTimeline } from './pair-timeline.tsx';
import { PanelHeader } from './panel-header.tsx';

/** Items per section at first and on demand; the latter is the API's limit. */
const [FEW, ALL] = [10, 1_000];

interface PairDetailProps {
  /** Ids of the two entities. */
  readonly a: string;
  readonly b: string;
  readonly explorer: Explorer;
  readonly ready: Ready;
  onClose(): void;
}

export function PairDetail({ a, b, explorer, ready, onClose }: PairDetailProps) {
  const [each, setEach] = useState(FEW);
  const topic = `${a} ${b}`;
  const { asOf, certainty } = timeParameters(ready.view);
  const asked = {
    ...sourceParameters(ready.view),
    asOf: useDebounced(asOf, DATE_DELAY, topic),
    certainty,
  };
  const query = apiQuery('dyad', { ...asked, a, b, each, include: 'claims' });
  const { value, busy, failure } = useRequest(query, { topic });
  const claimsOf = useMemo(() => {
    const claims = new Map((value?.claims ?? []).map((claim) => [claim.id, claim]));
    return (ids: readonly string[]) => ids.flatMap((id) => claims.get(id) ?? []);
  }, [value]);
  const ends = value ? ([value.a, value.b] as const) : ([nodeOf(ready, a), nodeOf(ready, b)] as const);
  const more = each === FEW ? () => setEach(ALL) : undefined;
  const shared = { claimsOf, onSelect: explorer.select };
  const [first, second] = ends;
  return (
    <>
      <header>
        <PanelHeader onClose={onClose}>Two entities</PanelHeader>
        <h2 className="hidden">
          {first?.name ?? a} and {second?.name ?? b}
        </h2>
        {ends.map(
          (end) =>
            end && (
              <p key={end.id} className="end">
                <Mark kind={end.kind} also={end.also} radius={10} />
                <button type="button" className="link" onClick={() => explorer.select(end.id)}>
                  {end.name}
                </button>
              </p>
            ),
        )}
        <p className="aka num">{formatTime(ready.view)}</p>
        {first && second && (
          <div className="actions">
            <button type="button" className="button small" onClick={() => findPath(explorer, first, second)}>
              <Icon name="route" size={14} />
              Find paths between them
            </button>
          </div>
        )}
      </header>
      {failure && (
        <RequestError failure={failure} explorer={explorer} end="Back to the dossier" onEnd={onClose} />
      )}
      {!failure && !value && (
        <section aria-busy="true">
          {[88, 74, 92, 60].map((width) => (
            <span key={width} className="bar" style={{ width: `${width}%` }} />
          ))}
        </section>
      )}
      {!failure && value && (
        <div className="pair" aria-busy={busy}>
          <PairDirect dyad={value} asked={asked} {...shared} />
          <PairShared dyad={value} onAll={more} {...shared} />
          <PairConstraints constraints={value.constraints} onAll={more} {...shared} />
          <PairTimeline timeline={value.timeline} onAll={more} {...shared} />
        </div>
      )}
    </>
  );
}

const nodeOf = ({ graph }: Ready, id: string): EntityRef | undefined =>
  graph.nodes.find((node) => node.id === id);
