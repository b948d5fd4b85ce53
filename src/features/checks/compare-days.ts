/** Compares the days that a database holds with those that the pure model makes of the dates beside them. */
import type { Bounds } from '../../model/bounds.ts';
import type { Day } from '../../model/days.ts';
import { EdtfError } from '../../model/edtf.ts';
import type { Violations } from './violations.ts';

type Days = keyof Bounds | 'attestedFrom';
/** Days as a database holds them. */
export type StoredDays = { readonly [K in Days]?: Day | null | undefined };
export type DerivedDays = Bounds & { readonly attestedFrom?: Day };

const COMPARED = ['fromMin', 'fromMax', 'toMin', 'toMax', 'attestedFrom'] as const;

/** Where one of the four days is absent, stored-integers reports it. */
export function compare(id: string, stored: StoredDays, found: Violations, derive: () => DerivedDays): void {
  try {
    const derived = derive();
    const wrong = COMPARED.filter(
      (name) =>
        (typeof stored[name] === 'number' || name === 'attestedFrom') &&
        (stored[name] ?? undefined) !== derived[name],
    );
    if (wrong.length > 0) {
      found.add(
        id,
        wrong
          .map((name) => `${name} is ${stored[name] ?? 'absent'}, its dates give ${derived[name] ?? 'none'}`)
          .join('; '),
      );
    }
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    found.add(id, `has a bad date: ${error.message}`);
  }
}

/** What `read` gives; nothing where it meets a bad date, which is reported beside the bounds. */
export function readDates<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    return undefined;
  }
}
