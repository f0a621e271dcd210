package nl.kieswijzer.desk.link;

import nl.kieswijzer.postgres.OnPostgres;

@OnPostgres
class LinksOnPostgresTest extends LinksContract {}
