package nl.kieswijzer.desk.link;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:desk-links;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class LinksOnH2Test extends LinksContract {}
