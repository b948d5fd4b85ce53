// Removes alliances that no longer follow from the memberships of their treaty.
// param keys: string[] = []
// returns removed: integer
// plan: UndirectedRelationshipByElementIdSeek
UNWIND $keys AS key
MATCH ()-[r:ALLIED_WITH]-()
WHERE elementId(r) = key
DELETE r
RETURN count(*) AS removed
