// Ad-hoc queries that are executing, after planning.
SHOW TRANSACTIONS YIELD metaData, currentQuery, currentQueryStatus, currentQueryElapsedTime
WHERE metaData.ententeQuery IS NOT NULL
  AND currentQuery STARTS WITH 'RETURN reduce'
  AND currentQueryStatus = 'running'
  AND currentQueryElapsedTime.milliseconds > 100
RETURN count(*) AS running
