/** What stands over the list of the omnibox: how the search stands, and where a path begins. */
import { Icon } from '../../marks/mark.tsx';
import type { PathEnd } from './use-path-end.ts';
import type { Search } from './use-search.ts';

/** Where the path begins whose end is being looked for. */
export function PathSaid({ path: { from, typed, loading } }: { path: PathEnd }) {
  return (
    <p className="found-said" role="status">
      <Icon name="route" />
      <span>
        {from ? (
          <>
            Path from <b>{from.name}</b> to …
          </>
        ) : loading ? (
          `Looking for “${typed}”`
        ) : typed === '' ? (
          'Select where the path begins, or type: path from …'
        ) : (
          `Nothing is called “${typed}”.`
        )}
      </span>
    </p>
  );
}

/** How the search stands, for eye and ear. */
export function Said({
  search,
  text,
  items,
  onText,
}: {
  search: Search;
  text: string;
  items: number;
  onText(text: string): void;
}) {
  const { answer, failure, loading, fewer } = search;
  const total = answer?.total ?? answer?.items.length ?? 0;
  const found =
    answer &&
    (total > answer.items.length ? `The best ${answer.items.length} of ${total}` : `${total} found`);
  return (
    <>
      <p className="hidden" role="status">
        {!loading && found}
      </p>
      {failure && !loading && (
        <div className="found-said" role="alert">
          <Icon name="unplug" />
          <p>{failure.message}</p>
          <button
            type="button"
            className="link"
            onMouseDown={(event) => event.preventDefault()}
            onClick={search.again}
          >
            Try again
          </button>
        </div>
      )}
      {loading && !answer && <p className="found-said">Searching</p>}
      {!loading && answer?.items.length === 0 && (
        <div className="found-said">
          <p>
            Nothing is called “{text.trim()}”.
            {fewer
              ? ' Only names and codes are searched.'
              : items === 0 && ' A few letters are enough, in any script.'}
          </p>
          {fewer && (
            <button
              type="button"
              className="link"
              tabIndex={-1}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onText(fewer.text)}
            >
              “{fewer.text}” finds {fewer.total} {items === 0 && <kbd className="key">↵</kbd>}
            </button>
          )}
        </div>
      )}
    </>
  );
}
