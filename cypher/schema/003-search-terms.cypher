// What search looks up: terms that are derived from names, codes and sentences (src/model/search-terms.ts). They are nodes
// of their own, by the id of the entity or claim, so that reading an entity does not read its terms. The analyzer splits
// at spaces only and drops no word: the terms are folded before they are stored.

DROP INDEX entity_names IF EXISTS;

CREATE CONSTRAINT entity_terms_id IF NOT EXISTS FOR (n:EntityTerms) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_terms_id IF NOT EXISTS FOR (n:ClaimTerms) REQUIRE n.id IS UNIQUE;

CREATE FULLTEXT INDEX entity_terms IF NOT EXISTS FOR (n:EntityTerms) ON EACH [n.terms]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};

CREATE FULLTEXT INDEX claim_terms IF NOT EXISTS FOR (n:ClaimTerms) ON EACH [n.terms]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
