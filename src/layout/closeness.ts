/**
 * How close the ends of each relationship type are placed. Offices stand next to their holders and places next to
 * their events; memberships and targets may span the frame.
 */
import type { Family } from '../model/families.ts';
import { type RelationshipType, relationshipType } from '../model/relationship-types.ts';

const BY_TYPE: Partial<Record<RelationshipType, number>> = {
  HOLDS_OFFICE: 3,
  OFFICE_OF: 1.6,
  PARENT_OF: 2,
  WORKS_FOR: 2,
  PART_OF: 1.8,
  MEMBER_OF: 0.6,
  TOOK_PLACE_AT: 2,
  LOCATED_IN: 1.6,
  LINKS: 2,
  RUNS_THROUGH: 1.6,
  BORDERS: 0.8,
  FOLLOWED: 1.6,
  ADOPTED: 1.8,
  IMPOSES: 1.3,
  CONSTRAINS: 1.3,
  EXEMPTS: 1.3,
  ESTABLISHES: 1.3,
  SUPERSEDES: 2.5,
  TARGETS: 0.6,
  VOTED: 0.6,
  LISTED_UNDER: 0.8,
};

const BY_FAMILY: Partial<Record<Family, number>> = { Position: 0.8, Reason: 1 };

/** The default is 1, also for unknown types. */
export function closenessOf(type: string): number {
  const definition = relationshipType(type);
  return BY_TYPE[type as RelationshipType] ?? (definition && BY_FAMILY[definition.family]) ?? 1;
}
