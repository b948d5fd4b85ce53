// Entities are looked up by the codes of other systems.

CREATE INDEX entity_wikidata IF NOT EXISTS FOR (n:Entity) ON (n.wikidata);
CREATE INDEX state_iso2 IF NOT EXISTS FOR (n:State) ON (n.iso2);
CREATE INDEX state_iso3 IF NOT EXISTS FOR (n:State) ON (n.iso3);
CREATE INDEX state_m49 IF NOT EXISTS FOR (n:State) ON (n.m49);
CREATE INDEX resolution_symbol IF NOT EXISTS FOR (n:Resolution) ON (n.symbol);
CREATE INDEX treaty_cow IF NOT EXISTS FOR (n:Treaty) ON (n.cow);
