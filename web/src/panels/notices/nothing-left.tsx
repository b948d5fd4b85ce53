/** The filters leave nothing of the picture: it says so over the empty canvas, with the way back. */
import './notices.css';
import { Icon } from '../../marks/mark.tsx';
import { isFiltered, resetFilters } from '../../state/filters.ts';
import type { Explorer, Ready } from '../../state/use-explorer.ts';

export function NothingLeft({ explorer, ready }: { explorer: Explorer; ready: Ready }) {
  const { opening } = ready;
  const filtered = isFiltered(ready.view, opening);
  const all = ready.graph.nodes.length.toLocaleString('en-GB');
  return (
    <div className="state over" role="status">
      <span className="big">
        <Icon name="list-filter" size={20} />
      </span>
      <h2>Nothing is left</h2>
      <p>
        {filtered
          ? `The filters leave out all ${all} things of the picture.`
          : `None of the ${all} things of the picture had begun by then.`}
      </p>
      {filtered ? (
        <button
          type="button"
          className="button primary"
          onClick={() => explorer.act('reset the filters', (view) => resetFilters(view, opening))}
        >
          <Icon name="rotate-ccw" size={14} />
          Reset the filters
        </button>
      ) : (
        <button
          type="button"
          className="button primary"
          onClick={() =>
            explorer.act('the dossier’s own day', (view) => ({ ...view, time: opening.time, ego: undefined }))
          }
        >
          The dossier’s own day
        </button>
      )}
    </div>
  );
}
