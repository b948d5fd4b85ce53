// A claim without a source.
// reports: claims-rooted claim:t-expected
MATCH (:Claim {id: 'claim:t-expected'})-[from:FROM_SOURCE]->() DELETE from
