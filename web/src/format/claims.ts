/** Formats claims: attribution, mode and heading. Pure. */
import type { Claim } from '../../../src/features/common/contract.ts';

type Credited = Pick<Claim, 'attributedTo'>;

const SAYS = { said: 'says', believes: 'believes', data: 'reports' } as const;

/** "Russia believes that North Korea believes:", "Vladimir Putin says:"; undefined if the source itself says so. */
export function formatAttribution({ attributedTo }: Credited): string | undefined {
  if (attributedTo.length === 0) return undefined;
  const outermostFirst = [...attributedTo].sort((a, b) => a.depth - b.depth);
  return outermostFirst.map(({ name, how }) => `${name} ${SAYS[how]}`).join(' that ');
}

/**
 * Label of a denial, with the denied value if known. The claim text already contains the "not", so the label does not
 * say "denied".
 */
export function formatDenial({ value }: Pick<Claim, 'value'>): string {
  return value === undefined ? 'did not happen' : `did not happen: ${value}`;
}

/** Confidence and status, unless they are the default. */
export function formatClaimStatus({ confidence, status }: Pick<Claim, 'confidence' | 'status'>): string[] {
  return [
    ...(confidence === 'stated' ? [] : [confidence === 'inferred' ? 'inferred by us' : confidence]),
    ...(status === 'standing' ? [] : [status]),
  ];
}

/** Headings in the order of the inspector. */
export const HEADINGS = {
  judged: 'Assessments',
  aimed: 'Aims',
  expected: 'Expected',
  possible: 'Possible',
  conditional: 'Conditional',
  denied: 'Denials',
} as const;
export type Heading = keyof typeof HEADINGS;

/** The heading of a claim; undefined for facts and relationships. */
export function headingOf({ mode, predicate }: Pick<Claim, 'mode' | 'predicate'>): Heading | undefined {
  if (mode !== 'asserted') return mode;
  if (predicate === 'assessment') return 'judged';
  if (predicate === 'aim') return 'aimed';
  return predicate === 'prospect' ? 'possible' : undefined;
}

/** Claims grouped by heading; empty headings are left out. */
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

/** Text order: p1.2 before p1.10. */
export const compareIds = (a: string, b: string): number => collator.compare(a, b);

/** The number of the article's paragraph ("¶3" → 3). */
export function paragraphOf({ locator }: Pick<Claim, 'locator'>): number | undefined {
  const match = /^¶(\d+)$/.exec(locator);
  return match ? Number(match[1]) : undefined;
}

/** "Paragraph 3"; paragraph 0 is the headline and the line below it. */
export const formatParagraph = (paragraph: number): string =>
  paragraph === 0 ? 'Headline' : `Paragraph ${paragraph}`;
