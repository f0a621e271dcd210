package nl.kieswijzer.classroom.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kieswijzer.classroom.TheEdition;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Sensitivity.Weight;
import nl.kieswijzer.election.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LessonSetsTest {
    private final Edition edition = TheEdition.tk2021();

    @Test
    void differ_in_length() {
        assertThat(LessonSet.CALM.of(edition)).hasSize(6);
        assertThat(LessonSet.SHORT.of(edition)).hasSize(6);
        assertThat(LessonSet.LONG.of(edition)).hasSize(9);
    }

    @ParameterizedTest
    @EnumSource
    void are_in_the_editions_order_and_of_what_divides_the_parties_alone(LessonSet set) {
        assertThat(set.of(edition)).isEqualTo(inOrder(set.of(edition)));
        assertThat(statements(set))
                .allMatch(it ->
                        it.positions().stream().map(Position::stance).distinct().count() > 1);
    }

    @Test
    void differ_in_weight_of_which_one_has_no_heavy_word() {
        // Five statements are light and divide; of the others that divide, most parties speak on the age limit of 23.
        assertThat(LessonSet.CALM.of(edition))
                .extracting(StatementId::value)
                .containsExactly(
                        "grens-23",
                        "lichte-jeugdzorg",
                        "vaste-leeftijd",
                        "rijk-jeugdzorg",
                        "jeugdzorg-kosten",
                        "jeugdzorg-geld");
        assertThat(statements(LessonSet.CALM)).noneMatch(it -> weight(it) == Weight.HEAVY);
        assertThat(light(LessonSet.CALM)).isEqualTo(5);
        assertThat(light(LessonSet.SHORT)).isLessThan(5);
    }

    @Test
    void take_from_every_topic_that_divides_before_a_second_statement_of_any() {
        assertThat(LessonSet.SHORT.of(edition))
                .extracting(StatementId::value)
                .contains("grens-23", "slachtofferpositie", "doorgaan-mensenhandel", "landelijke-hulp");
    }

    private List<Statement> statements(LessonSet set) {
        return set.of(edition).stream()
                .map(it -> edition.statement(it).orElseThrow())
                .toList();
    }

    private long light(LessonSet set) {
        return statements(set).stream().filter(it -> weight(it) == Weight.LIGHT).count();
    }

    private static Weight weight(Statement statement) {
        return statement.sensitivity().orElseThrow().weight();
    }

    private List<StatementId> inOrder(List<StatementId> chosen) {
        return edition.statements().stream()
                .map(Statement::id)
                .filter(chosen::contains)
                .toList();
    }
}
