/** Shown above the graph while the server or the database is offline. */
import './notices.css';
import { Icon } from '../../marks/mark.tsx';

interface OfflineBannerProps {
  /** What is offline. */
  readonly message: string;
  /** When the graph was loaded. */
  readonly since: Date | undefined;
  onRetry(): void;
}

export function OfflineBanner({ message, since, onRetry }: OfflineBannerProps) {
  const time = since?.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return (
    <div className="offline-banner" role="alert">
      <Icon name="unplug" size={18} />
      <p>
        <b>{message}</b> Showing the last loaded graph{time && `, from ${time}`}.{' '}
        <span className="muted">Retrying every five seconds.</span>
      </p>
      <button type="button" className="button primary" onClick={onRetry}>
        Retry now
      </button>
    </div>
  );
}
