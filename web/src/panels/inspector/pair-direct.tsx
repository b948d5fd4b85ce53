/** Direct relationships between two entities by type, newest first, with paging. */

import { useEffect, useRef, useState } from 'react';
import { Failure } from '../../../../src/client/failure.ts';
import type { Claim, EntityRef, Relation } from '../../../../src/features/common/contract.ts';
import type { DirectType, DyadAnswer } from '../../../../src/features/dyads/contract.ts';
import { FAMILIES } from '../../../../src/model/families.ts';
import { forwardLabel } from '../../../../src/model/forward-label.ts';
import { RELATIONSHIP_TYPES } from '../../../../src/model/relationship-types.ts';
import { client } from '../../api/client.ts';
import { formatShortWhen } from '../../format/dates.ts';
import { Citations, Disputed } from './citations.tsx';

const PAGE = 50;

/** Time and perspective parameters of the API. */
type Asked = Pick<Parameters<typeof client.ask<'dyad'>>[1], 'asOf' | 'certainty' | 'knownAt' | 'sources'>;

interface PairDirectProps {
  readonly dyad: DyadAnswer;
  readonly asked: Asked;
  claimsOf(ids: readonly string[]): Claim[];
  onSelect(id: string): void;
}

export function PairDirect({ dyad, asked, claimsOf, onSelect }: PairDirectProps) {
  const { direct, votes } = dyad;
  const total = direct.reduce(
    (sum, { total: exact, atLeast, showing }) => sum + (exact ?? atLeast ?? showing),
    0,
  );
  return (
    <section>
      <h3>
        Direct relationships <span className="muted num">{total.toLocaleString('en-GB')}</span>
      </h3>
      {direct.length === 0 && <p className="soft">No direct relationships at the selected time.</p>}
      {direct.map((group) => (
        <OneType
          key={`${group.type} ${group.direction} ${JSON.stringify(asked)}`}
          group={group}
          dyad={dyad}
          asked={asked}
          claimsOf={claimsOf}
          onSelect={onSelect}
        />
      ))}
      {votes && votes.both > 0 && (
        <p className="soft num">
          Voted the same way in {votes.same.toLocaleString('en-GB')} of {votes.more && 'at least '}
          {votes.both.toLocaleString('en-GB')} roll calls in which both voted.
        </p>
      )}
    </section>
  );
}

function OneType({ group, dyad, asked, claimsOf, onSelect }: PairDirectProps & { group: DirectType }) {
  const { relations, claims, rest, more, busy, failure } = useMore(group, dyad, asked);
  const { family, temporal } = RELATIONSHIP_TYPES[group.type];
  const names = new Map([dyad.a, dyad.b].map(({ id, name }: EntityRef) => [id, name]));
  const total = group.total ?? group.atLeast ?? group.showing;
  return (
    <ul className="relationship-lines">
      {relations.map((edge) => (
        <li key={edge.id} className="claim-line">
          <span className="stroke" style={{ background: `var(--e-${FAMILIES[family].token}-f)` }} />
          <div>
            <button type="button" className="link" onClick={() => onSelect(edge.id)}>
              {names.get(edge.from)} {forwardLabel(edge)} {names.get(edge.to)}
            </button>
            <p className="notes num">
              {formatShortWhen(edge, temporal)} {edge.disputed && <Disputed />}
            </p>
          </div>
          <Citations
            claims={[...claimsOf(edge.claims), ...edge.claims.flatMap((id) => claims.get(id) ?? [])]}
            most={1}
          />
        </li>
      ))}
      {relations.length < total && (
        <li className="num muted" role="status">
          {group.reads}: showing {relations.length.toLocaleString('en-GB')} of{' '}
          {group.atLeast !== undefined && 'at least '}
          {total.toLocaleString('en-GB')}{' '}
          {failure ? (
            <>
              · {failure.message}{' '}
              <button type="button" className="inline" onClick={more}>
                Try again
              </button>
            </>
          ) : busy ? (
            '· loading…'
          ) : (
            rest && (
              <button type="button" className="inline" onClick={more}>
                Next {Math.min(PAGE, total - relations.length)}
              </button>
            )
          )}
        </li>
      )}
    </ul>
  );
}

interface More {
  readonly relations: readonly Relation[];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly cursor: string | undefined;
  readonly ended: boolean;
}

/** Pages after the items of the dyad response. */
function useMore(group: DirectType, { a, b }: DyadAnswer, asked: Asked) {
  const [pages, setPages] = useState<More>({
    relations: [],
    claims: new Map(),
    cursor: undefined,
    ended: false,
  });
  const [state, setState] = useState<{ busy: boolean; failure?: Failure }>({ busy: false });
  const leaving = useRef<AbortController>(undefined);
  useEffect(() => () => leaving.current?.abort(), []);
  const more = async () => {
    const controller = new AbortController();
    leaving.current = controller;
    setState({ busy: true });
    try {
      const page = await client.ask(
        'dyadRelations',
        {
          ...asked,
          a: a.id,
          b: b.id,
          types: group.type,
          direction: group.direction === 'both' ? undefined : group.direction,
          // The first page repeats the items of the dyad response.
          limit: PAGE + (pages.cursor === undefined ? group.showing : 0),
          cursor: pages.cursor,
          include: 'claims',
        },
        controller.signal,
      );
      setPages({
        relations: [...pages.relations, ...page.items],
        claims: new Map([...pages.claims, ...(page.claims ?? []).map((claim) => [claim.id, claim] as const)]),
        cursor: page.next,
        ended: page.next === undefined,
      });
      setState({ busy: false });
    } catch (cause) {
      if (controller.signal.aborted) return;
      setState({
        busy: false,
        failure:
          cause instanceof Failure
            ? cause
            : new Failure('refused', 'This page ran into an error. Reload it and try again.', { cause }),
      });
    }
  };
  const relations = [
    ...new Map([...group.relations, ...pages.relations].map((relation) => [relation.id, relation])).values(),
  ];
  return { relations, claims: pages.claims, rest: !pages.ended, more: () => void more(), ...state };
}
