/** `POST /what-if`: lifts resolutions or measures in thought, and says what is freed and what still binds. Writes nothing. */
import type { Reading } from '../../database/run.ts';
import { endpoint } from '../../endpoint/endpoint.ts';
import { type InputFault, InvalidInput } from '../../endpoint/errors.ts';
import { dayFromIso } from '../../model/days.ts';
import type { EntityRef } from '../common/contract.ts';
import type { Perspective } from '../common/perspective.ts';
import { requireInPerspective, withReadContext } from '../common/read-context.ts';
import { entityRefOf } from '../common/rows.ts';
import { suggestIds } from '../common/suggest-ids.ts';
import { entitiesByIds } from '../entities/queries.ts';
import { DOSSIER } from '../graph/contract.ts';
import { measureCounts } from '../resolutions/queries.ts';
import { whatIfAnswerOf } from './answer.ts';
import { whatIfOperations } from './contract.ts';
import { sanctionsAround } from './queries.ts';

export const whatIfEndpoints = [
  endpoint({
    ...whatIfOperations.whatIf,
    operationId: 'whatIf',
    problems: ['not-in-perspective'],
    tag: 'Sanctions',
    summary: 'What would be freed, and what would still be bound, if resolutions or measures were lifted',
    description:
      'A hypothetical: the data are not changed. A superseded measure is in force again when what superseded it is lifted. An entity is freed only if nothing that may be in force that day binds it any more. Exemptions come with their scope, limits with their amounts before and after, duties with their deadlines. Each entity has its verdict in a sentence (`says`); `notes` says what limits the answer.',
    examples: [
      {
        summary: 'If resolution 2397 were lifted on the day of the dossier',
        path: '/what-if',
        body: { lift: ['resolution:S-RES-2397'], asOf: '2019-04-26' },
      },
      {
        summary: 'If both bans on joint ventures fell',
        path: '/what-if',
        body: { lift: ['measure:S-RES-2371-op12', 'measure:S-RES-2375-op18'], asOf: '2019-04-26' },
      },
    ],
    handle({ body }, { db }) {
      const { lift, asOf = DOSSIER.asOf, certainty, ...rest } = body;
      // Read what is possibly in force, whatever the certainty: what is freed is tested against all of it.
      const query = { ...rest, asOf, certainty: 'possibly' } as const;
      return withReadContext(db, query, async (tx, perspective) => {
        const refs = await liftedRefs(tx, lift, perspective);
        const idsOf = (kind: string) => refs.filter((one) => one.kind === kind).map(({ id }) => id);
        const held = await measureCounts(tx, idsOf('Resolution'));
        const around = await sanctionsAround(tx, idsOf('Resolution'), idsOf('Measure'), perspective);
        return whatIfAnswerOf(around, {
          lifted: refs.map((ref) => ({ ...ref, measures: held.get(ref.id) ?? 1 })),
          day: dayFromIso(asOf),
          asOfFrom: body.asOf === undefined ? 'dossier' : 'question',
          certainly: certainty === 'certainly',
        });
      });
    },
  }),
];

/** @throws InvalidInput that names each id which is none of a resolution or measure; NotInPerspective. */
async function liftedRefs(
  tx: Reading,
  ids: readonly string[],
  perspective: Perspective,
): Promise<EntityRef[]> {
  const faults: InputFault[] = [];
  const found: EntityRef[] = [];
  const rows = await entitiesByIds(tx, ids);
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) < index) continue;
    const row = rows.get(id);
    const pointer = `/body/lift/${index}`;
    if (row === undefined) {
      const [near] = await suggestIds(tx, id);
      const offer = near ? ` Did you mean ${near.id} (${near.name})?` : '';
      faults.push({ pointer, detail: `No entity has the id ${id.slice(0, 80)}.${offer}` });
      continue;
    }
    const ref = entityRefOf(row);
    if (ref.kind !== 'Resolution' && ref.kind !== 'Measure') {
      faults.push({
        pointer,
        detail: `${id} is of the kind ${ref.kind}; only a resolution or a measure can be lifted.`,
      });
      continue;
    }
    requireInPerspective(row, perspective);
    found.push(ref);
  }
  if (faults.length > 0) throw new InvalidInput(faults);
  return found;
}
