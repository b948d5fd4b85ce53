/** What could not be done as asked, over the picture that could be drawn: parts of an address, sources, a day of knowledge. */
import './notices.css';
import { Icon } from '../../marks/mark.tsx';
import type { Explorer, Ready } from '../../state/use-explorer.ts';

export function Notes({ explorer, ready }: { explorer: Explorer; ready: Ready }) {
  const { unread, stale } = explorer.state;
  const { opening } = ready;
  return (
    <>
      {unread.length > 0 && (
        <div className="note-line" role="status">
          <Icon name="link" size={18} />
          <p>
            <b>Parts of this link could not be opened.</b> {sentence(unread)} The rest is shown.
          </p>
          <button type="button" className="icon-button" aria-label="Close" onClick={explorer.closeNote}>
            <Icon name="x" />
          </button>
        </div>
      )}
      {stale && stale.kind !== 'away' && (
        <div className="note-line" role="alert">
          <Icon name="unplug" size={18} />
          <p>
            <b>The graph could not be updated.</b> {stale.message} The previous graph is shown.
          </p>
          <button
            type="button"
            className="button"
            onClick={() =>
              explorer.act('show all sources, as known now', (view) => ({
                ...view,
                sources: opening.sources,
                knownAt: opening.knownAt,
              }))
            }
          >
            Show all sources, as known now
          </button>
        </div>
      )}
    </>
  );
}

/** Three are told, and how many more there are. */
function sentence(parts: readonly string[]): string {
  const told = parts.slice(0, 3).join('; ');
  const more = parts.length > 3 ? `; and ${parts.length - 3} more` : '';
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}${more}.`;
}
