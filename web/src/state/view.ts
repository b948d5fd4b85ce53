/**
 * The view state: everything that the user has chosen, as one plain value. Undo, the address, saved views and tour stops
 * store it. It contains no fetched data. Its type, its defaults and its filters derive from the records of its fields.
 */
import { dayFromIso } from '../../../src/model/days.ts';
import { GRAPH_FIELDS } from './fields/graph-fields.ts';
import { INSPECTOR_FIELDS, QUESTION_FIELDS } from './fields/inspector-fields.ts';
import { LEGEND_FIELDS } from './fields/legend-fields.ts';
import { PANEL_FIELDS } from './fields/panel-fields.ts';
import { PERSPECTIVE_FIELDS } from './fields/perspective-fields.ts';
import { isSame, type ValueOf, type ViewField } from './view-field.ts';

/** In the order of the address. */
export const VIEW_FIELDS = {
  ...PERSPECTIVE_FIELDS,
  ...LEGEND_FIELDS,
  ...INSPECTOR_FIELDS,
  ...GRAPH_FIELDS,
  ...QUESTION_FIELDS,
  ...PANEL_FIELDS,
};

export type FieldName = keyof typeof VIEW_FIELDS;
export type View = {
  readonly [F in FieldName]: ValueOf<(typeof VIEW_FIELDS)[F]>;
};

export const FIELD_NAMES = Object.keys(VIEW_FIELDS) as FieldName[];

/** The record of a field. The cast is safe, because `View` derives from the records. */
export const recordOf = <F extends FieldName>(name: F): ViewField<View[F]> =>
  VIEW_FIELDS[name] as unknown as ViewField<View[F]>;

/** Fields that "Reset filters" resets. */
export const FILTER_FIELDS: readonly FieldName[] = FIELD_NAMES.filter((name) => recordOf(name).isFilter);

const fieldsThatChange = (what: 'loaded' | 'shown'): readonly FieldName[] =>
  FIELD_NAMES.filter((name) => recordOf(name).changesData === what);

/** Fields that decide what is loaded. */
export const LOADED_FIELDS = fieldsThatChange('loaded');

/** Fields that decide which part of the loaded graph is shown. */
export const SHOWN_FIELDS = fieldsThatChange('shown');

/**
 * The opening view: all defaults.
 * @param dossierDate as of which the dossier is shown
 */
export function openingView(dossierDate: string): View {
  const day = dayFromIso(dossierDate);
  return Object.fromEntries(
    FIELD_NAMES.map((name) => {
      const { default: value } = recordOf(name) as ViewField<unknown>;
      return [name, typeof value === 'function' ? value(day) : value];
    }),
  ) as View;
}

/** Stands for the view until the first graph is loaded. */
export const EMPTY_VIEW: View = openingView('2000-01-01');

/** Fields whose record has a label. */
type LabelledField = {
  [F in FieldName]: (typeof VIEW_FIELDS)[F] extends { label(value: never): string } ? F : never;
}[FieldName];

/** The undo label and the change that sets one field: `act(...setField('panel', 'table'))`. */
export function setField<F extends LabelledField>(name: F, value: View[F]): [string, (view: View) => View] {
  const { label } = VIEW_FIELDS[name] as unknown as { label(value: View[F]): string };
  return [label(value), (view) => (isSame(view[name], value) ? view : { ...view, [name]: value })];
}

/** A view with its undo label: "Undo: hide Moscow". */
export interface Step {
  readonly view: View;
  readonly label: string;
}
