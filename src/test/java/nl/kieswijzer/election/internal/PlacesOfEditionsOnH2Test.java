package nl.kieswijzer.election.internal;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:places-of;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class PlacesOfEditionsOnH2Test extends PlacesOfEditionsContract {}
