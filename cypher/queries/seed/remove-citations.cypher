// Takes the seed's claims off the relationships that cite them; those that nothing else supports go.
// returns removed: integer
// allow NodeByLabelScan: runs when the dossier is replaced
MATCH (c:Claim {origin: 'seed'})
WITH collect(c.key) AS keys
MATCH (:Entity)-[r]->(:Entity)
WHERE any(key IN r.claims WHERE key IN keys)
WITH r, [key IN r.claims WHERE NOT key IN keys] AS others
SET r.claims = others
WITH r, others
WHERE others = []
DELETE r
RETURN count(*) AS removed
