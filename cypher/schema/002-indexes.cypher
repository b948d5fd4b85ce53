// What is asked for by something other than its id.

// Names and codes, in any script; accents are folded.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases, n.symbol, n.iso2, n.iso3]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}};

// Claims by whom or what they are about, by mode, by status.
CREATE INDEX claim_subject IF NOT EXISTS FOR (n:Claim) ON (n.subject, n.predicate);
CREATE INDEX claim_mode IF NOT EXISTS FOR (n:Claim) ON (n.mode, n.id);
CREATE INDEX claim_status IF NOT EXISTS FOR (n:Claim) ON (n.status, n.id);

// What has a place in the picture.
CREATE INDEX entity_x IF NOT EXISTS FOR (n:Entity) ON (n.x);

// Bulk types are paged along these, newest first, from the key of one end (docs/adr/0002).
CREATE INDEX voted_src IF NOT EXISTS FOR ()-[r:VOTED]-() ON (r.src, r.fromMin, r.id);
CREATE INDEX party_to_src IF NOT EXISTS FOR ()-[r:PARTY_TO]-() ON (r.src, r.fromMin, r.id);
CREATE INDEX listed_under_src IF NOT EXISTS FOR ()-[r:LISTED_UNDER]-() ON (r.src, r.fromMin, r.id);
CREATE INDEX acted_towards_src IF NOT EXISTS FOR ()-[r:ACTED_TOWARDS]-() ON (r.src, r.fromMin, r.id);
CREATE INDEX voted_dst IF NOT EXISTS FOR ()-[r:VOTED]-() ON (r.dst, r.fromMin, r.id);
CREATE INDEX party_to_dst IF NOT EXISTS FOR ()-[r:PARTY_TO]-() ON (r.dst, r.fromMin, r.id);
CREATE INDEX listed_under_dst IF NOT EXISTS FOR ()-[r:LISTED_UNDER]-() ON (r.dst, r.fromMin, r.id);
CREATE INDEX acted_towards_dst IF NOT EXISTS FOR ()-[r:ACTED_TOWARDS]-() ON (r.dst, r.fromMin, r.id);
CREATE INDEX acted_towards_dyad IF NOT EXISTS FOR ()-[r:ACTED_TOWARDS]-() ON (r.dyad, r.fromMin, r.id);
