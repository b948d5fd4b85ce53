/** Renders one value of a result: entity, relationship, path, date, list or null. */
import type { CSSProperties } from 'react';
import { FAMILIES } from '../../../../src/model/families.ts';
import { relationshipType } from '../../../../src/model/relationship-types.ts';
import { Mark } from '../../marks/mark.tsx';
import { entityOf, lineOf, nameOf, parseValue, type ResultEntity } from './values.ts';

/** The entity that a value is, or that it names by id. */
export function entityIn(
  value: unknown,
  thingWithId: (id: string) => ResultEntity | undefined,
): ResultEntity | undefined {
  const one = parseValue(value);
  if (one.is === 'node') return entityOf(one.node);
  return one.is === 'plain' && typeof one.value === 'string' ? thingWithId(one.value) : undefined;
}

export const isNumber = (value: unknown): boolean => {
  const one = parseValue(value);
  return one.is === 'plain' ? typeof one.value === 'number' : one.is === 'scalar' && one.type === 'Integer';
};

/** @param thing result of `entityIn` */
export function Cell({ value, thing }: { value: unknown; thing: ResultEntity | undefined }) {
  const one = parseValue(value);
  if (thing)
    return (
      <>
        <Mark kind={thing.kind} also={thing.also} radius={8} />
        <span className="words" title={`${thing.also ?? thing.kind} · ${thing.id}`}>
          {one.is === 'node' ? thing.name : String(value)}
        </span>
      </>
    );
  switch (one.is) {
    case 'plain':
      return one.value === null ? (
        <i className="console-null">null</i>
      ) : (
        <TruncatedText text={lineOf(value)} />
      );
    case 'scalar':
      return <TruncatedText text={one.text} hint={one.type} />;
    case 'node':
      return (
        <>
          <span className="console-label">
            {one.node.labels.filter((name) => name !== 'Entity').join(':')}
          </span>
          <TruncatedText text={nameOf(one.node.properties)} />
        </>
      );
    case 'relationship':
      return <Relationship type={one.relationship.type} />;
    case 'path':
      return <Path steps={one.steps} />;
    default:
      return <TruncatedText text={lineOf(value)} />;
  }
}

const TruncatedText = ({ text, hint }: { text: string; hint?: string }) => (
  <span className="words" title={hint ? `${text} · ${hint}` : text}>
    {text}
  </span>
);

/** With the colour of its family; unknown types by name. */
function Relationship({ type }: { type: string }) {
  const known = relationshipType(type);
  const style: CSSProperties = known ? { background: `var(--e-${FAMILIES[known.family].token}-f)` } : {};
  return (
    <>
      <i className="family" style={style} />
      <span className="words" title={type}>
        {known?.forward ?? type}
      </span>
    </>
  );
}

/** Path items that are rendered; the rest is counted. */
const MAX_PATH_ITEMS = 13;

function Path({ steps }: { steps: readonly unknown[] }) {
  const shown = steps.slice(0, MAX_PATH_ITEMS);
  return (
    <span className="console-path" title={lineOf({ $type: 'Path', _value: steps }, 600)}>
      {shown.map((step, index) => {
        const one = parseValue(step);
        const thing = one.is === 'node' ? entityOf(one.node) : undefined;
        // A path may contain an entity twice.
        const key = `${index} ${thing?.id}`;
        if (thing)
          return (
            <span key={key} className="console-step">
              <Mark kind={thing.kind} also={thing.also} radius={7} />
              {thing.name}
            </span>
          );
        return (
          <span key={key} className="muted">
            {one.is === 'relationship'
              ? (relationshipType(one.relationship.type)?.forward ?? one.relationship.type)
              : lineOf(step, 40)}
          </span>
        );
      })}
      {steps.length > MAX_PATH_ITEMS && (
        <span className="muted">and {(steps.length - MAX_PATH_ITEMS) / 2} more</span>
      )}
    </span>
  );
}
