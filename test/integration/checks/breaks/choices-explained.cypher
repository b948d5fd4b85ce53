// A claim was chosen, and nobody wrote down why.
// reports: choices-explained claim:t-opposes-1
MATCH (c:Claim {id: 'claim:t-opposes-1'}) SET c.because = ' '
