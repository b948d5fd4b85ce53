/** What `/export` takes and answers: the filtered graph as a file that other programs read, with what to cite it by. */
import { z } from 'zod';
import { relation } from '../common/contract.ts';
import { graphNode, graphQuery } from '../graph/contract.ts';

export const exportQuery = graphQuery.omit({ include: true }).extend({
  format: z.enum(['gexf', 'graphml', 'csv', 'json', 'cytoscape']).meta({
    description:
      '`gexf` 1.3 with dates, for Gephi; `graphml`; `csv`, for which `part` says which of the two files; `json`, as `/graph` answers; `cytoscape`, the elements of Cytoscape and Cytoscape.js.',
  }),
  part: z.enum(['nodes', 'edges']).optional().meta({ description: 'Of `csv`: which of the two files.' }),
});
export type ExportQuery = z.output<typeof exportQuery>;

export const citation = z
  .object({
    text: z.string().meta({ description: 'To be pasted into a list of references.' }),
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
    filter: z.record(z.string(), z.string()).meta({ description: 'The parameters that were asked with.' }),
    nodes: z.int(),
    edges: z.int(),
    undated: z.int().optional().meta({
      description: 'With `asOf`: how many undated entities are left out, which undated=include would bring.',
    }),
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

export const jsonExport = z
  .object({ citation, nodes: z.array(graphNode), edges: z.array(relation) })
  .meta({ id: 'JsonExport' });

const data = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]));

export const cytoscapeExport = z
  .object({
    format_version: z.string(),
    generated_by: z.string(),
    data: z.object({ name: z.string(), citation }),
    elements: z.object({
      nodes: z.array(z.object({ data, position: z.object({ x: z.number(), y: z.number() }).optional() })),
      edges: z.array(z.object({ data })),
    }),
  })
  .meta({ id: 'CytoscapeExport' });

export const exportAnswer = z.union([jsonExport, cytoscapeExport]);
