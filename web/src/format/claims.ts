/** Claims in plain words: on whose word, in which mode, and under which heading they stand. Pure. */
import type { Claim } from '../../../src/features/common/contract.ts';

type Credited = Pick<Claim, 'attributedTo'>;

const SAYS = { said: 'says', believes: 'believes', data: 'reports' } as const;

/** "Russia holds that North Korea holds:", "Vladimir Putin says:"; nothing where the source itself says so. */
export function formatAttribution({ attributedTo }: Credited): string | undefined {
  if (attributedTo.length === 0) return undefined;
  const outermostFirst = [...attributedTo].sort((a, b) => a.depth - b.depth);
  return outermostFirst.map(({ name, how }) => `${name} ${SAYS[how]}`).join(' that ');
}

/**
 * Small beside a claim that denies, with what it denies where that is told: its sentence already holds the "not", and
 * "denied" would turn it round.
 */
export function formatDenial({ value }: Pick<Claim, 'value'>): string {
  return value === undefined ? 'did not happen' : `did not happen: ${value}`;
}

/** How sure, where that has to be said: an ordinary statement of the source needs no word. */
export function formatClaimStatus({ confidence, status }: Pick<Claim, 'confidence' | 'status'>): string[] {
  return [
    ...(confidence === 'stated' ? [] : [confidence === 'inferred' ? 'inferred by us' : confidence]),
    ...(status === 'standing' ? [] : [status]),
  ];
}

/** What is said of something, in the order of the inspector. */
export const HEADINGS = {
  judged: 'Assessments',
  aimed: 'Aims',
  expected: 'Expected',
  possible: 'Possible',
  conditional: 'Conditional',
  denied: 'Denials',
} as const;
export type Heading = keyof typeof HEADINGS;

/** Under which heading a claim stands; nothing for what is a fact or a relationship and shown as such. */
export function headingOf({ mode, predicate }: Pick<Claim, 'mode' | 'predicate'>): Heading | undefined {
  if (mode !== 'asserted') return mode;
  if (predicate === 'assessment') return 'judged';
  if (predicate === 'aim') return 'aimed';
  return predicate === 'prospect' ? 'possible' : undefined;
}

/** What is said, under its headings; headings under which nothing stands are left out. */
export function statementsByHeading<C extends Pick<Claim, 'mode' | 'predicate' | 'id'>>(
  claims: readonly C[],
): [Heading, C[]][] {
  const headings = Object.keys(HEADINGS) as Heading[];
  const inOrder = [...claims].sort((a, b) => compareIds(a.id, b.id));
  return headings
    .map((heading): [Heading, C[]] => [heading, inOrder.filter((claim) => headingOf(claim) === heading)])
    .filter(([, those]) => those.length > 0);
}

const collator = new Intl.Collator('en', { numeric: true });

/** In the order of the text: p1.2 before p1.10. */
export const compareIds = (a: string, b: string): number => collator.compare(a, b);

/** The number of the article's paragraph ("¶3" → 3). */
export function paragraphOf({ locator }: Pick<Claim, 'locator'>): number | undefined {
  const match = /^¶(\d+)$/.exec(locator);
  return match ? Number(match[1]) : undefined;
}

/** "Paragraph 3"; the headline and the line below it count as paragraph 0. */
export const formatParagraph = (paragraph: number): string =>
  paragraph === 0 ? 'Headline' : `Paragraph ${paragraph}`;
