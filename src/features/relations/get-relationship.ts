/** The response of `/relations/{id}`: one relationship with its claims. */
import type { Reading } from '../../database/run.ts';
import { NotInPerspective, UnknownId } from '../../endpoint/errors.ts';
import { HIGH } from '../../model/days.ts';
import { whenText } from '../../model/format-date.ts';
import { forwardLabel } from '../../model/forward-label.ts';
import { isTrueAt } from '../../model/perspective.ts';
import { RELATIONSHIP_TYPES } from '../../model/vocabulary.ts';
import { claimsById, passesFilter } from '../common/claim-rows.ts';
import type { Relation } from '../common/contract.ts';
import type { Perspective } from '../common/perspective.ts';
import { type EntityRow, entityRefOf } from '../common/rows.ts';
import { applySourceFilter } from './apply-source-filter.ts';
import type { RelationAnswer } from './contract.ts';
import { endOfRelation, relationById } from './relation-by-id.ts';
import { suggestRelationships } from './suggest-relationships.ts';

/** @throws UnknownId; NotInPerspective where the filter leaves it out. */
export async function getRelationship(
  tx: Reading,
  id: string,
  perspective: Perspective,
): Promise<RelationAnswer> {
  const found = await relationById(tx, id, perspective);
  if (found === undefined) throw new UnknownId(id, await suggestRelationships(tx, id));
  const from = endOfRelation(found.from, found);
  const to = endOfRelation(found.to, found);
  const [shown] = await applySourceFilter(tx, [found], { ...perspective, asOf: undefined }, (end) =>
    endOfRelation(end, found),
  );
  if (shown === undefined) throw new UnknownId(id);
  const { relation } = shown;
  requireRelationInPerspective(relation, found.claims.length, perspective);

  const claims = await claimsById(tx, relation.claims);
  const against = [...claims.values()].flatMap(({ contradicts }) => contradicts);
  const disputedBy = [...(await claimsById(tx, against)).values()].filter((claim) =>
    passesFilter(claim, perspective),
  );
  const [fromRef, toRef] = [entityRefOf(from), entityRefOf(to)];
  return {
    relation,
    from: fromRef,
    to: toRef,
    words: {
      reads: `${fromRef.name} ${forwardLabel(relation)} ${toRef.name}`,
      when: inWords(relation, from, to),
    },
    claims: [...claims.values()],
    disputedBy,
  };
}

function requireRelationInPerspective(
  relation: Relation,
  claimsLeft: number,
  perspective: Perspective,
): void {
  const { certainly, knownAt } = perspective;
  if (knownAt !== undefined && !(relation.knownFrom <= knownAt && knownAt < relation.knownTo)) {
    throw new NotInPerspective(relation.id, 'no source had stated it by knownAt.');
  }
  if (perspective.sources.length > 0 && claimsLeft === 0) {
    throw new NotInPerspective(relation.id, 'none of the requested sources states it.');
  }
  if (!isTrueAt(relation, RELATIONSHIP_TYPES[relation.type].temporal, perspective)) {
    throw new NotInPerspective(
      relation.id,
      `its dates ${certainly ? 'do not certainly include' : 'exclude'} that time.`,
    );
  }
}

/** Where an edge has no dates of its own, those of the Measure or Event that it takes over are said. */
function inWords(relation: Relation, from: EntityRow, to: EntityRow): string {
  const { temporal } = RELATIONSHIP_TYPES[relation.type];
  const { when, seen } = relation;
  const giver = [from, to].find(
    ({ labels, entity }) =>
      (labels.includes('Measure') || labels.includes('Event')) && typeof entity.when === 'string',
  );
  const takes = when === undefined && relation.fromMin > 0 && relation.fromMax < HIGH && giver !== undefined;
  if (!takes) return whenText({ when, seen, temporal });
  const given = giver.entity;
  return whenText({
    when: String(given.when),
    seen: seen ?? (typeof given.seen === 'string' ? given.seen : undefined),
    temporal,
  });
}
