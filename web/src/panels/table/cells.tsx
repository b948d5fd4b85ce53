/** Table columns for entities and relationships. */
import type { CSSProperties, ReactNode } from 'react';
import type { GraphNode } from '../../../../src/features/graph/contract.ts';
import { FAMILIES } from '../../../../src/model/families.ts';
import { RELATIONSHIP_TYPES } from '../../../../src/model/relationship-types.ts';
import { shortenMonths } from '../../format/dates.ts';
import { Mark } from '../../marks/mark.tsx';
import type { TableView } from '../../state/view-values.ts';
import { CitationMark } from '../inspector/citations.tsx';
import { type OriginOf, originsOf } from './claim-origins.ts';
import {
  type ColumnKey,
  disputedDateOf,
  formatWhen,
  kindLabel,
  type RelationshipTableRow,
  type Row,
  relationshipLabel,
} from './rows.ts';

export interface Column {
  readonly key: ColumnKey;
  readonly title: string;
  /** Right-aligned. */
  readonly number?: true;
  readonly cell: (row: Row, originOf: OriginOf, notThen: string) => ReactNode;
}

export const COLUMNS: Readonly<Record<TableView['rows'], readonly Column[]>> = {
  entities: [
    { key: 'name', title: 'Name', cell: (row) => row.is === 'thing' && <Named node={row.node} /> },
    { key: 'kind', title: 'Kind', cell: (row) => row.is === 'thing' && kindLabel(row.node) },
    { key: 'when', title: 'When', cell: (row, _, notThen) => <When row={row} notThen={notThen} /> },
    {
      key: 'degree',
      title: 'Relationships',
      number: true,
      cell: (row) => row.is === 'thing' && row.node.degree.toLocaleString('en-GB'),
    },
    {
      key: 'disputed',
      title: 'Disputed',
      cell: (row) => row.is === 'thing' && row.node.disputed.length > 0 && <Disputed />,
    },
  ],
  relationships: [
    { key: 'from', title: 'From', cell: (row) => row.is === 'relationship' && <Named node={row.from} /> },
    {
      key: 'relationship',
      title: 'Relationship',
      cell: (row) => row.is === 'relationship' && <Reads row={row} />,
    },
    { key: 'to', title: 'To', cell: (row) => row.is === 'relationship' && <Named node={row.to} /> },
    { key: 'when', title: 'When', cell: (row, _, notThen) => <When row={row} notThen={notThen} /> },
    {
      key: 'claims',
      title: 'Sources',
      cell: (row, originOf) =>
        row.is === 'relationship' && <Says claims={row.edge.claims} originOf={originOf} />,
    },
    {
      key: 'disputed',
      title: 'Disputed',
      cell: (row) => row.is === 'relationship' && <DisputedOf row={row} />,
    },
  ],
};

function Named({ node }: { node: GraphNode }) {
  return (
    <>
      <Mark kind={node.kind} also={node.also} radius={8} />
      <span className="words" title={node.name}>
        {node.name}
      </span>
    </>
  );
}

function Reads({ row }: { row: Extract<Row, { is: 'relationship' }> }) {
  const { family } = RELATIONSHIP_TYPES[row.edge.type];
  const style: CSSProperties = { background: `var(--e-${FAMILIES[family].token}-f)` };
  return (
    <>
      <i className="family" style={style} />
      <span className="words">{relationshipLabel(row.edge)}</span>
    </>
  );
}

/** Rows that are not valid say so in text. */
function When({ row, notThen }: { row: Row; notThen: string }) {
  const whole = formatWhen(row);
  // Uncertainty follows a semicolon; a row has no room for it.
  const words = unbroken(shortenMonths(whole.split(';')[0] ?? whole));
  return (
    <span className="words when" title={whole}>
      {/* First, so that it stays visible if the date is cut. */}
      {!row.valid && (
        <span className="muted">
          {row.is === 'thing' && row.ended ? 'ended' : notThen}
          {words && ' · '}
        </span>
      )}
      {words}
    </span>
  );
}

/** Keeps "6 Jul 1961" on one line. */
const unbroken = (words: string) =>
  words.replace(/(?<=\d) (?=[A-Z][a-z]+)|(?<=[A-Z][a-z]+) (?=\d{4})/g, '\u00a0');

/** ● article with paragraph, ○ document of the record; the first citation and the number of others. */
function Says({ claims, originOf }: { claims: readonly string[]; originOf: OriginOf }) {
  const [first, ...more] = originsOf(claims, originOf);
  return (
    first && (
      <span className="cites">
        <CitationMark citation={first.citation} />
        {more.length > 0 && (
          <span className="cite-more num" title={more.map(({ citation }) => citation.full).join('; ')}>
            +{more.length}
          </span>
        )}
      </span>
    )
  );
}

/** The relationship is disputed, or the date it takes from one of its ends. */
function DisputedOf({ row }: { row: RelationshipTableRow }) {
  if (row.edge.disputed) return <Disputed />;
  const thing = disputedDateOf(row);
  return thing && <Disputed words={`Sources disagree on the date of ${thing.name}`} />;
}

function Disputed({ words = 'Sources disagree' }: { words?: string }) {
  return (
    <span className="disputed-sign" role="img" aria-label={words} title={words}>
      ≠
    </span>
  );
}
