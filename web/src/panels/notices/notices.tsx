/** Notices above the graph: problems with the address, and failed updates. */
import './notices.css';
import type { Failure } from '../../../../src/client/failure.ts';
import { Icon } from '../../marks/mark.tsx';
import type { Explorer, Ready } from '../../state/explorer.ts';

interface NoticesProps {
  readonly addressProblems: readonly string[];
  readonly updateFailure: Failure | undefined;
  readonly explorer: Explorer;
  readonly ready: Ready;
}

export function Notices({ addressProblems, updateFailure, explorer, ready }: NoticesProps) {
  const { opening } = ready;
  return (
    <>
      {addressProblems.length > 0 && (
        <div className="note-line" role="status">
          <Icon name="link" size={18} />
          <p>
            <b>Parts of this link could not be opened.</b> {toSentence(addressProblems)} The rest is shown.
          </p>
          <button type="button" className="icon-button" aria-label="Close" onClick={explorer.dismissProblems}>
            <Icon name="x" />
          </button>
        </div>
      )}
      {updateFailure && updateFailure.kind !== 'away' && (
        <div className="note-line" role="alert">
          <Icon name="unplug" size={18} />
          <p>
            <b>The graph could not be updated.</b> {updateFailure.message} The previous graph is shown.
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

/** The first three messages and the number of others. */
function toSentence(parts: readonly string[]): string {
  const told = parts.slice(0, 3).join('; ');
  const more = parts.length > 3 ? `; and ${parts.length - 3} more` : '';
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}${more}.`;
}
