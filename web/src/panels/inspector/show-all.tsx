/** The line below a list that shows only its beginning. Renders nothing where the list is whole. */
interface ShowAllProps {
  readonly showing: number;
  readonly total: number;
  /** Absent where no more can be requested. */
  readonly onAll: (() => void) | undefined;
}

export function ShowAll({ showing, total, onAll }: ShowAllProps) {
  if (showing >= total) return null;
  const all = total.toLocaleString('en-GB');
  return (
    <p className="muted num">
      showing {showing} of {all}{' '}
      {onAll && (
        <button type="button" className="inline" onClick={onAll}>
          {' '}
          Show all {all}
        </button>
      )}
    </p>
  );
}
