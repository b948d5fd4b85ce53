/** Filter by number of relationships: minimum and maximum, empty = no limit. */
import { useEffect, useMemo, useState } from 'react';
import type { Explorer, Ready } from '../../state/explorer.ts';
import { setField, type View } from '../../state/view.ts';

export function DegreeRange({ explorer, ready }: { explorer: Explorer; ready: Ready | undefined }) {
  const degree = ready?.view.degree;
  const nodes = ready?.graph.nodes;
  const highest = useMemo(() => nodes?.reduce((most, node) => Math.max(most, node.degree), 0), [nodes]);
  const set = (next: View['degree']) => {
    if (next.most !== undefined && next.least > next.most) return;
    explorer.act(...setField('degree', next), isLimited(degree));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot lie in a row with its legend
    <div className="degree-range" role="group" aria-label="Number of relationships">
      <span>Relationships</span>
      <Limit
        label="At least"
        value={degree && degree.least > 0 ? degree.least : undefined}
        otherwise="0"
        disabled={!degree}
        onValue={(least) => degree && set({ ...degree, least: least ?? 0 })}
      />
      <span aria-hidden="true">–</span>
      <Limit
        label="At most"
        value={degree?.most}
        otherwise={highest?.toString() ?? ''}
        disabled={!degree}
        onValue={(most) => degree && set({ ...degree, most })}
      />
    </div>
  );
}

const isLimited = (degree: View['degree'] | undefined) =>
  degree !== undefined && (degree.least > 0 || degree.most !== undefined);

interface LimitProps {
  readonly label: string;
  readonly value: number | undefined;
  /** Placeholder without a limit. */
  readonly otherwise: string;
  readonly disabled: boolean;
  onValue(value: number | undefined): void;
}

function Limit({ label, value, otherwise, disabled, onValue }: LimitProps) {
  const text = value?.toString() ?? '';
  // A limit that contradicts the other one stays a draft.
  const [draft, setDraft] = useState(text);
  useEffect(() => setDraft(text), [text]);
  return (
    <input
      type="text"
      inputMode="numeric"
      aria-label={label}
      placeholder={otherwise}
      maxLength={6}
      value={draft}
      disabled={disabled}
      onChange={(event) => {
        const typed = event.target.value.replaceAll(/\D/g, '');
        setDraft(typed);
        onValue(typed === '' ? undefined : Number(typed));
      }}
      onBlur={() => setDraft(text)}
    />
  );
}
