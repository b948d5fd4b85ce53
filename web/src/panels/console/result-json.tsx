/** A result as indented JSON. Only visible lines are rendered. */
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { visibleRange } from '../../grid/visible-range.ts';
import { JsonLines } from './json-lines.ts';
import type { QueryResult } from './query-runner.ts';

/** Line height in pixels, as in result.css. */
const LINE = 18;

export function ResultJson({ answer }: { answer: QueryResult }) {
  const { columns, rows, count } = answer;
  const lines = useMemo(() => new JsonLines(columns, rows, count), [columns, rows, count]);
  const scroller = useRef<HTMLElement>(null);
  const [sight, setSight] = useState({ top: 0, height: 600 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => setSight({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  const [first, end] = visibleRange(sight.top, sight.height, LINE, lines.count);
  const text = Array.from({ length: end - first }, (_, offset) => lines.line(first + offset)).join('\n');
  return (
    <>
      {lines.shown < count && (
        <p className="console-cut">
          showing the first {lines.shown.toLocaleString('en-GB')} of {count.toLocaleString('en-GB')} rows; the
          table and the export have all rows
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="console-json" aria-label="Result as JSON" tabIndex={0} ref={scroller}>
        <div style={{ height: lines.count * LINE }}>
          <pre style={{ translate: `0 ${first * LINE}px` }}>{text}</pre>
        </div>
      </section>
    </>
  );
}
