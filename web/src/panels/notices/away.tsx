/** Server or database do not answer while a picture is there: one line over it, and the picture stays. */
import './notices.css';
import { Icon } from '../../marks/mark.tsx';

export function Away({ since, onRetry }: { since: Date | undefined; onRetry(): void }) {
  const time = since?.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return (
    <div className="away" role="alert">
      <Icon name="unplug" size={18} />
      <p>
        <b>The database does not answer.</b> This is the last good picture{time && `, from ${time}`}.{' '}
        <span className="muted">It is tried again every five seconds.</span>
      </p>
      <button type="button" className="button primary" onClick={onRetry}>
        Try now
      </button>
    </div>
  );
}
