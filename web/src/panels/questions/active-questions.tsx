/** Active path search and what-if in the graph's title, with links to their results. */
import './active-questions.css';
import { useMemo } from 'react';
import type { Explorer, Ready } from '../../state/explorer.ts';
import { endPath, endWhatIf } from './actions.ts';
import { useLiftedNames } from './use-lifted-names.ts';
import { formatWhatIf } from './what-if.ts';

export function ActiveQuestions({ explorer, ready }: { explorer: Explorer; ready: Ready }) {
  const { lifted, path } = ready.view;
  const names = useLiftedNames(ready);
  const ends = useMemo(() => {
    const found = new Map(ready.graph.nodes.map(({ id, name }) => [id, name]));
    return [path?.from, path?.to].map((id) => id && (found.get(id) ?? id));
  }, [ready.graph.nodes, path]);
  return (
    <>
      {lifted.length > 0 && (
        <ActiveQuestion
          words={formatWhatIf(names)}
          onRead={() => explorer.select(lifted[0])}
          onEnd={() => endWhatIf(explorer)}
        />
      )}
      {path && (
        <ActiveQuestion
          words={path.to === undefined ? `path from ${ends[0]} to …` : `path from ${ends[0]} to ${ends[1]}`}
          onRead={() => explorer.act('back to paths', (view) => ({ ...view, selection: [] }))}
          onEnd={() => endPath(explorer)}
        />
      )}
    </>
  );
}

function ActiveQuestion({ words, onRead, onEnd }: { words: string; onRead(): void; onEnd(): void }) {
  return (
    <span className="active-question">
      {' · '}
      <button type="button" onClick={onRead}>
        {words}
      </button>
      {' · '}
      <button type="button" aria-label={`End: ${words}`} onClick={onEnd}>
        end
      </button>
    </span>
  );
}
