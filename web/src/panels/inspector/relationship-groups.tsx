/** An entity's relationships grouped by type and direction. */
import './relationship-groups.css';
import { useMemo, useState } from 'react';
import type { Claim } from '../../../../src/features/common/contract.ts';
import type { Neighbour, RelationsAnswer, TypeCount } from '../../../../src/features/relations/contract.ts';
import { FAMILIES } from '../../../../src/model/families.ts';
import type { Kind } from '../../../../src/model/kinds.ts';
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../../../src/model/relationship-types.ts';
import { formatShortWhen } from '../../format/dates.ts';
import { count } from '../../format/names.ts';
import { Icon, Mark } from '../../marks/mark.tsx';
import { isTrueAt } from '../../state/perspective.ts';
import type { View } from '../../state/view.ts';
import { Citations, Disputed } from './citations.tsx';

/** Maximum size of the group that is open at first, so that the groups below stay visible. */
const OPEN_LINES = 8;
/** Lines per group shown at first. */
const AT_FIRST = 12;

interface Group extends TypeCount {
  readonly lines: readonly Neighbour[];
}

export function RelationshipGroups({
  relations,
  kind,
  view,
  onSelect,
}: {
  relations: RelationsAnswer;
  /** Kind of the entity. */
  kind: Kind;
  view: View;
  onSelect(id: string): void;
}) {
  const groups = useMemo(() => groupsOf(relations, kind), [relations, kind]);
  const claims = useMemo(
    () => new Map((relations.claims ?? []).map((claim): [string, Claim] => [claim.id, claim])),
    [relations],
  );
  const first = openAtFirst(groups, kind);
  const total = relations.total ?? relations.atLeast ?? relations.showing;
  return (
    <section>
      <h3>
        Relationships <span className="muted num">{total.toLocaleString('en-GB')}</span>
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
          open={first.includes(group)}
          view={view}
          claimsOf={({ relation }) => relation.claims.flatMap((id) => claims.get(id) ?? [])}
          onSelect={onSelect}
        />
      ))}
    </section>
  );
}

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
    <details className="group" open={open}>
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
  /** In force at the selected time. */
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
          aria-label={`Relationship with ${other.name}: date and sources`}
          onClick={() => onSelect(relation.id)}
        >
          {formatShortWhen(relation, RELATIONSHIP_TYPES[relation.type].temporal)}
        </button>
      </div>
      <Citations claims={claims} most={1} />
    </li>
  );
}

const tokenOf = ({ type }: TypeCount) => FAMILIES[RELATIONSHIP_TYPES[type].family].token;

/** Place and participants of an event. */
const OF_EVENT: readonly RelationshipType[] = ['TOOK_PLACE_AT', 'TOOK_PART_IN'];

function openAtFirst(groups: readonly Group[], kind: Kind): Group[] {
  const own = kind === 'Event' ? groups.filter(({ type }) => OF_EVENT.includes(type)) : [];
  if (own.length > 0) return own;
  return groups.filter(({ lines }) => lines.length <= OPEN_LINES).slice(0, 1);
}

/** Largest groups first; for an event, its place and participants first. */
function groupsOf({ counts, items }: RelationsAnswer, kind: Kind): Group[] {
  const rank = ({ type }: TypeCount) => (kind === 'Event' ? OF_EVENT.indexOf(type) : -1);
  return [...counts]
    .sort((a, b) => rank(b) - rank(a) || b.count - a.count)
    .map((group) => ({
      ...group,
      lines: items.filter(
        ({ relation, direction }) => relation.type === group.type && direction === group.direction,
      ),
    }));
}
