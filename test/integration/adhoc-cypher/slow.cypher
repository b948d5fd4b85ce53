// Runs past any time limit of a test, and takes hardly any memory.
UNWIND range(1, 1000000000) AS x
UNWIND range(1, 1000) AS y
RETURN count(*) AS never
