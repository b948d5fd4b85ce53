/** The small line above a name: what kind of thing it is, and the way back to the dossier. */
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
