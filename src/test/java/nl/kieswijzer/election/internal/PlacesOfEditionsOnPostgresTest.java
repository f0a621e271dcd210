package nl.kieswijzer.election.internal;

import nl.kieswijzer.postgres.OnPostgres;

@OnPostgres
class PlacesOfEditionsOnPostgresTest extends PlacesOfEditionsContract {}
