// Stores the search terms of entities.
// param rows: {id: string, terms: string[]}[] = [{'id': 'state:PRK', 'terms': ['northkorea', 'korea', '#prk']}]
// returns written: integer
// plan: NodeUniqueIndexSeek
UNWIND $rows AS row
MERGE (t:EntityTerms {id: row.id})
SET t.terms = row.terms
RETURN count(*) AS written
