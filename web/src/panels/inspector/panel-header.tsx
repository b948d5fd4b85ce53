/** The line above a title: kind, and the close button. */
import type { ReactNode } from 'react';
import { Icon } from '../../marks/mark.tsx';

export function PanelHeader({
  children,
  onClose,
}: {
  children: ReactNode;
  onClose: (() => void) | undefined;
}) {
  return (
    <div className="panel-header">
      {children}
      {onClose && (
        <button type="button" className="close" aria-label="Close" onClick={onClose}>
          <Icon name="x" />
        </button>
      )}
    </div>
  );
}
