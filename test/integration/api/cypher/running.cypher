// Transactions of ad-hoc queries.
SHOW TRANSACTIONS YIELD metaData WHERE metaData.ententeQuery IS NOT NULL RETURN count(*) AS running
