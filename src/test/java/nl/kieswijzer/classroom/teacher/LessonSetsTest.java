package nl.kieswijzer.classroom.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kieswijzer.classroom.TheEdition;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Statement;
import org.junit.jupiter.api.Test;

class LessonSetsTest {
    private final Edition edition = TheEdition.tk2021();

    @Test
    void take_the_minutes_they_promise() {
        assertThat(LessonSet.SHORT.minutes()).isEqualTo(2 + 4 + 2 + 5 + 2).isEqualTo(15);
        assertThat(LessonSet.LONG.minutes())
                .isEqualTo(2 + 8 + 3 + 8 + 3 + 3 + 3)
                .isEqualTo(30);
    }

    @Test
    void have_so_many_statements_in_the_editions_order() {
        assertThat(LessonSet.SHORT.of(edition)).hasSize(6).isEqualTo(inOrder(LessonSet.SHORT.of(edition)));
        assertThat(LessonSet.LONG.of(edition)).hasSize(12).isEqualTo(inOrder(LessonSet.LONG.of(edition)));
    }

    @Test
    void have_a_statement_of_every_topic_before_a_second_one_of_any() {
        Set<?> topics = edition.statements().stream().map(Statement::topic).collect(Collectors.toSet());
        Set<?> covered = LessonSet.LONG.of(edition).stream()
                .map(it -> edition.statement(it).orElseThrow().topic())
                .collect(Collectors.toSet());
        assertThat(covered).isEqualTo(topics);
    }

    @Test
    void prefer_within_a_topic_what_divides_the_parties() {
        // Four topics of eight have a statement that divides; those four come first, each with what most parties speak
        // on.
        assertThat(LessonSet.SHORT.of(edition))
                .extracting(StatementId::value)
                .contains("grens-23", "slachtofferpositie", "doorgaan-mensenhandel", "landelijke-hulp")
                .doesNotContain("aangifte", "andere-landen", "mensensmokkelaars");
    }

    private List<StatementId> inOrder(List<StatementId> chosen) {
        return edition.statements().stream()
                .map(Statement::id)
                .filter(chosen::contains)
                .toList();
    }
}
