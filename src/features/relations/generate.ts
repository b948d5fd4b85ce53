/** All Cypher texts that list types, made from the vocabulary. `npm run generate` writes them and finds drift. */
import type { GeneratedQuery } from '../common/cypher-parts.ts';
import { graphQueries } from '../graph/generate.ts';

export function generatedQueries(): GeneratedQuery[] {
  return [...graphQueries()];
}
