package nl.kieswijzer.programme.store;

import nl.kieswijzer.postgres.OnPostgres;

@OnPostgres
class ProgrammesOnPostgresTest extends ProgrammesContract {}
