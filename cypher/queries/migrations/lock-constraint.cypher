// Makes the lock's node unique before anyone takes it: without it two starters could each make one.
CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (n:Migration) REQUIRE n.id IS UNIQUE
