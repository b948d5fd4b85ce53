/** Source filter: article, record, single sources, and the date of knowledge. */
import { useState } from 'react';
import type { Source } from '../../../../src/features/sources/contract.ts';
import type { Explorer, Ready } from '../../state/explorer.ts';
import { onlySources, toggleSources } from '../../state/filters.ts';
import { isSourceOn } from '../../state/perspective.ts';
import { setField } from '../../state/view.ts';
import { DayField } from './day-field.tsx';
import { Heading, Row, Rows } from './row.tsx';
import { useSources } from './use-sources.ts';

const ROLES = [
  { role: 'article', text: 'The article' },
  { role: 'record', text: 'The record' },
  { role: 'dataset', text: 'Datasets' },
] as const;

export function Sources({ explorer, ready }: { explorer: Explorer; ready: Ready | undefined }) {
  const { sources, failed } = useSources(ready !== undefined);
  const [open, setOpen] = useState<readonly string[]>([]);
  if (failed) {
    return (
      <section>
        <Heading text="Sources" />
        <p className="row-note">
          The sources could not be loaded.{' '}
          <button type="button" className="link" onClick={explorer.retry}>
            Try again
          </button>
        </p>
      </section>
    );
  }
  const roles = ROLES.map((one) => ({ ...one, of: sources.filter(({ role }) => role === one.role) })).filter(
    ({ role, of }) => of.length > 0 || role !== 'dataset',
  );
  return (
    <section aria-busy={sources.length === 0}>
      <Heading text="Sources">{sources.length > 0 && <span>claims</span>}</Heading>
      <Rows label="Sources">
        {roles.map(({ role, text, of }) => (
          <SourceRow
            key={role}
            text={text}
            of={of}
            all={sources}
            explorer={explorer}
            ready={ready}
            dot={role}
            open={open.includes(role)}
            onUnfold={
              of.length > 1
                ? () => setOpen(open.includes(role) ? open.filter((one) => one !== role) : [...open, role])
                : undefined
            }
          />
        ))}
      </Rows>
      <KnownDate explorer={explorer} ready={ready} />
    </section>
  );
}

interface SourceRowProps {
  readonly text: string;
  readonly of: readonly Source[];
  readonly all: readonly Source[];
  readonly explorer: Explorer;
  readonly ready: Ready | undefined;
  readonly dot?: string;
  readonly open?: boolean;
  readonly onUnfold?: (() => void) | undefined;
}

/** A row for one source, or for all of a role. */
function SourceRow({ text, of, all, explorer, ready, dot, open, onUnfold }: SourceRowProps) {
  const ids = of.map(({ id }) => id);
  const everyId = all.map(({ id }) => id);
  const counting = of.filter(({ id }) => !ready || isSourceOn(ready.view, id));
  const usable = ready && of.length > 0 ? ready : undefined;
  const on = counting.length > 0 || of.length === 0;
  return (
    <Row
      text={text}
      count={of.length > 0 ? { shown: claimsOf(counting), all: claimsOf(of) } : undefined}
      on={on}
      title={of.length === 1 ? [of[0]?.title, of[0]?.publisher].filter(Boolean).join(' · ') : undefined}
      onToggle={
        usable &&
        (() =>
          explorer.act(`${on ? 'exclude' : 'include'} source “${text}”`, (view) =>
            toggleSources(view, everyId, ids),
          ))
      }
      onOnly={
        usable &&
        (() => explorer.act(`show only source “${text}”`, (view) => onlySources(view, everyId, ids)))
      }
      open={open}
      onUnfold={onUnfold}
      within={dot === undefined}
      sign={dot && <span className={dot === 'article' ? 'dot article' : 'dot'} />}
    >
      <ul aria-label={`Details of ${text}`}>
        {of.map((source) => (
          <SourceRow
            key={source.id}
            text={source.title}
            of={[source]}
            all={all}
            explorer={explorer}
            ready={ready}
          />
        ))}
      </ul>
    </Row>
  );
}

const claimsOf = (sources: readonly Source[]) => sources.reduce((sum, { claims }) => sum + claims, 0);

/** Only claims published by that day. */
function KnownDate({ explorer, ready }: { explorer: Explorer; ready: Ready | undefined }) {
  return (
    <DayField
      text="As known on"
      day={ready?.view.knownAt}
      disabled={!ready}
      onDay={(knownAt) => explorer.act(...setField('knownAt', knownAt))}
    />
  );
}
