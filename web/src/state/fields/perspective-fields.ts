/** The perspective: the time, certainty, sources and date of knowledge of every read; and the period of the timeline. */
import { type Day, isoFromDay } from '../../../../src/model/days.ts';
import type { Certainty } from '../../../../src/model/perspective.ts';
import { field, idListField, labelledField, requestField } from '../view-field.ts';
import { LAST_DAY, parseDay, parseKnownAt, parseTime, timeText } from '../view-time.ts';
import type { Time } from '../view-values.ts';

interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** The time parameters of a read. */
export const TIME_FIELDS = {
  time: requestField(
    field<Time>({
      default: (day) => ({ is: 'day', day }),
      read: {
        asOf(text, { unread }) {
          if (text === 'all') return { is: 'all' };
          const time = parseTime(text);
          if (time === undefined) unread(text);
          return time;
        },
      },
      write: (time) => ({ asOf: timeText(time) ?? 'all' }),
      changesData: 'shown',
    }),
    (time) => ({ asOf: timeText(time) }),
  ),
  certainty: requestField(
    labelledField<Certainty>({
      default: 'possibly',
      read: {
        certainly(text, { unread }) {
          if (text !== '1' && text !== '0') unread(text);
          return text === '1' ? 'certainly' : 'possibly';
        },
      },
      write: () => ({ certainly: '1' }),
      changesData: 'shown',
      isFilter: true,
      label: (certainty) => `show what is ${certainty} valid`,
    }),
    (certainty) => ({ certainty }),
  ),
};

/** What the server filters by. Every request carries these fields. */
export const SOURCE_FIELDS = {
  /** Only claims published by this day. */
  knownAt: requestField(
    labelledField<Day | undefined>({
      default: undefined,
      read: {
        known(text, { unread }) {
          const day = parseKnownAt(text);
          if (day === undefined) unread(text);
          return day;
        },
      },
      write: (day) => ({ known: day === undefined ? undefined : isoFromDay(day) }),
      changesData: 'loaded',
      isFilter: true,
      label: (day) => (day === undefined ? 'as known now' : `as known on ${isoFromDay(day)}`),
    }),
    (day) => ({ knownAt: day === undefined ? undefined : isoFromDay(day) }),
  ),
  /** Included source ids; or excluded ones, each with a leading minus; empty = all. */
  sources: requestField(
    idListField({ parameter: 'sources', changesData: 'loaded', isFilter: true }),
    (ids) => ({ sources: ids.join(',') || undefined }),
  ),
};

export const PERSPECTIVE_FIELDS = {
  ...TIME_FIELDS,
  /** The period that the timeline shows; undefined = fitted to the dossier. */
  window: labelledField<Period | undefined>({
    default: undefined,
    read: {
      window(text, { unread }) {
        const [from, to, ...more] = text.split('/').map(parseDay);
        if (from !== undefined && to !== undefined && from < to && to < LAST_DAY && more.length === 0)
          return { from, to };
        unread(text);
        return undefined;
      },
    },
    write: (period) => ({ window: period && `${isoFromDay(period.from)}/${isoFromDay(period.to)}` }),
    changesData: 'nothing',
    label: (period) => (period ? 'move the timeline' : 'fit the timeline'),
  }),
  ...SOURCE_FIELDS,
};
