// How many dated relationships of some entities there are.
// returns count: integer
// plan: NodeUniqueIndexSeek
{{timeline/relationships-connected r}}
RETURN count(DISTINCT r) AS count
