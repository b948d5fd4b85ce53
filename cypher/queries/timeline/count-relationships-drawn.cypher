// How many dated relationships of the drawn graph there are.
// returns count: integer
// allow NodeByLabelScan: the whole graph is what is asked for
{{timeline/relationships-drawn r}}
RETURN count(DISTINCT r) AS count
