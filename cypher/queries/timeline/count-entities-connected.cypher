// How many dated entities are connected to some entities, with these themselves.
// returns count: integer
// plan: NodeUniqueIndexSeek
{{timeline/entities-connected m}}
RETURN count(DISTINCT m) AS count
