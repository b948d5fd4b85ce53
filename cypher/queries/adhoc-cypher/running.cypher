// How many transactions of one ad-hoc query the server still has: the query's seat is free only when none is left.
// param query: string = 'none'
// returns running: integer
SHOW TRANSACTIONS YIELD metaData
WHERE metaData.ententeQuery = $query
RETURN count(*) AS running
