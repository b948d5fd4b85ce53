// Stores the search terms of claims.
// param rows: {id: string, terms: string[]}[] = [{'id': 'claim:diplomat-2019-p2.7', 'terms': ['kim', '=putin']}]
// returns written: integer
// plan: NodeUniqueIndexSeek
UNWIND $rows AS row
MERGE (t:ClaimTerms {id: row.id})
SET t.terms = row.terms
RETURN count(*) AS written
