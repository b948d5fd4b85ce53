/** An entity's relationships by type and direction, counts first; each line leads to the other end or to the line itself. */
import './relations.css';
import { useMemo } from 'react';
import type { Claim } from '../../../../src/features/common/contract.ts';
import type { Neighbour, RelationsAnswer, TypeCount } from '../../../../src/features/relations/contract.ts';
import { FAMILIES } from '../../../../src/model/families.ts';
import { RELATIONSHIP_TYPES } from '../../../../src/model/relationship-types.ts';
import { Icon, Mark } from '../../marks/mark.tsx';
import { shortWhen } from '../../words/dates.ts';
import { Cites, Disputed } from './cite.tsx';

/** Groups are open from the start as far as this many lines allow. */
const OPEN_LINES = 12;

interface Group extends TypeCount {
  readonly lines: readonly Neighbour[];
  readonly open: boolean;
}

export function Relations({
  relations,
  onSelect,
}: {
  relations: RelationsAnswer;
  onSelect(id: string): void;
}) {
  const groups = useMemo(() => groupsOf(relations), [relations]);
  const claims = useMemo(
    () => new Map((relations.claims ?? []).map((claim): [string, Claim] => [claim.id, claim])),
    [relations],
  );
  const total = relations.total ?? relations.atLeast ?? relations.showing;
  return (
    <section>
      <h3>
        Relations <span className="muted num">{total.toLocaleString('en-GB')}</span>
        {relations.next !== undefined && (
          <span className="aside num">
            showing {relations.showing} of {total.toLocaleString('en-GB')}
          </span>
        )}
      </h3>
      {groups.map((group) => (
        <details key={group.type + group.direction} className="group" open={group.open}>
          <summary>
            <Icon name="chevron-right" size={14} />
            <span className="tick" style={{ background: `var(--e-${tokenOf(group)}-f)` }} />
            <span>{group.reads}</span>
            <span className="n num">
              {group.count.toLocaleString('en-GB')}
              {group.more === true && '+'}
            </span>
          </summary>
          <ul>
            {group.lines.map((line) => (
              <Line
                key={line.relation.id}
                line={line}
                claims={line.relation.claims.flatMap((id) => claims.get(id) ?? [])}
                onSelect={onSelect}
              />
            ))}
            {group.lines.length < group.count && (
              <li className="muted">and {(group.count - group.lines.length).toLocaleString('en-GB')} more</li>
            )}
          </ul>
        </details>
      ))}
    </section>
  );
}

function Line({
  line,
  claims,
  onSelect,
}: {
  line: Neighbour;
  claims: readonly Claim[];
  onSelect(id: string): void;
}) {
  const { other, relation } = line;
  return (
    <li>
      <Mark kind={other.kind} also={other.also} radius={7.6} />
      <div>
        <button type="button" className="link" onClick={() => onSelect(other.id)}>
          {other.name}
        </button>
        {relation.disputed && <Disputed />}
        <button
          type="button"
          className="link why num"
          aria-label={`This relationship with ${other.name}: when, and who says so`}
          onClick={() => onSelect(relation.id)}
        >
          {shortWhen(relation, RELATIONSHIP_TYPES[relation.type].temporal)}
          <Cites claims={claims} most={1} />
        </button>
      </div>
    </li>
  );
}

const tokenOf = ({ type }: TypeCount) => FAMILIES[RELATIONSHIP_TYPES[type].family].token;

/** The largest groups first. */
function groupsOf({ counts, items }: RelationsAnswer): Group[] {
  let lines = 0;
  return [...counts]
    .sort((a, b) => b.count - a.count)
    .map((group) => ({
      ...group,
      lines: items.filter(
        ({ relation, direction }) => relation.type === group.type && direction === group.direction,
      ),
    }))
    .map((group) => {
      const open = lines + group.lines.length <= OPEN_LINES;
      if (open) lines += group.lines.length;
      return { ...group, open };
    });
}
