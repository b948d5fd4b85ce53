/** An entity's relationships by type and direction, counts first; each line leads to the other end or to the line itself. */
import './relations.css';
import { useMemo, useState } from 'react';
import type { Claim } from '../../../../src/features/common/contract.ts';
import type { Neighbour, RelationsAnswer, TypeCount } from '../../../../src/features/relations/contract.ts';
import { FAMILIES } from '../../../../src/model/families.ts';
import { RELATIONSHIP_TYPES } from '../../../../src/model/relationship-types.ts';
import { Icon, Mark } from '../../marks/mark.tsx';
import { isTrueAt } from '../../state/shown.ts';
import type { View } from '../../state/view.ts';
import { shortWhen } from '../../words/dates.ts';
import { count } from '../../words/names.ts';
import { Cites, Disputed } from './cite.tsx';

/** The group that is open from the start has no more lines than this, so that the groups under it are seen. */
const OPEN_LINES = 8;
/** More lines than this are shown on demand. */
const AT_FIRST = 12;

interface Group extends TypeCount {
  readonly lines: readonly Neighbour[];
}

export function Relations({
  relations,
  view,
  onSelect,
}: {
  relations: RelationsAnswer;
  view: View;
  onSelect(id: string): void;
}) {
  const groups = useMemo(() => groupsOf(relations), [relations]);
  const claims = useMemo(
    () => new Map((relations.claims ?? []).map((claim): [string, Claim] => [claim.id, claim])),
    [relations],
  );
  const first = groups.find(({ lines }) => lines.length <= OPEN_LINES);
  const total = relations.total ?? relations.atLeast ?? relations.showing;
  return (
    <section>
      <h3>
        Relations <span className="muted num">{total.toLocaleString('en-GB')}</span>
        <span className="aside num">
          {relations.next === undefined
            ? `in ${count(groups.length, 'type')}`
            : `showing ${relations.showing} of ${total.toLocaleString('en-GB')}`}
        </span>
      </h3>
      {groups.map((group) => (
        <OneGroup
          key={group.type + group.direction}
          group={group}
          open={group === first}
          view={view}
          claimsOf={({ relation }) => relation.claims.flatMap((id) => claims.get(id) ?? [])}
          onSelect={onSelect}
        />
      ))}
    </section>
  );
}

/** Of groups with one name the browser keeps one open. */
function OneGroup({
  group,
  open,
  view,
  claimsOf,
  onSelect,
}: {
  group: Group;
  open: boolean;
  view: View;
  claimsOf(line: Neighbour): readonly Claim[];
  onSelect(id: string): void;
}) {
  const [all, setAll] = useState(false);
  const lines = all ? group.lines : group.lines.slice(0, AT_FIRST);
  return (
    <details className="group" name="relations" open={open}>
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
        {lines.map((line) => (
          <Line
            key={line.relation.id}
            line={line}
            claims={claimsOf(line)}
            valid={isTrueAt(line.relation, view)}
            onSelect={onSelect}
          />
        ))}
        {lines.length < group.lines.length ? (
          <li>
            <span />
            <button type="button" className="inline" onClick={() => setAll(true)}>
              {group.lines.length - lines.length} more
            </button>
          </li>
        ) : (
          lines.length < group.count && (
            <li className="muted">and {(group.count - lines.length).toLocaleString('en-GB')} more</li>
          )
        )}
      </ul>
    </details>
  );
}

function Line({
  line,
  claims,
  valid,
  onSelect,
}: {
  line: Neighbour;
  claims: readonly Claim[];
  /** True at the time that is shown. */
  valid: boolean;
  onSelect(id: string): void;
}) {
  const { other, relation } = line;
  return (
    <li className={valid ? undefined : 'past'}>
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
        </button>
      </div>
      <Cites claims={claims} most={1} />
    </li>
  );
}

const tokenOf = ({ type }: TypeCount) => FAMILIES[RELATIONSHIP_TYPES[type].family].token;

/** The largest groups first. */
function groupsOf({ counts, items }: RelationsAnswer): Group[] {
  return [...counts]
    .sort((a, b) => b.count - a.count)
    .map((group) => ({
      ...group,
      lines: items.filter(
        ({ relation, direction }) => relation.type === group.type && direction === group.direction,
      ),
    }));
}
