// A row lacks the key of its pair.
// reports: bulk-keys acted:t-17
MATCH ()-[r:ACTED_TOWARDS {id: 'acted:t-17'}]->() REMOVE r.dyad
