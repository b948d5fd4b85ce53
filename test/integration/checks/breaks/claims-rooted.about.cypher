// A claim about nothing.
// reports: claims-rooted claim:t-expected
MATCH (c:Claim {id: 'claim:t-expected'})-[about:ABOUT]->() REMOVE c.subject, c.object DELETE about
