/** Actions on an entity: expand its neighbours, ego view, find a path, hide. */
import './entity-actions.css';
import { useMemo, useState } from 'react';
import type { Entity } from '../../../../src/features/common/contract.ts';
import type { TypeCount } from '../../../../src/features/relations/contract.ts';
import { FAMILIES } from '../../../../src/model/families.ts';
import { RELATIONSHIP_TYPES } from '../../../../src/model/relationship-types.ts';
import { Icon } from '../../marks/mark.tsx';
import type { Explorer, Ready } from '../../state/explorer.ts';
import type { Neighbours } from '../../state/loaded-graph.ts';
import { findPath } from '../questions/actions.ts';
import { type Branch, branchesOf, collapsed, expanded, PAGE } from './branches.ts';

interface EntityActionsProps {
  readonly entity: Pick<Entity, 'id' | 'name'>;
  readonly counts: readonly TypeCount[];
  readonly explorer: Explorer;
  readonly ready: Ready;
}

export function EntityActions({ entity, counts, explorer, ready }: EntityActionsProps) {
  const { id, name } = entity;
  const { view, graph } = ready;
  const branches = useMemo(
    () => branchesOf(id, counts, graph.edges, view.expansions),
    [id, counts, graph.edges, view.expansions],
  );
  const [open, setOpen] = useState(branches.some(({ expansion }) => expansion));
  const ego = view.ego?.id === id ? view.ego : undefined;
  const hidden = view.hidden.includes(id);
  const setEgo = (depth: 1 | 2 | 3 | undefined) =>
    explorer.act(depth === undefined ? 'end the ego view' : `ego view of ${name}`, (now) => ({
      ...now,
      ego: depth && { id, depth },
    }));
  return (
    <>
      <div className="actions">
        {branches.length > 0 && (
          <button type="button" className="button small" aria-expanded={open} onClick={() => setOpen(!open)}>
            <Icon name="git-fork" size={14} />
            Expand
          </button>
        )}
        <button
          type="button"
          className="button small"
          aria-pressed={ego !== undefined}
          onClick={() => setEgo(ego ? undefined : 1)}
        >
          <Icon name="focus" size={14} />
          Ego view
        </button>
        <button type="button" className="button small" onClick={() => findPath(explorer, entity)}>
          <Icon name="route" size={14} />
          Find a path to…
        </button>
        <button
          type="button"
          className="button small"
          onClick={() =>
            explorer.act(hidden ? `show ${name}` : `hide ${name}`, (now) => ({
              ...now,
              hidden: hidden ? now.hidden.filter((one) => one !== id) : [...now.hidden, id],
              selection: hidden ? now.selection : [],
              ego: now.ego?.id === id ? undefined : now.ego,
            }))
          }
        >
          <Icon name="eye-off" size={14} />
          {hidden ? 'Show again' : 'Hide'}
        </button>
      </div>
      {ego && (
        <fieldset className="depth">
          <legend>Show entities within</legend>
          {([1, 2, 3] as const).map((depth) => (
            <button
              key={depth}
              type="button"
              aria-pressed={ego.depth === depth}
              aria-label={depth === 1 ? '1 step' : `${depth} steps`}
              onClick={() => setEgo(depth)}
            >
              {depth}
            </button>
          ))}
          <span className="muted">{ego.depth === 1 ? 'step' : 'steps'}</span>
        </fieldset>
      )}
      {open && branches.length > 0 && (
        <ul className="branches" aria-label="Relationships that are not in the graph">
          {branches.map((branch) => (
            <BranchLine
              key={branch.key}
              branch={branch}
              neighbours={ready.neighbours.get(branch.key)}
              entity={entity}
              explorer={explorer}
            />
          ))}
        </ul>
      )}
    </>
  );
}

function BranchLine({
  branch,
  neighbours,
  entity,
  explorer,
}: {
  branch: Branch;
  neighbours: Neighbours | undefined;
  entity: Pick<Entity, 'id' | 'name'>;
  explorer: Explorer;
}) {
  const { group, drawn, expansion } = branch;
  const coming = expansion !== undefined && (neighbours?.loading ?? true);
  const rest = group.count - drawn;
  const all = `${group.count.toLocaleString('en-GB')}${group.more ? '+' : ''}`;
  const what = `${entity.name} ${group.reads}`;
  return (
    <li>
      <span
        className="tick"
        style={{ background: `var(--e-${FAMILIES[RELATIONSHIP_TYPES[group.type].family].token}-f)` }}
      />
      <span>{group.reads}</span>
      <span className="of num" role="status">
        {neighbours?.failure
          ? 'could not be loaded'
          : coming
            ? 'loading…'
            : `showing ${drawn.toLocaleString('en-GB')} of ${all}`}
      </span>
      <span className="do">
        {rest > 0 && !coming && (
          <button
            type="button"
            className="inline num"
            aria-label={`${expansion ? 'Add next' : 'Add'} ${Math.min(PAGE, rest)}: ${what}`}
            onClick={() => explorer.act(`expand ${what}`, (view) => expanded(view, entity.id, branch))}
          >
            {expansion ? 'Add next' : 'Add'} {Math.min(PAGE, rest)}
          </button>
        )}
        {expansion && (
          <button
            type="button"
            className="inline"
            aria-label={`Collapse: ${what}`}
            onClick={() => explorer.act(`collapse ${what}`, (view) => collapsed(view, branch))}
          >
            Collapse
          </button>
        )}
      </span>
    </li>
  );
}
