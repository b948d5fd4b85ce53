// One relationship by its id, with both ends. An id is of one type, so all seeks but one find nothing at once.
// param id: string = 'party:rus~cow-397~2000'
// param knownAt: integer = 99991231
// param withdrawnAfter: integer = -1
// param narrowed: boolean = false
// param sources: string[] = []
// returns type: string, from: string, to: string, relation: {id: string}, claims: string[], disputed: boolean, fromLabels: string[], fromEntity: {id: string, name: string}, toLabels: string[], toEntity: {id: string, name: string}
// plan: DirectedRelationshipUniqueIndexSeek
CALL () {
  MATCH ()-[r:HOLDS_OFFICE {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:OFFICE_OF {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:PARENT_OF {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:NATIONAL_OF {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:WORKS_FOR {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:MEMBER_OF {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:PART_OF {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:PARTY_TO {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:SIGNED {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:ALLIED_WITH {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:REPRESENTED_IN {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:TOOK_PART_IN {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:HOSTED {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:TOOK_PLACE_AT {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:DISCUSSED {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:FOLLOWED {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:RESULTED_IN {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:ACTED_TOWARDS {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:ADOPTED {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:VOTED {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:VOTE_ON {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:VETOED {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:ESTABLISHES {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:IMPOSES {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:TARGETS {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:CONSTRAINS {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:EXEMPTS {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:LISTED_UNDER {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:SUPERSEDES {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:PARTNER_IN {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:CONDUCTS {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:SUPPLIES {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:RECEIVES {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:PROPOSED {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:SUPPORTS {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:OPPOSES {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:PRAISED {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:CRITICIZED {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:CALLS_ON {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:IN_RETURN_FOR {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:CONCERNS {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:HINDERS {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:MOTIVATES {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:DEPENDS_ON {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:LOCATED_IN {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:BORDERS {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:LINKS {id: $id}]->() RETURN r
  UNION ALL
  MATCH ()-[r:RUNS_THROUGH {id: $id}]->() RETURN r
}
WITH r, startNode(r) AS a, endNode(r) AS b
RETURN type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS relation,
  COLLECT {
    MATCH (c:Claim)-[:FROM_SOURCE]->(s:Source)
    WHERE c.key IN r.claims AND c.mode = 'asserted' AND NOT c.status IN ['superseded', 'retracted']
        AND c.knownFrom <= $knownAt AND coalesce(c.knownTo, 99991231) > $withdrawnAfter
        AND (size($sources) = 0 OR s.id IN $sources)
    RETURN c.id
  } AS claims,
  coalesce(r.disputed, false) AND (NOT $narrowed OR EXISTS {
    MATCH (s:Source)<-[:FROM_SOURCE]-(c:Claim)-[:CONTRADICTS]-(other:Claim)-[:FROM_SOURCE]->(o:Source)
    WHERE c.key IN r.claims AND c.knownFrom <= $knownAt AND coalesce(c.knownTo, 99991231) > $withdrawnAfter AND other.knownFrom <= $knownAt AND coalesce(other.knownTo, 99991231) > $withdrawnAfter
      AND (size($sources) = 0 OR s.id IN $sources AND o.id IN $sources)
  }) AS disputed,
  labels(a) AS fromLabels, properties(a) AS fromEntity, labels(b) AS toLabels, properties(b) AS toEntity
