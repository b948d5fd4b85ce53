/** The part of the view that some fields make up, so that work for them is done again only when one of them changes. */
import { useState } from 'react';
import type { FieldName, View } from './view.ts';

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

export const withFields = (view: View, names: readonly FieldName[], base: View): View => ({
  ...base,
  ...Object.fromEntries(names.map((name) => [name, view[name]])),
});
