package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Phones over real HTTP and real web sockets, and a beamer in a real browser. */
class AWholeSchoolIT {
    @ParameterizedTest
    @ValueSource(ints = {35, 200})
    void answers_at_the_same_moment_and_no_answer_is_lost_or_counted_twice(int pupils) {
        try (School school = new School(Journey.server())) {
            school.join(pupils);
            int before = school.pushesToBeamer();
            int sheets = school.answer();
            assertThat(school.pushesToBeamer() - before)
                    .as("pushes to the beamer for %d sheets", sheets)
                    .isLessThan(sheets / 2);
            assertThat(school.pushesToPhones())
                    .as("pushes to phones while others answer")
                    .isZero();

            school.classroom().goOnTo("ANSWER");
            school.classroom().board().waitForCondition(() -> school.pushesToPhones() == pupils);
            school.classroom().click("Zo denkt de klas");
            school.classroom().board().waitForCondition(() -> school.pushesToPhones() == 2 * pupils);
            Map<String, String> totals = school.classroom().totalsOnAllPages();
            List<String> statements = school.phones().getFirst().statements();
            for (int i = 0; i < statements.size(); i++) {
                String text = school.phones().getFirst().text(statements.get(i));
                assertThat(totals.get(text)).as(text).isEqualTo(school.total(i));
            }
        }
    }
}
