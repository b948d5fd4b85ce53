/** Status lines above the omnibox list. */
import type { SearchAnswer } from '../../../../src/features/search/contract.ts';
import { count } from '../../format/names.ts';
import { Icon } from '../../marks/mark.tsx';
import type { PathEnd } from './use-path-end.ts';
import { foundIn, type Search } from './use-search.ts';

/** The start of the path whose end is searched. */
export function PathStart({ path: { from, typed, loading } }: { path: PathEnd }) {
  return (
    <p className="search-status" role="status">
      <Icon name="route" />
      <span>
        {from ? (
          <>
            Path from <b>{from.name}</b> to …
          </>
        ) : loading ? (
          `Searching for “${typed}”…`
        ) : typed === '' ? (
          'Select a start entity, or type: path from …'
        ) : (
          `No entity is named “${typed}”.`
        )}
      </span>
    </p>
  );
}

/** "The best 40 of 52 entities, 12 claims found". */
function formatHitCount({ items, total, atLeast, claims }: SearchAnswer): string {
  const entities = total ?? atLeast ?? items.length;
  const those =
    items.length < entities
      ? `The best ${items.length} of ${count(entities, 'entity', 'entities')}`
      : count(entities, 'entity', 'entities');
  return claims
    ? `${those}, ${count(claims.total ?? claims.atLeast ?? claims.showing, 'claim')} found`
    : `${those} found`;
}

/** Search status, visible and for screen readers. */
export function SearchStatus({
  search,
  text,
  items,
  offersViews,
  onText,
}: {
  search: Search;
  text: string;
  /** Number of list rows. */
  items: number;
  /** Whether a view matches the text. */
  offersViews: boolean;
  onText(text: string): void;
}) {
  const { answer, failure, loading, shorterQuery } = search;
  const found = answer && formatHitCount(answer);
  return (
    <>
      <p className="hidden" role="status">
        {!loading && found}
      </p>
      {failure && !loading && (
        <div className="search-status" role="alert">
          <Icon name="unplug" />
          <p>{failure.message}</p>
          <button
            type="button"
            className="link"
            onMouseDown={(event) => event.preventDefault()}
            onClick={search.retry}
          >
            Try again
          </button>
        </div>
      )}
      {loading && !answer && <p className="search-status">Searching…</p>}
      {!loading && answer && !offersViews && foundIn(answer) === 0 && (
        <div className="search-status">
          <p>
            No results for “{text.trim()}”.
            {shorterQuery
              ? ' No name, code or claim contains all of these words.'
              : items === 0 && ' Try fewer letters, in any script.'}
          </p>
          {shorterQuery && (
            <button
              type="button"
              className="link"
              tabIndex={-1}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onText(shorterQuery.text)}
            >
              Search for “{shorterQuery.text}” ({shorterQuery.total}){' '}
              {items === 0 && <kbd className="key">↵</kbd>}
            </button>
          )}
        </div>
      )}
    </>
  );
}
