// Claims behind one relationship, by their keys, by id, after one of them; an empty text tests nothing.
// param keys: integer[] = [1, 2]
// param after: string = ''
// param about: string = ''
// param attributedTo: string = ''
// param source: string = ''
// param locator: string = ''
// param mode: string = ''
// param predicate: string = ''
// param status: string = ''
// param knownAt: integer = 99991231
// param withdrawnAfter: integer = -1
// param sources: string[] = []
// param limit: integer = 51
// returns id: string
// plan: NodeUniqueIndexSeek
MATCH (c:Claim) USING INDEX c:Claim(key) WHERE c.key IN $keys
    AND c.id > $after/* if about */
    AND ($about = '' OR EXISTS { MATCH (c)-[:ABOUT]->(e:Entity) WHERE e.id = $about })/* end *//* if attributedTo */
    AND ($attributedTo = '' OR EXISTS { MATCH (c)-[:ATTRIBUTED_TO]->(e:Entity) WHERE e.id = $attributedTo })/* end *//* if source */
    AND ($source = '' OR EXISTS { MATCH (c)-[:FROM_SOURCE]->(s:Source) WHERE s.id = $source })/* end *//* if locator */
    AND ($locator = '' OR c.locator = $locator)/* end *//* if mode */
    AND ($mode = '' OR c.mode = $mode)/* end *//* if predicate */
    AND ($predicate = '' OR c.predicate = $predicate)/* end *//* if status */
    AND ($status = '' OR c.status = $status)/* end */
    AND c.knownFrom <= $knownAt AND coalesce(c.knownTo, 99991231) > $withdrawnAfter/* if sources */
    AND (size($sources) = 0 OR EXISTS { MATCH (c)-[:FROM_SOURCE]->(s:Source) WHERE s.id IN $sources })/* end */
RETURN DISTINCT c.id AS id
ORDER BY id
LIMIT $limit
