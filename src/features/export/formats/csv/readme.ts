/** The text beside the CSV tables: what to cite, how to load them, what each column holds. */
import { citationLines } from '../../citation.ts';
import type { Profile } from '../../contract.ts';
import type { ExportData } from '../../types.ts';
import { plainColumns } from './plain.ts';

const HOW: Readonly<Record<Profile, string>> = {
  plain: `CSV by RFC 4180 in UTF-8. pandas: read_csv('nodes.csv'). Neo4j: LOAD CSV WITH HEADERS. NetworkX: from_pandas_edgelist(edges, 'from', 'to', edge_attr=True, create_using=nx.MultiDiGraph).`,
  gephi: `For Gephi: File, Import spreadsheet; nodes.csv first, then edges.csv with "Append to existing workspace". claims.csv and sources.csv are for other programs. Edges that share source and target have different kinds, or Gephi would merge them; relationship_type is the plain type.`,
  'neo4j-admin': `For an empty database of a Neo4j that is stopped:
neo4j-admin database import full neo4j --overwrite-destination --multiline-fields=true \\
  --nodes=nodes.csv --nodes=claims.csv --nodes=sources.csv \\
  --relationships=edges.csv --relationships=claim-links.csv
Days are integers (20190425; 0 and 99991231 are open). claim-links.csv holds what claims are about (ABOUT), where they come from (FROM_SOURCE), who said them (ATTRIBUTED_TO), what contradicts them (CONTRADICTS) and who wrote the sources (WROTE).`,
  excel: `For Excel: UTF-8 with a byte order mark, comma as separator, lines end with CR LF. A text that begins with = + - @, a tab or a carriage return has an apostrophe before it, so that Excel shows it instead of running it as a formula.`,
};

export function* readme(exported: ExportData, profile: Profile): Generator<string> {
  yield `${citationLines(exported.citation).join('\n')}\n\n${HOW[profile]}\n`;
  yield `\nLists are separated by semicolons; a semicolon within an item is written as a comma. An empty cell means unknown, open or not applicable.\n`;
  if (profile === 'neo4j-admin') {
    yield '\nThe columns are the properties of the model (docs/reference/model.generated.md).\n';
    return;
  }
  for (const [name, columns] of Object.entries(plainColumns(exported))) {
    yield `\n${name}.csv\n${columns.map((column) => `  ${column.name}: ${column.means}`).join('\n')}\n`;
  }
}
