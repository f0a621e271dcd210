package nl.kieswijzer.classroom.access;

import nl.kieswijzer.postgres.OnPostgres;

@OnPostgres
class ALessonOnPostgresTest extends ALessonContract {}
