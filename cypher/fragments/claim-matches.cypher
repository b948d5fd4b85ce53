// Whether a claim passes the tests of a list; an empty text tests nothing.
// takes c
// param after: string = ''
// param about: string = ''
// param attributedTo: string = ''
// param source: string = ''
// param locator: string = ''
// param mode: string = ''
// param predicate: string = ''
// param status: string = ''
// param sources: string[] = []
c.id > $after/* if about */
  AND ($about = '' OR EXISTS { MATCH (c)-[:ABOUT]->(e:Entity) WHERE e.id = $about })/* end *//* if attributedTo */
  AND ($attributedTo = '' OR EXISTS { MATCH (c)-[:ATTRIBUTED_TO]->(e:Entity) WHERE e.id = $attributedTo })/* end *//* if source */
  AND ($source = '' OR EXISTS { MATCH (c)-[:FROM_SOURCE]->(s:Source) WHERE s.id = $source })/* end *//* if locator */
  AND ($locator = '' OR c.locator = $locator)/* end *//* if mode */
  AND ($mode = '' OR c.mode = $mode)/* end *//* if predicate */
  AND ($predicate = '' OR c.predicate = $predicate)/* end *//* if status */
  AND ($status = '' OR c.status = $status)/* end */
  AND {{claim-known c}}/* if sources */
  AND {{claim-from-sources c}}/* end */
