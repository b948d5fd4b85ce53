// Entities by the codes of other systems. A state's codes of the Correlates of War and of Gleditsch and Ward hold for a
// time, so they are nodes of their own; all others are properties.
// param wikidata: string[] = ['Q423']
// param iso2: string[] = []
// param iso3: string[] = ['PRK']
// param m49: string[] = []
// param un: string[] = ['S/RES/2397']
// param cowTreaty: integer[] = []
// param cow: string[] = ['731']
// param gw: string[] = []
// returns scheme: string, value: string, labels: string[], entity: {id: string, name: string}, degree: integer
// plan: NodeIndexSeek, NodeUniqueIndexSeek
CALL () {
  MATCH (n:Entity) WHERE n.wikidata IN $wikidata RETURN 'wikidata' AS scheme, n.wikidata AS value, n
  UNION ALL
  MATCH (n:State) WHERE n.iso2 IN $iso2 RETURN 'iso2' AS scheme, n.iso2 AS value, n
  UNION ALL
  MATCH (n:State) WHERE n.iso3 IN $iso3 RETURN 'iso3' AS scheme, n.iso3 AS value, n
  UNION ALL
  MATCH (n:State) WHERE n.m49 IN $m49 RETURN 'm49' AS scheme, n.m49 AS value, n
  UNION ALL
  // Stored with the year, S/RES/2397 (2017), and often cited without it.
  UNWIND $un AS symbol
  MATCH (n:Resolution) WHERE n.symbol STARTS WITH symbol AND (n.symbol = symbol OR n.symbol STARTS WITH symbol + ' (')
  RETURN 'un' AS scheme, symbol AS value, n
  UNION ALL
  MATCH (n:Treaty) WHERE n.cow IN $cowTreaty RETURN 'cow-treaty' AS scheme, toString(n.cow) AS value, n
  UNION ALL
  MATCH (c:Code)-[:IDENTIFIES]->(n:Entity) WHERE c.scheme = 'COW' AND c.value IN $cow
  RETURN DISTINCT 'cow' AS scheme, c.value AS value, n
  UNION ALL
  MATCH (c:Code)-[:IDENTIFIES]->(n:Entity) WHERE c.scheme = 'GW' AND c.value IN $gw
  RETURN DISTINCT 'gw' AS scheme, c.value AS value, n
}
RETURN scheme, value, labels(n) AS labels, properties(n) AS entity,
  {{degree n}} AS degree
ORDER BY scheme, value, entity.id
LIMIT 1000
