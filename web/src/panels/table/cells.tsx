/** What stands in each column of the table, for a thing and for a relationship. */
import type { CSSProperties, ReactNode } from 'react';
import type { GraphNode } from '../../../../src/features/graph/contract.ts';
import { FAMILIES } from '../../../../src/model/families.ts';
import { RELATIONSHIP_TYPES } from '../../../../src/model/relationship-types.ts';
import { Mark } from '../../marks/mark.tsx';
import type { TableView } from '../../state/view.ts';
import { shortened } from '../../words/dates.ts';
import { Cite } from '../inspector/cite.tsx';
import { type ColumnKey, kindWords, type Row, relationshipWords, whenWords } from './rows.ts';
import { type OriginOf, saidBy } from './said-by.ts';

export interface Column {
  readonly key: ColumnKey;
  readonly title: string;
  /** Numbers stand at the right. */
  readonly number?: true;
  readonly cell: (row: Row, originOf: OriginOf) => ReactNode;
}

export const COLUMNS: Readonly<Record<TableView['rows'], readonly Column[]>> = {
  things: [
    { key: 'name', title: 'Name', cell: (row) => row.is === 'thing' && <Named node={row.node} /> },
    { key: 'kind', title: 'Kind', cell: (row) => row.is === 'thing' && kindWords(row.node) },
    { key: 'when', title: 'When', cell: (row) => <When row={row} /> },
    {
      key: 'degree',
      title: 'Relations',
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
    { key: 'when', title: 'When', cell: (row) => <When row={row} /> },
    {
      key: 'claims',
      title: 'Says',
      cell: (row, originOf) =>
        row.is === 'relationship' && <Says claims={row.edge.claims} originOf={originOf} />,
    },
    {
      key: 'disputed',
      title: 'Disputed',
      cell: (row) => row.is === 'relationship' && row.edge.disputed && <Disputed />,
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
      <span className="words">{relationshipWords(row.edge)}</span>
    </>
  );
}

/** What is outlined on the canvas says so in words here. */
function When({ row }: { row: Row }) {
  const whole = whenWords(row);
  // What is not known stands behind a semicolon; a row has no room for it.
  const words = shortened(whole.split(';')[0] ?? whole);
  return (
    <span className="words" title={whole}>
      {/* First, so that a narrow column cuts the date and not this. */}
      {!row.valid && <span className="muted">not then{words && ' · '}</span>}
      {row.is === 'thing' && row.ended && row.node.kind !== 'Event' && (
        <span className="muted">ended by then{words && ' · '}</span>
      )}
      {words}
    </span>
  );
}

/** ● the article with its paragraph, ○ the record with its document; of several the first, and how many more. */
function Says({ claims, originOf }: { claims: readonly string[]; originOf: OriginOf }) {
  const [first, ...more] = saidBy(claims, originOf);
  return (
    first && (
      <span className="cites">
        <Cite citation={first.citation} />
        {more.length > 0 && (
          <span className="cite-more num" title={more.map(({ citation }) => citation.full).join('; ')}>
            +{more.length}
          </span>
        )}
      </span>
    )
  );
}

function Disputed() {
  return (
    <span className="disputed-sign" role="img" aria-label="Sources disagree" title="Sources disagree">
      ≠
    </span>
  );
}
