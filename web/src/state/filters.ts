/** Legend actions as pure functions on the view: toggle a row, show only a row, reset all filters. */
import type { Family } from '../../../src/model/families.ts';
import { KIND_NAMES, type Kind } from '../../../src/model/kinds.ts';
import {
  RELATIONSHIP_TYPE_NAMES,
  RELATIONSHIP_TYPES,
  type RelationshipType,
} from '../../../src/model/relationship-types.ts';
import { FAMILY_NAMES } from './fields/legend-fields.ts';
import { isSourceOn } from './perspective.ts';
import { FILTER_FIELDS, type View } from './view.ts';
import { isSame } from './view-field.ts';

/** The relationship types of a family, in the order of the vocabulary. */
export function typesOf(family: Family): RelationshipType[] {
  return RELATIONSHIP_TYPE_NAMES.filter((type) => RELATIONSHIP_TYPES[type].family === family);
}

function toggleItem<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
}

/** Everything but one item; or nothing if it is already the only one shown, so that a second click undoes it. */
function hideAllBut<T>(all: readonly T[], hidden: readonly T[], only: T): T[] {
  const others = all.filter((one) => one !== only);
  const already = !hidden.includes(only) && others.every((one) => hidden.includes(one));
  return already ? [] : others;
}

export const toggleKind = (view: View, kind: Kind): View => ({
  ...view,
  hiddenKinds: toggleItem(view.hiddenKinds, kind),
});

export const onlyKind = (view: View, kind: Kind): View => ({
  ...view,
  hiddenKinds: hideAllBut(KIND_NAMES, view.hiddenKinds, kind),
});

export const isTypeShown = (view: View, type: RelationshipType): boolean =>
  !view.hiddenFamilies.includes(RELATIONSHIP_TYPES[type].family) && !view.hiddenTypes.includes(type);

/** Showing a family again shows all of its types. */
export function toggleFamily(view: View, family: Family): View {
  const back = view.hiddenFamilies.includes(family);
  const types = typesOf(family);
  return {
    ...view,
    hiddenFamilies: toggleItem(view.hiddenFamilies, family),
    hiddenTypes: back ? view.hiddenTypes.filter((type) => !types.includes(type)) : view.hiddenTypes,
  };
}

export const onlyFamily = (view: View, family: Family): View => ({
  ...view,
  hiddenFamilies: hideAllBut(FAMILY_NAMES, view.hiddenFamilies, family),
  hiddenTypes: view.hiddenTypes.filter((type) => RELATIONSHIP_TYPES[type].family !== family),
});

/** Showing a type of a hidden family shows only that type. */
export function toggleType(view: View, type: RelationshipType): View {
  const { family } = RELATIONSHIP_TYPES[type];
  if (!view.hiddenFamilies.includes(family)) {
    const hiddenTypes = toggleItem(view.hiddenTypes, type);
    const types = typesOf(family);
    // Hiding the last shown type hides the family.
    return types.every((one) => hiddenTypes.includes(one))
      ? {
          ...view,
          hiddenFamilies: [...view.hiddenFamilies, family],
          hiddenTypes: hiddenTypes.filter((one) => !types.includes(one)),
        }
      : { ...view, hiddenTypes };
  }
  const others = typesOf(family).filter((one) => one !== type);
  return {
    ...view,
    hiddenFamilies: view.hiddenFamilies.filter((one) => one !== family),
    hiddenTypes: [...new Set([...view.hiddenTypes.filter((one) => one !== type), ...others])],
  };
}

export function onlyType(view: View, type: RelationshipType): View {
  const { family } = RELATIONSHIP_TYPES[type];
  const others = typesOf(family).filter((one) => one !== type);
  const alone =
    isTypeShown(view, type) &&
    FAMILY_NAMES.every((one) => one === family || view.hiddenFamilies.includes(one)) &&
    others.every((one) => view.hiddenTypes.includes(one));
  return alone
    ? { ...view, hiddenFamilies: [], hiddenTypes: [] }
    : { ...view, hiddenFamilies: FAMILY_NAMES.filter((one) => one !== family), hiddenTypes: others };
}

/**
 * Stores the included sources, or the excluded ones with a minus if that list is shorter. All sources = an empty list.
 * @param all the ids of every source.
 */
function withSources(view: View, all: readonly string[], chosen: readonly string[]): View {
  const kept = all.filter((id) => chosen.includes(id));
  const left = all.filter((id) => !chosen.includes(id));
  return { ...view, sources: left.length < kept.length ? left.map((id) => `-${id}`) : kept };
}

/**
 * Toggles several sources together. They are switched off only if all are on. If no source would be left, all are
 * included again, because a graph without sources is empty.
 */
export function toggleSources(view: View, all: readonly string[], ids: readonly string[]): View {
  const on = all.filter((id) => isSourceOn(view, id));
  const whole = ids.every((id) => on.includes(id));
  const chosen = whole ? on.filter((id) => !ids.includes(id)) : [...on, ...ids];
  return withSources(view, all, chosen.length === 0 ? all : chosen);
}

export function onlySources(view: View, all: readonly string[], ids: readonly string[]): View {
  const on = all.filter((id) => isSourceOn(view, id));
  const already = on.length === ids.length && ids.every((id) => on.includes(id));
  return withSources(view, all, already ? all : ids);
}

/** Whether any filter other than the time is active. */
export const isFiltered = (view: View, opening: View): boolean =>
  FILTER_FIELDS.some((name) => !isSame(view[name], opening[name]));

export const resetFilters = (view: View, opening: View): View => ({
  ...view,
  ...Object.fromEntries(FILTER_FIELDS.map((name) => [name, opening[name]])),
});
