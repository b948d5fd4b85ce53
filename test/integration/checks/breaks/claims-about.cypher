// A claim lost the link to its object.
// reports: claims-about claim:t-expected
MATCH (:Claim {id: 'claim:t-expected'})-[about:ABOUT]->(:Issue) DELETE about
