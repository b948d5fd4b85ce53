/** A button with a popup. Esc or a click elsewhere closes it and returns the focus to the button. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { IconName } from '../../marks/icon-paths.ts';
import { Icon } from '../../marks/mark.tsx';

interface MenuProps {
  readonly id: string;
  readonly icon: IconName;
  readonly text: string;
  readonly disabled?: boolean;
  readonly small?: boolean;
  /** @param close closes the popup after an item was chosen */
  readonly children: (close: () => void) => ReactNode;
}

export function Menu({ id, icon, text, disabled, small, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && !whole.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc is heard wherever in it the focus is
    <div
      className="console-menu"
      ref={whole}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open || event.defaultPrevented) return;
        event.preventDefault();
        close();
      }}
    >
      <button
        type="button"
        ref={button}
        className={small ? 'button small' : 'button'}
        aria-expanded={open}
        aria-controls={id}
        disabled={disabled}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} size={14} />
        <span className="console-menu-text">{text}</span>
      </button>
      {open && (
        <section id={id} className="console-list" aria-label={text}>
          {children(close)}
        </section>
      )}
    </div>
  );
}
