// Whether the dossier's seed is loaded: its marker stands, which is written in the same transaction as the seed.
// returns seeded: boolean
// allow NodeByLabelScan: one marker
RETURN EXISTS { MATCH (s:Seed) RETURN s LIMIT 1 } AS seeded
