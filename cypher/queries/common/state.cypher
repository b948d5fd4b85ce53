// Reads nothing: asked for the bookmark that comes with the answer, which names the state of the database.
// returns nothing: integer
RETURN 0 AS nothing
