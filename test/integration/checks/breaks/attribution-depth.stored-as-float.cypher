// A depth that came as a bare JavaScript number.
// reports: attribution-depth claim:t-supports
MATCH (:Claim {id: 'claim:t-supports'})-[by:ATTRIBUTED_TO {depth: 1}]->() SET by.depth = 1.0
