/** The measures of a resolution: deadline, targets, constraints, exemptions and what supersedes them. */
import './effects.css';
import type { EntityRef } from '../../../../src/features/common/contract.ts';
import type { EffectsAnswer, MeasureEffects } from '../../../../src/features/resolutions/contract.ts';
import { formatShortWhen } from '../../format/dates.ts';
import { count } from '../../format/names.ts';
import { Mark } from '../../marks/mark.tsx';
import type { Ready } from '../../state/explorer.ts';
import { isTrueAt } from '../../state/perspective.ts';
import { formatLimit, paragraphOfMeasure } from './format-measure.ts';

interface EffectsProps {
  readonly effects: EffectsAnswer;
  readonly ready: Ready;
  onSelect(id: string): void;
}

export function Effects({ effects: { measures, supersededBy, supersedes }, ready, onSelect }: EffectsProps) {
  if (measures.length === 0) return null;
  return (
    <section>
      <h3>
        Measures <span className="muted num">{measures.length}</span>
        <span className="aside">imposed by this resolution</span>
      </h3>
      <ul className="effects">
        {measures.map((one) => (
          <Measure
            key={one.measure.id}
            one={one}
            valid={isTrueAt(one.imposedBy, ready.view)}
            onSelect={onSelect}
          />
        ))}
      </ul>
      {supersededBy.length > 0 && (
        <RelatedEntities
          reads="superseded by"
          entities={supersededBy.map(({ by }) => by)}
          onSelect={onSelect}
        />
      )}
      {supersedes.length > 0 && (
        <RelatedEntities
          reads="supersedes"
          entities={supersedes.map(({ entity }) => entity)}
          onSelect={onSelect}
        />
      )}
    </section>
  );
}

function Measure({
  one,
  valid,
  onSelect,
}: {
  one: MeasureEffects;
  valid: boolean;
  onSelect(id: string): void;
}) {
  const {
    measure,
    imposedBy,
    deadline,
    targets,
    constrains,
    exempts,
    lists,
    superseded,
    supersededBy,
    supersedes,
  } = one;
  const paragraph = paragraphOfMeasure(measure.properties);
  const limit = formatLimit(measure.properties);
  return (
    <li className={valid ? undefined : 'past'}>
      <Mark kind="Measure" radius={9} />
      <div>
        <p className="head">
          <button type="button" className="link" onClick={() => onSelect(measure.id)}>
            {measure.name}
          </button>
          {superseded && <span className="tag">superseded</span>}
          <button
            type="button"
            className="link why num"
            aria-label={`Sources for ${measure.name}${paragraph === undefined ? '' : `, ${paragraph}`}`}
            onClick={() => onSelect(imposedBy.id)}
          >
            {paragraph !== undefined && (
              <span className="cite">
                <span className="cite-text">{paragraph}</span>
              </span>
            )}
          </button>
        </p>
        <p className="soft num">
          {[
            formatShortWhen(imposedBy, 'state'),
            ...(limit === undefined ? [] : [limit]),
            ...(deadline === undefined ? [] : [`to be met by ${deadline.words}`]),
          ].join(' · ')}
        </p>
        <RelatedEntities reads="targets" entities={targets.map(({ entity }) => entity)} onSelect={onSelect} />
        {constrains.map(({ relation, entity }) => (
          <RelatedEntities
            key={relation.id}
            reads={typeof relation.properties.effect === 'string' ? relation.properties.effect : 'constrains'}
            entities={[entity]}
            onSelect={onSelect}
          />
        ))}
        {exempts.map(({ relation, entity }) => (
          <RelatedEntities
            key={relation.id}
            reads="exempts"
            entities={[entity]}
            note={
              typeof relation.properties.scope === 'string' ? `for ${relation.properties.scope}` : undefined
            }
            onSelect={onSelect}
          />
        ))}
        <RelatedEntities
          reads="superseded by"
          entities={supersededBy.map(({ by }) => by)}
          onSelect={onSelect}
        />
        <RelatedEntities
          reads="supersedes"
          entities={supersedes.map(({ entity }) => entity)}
          onSelect={onSelect}
        />
        {lists && <p className="soft num">{count(lists.count, 'name')} on its list</p>}
      </div>
    </li>
  );
}

export function RelatedEntities({
  reads,
  entities,
  note,
  onSelect,
}: {
  reads: string;
  entities: readonly EntityRef[];
  note?: string | undefined;
  onSelect(id: string): void;
}) {
  if (entities.length === 0) return null;
  return (
    <div className="related">
      <span className="reads">{reads}</span>
      <span>
        {entities.map((entity) => (
          <button key={entity.id} type="button" className="link" onClick={() => onSelect(entity.id)}>
            <Mark kind={entity.kind} also={entity.also} radius={7.6} />
            {entity.name}
          </button>
        ))}
        {note !== undefined && <span className="soft">{note}</span>}
      </span>
    </div>
  );
}
