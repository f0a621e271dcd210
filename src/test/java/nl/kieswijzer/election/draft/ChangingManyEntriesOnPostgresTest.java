package nl.kieswijzer.election.draft;

import nl.kieswijzer.postgres.OnPostgres;

@OnPostgres
class ChangingManyEntriesOnPostgresTest extends ChangingManyEntriesContract {}
