/** The what-if panel: which measures end or are in force again, and which entities are freed or still bound. */
import './what-if.css';
import { type ReactNode, useMemo } from 'react';
import type { EntityRef } from '../../../../src/features/common/contract.ts';
import type { WhatIfAnswer } from '../../../../src/features/what-if/contract.ts';
import { count } from '../../format/names.ts';
import type { IconName } from '../../marks/icon-paths.ts';
import { Icon } from '../../marks/mark.tsx';
import type { Explorer, Ready } from '../../state/explorer.ts';
import { PanelHeader } from '../inspector/panel-header.tsx';
import { useSources } from '../legend/use-sources.ts';
import { originFinder } from '../table/claim-origins.ts';
import { useSharing } from '../top-bar/use-sharing.ts';
import { endWhatIf, setLifted } from './actions.ts';
import { RequestError } from './request-error.tsx';
import { formatSingleDay } from './single-day.ts';
import { useLiftedNames } from './use-lifted-names.ts';
import { useWhatIf } from './use-what-if.ts';
import { formatNames, liftAsWell, partsOf } from './what-if.ts';
import { AffectedEntity, FallingMeasure, type Lines } from './what-if-lines.tsx';

interface WhatIfProps {
  readonly explorer: Explorer;
  readonly ready: Ready;
}

/** Shown while nothing is selected. */
export function WhatIfPanel({ explorer, ready }: WhatIfProps) {
  const names = useLiftedNames(ready);
  return (
    <>
      <header>
        <PanelHeader onClose={() => endWhatIf(explorer)}>What-if</PanelHeader>
        <h2>What if {formatNames(names)} were lifted?</h2>
        <p className="aka">The data is not changed.</p>
      </header>
      <WhatIfResult explorer={explorer} ready={ready} />
    </>
  );
}

/** The what-if switch on a resolution or measure, with the result. */
export function WhatIfSwitch({ entity, explorer, ready }: WhatIfProps & { entity: EntityRef }) {
  const { lifted } = ready.view;
  const on = lifted.includes(entity.id);
  const others = lifted.some((id) => id !== entity.id);
  return (
    <>
      <section>
        <button
          type="button"
          role="switch"
          aria-checked={on}
          className="what-if-switch"
          onClick={() => setLifted(explorer, entity, !on)}
        >
          <span>
            <b>What if it were lifted{others && !on ? ' as well' : ''}</b>
            <span>Hypothetical; the data is not changed.</span>
          </span>
          <i aria-hidden="true" />
        </button>
      </section>
      {on && <WhatIfResult explorer={explorer} ready={ready} />}
    </>
  );
}

function WhatIfResult({ explorer, ready }: WhatIfProps) {
  const { value, busy, failure } = useWhatIf(ready);
  const { sources } = useSources(true);
  const originOf = useMemo(() => originFinder(sources), [sources]);
  if (failure)
    return (
      <RequestError
        failure={failure}
        explorer={explorer}
        says={
          failure.more.code === 'not-in-perspective'
            ? `${formatSingleDay(ready)}: part of this had not been adopted yet, or is not in the selected sources.`
            : undefined
        }
        end="End the what-if"
        onEnd={() => endWhatIf(explorer)}
      />
    );
  if (!value)
    return (
      <section aria-busy="true">
        {[88, 74, 92].map((width) => (
          <span key={width} className="bar" style={{ width: `${width}%` }} />
        ))}
      </section>
    );
  return (
    <div className="what-if" aria-busy={busy}>
      <WhatIfSummary answer={value} ready={ready} explorer={explorer} originOf={originOf} />
      <WhatIfActions answer={value} ready={ready} explorer={explorer} />
    </div>
  );
}

function WhatIfSummary(lines: Lines) {
  const { answer, ready } = lines;
  const { falls, again, freed, freeOfBan, stillBound, unknown, otherwise, untouched } = partsOf(answer);
  const cut = answer.total - answer.showing;
  return (
    <>
      <section>
        <p className="read" role="status">
          {formatSingleDay(ready)}: {answer.summary}
        </p>
        {answer.notes.map((note) => (
          <p key={note} className="soft">
            {note}
          </p>
        ))}
        {ready.view.certainty === 'certainly' && (
          <p className="soft">
            Certain only: an entity counts as freed only if it was certainly bound and no measure possibly in
            force still binds it.
          </p>
        )}
      </section>
      <Part title="No longer in force" icon="lock-open" tone="ok" items={falls}>
        {(one) => <FallingMeasure key={one.measure.id} one={one} {...lines} />}
      </Part>
      <Part title="In force again" icon="lock" tone="bad" note="superseded until now" items={again}>
        {(one) => <FallingMeasure key={one.measure.id} one={one} back {...lines} />}
      </Part>
      <Part title="Freed" icon="lock-open" tone="ok" items={freed}>
        {(one) => <AffectedEntity key={one.entity.id} one={one} {...lines} />}
      </Part>
      <Part title="Free of the ban" icon="lock-open" tone="ok" note="were exempt from it" items={freeOfBan}>
        {(one) => <AffectedEntity key={one.entity.id} one={one} {...lines} />}
      </Part>
      <Part title="Still bound" icon="lock" tone="bad" items={stillBound}>
        {(one) => <AffectedEntity key={one.entity.id} one={one} {...lines} />}
      </Part>
      <Part title="Unknown" items={unknown}>
        {(one) => <AffectedEntity key={one.entity.id} one={one} {...lines} />}
      </Part>
      <Part title="Other changes" items={otherwise}>
        {(one) => <AffectedEntity key={one.entity.id} one={one} {...lines} />}
      </Part>
      <Part title="Unchanged" note="under the same measures" items={untouched}>
        {(one) => <AffectedEntity key={one.entity.id} one={one} {...lines} />}
      </Part>
      {cut > 0 && (
        <section>
          <p className="muted">
            Showing {answer.showing} of {count(answer.total, 'entity', 'entities')}.
          </p>
        </section>
      )}
    </>
  );
}

function Part<T>({
  title,
  icon,
  tone,
  note,
  items,
  children,
}: {
  title: string;
  icon?: IconName;
  tone?: 'ok' | 'bad';
  note?: string;
  items: readonly T[];
  children(item: T): ReactNode;
}) {
  if (items.length === 0) return null;
  return (
    <section>
      <h3 className={tone}>
        {icon && <Icon name={icon} size={15} />} {title} <span className="muted num">{items.length}</span>
        {note !== undefined && <span className="aside">{note}</span>}
      </h3>
      <ul className="effects">{items.map(children)}</ul>
    </section>
  );
}

/** Maximum number of offered resolutions. */
const MOST_AS_WELL = 4;

function WhatIfActions({ answer, ready, explorer }: WhatIfProps & { answer: WhatIfAnswer }) {
  const { copied, note, copyLink } = useSharing(explorer, ready);
  return (
    <section>
      <div className="actions first">
        {liftAsWell(answer)
          .slice(0, MOST_AS_WELL)
          .map((one) => (
            <button
              key={one.id}
              type="button"
              className="button small"
              onClick={() => setLifted(explorer, one, true)}
            >
              <Icon name="plus" size={14} />
              Lift {one.name} as well
            </button>
          ))}
        <button type="button" className="button small" onClick={copyLink}>
          <Icon name={copied ? 'check' : 'link'} size={14} />
          {copied ? 'Copied' : 'Copy link'}
        </button>
        <button type="button" className="button small" onClick={() => endWhatIf(explorer)}>
          <Icon name="x" size={14} />
          End the what-if
        </button>
      </div>
      {note !== undefined && <p className="soft">{note}</p>}
    </section>
  );
}
