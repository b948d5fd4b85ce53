/** Formats the operative paragraph and the limit of a measure. Pure. */
import type { PropertyValue } from '../../../../src/features/common/contract.ts';
import { limitOf, limitText } from '../../../../src/model/format-amount.ts';

type Properties = Readonly<Record<string, PropertyValue>>;

/** "op 8"; undefined without a paragraph. */
export const paragraphOfMeasure = ({ paragraph }: Properties): string | undefined =>
  paragraph === undefined ? undefined : `op ${String(paragraph)}`;

/** "at most 500,000 barrels a year"; undefined without a limit. */
export function formatLimit(properties: Properties): string | undefined {
  const limit = limitOf(properties);
  return limit && `at most ${limitText(limit)}`;
}
