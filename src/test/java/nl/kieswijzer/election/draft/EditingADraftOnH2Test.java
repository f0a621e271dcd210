package nl.kieswijzer.election.draft;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:editing;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class EditingADraftOnH2Test extends EditingADraftContract {}
