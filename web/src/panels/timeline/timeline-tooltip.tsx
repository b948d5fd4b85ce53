/** Tooltip of a mark: name, date and number of other items at the same position. */
import type { TimelineItem } from './items.ts';

interface TimelineTooltipProps {
  readonly item: TimelineItem;
  readonly more: number;
  readonly x: number;
  readonly y: number;
  /** Width of the timeline, to keep the tooltip inside. */
  readonly width: number;
}

const HALF = 130;

export function TimelineTooltip({ item, more, x, y, width }: TimelineTooltipProps) {
  const middle = Math.min(Math.max(x, HALF + 4), Math.max(HALF + 4, width - HALF - 4));
  return (
    <div
      className="timeline-tooltip"
      style={{ translate: `calc(${middle}px - 50%) calc(${y - 12}px - 100%)` }}
    >
      <b>{item.name}</b>
      <span className="num">
        {item.when}
        {more > 0 && ` · and ${more.toLocaleString('en-GB')} more here`}
      </span>
    </div>
  );
}
