// More rows than anybody reads before the database is killed.
UNWIND range(1, 90000) AS x RETURN x, 'some text, so that the rows are not sent all at once and wait for their reader' AS text
