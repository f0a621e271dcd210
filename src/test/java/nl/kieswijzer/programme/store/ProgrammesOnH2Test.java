package nl.kieswijzer.programme.store;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:programmes;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class ProgrammesOnH2Test extends ProgrammesContract {}
