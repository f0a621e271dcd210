package nl.kieswijzer.election.draft;

import nl.kieswijzer.postgres.OnPostgres;

@OnPostgres
class PublishingADraftOnPostgresTest extends PublishingADraftContract {}
