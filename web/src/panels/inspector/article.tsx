/**
 * The article, paragraph by paragraph, with the claims of each. All claims are loaded at once, so that paging is
 * immediate.
 */
import './article.css';
import { useMemo } from 'react';
import type { Claim } from '../../../../src/features/common/contract.ts';
import { getClaims } from '../../api/client.ts';
import {
  compareIds,
  formatDenial,
  formatParagraph,
  type HEADINGS,
  headingOf,
  paragraphOf,
} from '../../format/claims.ts';
import { count } from '../../format/names.ts';
import { Icon } from '../../marks/mark.tsx';
import { isSourceOn, perspectiveKey } from '../../state/perspective.ts';
import type { Loaded } from '../../state/store.ts';
import type { Explorer, Ready } from '../../state/use-explorer.ts';
import { ClaimLine } from './claim-line.tsx';
import { targetsIn } from './claim-target.ts';
import { PanelHeader } from './panel-header.tsx';
import { useRequest } from './use-request.ts';

export const ARTICLE = 'source:diplomat-2019';

export type Paragraphs = readonly (readonly [number: number, claims: readonly Claim[]])[];

/** The article's claims for the selected sources and date, by paragraph. */
export function useArticle(ready: Ready | undefined, attempt: number): Loaded<Paragraphs> {
  const view = ready?.view;
  const key = view && `article ${perspectiveKey(view)}`;
  const answer = useRequest(
    key,
    async (signal) =>
      view && isSourceOn(view, ARTICLE) ? getClaims({ sources: ARTICLE }, view, signal) : [],
    attempt,
  );
  return useMemo(
    () => (answer.status === 'ready' ? { status: 'ready', value: byParagraph(answer.value) } : answer),
    [answer],
  );
}

function byParagraph(claims: readonly Claim[]): Paragraphs {
  const found = new Map<number, Claim[]>();
  for (const claim of [...claims].sort((a, b) => compareIds(a.id, b.id))) {
    const number = paragraphOf(claim);
    if (number !== undefined) found.set(number, [...(found.get(number) ?? []), claim]);
  }
  return [...found].sort(([a], [b]) => a - b);
}

export function ParagraphList({ article, explorer }: { article: Loaded<Paragraphs>; explorer: Explorer }) {
  const total =
    article.status === 'ready' ? article.value.reduce((sum, [, { length }]) => sum + length, 0) : 0;
  return (
    <section>
      <h3>
        The article by paragraph {total > 0 && <span className="aside num">{count(total, 'claim')}</span>}
      </h3>
      {article.status === 'failed' ? (
        <p className="soft">The paragraphs could not be loaded.</p>
      ) : article.status === 'loading' ? (
        <span className="bar" />
      ) : total === 0 ? (
        <p className="soft">No claims from the article for the selected sources and date.</p>
      ) : (
        <ol className="paragraphs">
          {article.value.map(([number, claims]) => (
            <li key={number}>
              <button type="button" onClick={() => openParagraph(explorer, number)}>
                <span className="no num">¶{number}</span>
                <span className="first">{claims[0]?.paraphrase}</span>
                {claims.length > 1 && (
                  <span className="n num">
                    <span className="hidden">and </span>
                    {claims.length - 1} more
                  </span>
                )}
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

interface ParagraphProps {
  readonly number: number;
  readonly article: Loaded<Paragraphs>;
  readonly explorer: Explorer;
  readonly ready: Ready;
}

export function Paragraph({ number, article, explorer, ready }: ParagraphProps) {
  const target = useMemo(() => targetsIn(ready.graph), [ready.graph]);
  const paragraphs = article.status === 'ready' ? article.value : [];
  const at = paragraphs.findIndex(([one]) => one === number);
  const claims = paragraphs[at]?.[1] ?? [];
  const [before, after] = [paragraphs[at - 1]?.[0], paragraphs[at + 1]?.[0]];
  return (
    <>
      <header>
        <PanelHeader onClose={() => openParagraph(explorer, undefined)}>
          <span>The article · {ready.graph.dossier.title}</span>
        </PanelHeader>
        <div className="turn">
          <h2>{formatParagraph(number)}</h2>
          <ParagraphButton to={before} icon="chevron-left" name="Previous paragraph" explorer={explorer} />
          <ParagraphButton to={after} icon="chevron-right" name="Next paragraph" explorer={explorer} />
        </div>
        {article.status === 'ready' && (
          <p className="aka num">{claims.length === 0 ? 'No claims' : summary(claims)}</p>
        )}
      </header>
      <section>
        <h3 className="hidden">Claims</h3>
        {article.status === 'loading' && <span className="bar" />}
        {article.status === 'failed' && <p role="alert">{article.failure.message}</p>}
        <ol>
          {claims.map((claim) => (
            <ClaimLine
              key={claim.id}
              claim={claim}
              target={target(claim)}
              tag={tagOf(claim)}
              onSelect={explorer.select}
            />
          ))}
        </ol>
      </section>
    </>
  );
}

function ParagraphButton({
  to,
  icon,
  name,
  explorer,
}: {
  to: number | undefined;
  icon: 'chevron-left' | 'chevron-right';
  name: string;
  explorer: Explorer;
}) {
  return (
    <button
      type="button"
      className="button icon"
      aria-label={to === undefined ? name : `${name}, ¶${to}`}
      disabled={to === undefined}
      onClick={() => openParagraph(explorer, to)}
    >
      <Icon name={icon} size={15} />
    </button>
  );
}

/** The label of a claim that is not a plain statement. */
function tagOf(claim: Claim): string | undefined {
  const heading = headingOf(claim);
  return heading === 'denied' ? formatDenial(claim) : heading && TAGS[heading];
}

const TAGS = {
  judged: 'assessment',
  aimed: 'aim',
  expected: 'expected',
  possible: 'possible',
  conditional: 'conditional',
} as const satisfies Record<Exclude<keyof typeof HEADINGS, 'denied'>, string>;

/** "25 claims, 2 denials". */
function summary(claims: readonly Claim[]): string {
  const denied = claims.filter(({ mode }) => mode === 'denied').length;
  return count(claims.length, 'claim') + (denied > 0 ? `, ${count(denied, 'denial')}` : '');
}

/** Opens a paragraph, or closes the article. */
export function openParagraph({ act }: Explorer, paragraph: number | undefined): void {
  act(paragraph === undefined ? 'close the article' : `read ¶${paragraph}`, (view) => ({
    ...view,
    paragraph,
    selection: [],
  }));
}
