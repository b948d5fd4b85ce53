// Writes sources of seed scripts, each with its labels and properties. `properties` is a map of any keys.
// param rows: {id: string, labels: string[]}[] = [{'id': 'source:diplomat-2019', 'labels': []}]
// plan: NodeUniqueIndexSeek
UNWIND $rows AS row
MERGE (x:Source {id: row.id})
SET x:$(row.labels), x += row.properties
