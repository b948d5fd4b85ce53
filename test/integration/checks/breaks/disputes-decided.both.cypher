// Two claims that contradict each other are both chosen.
// reports: disputes-decided claim:t-signed-1
MATCH (c:Claim {id: 'claim:t-signed-2'}) SET c.chosen = true, c.because = 'It is the second.'
