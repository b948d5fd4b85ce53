// Exceeds every time limit of the tests, with little memory.
UNWIND range(1, 1000000000) AS x
UNWIND range(1, 1000) AS y
RETURN count(*) AS never
