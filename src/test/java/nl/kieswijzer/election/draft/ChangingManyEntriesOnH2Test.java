package nl.kieswijzer.election.draft;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:many;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class ChangingManyEntriesOnH2Test extends ChangingManyEntriesContract {}
