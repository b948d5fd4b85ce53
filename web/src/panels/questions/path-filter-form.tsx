/** What a path may go over: types and kinds left out, types alone, hubs, bulk, and how many steps. */
import { useId } from 'react';
import { FAMILIES, type Family } from '../../../../src/model/families.ts';
import { KIND_NAMES, KINDS, type Kind } from '../../../../src/model/kinds.ts';
import type { RelationshipType } from '../../../../src/model/relationship-types.ts';
import { count } from '../../format/names.ts';
import { Icon } from '../../marks/mark.tsx';
import { typesOf } from '../../state/filters.ts';
import { MAX_HOPS, type PathFilter } from '../../state/path-view.ts';
import { typeWords, wayWords } from './format-path.ts';

const STEPS = Array.from({ length: MAX_HOPS }, (_, at) => at + 1);

interface PathWayFormProps {
  readonly way: PathFilter;
  /** The name ends "path …" where it can be undone. */
  onWay(name: string, way: PathFilter): void;
}

export function PathWayForm({ way, onWay }: PathWayFormProps) {
  const id = useId();
  const words = wayWords(way);
  return (
    <details className="fold way">
      <summary>
        Path filters:{' '}
        <span className="muted">{words.length === 0 ? 'all types, hubs excluded' : words.join('; ')}</span>
      </summary>
      <TypeChoice
        label="Only types"
        chosen={way.onlyTypes}
        onChosen={(onlyTypes) =>
          onWay(`only via ${onlyTypes.map(typeWords).join(', ') || 'any type'}`, { ...way, onlyTypes })
        }
      />
      <TypeChoice
        label="Exclude types"
        chosen={way.excludedTypes}
        onChosen={(excludedTypes) =>
          onWay(
            excludedTypes.length > 0 ? `not via ${excludedTypes.map(typeWords).join(', ')}` : 'via any type',
            {
              ...way,
              excludedTypes,
            },
          )
        }
      />
      <Choice
        label="Exclude kinds"
        chosen={way.excludedKinds}
        words={(kind) => KINDS[kind].plural}
        onChosen={(excludedKinds) =>
          onWay(
            excludedKinds.length > 0
              ? `not through ${excludedKinds.map((kind) => KINDS[kind].plural).join(', ')}`
              : 'through any kind',
            {
              ...way,
              excludedKinds,
            },
          )
        }
      >
        {KIND_NAMES.filter((kind) => !way.excludedKinds.includes(kind)).map((kind) => (
          <option key={kind} value={kind}>
            {KINDS[kind].plural}
          </option>
        ))}
      </Choice>
      <div className="way-line">
        <label htmlFor={id}>Hops</label>
        <select
          id={id}
          value={way.maxHops}
          onChange={(event) => {
            const maxHops = Number(event.target.value);
            onWay(`of at most ${count(maxHops, 'hop')}`, { ...way, maxHops });
          }}
        >
          {STEPS.map((steps) => (
            <option key={steps} value={steps}>
              at most {steps}
            </option>
          ))}
        </select>
      </div>
      <Tick
        text="Include hubs"
        note="organizations, treaties and lists with more than 40 members"
        on={way.hubs}
        onOn={(hubs) => onWay(hubs ? 'through hubs' : 'not through hubs', { ...way, hubs })}
      />
      <Tick
        text="Include votes and coded events"
        note="many are alike, so at most one such path is listed"
        on={way.bulk}
        onOn={(bulk) => onWay(bulk ? 'including votes' : 'without votes', { ...way, bulk })}
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
    <Choice label={label} chosen={chosen} words={typeWords} onChosen={onChosen}>
      {(Object.keys(FAMILIES) as Family[]).map((family) => (
        <optgroup key={family} label={FAMILIES[family].label}>
          {typesOf(family)
            .filter((type) => !chosen.includes(type))
            .map((type) => (
              <option key={type} value={type}>
                {typeWords(type)}
              </option>
            ))}
        </optgroup>
      ))}
    </Choice>
  );
}

/** A list to add from, and what was added, each with the way to take it back. */
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
    <div className="way-line">
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

function Tick({
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
    <label className="way-tick">
      <input type="checkbox" checked={on} onChange={(event) => onOn(event.target.checked)} />
      <span>
        {text} <span className="muted">{note}</span>
      </span>
    </label>
  );
}
