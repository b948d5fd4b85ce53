/** The inspector with nothing selected: introduction, tour, disputes, article and help. */
import type { Claim } from '../../../../src/features/common/contract.ts';
import type { Request } from '../../api/use-request.ts';
import { count } from '../../format/names.ts';
import { Icon } from '../../marks/mark.tsx';
import type { Explorer, Ready } from '../../state/explorer.ts';
import { DisputeLink } from '../questions/dispute-list.tsx';
import { TourList } from '../tour/tour.tsx';
import { ParagraphList, type Paragraphs } from './article.tsx';
import { Citations } from './citations.tsx';
import { PanelHeader } from './panel-header.tsx';

interface DossierProps {
  readonly explorer: Explorer;
  readonly ready: Ready | undefined;
  /** The first graph is loading. */
  readonly loading: boolean;
  readonly article: Request<Paragraphs>;
}

export function Dossier({ explorer, ready, loading, article }: DossierProps) {
  const title = ready?.graph.dossier.title;
  const full = ready !== undefined && ready.graph.nodes.length > 0;
  return (
    <>
      <header>
        <PanelHeader onClose={undefined}>Dossier</PanelHeader>
        <h2 className={title === undefined ? 'hidden' : undefined}>{title ?? 'Dossier'}</h2>
        {title === undefined && <span className="bar title" />}
      </header>
      <section>
        <p className="read">
          Kim Jong Un’s first meeting with Vladimir Putin, on an island off Vladivostok: who met, what was
          discussed, and which projects and sanctions were involved. The data comes from one article, read
          paragraph by paragraph, and from the official record, which adds details and sometimes gives other
          dates.
        </p>
      </section>
      {loading && <Coming />}
      {full && <TourList explorer={explorer} ready={ready} />}
      {full && <DisputeLink explorer={explorer} ready={ready} />}
      {article.value && <Denials paragraphs={article.value} />}
      {full && <ParagraphList article={article} explorer={explorer} />}
      {!loading && <HowToRead />}
    </>
  );
}

/** Placeholders for the tour's stops. */
function Coming() {
  return (
    <section>
      {[1, 2, 3, 4, 5, 6].map((stop) => (
        <div key={stop} className="coming">
          <span className="bar" style={{ width: '46%' }} />
          <span className="bar" style={{ width: '78%' }} />
        </div>
      ))}
    </section>
  );
}

function HowToRead() {
  return (
    <section>
      <h3>How to read the graph</h3>
      <ul className="how">
        <li>Click a node or a line to see its facts and sources here.</li>
        <li>Keyboard: Tab reaches the graph, arrow keys move between entities, Enter selects.</li>
        <li>
          <span className="cite article">
            <span className="cite-text">¶2</span>
          </span>{' '}
          cites a paragraph of the article,{' '}
          <span className="cite">
            <span className="cite-text">S/RES/2397</span>
          </span>{' '}
          a document of the record.
        </li>
        <li>Denials are stored as claims and listed here, not drawn.</li>
      </ul>
    </section>
  );
}

/** Denials of the article, listed here because the graph does not draw them. */
function Denials({ paragraphs }: { paragraphs: Paragraphs }) {
  const denied = paragraphs.flatMap(([, claims]) => claims.filter(({ mode }) => mode === 'denied'));
  const [first] = denied.filter(shortest);
  if (!first) return null;
  return (
    <section>
      <div className="note">
        <Icon name="circle-slash" />
        <p>
          The article contains {count(denied.length, 'denial')}, such as “
          {first.paraphrase.replace(/\.$/, '')}” <Citations claims={[first]} />. Denials are listed here, not
          drawn.
        </p>
      </div>
    </section>
  );
}

/** The shortest one is the example. */
function shortest(one: Claim, _: number, all: readonly Claim[]): boolean {
  return all.every(({ paraphrase }) => one.paraphrase.length <= paraphrase.length);
}
