/** Shown when the filters hide everything, with a button to reset them. */
import './notices.css';
import { Icon } from '../../marks/mark.tsx';
import type { Explorer, Ready } from '../../state/explorer.ts';
import { isFiltered, resetFilters } from '../../state/filters.ts';

export function EmptyState({ explorer, ready }: { explorer: Explorer; ready: Ready }) {
  const { opening } = ready;
  const filtered = isFiltered(ready.view, opening);
  const all = ready.graph.nodes.length.toLocaleString('en-GB');
  return (
    <div className="state over" role="status">
      <span className="big">
        <Icon name="list-filter" size={20} />
      </span>
      <h2>No entities shown</h2>
      <p>
        {filtered
          ? `The filters hide all ${all} entities.`
          : `None of the ${all} entities had begun by the selected date.`}
      </p>
      {filtered ? (
        <button
          type="button"
          className="button primary"
          onClick={() => explorer.act('reset filters', (view) => resetFilters(view, opening))}
        >
          <Icon name="rotate-ccw" size={14} />
          Reset filters
        </button>
      ) : (
        <button
          type="button"
          className="button primary"
          onClick={() =>
            explorer.act('go to the dossier’s date', (view) => ({
              ...view,
              time: opening.time,
              ego: undefined,
            }))
          }
        >
          Go to the dossier’s date
        </button>
      )}
    </div>
  );
}
