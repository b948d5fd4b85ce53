/** The lines of a what-if: a measure that falls or binds again, and a thing with all that binds or exempts it. */
import type { WhatIfAnswer, WhatIfMeasure, WhatIfThing } from '../../../../src/features/what-if/contract.ts';
import { Mark } from '../../marks/mark.tsx';
import type { Explorer, Ready } from '../../state/use-explorer.ts';
import { limitWords, paragraphOfMeasure } from '../inspector/measure-words.ts';
import { SaidBy } from '../inspector/tie-line.tsx';
import type { OriginOf } from '../table/said-by.ts';
import { boundBy, doneBy, namesTogether, standingOf } from './what-if.ts';

export interface Lines {
  readonly explorer: Explorer;
  readonly ready: Ready;
  readonly answer: WhatIfAnswer;
  readonly originOf: OriginOf;
}

/** A measure that falls, or comes back. */
export function Falling({
  one: { measure, imposedBy, deadline },
  back = false,
  answer,
  ready,
  originOf,
  explorer: { select },
}: Lines & { one: WhatIfMeasure; back?: boolean }) {
  const properties = ready.graph.nodes.find(({ id }) => id === measure.id)?.properties ?? {};
  const paragraph = paragraphOfMeasure(properties);
  const limit = limitWords(properties);
  const does = doneBy(answer, measure.id).map(
    ([effect, things]) => `${effect} ${things.map(({ name }) => name).join(', ')}`,
  );
  const due = deadline && `${deadline.passed ? 'was due' : 'due'} ${deadline.words}`;
  return (
    <li>
      <Mark kind="Measure" radius={9} />
      <div>
        <p className="head">
          <button type="button" className={back ? 'link' : 'link falls'} onClick={() => select(measure.id)}>
            {!back && <span className="hidden">Falls away: </span>}
            {measure.name}
          </button>
          <span className="why">
            <SaidBy edges={imposedBy.map(({ relation }) => relation)} originOf={originOf} />
          </span>
        </p>
        {does.length > 0 && <p className="soft num">{[...does, ...(limit ? [limit] : [])].join('; ')}</p>}
        <p className="by-line num">
          {imposedBy.map(({ resolution, relation }) => (
            <button
              key={relation.id}
              type="button"
              className="link"
              aria-label={`${resolution.name} ${paragraph ?? ''}: who says so`}
              onClick={() => select(relation.id)}
            >
              {resolution.name} {paragraph}
            </button>
          ))}
          {due !== undefined && <b>{due}</b>}
        </p>
      </div>
    </li>
  );
}

/** A thing, and all that binds or exempts it under the question. */
export function Thing({ one, answer, originOf, explorer: { select } }: Lines & { one: WhatIfThing }) {
  const { thing, verdict, touched, bindings, exemptions } = one;
  const nameOf = (id: string) => answer.measures.find(({ measure }) => measure.id === id)?.measure.name ?? id;
  const counting =
    verdict === 'freed' ? bindings.filter(({ before }) => before) : bindings.filter(({ after }) => after);
  return (
    <li className={touched ? undefined : 'untouched'}>
      <Mark kind={thing.kind} also={thing.also} radius={9} />
      <div>
        <p className="head">
          <button type="button" className="link" onClick={() => select(thing.id)}>
            {thing.name}
          </button>
          <span className={`verdict ${verdict}`}>
            {verdict === 'freed'
              ? 'freed'
              : verdict === 'still-bound'
                ? `by ${namesTogether(boundBy(answer, one).map(({ name }) => numberOf(name)))}`
                : standingOf(one)}
          </span>
        </p>
        {counting.map(({ measure, relation, effect = 'constrains', before }) => (
          <p key={relation.id} className="soft bind">
            <span>
              <button
                type="button"
                className={verdict === 'freed' ? 'link falls' : 'link'}
                onClick={() => select(measure)}
              >
                {nameOf(measure)}
              </button>{' '}
              {verdict === 'freed' ? pastOf(effect) : effect} it
              {!before && verdict !== 'freed' && ', in force again'}
            </span>
            <SaidBy edges={[relation]} originOf={originOf} />
          </p>
        ))}
        {exemptions.map(({ measure, relation, scope }) => (
          <p key={relation.id} className="soft bind">
            <span>
              exempt from{' '}
              <button type="button" className="link" onClick={() => select(measure)}>
                {nameOf(measure)}
              </button>
              {scope !== undefined && ` for ${scope}`}
            </span>
            <SaidBy edges={[relation]} originOf={originOf} />
          </p>
        ))}
      </div>
    </li>
  );
}

/** "S/RES/2375" → "2375": beside a name there is little room, and all are of one council. */
const numberOf = (name: string) => name.replace(/^S\/RES\//, '');

/** "bans" → "banned"; what is no such verb stays as it is. */
function pastOf(effect: string): string {
  const past: Readonly<Record<string, string>> = {
    bans: 'banned',
    caps: 'capped',
    constrains: 'constrained',
    'orders the end of': 'ordered the end of',
  };
  return past[effect] ?? effect;
}
