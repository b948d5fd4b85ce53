/** Errors of the last query with rule and position, and notifications of the database. */
import type { Failure, FieldError } from '../../../../src/client/failure.ts';
import { Icon } from '../../marks/mark.tsx';
import { type Token, TokenForm } from '../notices/token-form.tsx';
import type { Notification } from './query-runner.ts';

interface MessagesProps {
  readonly failure: Failure | undefined;
  readonly notifications: readonly Notification[];
  /** A note about the origin of the query, or what to do. */
  readonly note: string | undefined;
  readonly token: Token;
  onGoTo(offset: number): void;
  onTokenGiven(): void;
}

export function Messages({ failure, notifications, note, token, onGoTo, onTokenGiven }: MessagesProps) {
  return (
    <div className="console-messages" role="status">
      {note !== undefined && (
        <p className="console-note">
          <Icon name="info" size={14} />
          {note}
        </p>
      )}
      {failure && <Failed failure={failure} token={token} onGoTo={onGoTo} onTokenGiven={onTokenGiven} />}
      {notifications.map(({ code, title, description, place }) => (
        <p key={`${code} ${place?.offset} ${description}`} className="console-warning">
          <Icon name="info" size={14} />
          <span>
            <b>{title.replace(/\.$/, '')}.</b> {description}
          </span>
          {place && <Place place={place} onGoTo={onGoTo} />}
        </p>
      ))}
    </div>
  );
}

function Failed({
  failure,
  token,
  onGoTo,
  onTokenGiven,
}: Omit<MessagesProps, 'notifications' | 'note'> & { failure: Failure }) {
  const { kind, message, more } = failure;
  const place = more.errors?.find(({ offset }) => offset !== undefined);
  return (
    <>
      <p className={kind === 'stopped' ? 'console-note' : 'console-failure'}>
        <Icon name={kind === 'stopped' ? 'info' : 'circle-slash'} size={14} />
        <span>
          {message}
          {kind === 'away' && ' Press Run to try again.'}
        </span>
        {more.rule !== undefined && <span className="console-rule">rule: {more.rule}</span>}
        {place && <Place place={place} onGoTo={onGoTo} />}
        {more.requestId !== undefined && more.code === 'internal' && (
          <span className="muted">request {more.requestId}</span>
        )}
      </p>
      {kind === 'not-allowed' && (
        <TokenForm token={token} action="Use token and run" onStored={onTokenGiven} />
      )}
    </>
  );
}

function Place({
  place: { line, column, offset },
  onGoTo,
}: {
  place: Pick<FieldError, 'line' | 'column' | 'offset'>;
  onGoTo(offset: number): void;
}) {
  return (
    <button type="button" className="link" onClick={() => onGoTo(offset ?? 0)}>
      line {line}, column {column}
    </button>
  );
}
