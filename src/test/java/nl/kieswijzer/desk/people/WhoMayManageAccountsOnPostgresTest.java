package nl.kieswijzer.desk.people;

import nl.kieswijzer.postgres.OnPostgres;

@OnPostgres
class WhoMayManageAccountsOnPostgresTest extends WhoMayManageAccountsContract {}
