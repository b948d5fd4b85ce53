// Removes what bulk-write made.
MATCH (n:Entity)
WHERE n.id STARTS WITH 'state:t-api-' OR n.id STARTS WITH 'event:t-api-' OR n.id STARTS WITH 'treaty:t-api-'
DETACH DELETE n
