// Runs past any time limit of a test.
UNWIND range(1, 1000000000) AS x
UNWIND range(1, 1000) AS y
RETURN count(*)
