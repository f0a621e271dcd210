package nl.kieswijzer.election.internal;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:two-servers;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class TwoServersPublishingOnH2Test extends TwoServersPublishingContract {}
