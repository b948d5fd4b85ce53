/** Form for the path filter. */
import { useId } from 'react';
import { FAMILIES, type Family } from '../../../../src/model/families.ts';
import { KIND_NAMES, KINDS, type Kind } from '../../../../src/model/kinds.ts';
import type { RelationshipType } from '../../../../src/model/relationship-types.ts';
import { count } from '../../format/names.ts';
import { Icon } from '../../marks/mark.tsx';
import { typesOf } from '../../state/filters.ts';
import { MAX_HOPS, type PathFilter } from '../../state/path-view.ts';
import { formatPathFilter, formatType } from './format-path.ts';

const STEPS = Array.from({ length: MAX_HOPS }, (_, at) => at + 1);

interface PathFilterFormProps {
  readonly filter: PathFilter;
  /** `name` continues the undo label "path …". */
  onFilter(name: string, filter: PathFilter): void;
}

export function PathFilterForm({ filter, onFilter }: PathFilterFormProps) {
  const id = useId();
  const words = formatPathFilter(filter);
  return (
    <details className="fold path-filter">
      <summary>
        Path filters:{' '}
        <span className="muted">{words.length === 0 ? 'all types, hubs excluded' : words.join('; ')}</span>
      </summary>
      <TypeChoice
        label="Only types"
        chosen={filter.onlyTypes}
        onChosen={(onlyTypes) =>
          onFilter(`only via ${onlyTypes.map(formatType).join(', ') || 'any type'}`, { ...filter, onlyTypes })
        }
      />
      <TypeChoice
        label="Exclude types"
        chosen={filter.excludedTypes}
        onChosen={(excludedTypes) =>
          onFilter(
            excludedTypes.length > 0 ? `not via ${excludedTypes.map(formatType).join(', ')}` : 'via any type',
            {
              ...filter,
              excludedTypes,
            },
          )
        }
      />
      <Choice
        label="Exclude kinds"
        chosen={filter.excludedKinds}
        words={(kind) => KINDS[kind].plural}
        onChosen={(excludedKinds) =>
          onFilter(
            excludedKinds.length > 0
              ? `not through ${excludedKinds.map((kind) => KINDS[kind].plural).join(', ')}`
              : 'through any kind',
            {
              ...filter,
              excludedKinds,
            },
          )
        }
      >
        {KIND_NAMES.filter((kind) => !filter.excludedKinds.includes(kind)).map((kind) => (
          <option key={kind} value={kind}>
            {KINDS[kind].plural}
          </option>
        ))}
      </Choice>
      <div className="path-filter-line">
        <label htmlFor={id}>Hops</label>
        <select
          id={id}
          value={filter.maxHops}
          onChange={(event) => {
            const maxHops = Number(event.target.value);
            onFilter(`of at most ${count(maxHops, 'hop')}`, { ...filter, maxHops });
          }}
        >
          {STEPS.map((steps) => (
            <option key={steps} value={steps}>
              at most {steps}
            </option>
          ))}
        </select>
      </div>
      <Checkbox
        text="Include hubs"
        note="organizations, treaties and lists with more than 40 members"
        on={filter.hubs}
        onOn={(hubs) => onFilter(hubs ? 'through hubs' : 'not through hubs', { ...filter, hubs })}
      />
      <Checkbox
        text="Include votes and coded events"
        note="many are alike, so at most one such path is listed"
        on={filter.bulk}
        onOn={(bulk) => onFilter(bulk ? 'including votes' : 'without votes', { ...filter, bulk })}
      />
    </details>
  );
}

function TypeChoice({
  label,
  chosen,
  onChosen,
}: {
  label: string;
  chosen: readonly RelationshipType[];
  onChosen(chosen: readonly RelationshipType[]): void;
}) {
  return (
    <Choice label={label} chosen={chosen} words={formatType} onChosen={onChosen}>
      {(Object.keys(FAMILIES) as Family[]).map((family) => (
        <optgroup key={family} label={FAMILIES[family].label}>
          {typesOf(family)
            .filter((type) => !chosen.includes(type))
            .map((type) => (
              <option key={type} value={type}>
                {formatType(type)}
              </option>
            ))}
        </optgroup>
      ))}
    </Choice>
  );
}

/** A select to add items, and the added items with remove buttons. */
function Choice<T extends Kind | RelationshipType>({
  label,
  chosen,
  words,
  onChosen,
  children,
}: {
  label: string;
  chosen: readonly T[];
  words(one: T): string;
  onChosen(chosen: readonly T[]): void;
  children: React.ReactNode;
}) {
  const id = useId();
  return (
    <div className="path-filter-line">
      <label htmlFor={id}>{label}</label>
      <div>
        {chosen.map((one) => (
          <button
            key={one}
            type="button"
            className="tag"
            aria-label={`${label}: remove ${words(one)}`}
            onClick={() => onChosen(chosen.filter((other) => other !== one))}
          >
            {words(one)} <Icon name="x" size={12} />
          </button>
        ))}
        <select id={id} value="" onChange={(event) => onChosen([...chosen, event.target.value as T])}>
          <option value="" disabled>
            Add…
          </option>
          {children}
        </select>
      </div>
    </div>
  );
}

function Checkbox({
  text,
  note,
  on,
  onOn,
}: {
  text: string;
  note: string;
  on: boolean;
  onOn(on: boolean): void;
}) {
  return (
    <label className="path-filter-checkbox">
      <input type="checkbox" checked={on} onChange={(event) => onOn(event.target.checked)} />
      <span>
        {text} <span className="muted">{note}</span>
      </span>
    </label>
  );
}
