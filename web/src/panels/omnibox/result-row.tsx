/** One row of the omnibox list, with the matched letters highlighted. */
import { type ReactNode, useEffect, useRef } from 'react';
import type { GraphNode } from '../../../../src/features/graph/contract.ts';
import type { ClaimHit } from '../../../../src/features/search/contract.ts';
import { formatDenial } from '../../format/claims.ts';
import { formatShortWhen } from '../../format/dates.ts';
import { count, languageOf, namesByScript } from '../../format/names.ts';
import { citationOf, sourceName } from '../../format/sources.ts';
import { Icon, Mark } from '../../marks/mark.tsx';
import type { Item } from './result-groups.ts';

interface ResultRowProps {
  readonly item: Item;
  readonly id: string;
  readonly active: boolean;
  /** The entity in the loaded graph, if there. */
  readonly node: GraphNode | undefined;
  onTake(beside: boolean): void;
  onForget(): void;
}

export function ResultRow({ item, id, active, node, onTake, onForget }: ResultRowProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which points here
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the field's
    <div
      ref={row}
      id={id}
      role="option"
      aria-selected={active}
      className={item.is === 'claim' ? 'omnibox-item omnibox-claim' : 'omnibox-item'}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => onTake(event.shiftKey)}
    >
      {item.is === 'hit' && <HitRow item={item} node={node} />}
      {item.is === 'claim' && <ClaimRow claim={item.claim} />}
      {item.is === 'command' && (
        <>
          <span className="omnibox-icon">
            <Icon name={item.command.icon} />
          </span>
          <span className="omnibox-name">
            <Highlighted text={item.command.text} ranges={item.command.ranges} />
          </span>
          {item.command.hint !== undefined && <span className="omnibox-hint">{item.command.hint}</span>}
        </>
      )}
      {item.is === 'saved' && (
        <>
          <span className="omnibox-icon">
            <Icon name="bookmark" />
          </span>
          <span className="omnibox-name">
            <Highlighted text={item.saved.name} ranges={item.ranges} />
          </span>
          {/* For the pointer; the keyboard has Delete. */}
          <span
            className="omnibox-hint icon-button"
            title="Delete this view (Delete key)"
            aria-hidden="true"
            onClick={(event) => {
              event.stopPropagation();
              onForget();
            }}
          >
            <Icon name="x" size={14} />
          </span>
        </>
      )}
    </div>
  );
}

/** A claim with its source. Denials and expectations are labelled. */
function ClaimRow({ claim }: { claim: ClaimHit }) {
  const { short } = citationOf(claim);
  const source = sourceName(claim.source);
  const heading =
    claim.mode === 'asserted' ? undefined : claim.mode === 'denied' ? formatDenial(claim) : claim.mode;
  // The match may be in the names instead of the text.
  const about = claim.matched.ranges.length === 0 ? claim.entities.map(({ name }) => name) : [];
  const where = [source, short === source ? undefined : short, heading];
  const parts = [...where, ...claim.attributedTo.map(({ name }) => name), ...about];
  const small = [...new Set(parts)].filter((part) => part !== undefined);
  return (
    <>
      <span className="omnibox-icon">
        <Icon name="info" />
      </span>
      <span className="omnibox-sentence">
        <span>
          <Highlighted text={claim.paraphrase} ranges={claim.matched.ranges} />
        </span>
        <span className="omnibox-aliases">
          {small.map((part) => (
            <span key={part}>{part}</span>
          ))}
        </span>
      </span>
    </>
  );
}

function HitRow({
  item: { hit },
  node,
}: {
  item: Extract<Item, { is: 'hit' }>;
  node: GraphNode | undefined;
}) {
  const { name, kind, also, matched, degree } = hit;
  const others = namesByScript(node?.aliases ?? []).other.filter((alias) => alias !== matched.text);
  const asName = matched.text === name;
  const when = kind === 'Event' && node ? formatShortWhen(node, 'occurrence') : undefined;
  return (
    <>
      <span className="omnibox-icon">
        <Mark kind={kind} also={also} />
      </span>
      <span className="omnibox-name">
        {asName ? <Highlighted text={name} ranges={matched.ranges} /> : name}
      </span>
      <span className="omnibox-aliases">
        {!asName && (
          <span lang={languageOf(matched.text)}>
            <Highlighted text={matched.text} ranges={matched.ranges} />
          </span>
        )}
        {others.slice(0, asName ? 3 : 2).map((alias) => (
          <span key={alias} lang={languageOf(alias)}>
            {alias}
          </span>
        ))}
      </span>
      <span className="omnibox-hint num">{when ?? count(degree, 'relationship')}</span>
    </>
  );
}

function Highlighted({ text, ranges }: { text: string; ranges: readonly (readonly [number, number])[] }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [from, to] of ranges) {
    if (from < at) continue;
    parts.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>);
    at = to;
  }
  return [...parts, text.slice(at)];
}
