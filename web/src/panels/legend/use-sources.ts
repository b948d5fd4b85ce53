/** The list of sources, shared by the panels that show citations. */
import type { Source } from '../../../../src/features/sources/contract.ts';
import { sourcesQuery } from '../../api/queries.ts';
import { useRequest } from '../../api/use-request.ts';

const NONE: readonly Source[] = [];

/** @param wanted false before the graph, which is loaded first */
export function useSources(wanted: boolean): {
  readonly sources: readonly Source[];
  readonly failed: boolean;
  /** Loaded, or failed. */
  readonly settled: boolean;
} {
  const { value, failure } = useRequest(sourcesQuery(), { enabled: wanted });
  const failed = failure !== undefined;
  return { sources: value?.items ?? NONE, failed, settled: failed || value !== undefined };
}
