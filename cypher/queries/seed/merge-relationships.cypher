// Writes relationships of seed scripts, one for each pair of ends and type. `properties` is a map of any keys.
// param rows: {from: string, to: string, type: string}[] = [{'from': 'state:RUS', 'to': 'state:PRK', 'type': 'BORDERS'}]
// plan: NodeUniqueIndexSeek
UNWIND $rows AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:$(row.type)]->(b)
SET r += row.properties
