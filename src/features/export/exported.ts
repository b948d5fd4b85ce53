/** What every format writes: the filtered graph and what it is cited by. */
import type { Relation } from '../common/contract.ts';
import type { GraphNode } from '../graph/contract.ts';
import type { Citation } from './contract.ts';

export interface Exported {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly Relation[];
  readonly citation: Citation;
}
