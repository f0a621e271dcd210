package nl.kieswijzer.election.draft;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:publishing;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class PublishingADraftOnH2Test extends PublishingADraftContract {}
