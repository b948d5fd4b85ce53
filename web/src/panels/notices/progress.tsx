/** Over the canvas until there is something on it: the data is there, the marks are still being made. */
import './notices.css';

export function Progress({ text }: { text: string }) {
  return (
    <div className="state over" role="status">
      <div className="progress" />
      <p>{text}</p>
    </div>
  );
}
