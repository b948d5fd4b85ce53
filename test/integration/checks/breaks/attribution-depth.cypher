// Nobody is left whom the source itself quotes.
// reports: attribution-depth claim:t-supports
MATCH (:Claim {id: 'claim:t-supports'})-[by:ATTRIBUTED_TO {depth: 1}]->() DELETE by
