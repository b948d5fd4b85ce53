/** Shown over the canvas until the marks are drawn. */
import './notices.css';

export function Progress({ text }: { text: string }) {
  return (
    <div className="state over" role="status">
      <div className="progress" />
      <p>{text}</p>
    </div>
  );
}
