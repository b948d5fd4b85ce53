/** The part of the view that some fields make up, so that work for them is done again only when one of them changes. */
import { useMemo, useState } from 'react';
import type { Ready } from './explorer.ts';
import { EMPTY_VIEW, type FieldName, type View } from './view.ts';

/**
 * @param base gives the other fields
 * @returns the same object until one of the fields, or the base, changes
 */
export function useFields(view: View, names: readonly FieldName[], base: View): View {
  const [kept, setKept] = useState({ base, fields: withFields(view, names, base) });
  if (kept.base === base && names.every((name) => kept.fields[name] === view[name])) return kept.fields;
  const fields = withFields(view, names, base);
  setKept({ base, fields });
  return fields;
}

const withFields = (view: View, names: readonly FieldName[], base: View): View => ({
  ...base,
  ...Object.fromEntries(names.map((name) => [name, view[name]])),
});

/**
 * What a panel reads of the data. Fields that it does not read have their opening values, so a panel that reads a field
 * without saying so is found out at once.
 * @returns the same object until the graph, or one of the fields, changes
 */
export function useReady(ready: Ready | undefined, names: readonly FieldName[]): Ready | undefined {
  const view = useFields(ready?.view ?? EMPTY_VIEW, names, ready?.opening ?? EMPTY_VIEW);
  const { opening, graph, neighbours, shown } = ready ?? {};
  return useMemo(
    () => opening && graph && neighbours && shown && { view, opening, graph, neighbours, shown },
    [view, opening, graph, neighbours, shown],
  );
}
