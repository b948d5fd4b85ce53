/** What `/export` takes and answers: the filtered graph as a file that other programs read, with what to cite it by. */

import { z } from 'zod';
import type { Operations } from '../../endpoint/operation.ts';
import { claim, relation } from '../common/contract.ts';
import { graphNode, graphQuery } from '../graph/contract.ts';
import { source } from '../sources/contract.ts';

/** One spelling for the API, the command line and the names of the writers. */
export const FORMATS = [
  'gexf',
  'graphml',
  'csv',
  'json',
  'cytoscape',
  'cypher',
  'csl-json',
  'bibtex',
  'ris',
] as const;
export type Format = (typeof FORMATS)[number];

export const PARTS = ['nodes', 'edges', 'claims', 'sources', 'claim-links', 'citation'] as const;
export type Part = (typeof PARTS)[number];

export const PROFILES = ['plain', 'gephi', 'neo4j-admin', 'excel'] as const;
export type Profile = (typeof PROFILES)[number];

export const exportQuery = graphQuery.omit({ include: true }).extend({
  format: z.enum(FORMATS).meta({
    description:
      '`gexf` 1.2draft with dates, for Gephi and NetworkX; `graphml`; `csv`, a zip of tables unless `part` names one; `json`, as `/graph` answers, with claims; `cytoscape`, the elements of Cytoscape and Cytoscape.js; `cypher`, a script for an empty Neo4j; `csl-json`, `bibtex` and `ris`, the sources for a reference manager.',
  }),
  part: z.enum(PARTS).optional().meta({
    description:
      'Of `csv`: one table instead of the zip, or `citation`, the text of its README. `claim-links` belongs to the profile neo4j-admin.',
  }),
  profile: z.enum(PROFILES).optional().meta({
    description:
      'Of `csv`: `plain` (RFC 4180, UTF-8), `gephi` (Id, Label; Source, Target, Type, Kind), `neo4j-admin` (:ID, :LABEL, :START_ID, :END_ID, :TYPE), `excel` (byte order mark, formulas escaped). `plain` by default.',
  }),
});
export type ExportQuery = z.output<typeof exportQuery>;

export const citation = z
  .object({
    text: z.string().meta({ description: 'Text for a list of references.' }),
    product: z.string(),
    title: z.string(),
    data: z
      .object({
        version: z.string().meta({ description: 'Checksum of all that the dossier was loaded from.' }),
        loaded: z.string().meta({ description: 'When, as ISO 8601.' }),
      })
      .optional()
      .meta({ description: 'Absent where no dossier is loaded.' }),
    exported: z.string(),
    filter: z.record(z.string(), z.string()).meta({ description: 'The parameters of the request.' }),
    nodes: z.int(),
    edges: z.int(),
    undated: z.int().optional().meta({
      description: 'With `asOf`: how many undated entities are excluded; `undated=include` would add them.',
    }),
    claims: z.int(),
    sources: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        publisher: z.string().optional(),
        published: z.string(),
        url: z.string().optional(),
        licence: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'Citation' });
export type Citation = z.infer<typeof citation>;

export const exportedClaim = claim
  .extend({ about: z.array(z.string()).meta({ description: 'Ids of the entities that it is about.' }) })
  .meta({ id: 'ExportedClaim' });
export type ExportedClaim = z.infer<typeof exportedClaim>;

export const jsonExport = z
  .object({
    citation,
    nodes: z.array(graphNode),
    edges: z.array(relation),
    claims: z.array(exportedClaim).meta({
      description:
        'The claims behind the relationships, and those about the entities that support no relationship.',
    }),
    sources: z.array(source),
  })
  .meta({ id: 'JsonExport' });

const data = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]));

export type JsonExport = z.infer<typeof jsonExport>;

export const cytoscapeExport = z
  .object({
    format_version: z.string(),
    generated_by: z.string(),
    data: z.object({
      name: z.string(),
      citation,
      claims: z
        .array(exportedClaim)
        .meta({ description: 'All that `data.claims` of the edges name, and more.' }),
    }),
    elements: z.object({
      nodes: z.array(z.object({ data, position: z.object({ x: z.number(), y: z.number() }).optional() })),
      edges: z.array(z.object({ data })),
    }),
  })
  .meta({ id: 'CytoscapeExport' });

/** A list of references in CSL-JSON (citationstyles.org); further fields as its schema has them. */
export const cslExport = z
  .array(z.looseObject({ id: z.string(), type: z.string(), title: z.string() }))
  .meta({ id: 'CslExport' });

export const exportAnswer = z.union([jsonExport, cytoscapeExport]);

export const exportOperations = {
  export: { method: 'get', path: '/export', query: exportQuery, answer: exportAnswer },
} as const satisfies Operations;
