/** What every format writes: the filtered graph, the claims and sources that it rests on, and what it is cited by. */
import type { Relation } from '../common/contract.ts';
import type { GraphNode } from '../graph/contract.ts';
import type { Source } from '../sources/contract.ts';
import type { Citation, ExportedClaim } from './contract.ts';

export interface ExportData {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly Relation[];
  /** Those behind the edges, and those about the nodes that support no relationship. */
  readonly claims: readonly ExportedClaim[];
  /** Those of the claims. */
  readonly sources: readonly Source[];
  /** With `asOf`: how many undated entities are left out. */
  readonly undated: number | undefined;
  readonly citation: Citation;
}
