/** What two entities were both part of, in order of date. */
import type { Claim } from '../../../../src/features/common/contract.ts';
import type { DyadAnswer } from '../../../../src/features/dyads/contract.ts';
import type { TimelineItem } from '../../../../src/features/timeline/contract.ts';
import { FAMILIES } from '../../../../src/model/families.ts';
import { RELATIONSHIP_TYPES } from '../../../../src/model/relationship-types.ts';
import { shortenMonths } from '../../format/dates.ts';
import { Mark } from '../../marks/mark.tsx';
import { Citations, Disputed } from './citations.tsx';
import { timelineItemLabel } from './pair.ts';
import { ShowAll } from './show-all.tsx';

interface PairTimelineProps {
  readonly timeline: DyadAnswer['timeline'];
  claimsOf(ids: readonly string[]): Claim[];
  readonly onAll: (() => void) | undefined;
  onSelect(id: string): void;
}

export function PairTimeline({ timeline, claimsOf, onAll, onSelect }: PairTimelineProps) {
  const { items, showing } = timeline;
  const total = timeline.total ?? timeline.atLeast ?? showing;
  if (total === 0) return null;
  return (
    <section>
      <h3>
        Timeline <span className="muted num">{total.toLocaleString('en-GB')}</span>
      </h3>
      <ol>
        {items.map((item) => {
          const { words, id } = timelineItemLabel(item);
          return (
            <li key={item.id} className="claim-line">
              <Sign item={item} />
              <div>
                <button type="button" className="link" onClick={() => onSelect(id)}>
                  {words}
                </button>
                <p className="notes num">
                  {shortenMonths(item.words.split(';')[0] ?? item.words)} {isDisputed(item) && <Disputed />}
                </p>
              </div>
              <Citations claims={claimsOf(claimIdsOf(item))} most={1} />
            </li>
          );
        })}
      </ol>
      <ShowAll showing={showing} total={total} onAll={onAll} />
    </section>
  );
}

function claimIdsOf(item: TimelineItem): string[] {
  if (item.what === 'relationship') return item.relation.claims;
  return item.what === 'entity' ? (item.by?.relations ?? []).flatMap(({ claims }) => claims) : [];
}

function isDisputed(item: TimelineItem): boolean {
  if (item.what === 'relationship') return item.relation.disputed;
  return item.what === 'entity' && item.disputed.length > 0;
}

function Sign({ item }: { item: TimelineItem }) {
  if (item.what !== 'relationship')
    return <Mark kind={item.entity.kind} also={item.entity.also} radius={7.6} />;
  const { token } = FAMILIES[RELATIONSHIP_TYPES[item.relation.type].family];
  return <span className="stroke" style={{ background: `var(--e-${token}-f)` }} />;
}
