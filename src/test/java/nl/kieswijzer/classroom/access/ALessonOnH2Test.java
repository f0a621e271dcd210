package nl.kieswijzer.classroom.access;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:lesson;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class ALessonOnH2Test extends ALessonContract {}
