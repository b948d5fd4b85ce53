/** What stands where the network would: it is coming, it failed, or there is nothing. Each has one thing to do next. */
import './notices.css';
import type { Failure } from '../../../../src/client/failure.ts';
import type { Graph } from '../../../../src/features/graph/contract.ts';
import { Icon } from '../../marks/mark.tsx';
import type { Loaded } from '../../state/store.ts';
import { TokenForm, useToken } from './token-form.tsx';

interface PictureStateProps {
  readonly picture: Loaded<Graph>;
  onStop(): void;
  onRetry(): void;
}

export function PictureState({ picture, onStop, onRetry }: PictureStateProps) {
  if (picture.status === 'loading') {
    return (
      <div className="state" role="status">
        <h1 className="hidden">Entente</h1>
        <span className="place-bar" />
        <span className="place-bar line" />
        <div className="progress" />
        <p>Reading the dossier</p>
        <button type="button" className="button" onClick={onStop}>
          <Icon name="x" size={14} />
          Stop
        </button>
      </div>
    );
  }
  if (picture.status === 'failed') return <Failed failure={picture.failure} onRetry={onRetry} />;
  return (
    <div className="state">
      <span className="big">
        <Icon name="waypoints" size={20} />
      </span>
      <h1>Nothing here yet</h1>
      <p>
        The database answers and holds no entities. Load the dossier with <code>npm run entente -- seed</code>
        , then look again.
      </p>
      <button type="button" className="button primary" onClick={() => location.reload()}>
        Look again
      </button>
    </div>
  );
}

function Failed({ failure, onRetry }: { failure: Failure; onRetry(): void }) {
  const away = failure.kind === 'away';
  if (failure.kind === 'stopped') {
    return (
      <div className="state" role="status">
        <span className="big">
          <Icon name="waypoints" size={20} />
        </span>
        <h1>Stopped</h1>
        <p>The dossier has not been read to its end, so nothing of it is drawn.</p>
        <button type="button" className="button primary" onClick={onRetry}>
          Read it
        </button>
      </div>
    );
  }
  if (failure.kind === 'not-allowed') return <WhoAsks failure={failure} onRetry={onRetry} />;
  return (
    <div className="state" role="alert">
      <span className="big bad">
        <Icon name="unplug" size={20} />
      </span>
      <h1>{away ? failure.message : 'The dossier cannot be drawn'}</h1>
      <p>
        {away
          ? 'The picture comes as soon as it does; it is tried again every five seconds.'
          : failure.kind === 'broken-contract'
            ? `${failure.message} Page and server may be of different versions: load the page anew.`
            : failure.message}
      </p>
      <button
        type="button"
        className="button primary"
        onClick={failure.kind === 'broken-contract' ? () => location.reload() : onRetry}
      >
        {failure.kind === 'broken-contract' ? 'Load anew' : 'Try now'}
      </button>
      {failure.more.requestId !== undefined && (
        <p className="small muted">Request {failure.more.requestId}</p>
      )}
    </div>
  );
}

function WhoAsks({ failure, onRetry }: { failure: Failure; onRetry(): void }) {
  const token = useToken();
  return (
    <div className="state" role="alert">
      <span className="big">
        <Icon name="user-round" size={20} />
      </span>
      <h1>This server asks who you are</h1>
      <p>{failure.message}</p>
      <TokenForm token={token} action="Use it" onGiven={onRetry} />
    </div>
  );
}
