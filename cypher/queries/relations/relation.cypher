// One relationship by its id, with both ends. The id begins with the type, so the text is used for each.
// for each of relationshipTypes: PARTY_TO
// param id: string = 'party:rus~cow-397~2000'
// plan: DirectedRelationshipUniqueIndexSeek
MATCH ()-[r:PARTY_TO {id: $id}]->()
WITH r, startNode(r) AS a, endNode(r) AS b
RETURN {{relationship-columns r}},
  {{end-columns a b}}
