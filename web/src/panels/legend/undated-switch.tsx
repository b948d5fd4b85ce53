/** The number of hidden undated entities, and a button to show them. */

import { count } from '../../format/names.ts';
import { Icon } from '../../marks/mark.tsx';
import type { Explorer } from '../../state/explorer.ts';
import { setField, type View } from '../../state/view.ts';

interface UndatedSwitchProps {
  readonly explorer: Explorer;
  readonly view: View;
  readonly hidden: number;
}

export function UndatedSwitch({ explorer, view, hidden }: UndatedSwitchProps) {
  const shown = view.undated === 'shown';
  if (view.time.is === 'all' || (hidden === 0 && !shown)) return null;
  const sure = view.certainty === 'certainly';
  return (
    <p className="undated-switch">
      <span className="num" title="They have no date, and nothing dated mentions them by this time.">
        {hidden > 0
          ? `${count(hidden, 'undated entity', 'undated entities')} hidden`
          : 'Undated entities are shown'}
      </span>
      {/* Under "certainly", undated entities are never shown. */}
      {!(sure && hidden > 0) && (
        <button
          type="button"
          className="button small"
          onClick={() => explorer.act(...setField('undated', shown ? 'hidden' : 'shown'))}
        >
          <Icon name={shown ? 'eye-off' : 'eye'} size={14} />
          {shown ? 'Hide undated entities' : 'Show undated entities'}
        </button>
      )}
    </p>
  );
}
