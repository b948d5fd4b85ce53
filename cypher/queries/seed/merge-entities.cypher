// Writes entities of seed scripts, each with its labels and properties. `properties` is a map of any keys.
// param rows: {id: string, labels: string[]}[] = [{'id': 'state:PRK', 'labels': ['State']}]
// plan: NodeUniqueIndexSeek
UNWIND $rows AS row
MERGE (x:Entity {id: row.id})
SET x:$(row.labels), x += row.properties
