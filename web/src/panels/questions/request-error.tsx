/** A failed request with its errors and buttons to retry or close. */
import type { Failure } from '../../../../src/client/failure.ts';
import type { Explorer } from '../../state/explorer.ts';

interface RequestErrorProps {
  readonly failure: Failure;
  readonly explorer: Pick<Explorer, 'retry' | 'select'>;
  /** Replaces the server's message. */
  readonly says?: string | undefined;
  /** Label of the close button. */
  readonly end: string;
  onEnd(): void;
}

export function RequestError({ failure, explorer, says, end, onEnd }: RequestErrorProps) {
  const near = failure.more.near ?? [];
  const faults = failure.more.errors ?? [];
  const told = new Set([says ?? failure.message, ...faults.map(({ detail }) => detail)]);
  const again = failure.kind !== 'missing' && faults.length === 0;
  return (
    <section role="alert">
      {[...told].map((sentence) => (
        <p key={sentence} className="soft">
          {sentence}
        </p>
      ))}
      {near.length > 0 && (
        <ul className="near">
          {near.map(({ id, name }) => (
            <li key={id}>
              <button type="button" className="link" onClick={() => explorer.select(id)}>
                {name}
              </button>{' '}
              <span className="muted">{id}</span>
            </li>
          ))}
        </ul>
      )}
      <div className="actions">
        {again && (
          <button type="button" className="button small" onClick={explorer.retry}>
            Try again
          </button>
        )}
        <button type="button" className="button small" onClick={onEnd}>
          {end}
        </button>
      </div>
    </section>
  );
}
