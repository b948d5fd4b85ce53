// Writes relationships of seed scripts, one for each pair of ends, type and date. `properties` is a map of any keys.
// param rows: {from: string, to: string, type: string, when: string}[] = [{'from': 'state:RUS', 'to': 'state:PRK', 'type': 'BORDERS', 'when': '1948'}]
// plan: NodeUniqueIndexSeek
UNWIND $rows AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:$(row.type) {when: row.when}]->(b)
SET r += row.properties
