package nl.kieswijzer.desk.people;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:desk-people;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class WhoMayManageAccountsOnH2Test extends WhoMayManageAccountsContract {}
