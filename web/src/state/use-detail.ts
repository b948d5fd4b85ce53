/** The detail of the first selected id. Under another perspective the last one stays until the next response. */
import { type Detail, detailQuery } from '../api/detail.ts';
import { type Request, useRequest } from '../api/use-request.ts';
import type { View } from './view.ts';

export function useDetail(view: View): Request<Detail> {
  const [id = ''] = view.selection;
  const { value, failure, busy } = useRequest(detailQuery(id, view), { enabled: id !== '', topic: id });
  return { value: failure ? undefined : value, failure, busy };
}
