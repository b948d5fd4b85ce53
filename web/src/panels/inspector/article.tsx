/**
 * The article, paragraph by paragraph, with the claims of each. All claims are loaded at once, so that paging is
 * immediate.
 */
import './article.css';
import { useMemo } from 'react';
import type { Claim } from '../../../../src/features/common/contract.ts';
import { claimsQuery } from '../../api/queries.ts';
import { type Request, useRequest } from '../../api/use-request.ts';
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
import type { Explorer, Ready } from '../../state/explorer.ts';
import { isSourceOn } from '../../state/perspective.ts';
import { EMPTY_VIEW } from '../../state/view.ts';
import { ClaimLine } from './claim-line.tsx';
import { targetsIn } from './claim-target.ts';
import { PanelHeader } from './panel-header.tsx';

export const ARTICLE = 'source:diplomat-2019';

export type Paragraphs = readonly (readonly [number: number, claims: readonly Claim[]])[];

/** The article's claims for the selected sources and date, by paragraph. */
export function useArticle(ready: Ready | undefined): Request<Paragraphs> {
  const view = ready?.view ?? EMPTY_VIEW;
  const on = isSourceOn(view, ARTICLE);
  const request = useRequest(claimsQuery({ sources: ARTICLE }, view), { enabled: ready !== undefined && on });
  const value = useMemo(() => (on ? request.value && byParagraph(request.value) : []), [on, request.value]);
  return { ...request, value };
}

function byParagraph(claims: readonly Claim[]): Paragraphs {
  const found = new Map<number, Claim[]>();
  for (const claim of [...claims].sort((a, b) => compareIds(a.id, b.id))) {
    const number = paragraphOf(claim);
    if (number !== undefined) found.set(number, [...(found.get(number) ?? []), claim]);
  }
  return [...found].sort(([a], [b]) => a - b);
}

export function ParagraphList({ article, explorer }: { article: Request<Paragraphs>; explorer: Explorer }) {
  const { value, failure } = article;
  const total = value?.reduce((sum, [, { length }]) => sum + length, 0) ?? 0;
  return (
    <section>
      <h3>
        The article by paragraph {total > 0 && <span className="aside num">{count(total, 'claim')}</span>}
      </h3>
      {failure ? (
        <p className="soft">The paragraphs could not be loaded.</p>
      ) : !value ? (
        <span className="bar" />
      ) : total === 0 ? (
        <p className="soft">No claims from the article for the selected sources and date.</p>
      ) : (
        <ol className="paragraphs">
          {value.map(([number, claims]) => (
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
  readonly article: Request<Paragraphs>;
  readonly explorer: Explorer;
  readonly ready: Ready;
}

export function Paragraph({ number, article, explorer, ready }: ParagraphProps) {
  const target = useMemo(() => targetsIn(ready.graph), [ready.graph]);
  const { value: paragraphs = [], failure } = article;
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
        {article.value && <p className="aka num">{claims.length === 0 ? 'No claims' : summary(claims)}</p>}
      </header>
      <section>
        <h3 className="hidden">Claims</h3>
        {!article.value && !failure && <span className="bar" />}
        {failure && <p role="alert">{failure.message}</p>}
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
