/** Relationship families with their types. */
import { type CSSProperties, useState } from 'react';
import { FAMILIES, type Family } from '../../../../src/model/families.ts';
import { RELATIONSHIP_TYPES } from '../../../../src/model/relationship-types.ts';
import type { Explorer, Ready } from '../../state/explorer.ts';
import { FAMILY_NAMES } from '../../state/fields/legend-fields.ts';
import { isTypeShown, onlyFamily, onlyType, toggleFamily, toggleType, typesOf } from '../../state/filters.ts';
import { Counted, Heading, Row, Rows } from './row.tsx';

const NONE = { shown: 0, all: 0 };

export function Relationships({ explorer, ready }: { explorer: Explorer; ready: Ready | undefined }) {
  const [open, setOpen] = useState<readonly Family[]>([]);
  const counts = ready?.shown.counts;
  const unfold = (family: Family) =>
    setOpen(open.includes(family) ? open.filter((one) => one !== family) : [...open, family]);
  return (
    <section>
      <Heading text="Relationships">
        <Counted count={counts?.relationships} />
      </Heading>
      <Rows label="Relationships">
        {FAMILY_NAMES.map((family) => {
          const { label } = FAMILIES[family];
          const on = !ready?.view.hiddenFamilies.includes(family);
          return (
            <Row
              key={family}
              text={label}
              count={counts && (counts.families.get(family) ?? NONE)}
              on={on}
              onToggle={
                ready && (() => explorer.act(nameOf(on, label), (view) => toggleFamily(view, family)))
              }
              onOnly={ready && (() => explorer.act(`show only ${label}`, (view) => onlyFamily(view, family)))}
              open={open.includes(family)}
              onUnfold={() => unfold(family)}
              sign={<Line family={family} />}
            >
              <Types explorer={explorer} ready={ready} family={family} />
            </Row>
          );
        })}
      </Rows>
    </section>
  );
}

/** Only types that occur in the graph. */
function Types({
  explorer,
  ready,
  family,
}: {
  explorer: Explorer;
  ready: Ready | undefined;
  family: Family;
}) {
  if (!ready) return null;
  const { counts } = ready.shown;
  const types = typesOf(family).filter((type) => counts.types.has(type));
  if (types.length === 0) return <p className="row-note">None in this graph</p>;
  return (
    <ul aria-label={`Types of ${FAMILIES[family].label}`}>
      {types.map((type) => {
        const text = RELATIONSHIP_TYPES[type].forward;
        const on = isTypeShown(ready.view, type);
        return (
          <Row
            key={type}
            within
            text={text}
            count={counts.types.get(type)}
            on={on}
            onToggle={() => explorer.act(nameOf(on, `“${text}”`), (view) => toggleType(view, type))}
            onOnly={() => explorer.act(`show only “${text}”`, (view) => onlyType(view, type))}
          />
        );
      })}
    </ul>
  );
}

const nameOf = (on: boolean, text: string) => `${on ? 'hide' : 'show'} ${text}`;

function Line({ family }: { family: Family }) {
  const style: CSSProperties = {
    stroke: `var(--e-${FAMILIES[family].token}-f)`,
    strokeWidth: family === 'Reason' ? 1.1 : 1.8,
  };
  return (
    <svg className="line" viewBox="0 0 20 10" style={style} aria-hidden="true">
      <path d="M1 7 Q10 1 19 7" />
    </svg>
  );
}
