/** Lines of a what-if result: measures and affected entities. */
import type { WhatIfAnswer, WhatIfEntity, WhatIfMeasure } from '../../../../src/features/what-if/contract.ts';
import { Mark } from '../../marks/mark.tsx';
import type { Explorer, Ready } from '../../state/explorer.ts';
import { paragraphOfMeasure } from '../inspector/format-measure.ts';
import { ClaimCitations } from '../inspector/relationship-row.tsx';
import type { OriginOf } from '../table/claim-origins.ts';
import { boundBy, effectsOf, formatNames } from './what-if.ts';

export interface Lines {
  readonly explorer: Explorer;
  readonly ready: Ready;
  readonly answer: WhatIfAnswer;
  readonly originOf: OriginOf;
}

/** A measure that is lifted or in force again. */
export function FallingMeasure({
  one: { measure, imposedBy, deadline, amount, certain },
  back = false,
  answer,
  ready,
  originOf,
  explorer: { select },
}: Lines & { one: WhatIfMeasure; back?: boolean }) {
  const properties = ready.graph.nodes.find(({ id }) => id === measure.id)?.properties ?? {};
  const paragraph = paragraphOfMeasure(properties);
  const does = effectsOf(answer, measure.id).map(
    ([effect, entities]) => `${effect} ${entities.map(({ name }) => name).join(', ')}`,
  );
  const due = deadline && `${deadline.passed ? 'was due' : 'due'} ${deadline.words}`;
  return (
    <li>
      <Mark kind="Measure" radius={9} />
      <div>
        <p className="head">
          <button type="button" className={back ? 'link' : 'link falls'} onClick={() => select(measure.id)}>
            {!back && <span className="hidden">No longer in force: </span>}
            {measure.name}
          </button>
          <span className="why">
            <ClaimCitations edges={imposedBy.map(({ relation }) => relation)} originOf={originOf} />
          </span>
        </p>
        {does.length > 0 && (
          <p className="soft num">{[...does, ...(amount ? [`at most ${amount.words}`] : [])].join('; ')}</p>
        )}
        {!certain && <p className="soft">Only possibly in force on this date</p>}
        <p className="by-line num">
          {imposedBy.map(({ resolution, relation }) => (
            <button
              key={relation.id}
              type="button"
              className="link"
              aria-label={`Sources for ${resolution.name} ${paragraph ?? ''}`}
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

const VERDICTS: Readonly<Record<WhatIfEntity['verdict'], string>> = {
  freed: 'freed',
  'free-of-ban': 'free of the ban',
  'still-bound': 'still bound',
  unknown: 'unknown',
  bound: 'bound',
  exempt: 'exempt',
  unbound: 'not bound',
};

/** "by 2371 and 2375" if still bound, otherwise the verdict. */
function formatVerdict(answer: WhatIfAnswer, one: WhatIfEntity): string {
  const by = one.verdict === 'still-bound' ? boundBy(answer, one) : [];
  if (by.length > 0) return `by ${formatNames(by.map(({ name }) => numberOf(name)))}`;
  const unchanged = !one.touched && (one.verdict === 'bound' || one.verdict === 'exempt');
  return `${VERDICTS[one.verdict]}${unchanged ? ' before and after' : ''}`;
}

/** An entity with all measures that bind or exempt it. */
export function AffectedEntity({
  one,
  answer,
  originOf,
  explorer: { select },
}: Lines & { one: WhatIfEntity }) {
  const { entity, verdict, says, touched, bindings, exemptions, limits } = one;
  const nameOf = (id: string) => answer.measures.find(({ measure }) => measure.id === id)?.measure.name ?? id;
  const past = verdict === 'freed' || verdict === 'unknown';
  const counting = bindings.filter(({ before, after }) => (past ? before : after));
  const amounts = limits && limitChange(limits);
  return (
    <li className={touched ? undefined : 'untouched'}>
      <Mark kind={entity.kind} also={entity.also} radius={9} />
      <div>
        <p className="head">
          <button type="button" className="link" onClick={() => select(entity.id)}>
            {entity.name}
          </button>
          <span className={`verdict ${verdict}`}>{formatVerdict(answer, one)}</span>
        </p>
        {touched && (exemptions.length > 0 || verdict === 'unknown') && <p className="soft">{says}</p>}
        {amounts !== undefined && <p className="soft num">{amounts}</p>}
        {counting.map(({ measure, relation, effect = 'constrains', before, certain }) => (
          <p key={relation.id} className="soft bind">
            <span>
              <button type="button" className={past ? 'link falls' : 'link'} onClick={() => select(measure)}>
                {nameOf(measure)}
              </button>{' '}
              {past ? pastOf(effect) : effect} it
              {!before && !past && ', in force again'}
              {!certain && ' (only possibly in force on this date)'}
            </span>
            <ClaimCitations edges={[relation]} originOf={originOf} />
          </p>
        ))}
        {exemptions.map(({ measure, relation, scope, before, after }) => (
          <p key={relation.id} className="soft bind">
            <span>
              {before && !after ? 'was exempt from' : 'exempt from'}{' '}
              <button
                type="button"
                className={before && !after ? 'link falls' : 'link'}
                onClick={() => select(measure)}
              >
                {nameOf(measure)}
              </button>
              {scope !== undefined && ` for ${scope}`}
            </span>
            <ClaimCitations edges={[relation]} originOf={originOf} />
          </p>
        ))}
      </div>
    </li>
  );
}

/** "Limit before: 500,000 barrels a year. After: 2,000,000 barrels a year." */
function limitChange({ before, after }: NonNullable<WhatIfEntity['limits']>): string {
  const words = (limits: typeof before) =>
    limits.length === 0 ? 'none' : limits.map((limit) => limit.words).join(' and ');
  const [was, will] = [words(before), words(after)];
  return was === will ? `Limit: ${was}, before and after.` : `Limit before: ${was}. After: ${will}.`;
}

/** "S/RES/2375" → "2375", because space is short. */
const numberOf = (name: string) => name.replace(/^S\/RES\//, '');

const PAST: Readonly<Record<string, string>> = {
  bans: 'banned',
  caps: 'capped',
  constrains: 'constrained',
  orders: 'ordered',
};

/** "bans the expansion of" → "banned the expansion of"; unknown verbs are unchanged. */
const pastOf = (effect: string): string => effect.replace(/^\S+/, (verb) => PAST[verb] ?? verb);
