// One relationship by its id, with both ends. The id begins with its type, which takes the place of PARTY_TO.
// param id: string = 'party:rus~cow-397~2000'
// param knownAt: integer = 99991231
// param withdrawnAfter: integer = -1
// param narrowed: boolean = false
// param sources: string[] = []
// returns type: string, from: string, to: string, relation: {id: string}, claims: string[], disputed: boolean, fromLabels: string[], fromEntity: {id: string, name: string}, toLabels: string[], toEntity: {id: string, name: string}
// plan: DirectedRelationshipUniqueIndexSeek
MATCH ()-[r:PARTY_TO {id: $id}]->()
WITH r, startNode(r) AS a, endNode(r) AS b
RETURN type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS relation,
  COLLECT {
    MATCH (c:Claim)/* if knownAt, sources */-[:FROM_SOURCE]->(s:Source)/* end */
    WHERE c.key IN r.claims AND c.mode = 'asserted' AND NOT c.status IN ['superseded', 'retracted']/* if knownAt, sources */
        AND c.knownFrom <= $knownAt AND coalesce(c.knownTo, 99991231) > $withdrawnAfter
        AND (size($sources) = 0 OR s.id IN $sources)/* end */
    RETURN c.id
  } AS claims,
  coalesce(r.disputed, false)/* if knownAt, sources */ AND (NOT $narrowed OR EXISTS {
    MATCH (s:Source)<-[:FROM_SOURCE]-(c:Claim)-[:CONTRADICTS]-(other:Claim)-[:FROM_SOURCE]->(o:Source)
    WHERE c.key IN r.claims AND c.knownFrom <= $knownAt AND coalesce(c.knownTo, 99991231) > $withdrawnAfter AND other.knownFrom <= $knownAt AND coalesce(other.knownTo, 99991231) > $withdrawnAfter
      AND (size($sources) = 0 OR s.id IN $sources AND o.id IN $sources)
  })/* end */ AS disputed,
  labels(a) AS fromLabels, properties(a) AS fromEntity, labels(b) AS toLabels, properties(b) AS toEntity
