/**
 * Shown instead of the network while loading, after a failure, or with an empty database. Each state has one action.
 */
import './notices.css';
import type { Failure } from '../../../../src/client/failure.ts';
import { Icon } from '../../marks/mark.tsx';
import { TokenForm, useToken } from './token-form.tsx';

interface LoadStateProps {
  /** The graph is loaded and has no entities. */
  readonly empty: boolean;
  /** The user has stopped loading. */
  readonly stopped: boolean;
  readonly failure: Failure | undefined;
  onStop(): void;
  onRetry(): void;
}

export function LoadState({ empty, stopped, failure, onStop, onRetry }: LoadStateProps) {
  if (stopped) return <Stopped onRetry={onRetry} />;
  if (!empty && failure) return <Failed failure={failure} onRetry={onRetry} />;
  if (!empty) {
    return (
      <div className="state" role="status">
        <h1 className="hidden">Entente</h1>
        <span className="place-bar" />
        <span className="place-bar line" />
        <div className="progress" />
        <p>Loading the dossier…</p>
        <button type="button" className="button" onClick={onStop}>
          <Icon name="x" size={14} />
          Stop
        </button>
      </div>
    );
  }
  return (
    <div className="state">
      <span className="big">
        <Icon name="waypoints" size={20} />
      </span>
      <h1>No data yet</h1>
      <p>
        The database is empty. Load the dossier with <code>npm run entente -- seed</code>, then reload this
        page.
      </p>
      <button type="button" className="button primary" onClick={() => location.reload()}>
        Reload
      </button>
    </div>
  );
}

function Stopped({ onRetry }: { onRetry(): void }) {
  return (
    <div className="state" role="status">
      <span className="big">
        <Icon name="waypoints" size={20} />
      </span>
      <h1>Loading stopped</h1>
      <p>The dossier was not loaded completely, so nothing is drawn.</p>
      <button type="button" className="button primary" onClick={onRetry}>
        Load the dossier
      </button>
    </div>
  );
}

function Failed({ failure, onRetry }: { failure: Failure; onRetry(): void }) {
  const offline = failure.kind === 'away';
  if (failure.kind === 'not-allowed') return <TokenRequired failure={failure} onRetry={onRetry} />;
  return (
    <div className="state" role="alert">
      <span className="big bad">
        <Icon name="unplug" size={20} />
      </span>
      <h1>{offline ? failure.message : 'The dossier could not be loaded'}</h1>
      <p>
        {offline
          ? 'The graph appears as soon as the connection is back. Retrying every five seconds.'
          : failure.kind === 'broken-contract'
            ? `${failure.message} The page and the server may be different versions. Reload the page.`
            : failure.message}
      </p>
      <button
        type="button"
        className="button primary"
        onClick={failure.kind === 'broken-contract' ? () => location.reload() : onRetry}
      >
        {failure.kind === 'broken-contract' ? 'Reload' : 'Retry now'}
      </button>
      {failure.more.requestId !== undefined && (
        <p className="small muted">Request {failure.more.requestId}</p>
      )}
    </div>
  );
}

function TokenRequired({ failure, onRetry }: { failure: Failure; onRetry(): void }) {
  const token = useToken();
  return (
    <div className="state" role="alert">
      <span className="big">
        <Icon name="user-round" size={20} />
      </span>
      <h1>This server requires a token</h1>
      <p>{failure.message}</p>
      <TokenForm token={token} action="Use token" onStored={onRetry} />
    </div>
  );
}
