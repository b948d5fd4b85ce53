/**
 * Keyboard access to the marks as an invisible list box. Arrow keys move between entities (most important first),
 * Enter selects, Shift+Enter adds to the selection, Delete hides, Shift+arrow moves, Escape clears. Each option lies
 * on its mark, so that focus ring, screen magnifier and voice control find it. Pointer events pass through to the
 * canvas.
 */
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import type { MarkPosition } from '../../renderer/index.ts';
import type { SceneNode } from '../../renderer/scene.ts';

interface KeyboardListProps {
  readonly nodes: readonly SceneNode[];
  readonly places: ReadonlyMap<string, MarkPosition>;
  readonly selection: string | undefined;
  onSelect(id: string | undefined, beside?: boolean): void;
  onHide(id: string): void;
  /** One step in a direction. */
  onMove(id: string, by: { readonly x: number; readonly y: number }): void;
  /** The focus is on this mark, or has left the list. */
  onPoint(id: string | undefined): void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const SIDES: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
};

export function KeyboardList({
  nodes,
  places,
  selection,
  onSelect,
  onHide,
  onMove,
  onPoint,
}: KeyboardListProps) {
  const prefix = useId();
  const list = useRef<HTMLDivElement>(null);
  const ordered = useMemo(() => [...nodes].sort((a, b) => b.rank - a.rank), [nodes]);
  const [at, setAt] = useState(0);
  const active = ordered[Math.min(at, ordered.length - 1)];

  const goTo = (index: number) => {
    const next = (index + ordered.length) % ordered.length;
    setAt(next);
    const element = list.current?.children[next];
    if (element instanceof HTMLElement) element.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const side = event.shiftKey ? SIDES[event.key] : undefined;
    if (side && active) onMove(active.id, side);
    else if (step !== undefined) goTo(at + step);
    else if (event.key === 'Home') goTo(0);
    else if (event.key === 'End') goTo(ordered.length - 1);
    else if ((event.key === 'Enter' || event.key === ' ') && active) onSelect(active.id, event.shiftKey);
    else if (event.key === 'Delete' && active) {
      onHide(active.id);
      goTo(at);
    } else if (event.key === 'Escape') onSelect(undefined);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={list}
      role="listbox"
      className="keyboard-list"
      aria-label="Entities in the graph"
      aria-keyshortcuts="Enter Shift+Enter Delete Shift+ArrowRight"
      onKeyDown={onKeyDown}
      onBlur={() => onPoint(undefined)}
    >
      {ordered.map((node, index) => {
        const place = places.get(node.id);
        const side = 2 * ((place?.radius ?? 0) + 3);
        return (
          <div
            key={node.id}
            id={`${prefix}${index}`}
            role="option"
            aria-selected={node.id === selection}
            aria-label={`${node.name}, ${(node.also ?? node.kind).toLowerCase()}`}
            tabIndex={node === active ? 0 : -1}
            onFocus={() => {
              setAt(index);
              onPoint(node.id);
            }}
            style={
              place && {
                width: side,
                height: side,
                translate: `${place.x - side / 2}px ${place.y - side / 2}px`,
              }
            }
          />
        );
      })}
    </div>
  );
}
