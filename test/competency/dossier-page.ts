/** The pages of `docs/dossier.md` from the claims of the graph. Pure: the same claims give the same text. */
import { relationshipType } from '../../src/model/relationship-types.ts';
import {
  CLAIM_MODES,
  CLAIM_ONLY_PREDICATES,
  type ClaimMode,
  type Confidence,
} from '../../src/model/vocabulary.ts';

/** A row of `dossier.cypher`. */
export interface DossierClaim {
  readonly id: string;
  readonly locator: string;
  readonly mode: ClaimMode;
  readonly confidence: Confidence;
  readonly status: string;
  readonly predicate: string;
  readonly value: string | null;
  readonly when: string | null;
  readonly condition: string | null;
  readonly words: string;
  readonly chosen: boolean;
  readonly because: string | null;
  readonly subject: string;
  readonly subjectName: string | null;
  readonly objectName: string | null;
  /** Of a claim about an observation, the date of that. */
  readonly measured: string | null;
  /** Whether the subject has the claimed property with the claimed value. */
  readonly shown: boolean;
  /** The one who is quoted, then the one whom that one quotes. */
  readonly saidBy: readonly { readonly name: string; readonly how: string }[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly when: string | null;
    readonly derived: boolean;
  }[];
  readonly against: readonly string[];
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    readonly published: string;
    readonly role: string;
    readonly inferred: boolean;
    readonly url: string | null;
  };
}

/** ¶0 is the headline with the line below it. */
export const PARAGRAPHS: readonly string[] = Array.from({ length: 17 }, (_, at) => `¶${at}`);

const CLAIM_ONLY: ReadonlySet<string> = new Set(CLAIM_ONLY_PREDICATES);
const DATES: ReadonlySet<string> = new Set(['when', 'signed', 'adopted', 'ended', 'deadline', 'inForce']);

const INTRO = `# The dossier

> Written by the tests from the loaded graph, and not to be edited: they fail where the graph says something else. After a
> change of \`cypher/seed\`, run \`npx vitest run --project database test/competency/dossier-table.test.ts -u\`.

What the seed of \`cypher/seed\` holds: what each paragraph of the article says, in whose name, in which mode, for which time,
and where it went. Paragraphs are counted from the one that opens with the Supreme Leader; ¶0 is the headline with the line
below it, ¶15 and ¶16 are the notes on the authors. Words are our own.

How to read the tables: **mode** adds *inferred* to what is our reading. **Who** is 'the authors' where the article speaks for
itself; *X says* or *X holds* where it reports X; *X holds, of what Y holds* where a belief is two deep; *others, unnamed* where
it reports without a name. **When** is the date of the statement or of its relationship, in EDTF; an occurrence without one has
the date of its event. **Stored as** names the relationship, property or observation that the claim stands behind, or *claim
only* for what is a judgement, an aim, a prospect, or is not asserted.
`;

const READINGS = `## Readings that are ours

- *Exempt* (¶13) is wider in the article than in op 18 of S/RES/2375, which lets off coal of Russian origin only. The
  relationship carries that scope. The article names neither that resolution nor, for petroleum (¶12), 2397: both are read.
- The fall in the number of workers (¶11) is put down to sanctions by the authors, not by the Committee. Of the numbers of ¶12
  the Committee's data, through the authors, are those on petroleum alone.
- *Official nuclear power* (¶14) is read as the status of the Non-Proliferation Treaty, *alliance relations* (¶10) as the treaty
  of 1953, the *counterparts* of ¶7 as the United States. Such claims are marked inferred.
- Where a person acts for a state, the state stands beside him. Where a source names the person alone, that is inferred.
- Where the article gives no day for what Putin said, it is put on the day of the summit. What it tells in a plain present has
  no date, and is vouched for on 26 April 2019.
- Where talks got stuck *in the past* (¶10), the hindrance is put some time before Putin spoke of it: neither a start nor an end
  is given. What Kim Jong Il did for the treaty (¶2) has no date either, but that it was in his lifetime.
- Khasan–Rajin is an existing joint venture, so op 12 of S/RES/2371, which has no exemption for it, bars its growth: that is read,
  not said. The clause of S/RES/2397 on Russian coal is told by an agency; its paragraph is not known to us.
- Two dialogues are events that last: they begin with the first declaration that the record has, which is our reckoning. So is
  the day on which the preparations end, and the time of what North Korea has dismantled.
`;

export function dossierPage(claims: readonly DossierClaim[]): string {
  const article = claims.filter(({ source }) => source.role === 'article').sort(byNumber);
  const record = claims.filter(({ source }) => source.role !== 'article');
  return [
    INTRO,
    summary(article, record),
    ...PARAGRAPHS.map((paragraph) =>
      section(
        paragraph,
        '',
        ['claim', 'mode', 'who', 'when', 'stored as', 'in our words'],
        article.filter(({ locator }) => locator === paragraph).map(claimCells),
      ),
    ),
    section(
      'The record beside the article',
      `Each fact that the article leaves out, or dates otherwise, names its own document. An address is given only where it is known
to lead to the document or the data set: ${addresses(record)}.`,
      ['source', 'title', 'publisher', 'published', 'claims', 'address'],
      sourceRows(record),
    ),
    section(
      'Where sources disagree',
      '',
      ['claim', 'against', 'the two say', 'why the one that is shown'],
      disputeRows(claims),
    ),
    READINGS,
  ].join('\n');
}

/** Claim p2.9 before claim p2.10. */
function byNumber(a: DossierClaim, b: DossierClaim): number {
  return a.id.localeCompare(b.id, 'en', { numeric: true });
}

function section(
  heading: string,
  intro: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  const table = [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
  return `## ${heading}\n\n${intro === '' ? '' : `${intro}\n\n`}${table}\n`;
}

function summary(article: readonly DossierClaim[], record: readonly DossierClaim[]): string {
  const rows = PARAGRAPHS.map((paragraph) => {
    const here = article.filter(({ locator }) => locator === paragraph);
    const counts = CLAIM_MODES.map((name) => here.filter(({ mode }) => mode === name).length);
    const inferred = here.filter(({ confidence }) => confidence === 'inferred').length;
    return [paragraph, here.length, ...counts, inferred].map(String);
  });
  const table = section('Paragraphs', '', ['¶', 'assertions', ...CLAIM_MODES, 'inferred'], rows);
  return `${table}\nIn all ${article.length} from the article, and ${record.length} from the record beside it.\n`;
}

function claimCells(claim: DossierClaim): string[] {
  const { id, mode, confidence, words, condition } = claim;
  return [
    `\`${id}\``,
    confidence === 'inferred' ? `${mode}, inferred` : mode,
    who(claim),
    date(claim) ?? '',
    storedAs(claim),
    condition === null ? words : `${words} Condition: ${condition}.`,
  ];
}

function who({ saidBy: [quoted, further], confidence }: DossierClaim): string {
  if (quoted === undefined) return confidence === 'reported' ? 'others, unnamed' : 'the authors';
  if (quoted.how === 'data') return `${quoted.name} (data)`;
  const said = `${quoted.name} ${verb(quoted.how)}`;
  return further === undefined ? said : `${said}, of what ${further.name} ${verb(further.how)}`;
}

function verb(how: string): string {
  return how === 'believes' ? 'holds' : 'says';
}

function date({ predicate, value, when, edges, measured }: DossierClaim): string | null {
  return DATES.has(predicate) ? value : (when ?? edges[0]?.when ?? measured);
}

function storedAs(claim: DossierClaim): string {
  const { mode, status, predicate, value, subject, subjectName, objectName, shown, edges, measured } = claim;
  if (edges.length > 0) {
    return edges
      .map(({ from, to, derived }) => {
        if (!relationshipType(predicate)?.symmetric) return `\`${predicate}\` from ${from} to ${to}`;
        return `\`${predicate}\` ${from} ↔ ${to}${derived ? ', derived from the treaty' : ''}`;
      })
      .join('; ');
  }
  if (measured !== null) return `observation \`${subject}\``;
  if (mode === 'asserted' && objectName === null && !CLAIM_ONLY.has(predicate)) {
    const dispute = status === 'disputed' ? `disputed, ${shown ? 'shown' : 'not shown'}: ` : '';
    return `property \`${predicate}\` of ${subjectName} (${dispute}${value})`;
  }
  const object = objectName === null ? '' : ` → ${objectName}`;
  return `claim only: ${predicate}, ${subjectName}${object}${value === null ? '' : ` (${value})`}`;
}

/** "20 of 43 have one". */
function addresses(record: readonly DossierClaim[]): string {
  const urls = new Map(record.map(({ source }) => [source.id, source.url]));
  return `${[...urls.values()].filter((url) => url !== null).length} of ${urls.size} have one`;
}

function sourceRows(record: readonly DossierClaim[]): string[][] {
  const sources = new Map(record.map(({ source }) => [source.id, source]));
  return [...sources.values()].map(({ id, title, publisher, published, inferred, url }) => [
    `\`${id}\``,
    title,
    publisher,
    `${published}${inferred ? ' (inferred)' : ''}`,
    String(record.filter(({ source }) => source.id === id).length),
    url === null ? '' : `[open](${url})`,
  ]);
}

function disputeRows(claims: readonly DossierClaim[]): string[][] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return claims
    .flatMap((claim) => claim.against.map((id) => [claim, byId.get(id)] as const))
    .map(([a, b]) => [a, b ?? a] as const)
    .sort(([a, b], [c, d]) => (`${a.id} ${b.id}` < `${c.id} ${d.id}` ? -1 : 1))
    .map(([a, b]) => [
      `\`${a.id}\``,
      `\`${b.id}\``,
      `${topic(a)}: ${says(a)}, ${says(b)}`,
      a.because ?? b.because ?? '',
    ]);
}

function topic({ predicate, subjectName, objectName }: DossierClaim): string {
  return `${predicate}, ${subjectName}${objectName === null ? '' : ` → ${objectName}`}`;
}

function says({ value, when, chosen }: DossierClaim): string {
  return `${value ?? when}${chosen ? ' (shown)' : ''}`;
}
