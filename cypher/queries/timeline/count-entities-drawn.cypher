// How many dated entities of the drawn graph there are.
// returns count: integer
// allow NodeByLabelScan: the whole graph is what is asked for
{{timeline/entities-drawn m}}
RETURN count(DISTINCT m) AS count
