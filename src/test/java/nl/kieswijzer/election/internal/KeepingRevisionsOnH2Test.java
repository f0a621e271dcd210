package nl.kieswijzer.election.internal;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:revisions;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class KeepingRevisionsOnH2Test extends KeepingRevisionsContract {}
