// Ids that a script names and nothing has: a mistyped one would match no row and lose its line without a word.
// param ids: string[] = ['state:PRK', 'claim:diplomat-2019-p1.1']
// returns id: string
// plan: NodeUniqueIndexSeek
UNWIND $ids AS id
WITH id
WHERE NOT EXISTS { MATCH (:Entity {id: id}) }
  AND NOT EXISTS { MATCH (:Claim {id: id}) }
  AND NOT EXISTS { MATCH (:Source {id: id}) }
  AND NOT EXISTS { MATCH (:Observation {id: id}) }
RETURN id
