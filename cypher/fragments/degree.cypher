// How many relationships an entity has, without provenance: looked up in the degree store, not counted.
// takes n
COUNT { (n)--() } - COUNT { (n)<-[:ABOUT]-() } - COUNT { (n)<-[:ATTRIBUTED_TO]-() }
  - COUNT { (n)-[:HAS_OBSERVATION]->() } - COUNT { (n)-[:WROTE]->() } - COUNT { (n)<-[:IDENTIFIES]-() }
