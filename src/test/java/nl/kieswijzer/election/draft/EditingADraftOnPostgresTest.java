package nl.kieswijzer.election.draft;

import nl.kieswijzer.postgres.OnPostgres;

@OnPostgres
class EditingADraftOnPostgresTest extends EditingADraftContract {}
