/** The disputes for the selected sources, on any date. */
import type { ContestedAnswer } from '../../../../src/features/contested/contract.ts';
import { apiQuery } from '../../api/queries.ts';
import { type Request, useRequest } from '../../api/use-request.ts';
import type { Ready } from '../../state/explorer.ts';
import { sourceParameters } from '../../state/perspective.ts';

/** One page of the API. */
const MOST = 200;

export const useDisputes = ({ view }: Ready): Request<ContestedAnswer> =>
  useRequest(apiQuery('contested', { ...sourceParameters(view), limit: MOST }), { topic: 'disputes' });
