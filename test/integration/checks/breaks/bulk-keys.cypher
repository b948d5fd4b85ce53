// A vote says that it is another state's.
// reports: bulk-keys voted:t-a~t-vote
MATCH ()-[r:VOTED {id: 'voted:t-a~t-vote'}]->() SET r.src = 990002
