package nl.kieswijzer.desk.programme.store;

import nl.kieswijzer.postgres.OnPostgres;

@OnPostgres
class ProgrammesOnPostgresTest extends ProgrammesContract {}
