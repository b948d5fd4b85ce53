/** What the inspector says while nothing is selected: what this dossier is, and how to read it. */
import type { Graph } from '../../../../src/features/graph/contract.ts';
import type { Loaded } from '../../state/store.ts';
import { Eyebrow } from './eyebrow.tsx';

export function Dossier({ picture }: { picture: Loaded<Graph> }) {
  const title = picture.status === 'ready' ? picture.value.dossier.title : undefined;
  return (
    <>
      <header>
        <Eyebrow onClose={undefined}>Dossier</Eyebrow>
        {title === undefined ? <span className="bar title" /> : <h2>{title}</h2>}
      </header>
      <section>
        <p className="read">
          Kim Jong Un’s first meeting with Vladimir Putin, on an island off Vladivostok: who met, what was
          discussed, which projects and sanctions stand behind it. One article, read paragraph by paragraph,
          and beside it what the record adds or dates otherwise.
        </p>
      </section>
      <section>
        <h3>How to read it</h3>
        <ul className="how">
          <li>Click a mark or a line: its facts and sources stand here.</li>
          <li>By keyboard: Tab to the picture, arrow keys from thing to thing, Enter selects.</li>
          <li>
            <span className="cite article">
              <span className="cite-text">¶2</span>
            </span>{' '}
            is the article’s paragraph,{' '}
            <span className="cite">
              <span className="cite-text">S/RES/2397</span>
            </span>{' '}
            a document of the record.
          </li>
          <li>What a source denies is kept as a claim, read here and never drawn.</li>
        </ul>
      </section>
    </>
  );
}
