package nl.kieswijzer.results.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.matching.Worksheet;
import nl.kieswijzer.matching.Worksheet.Line;
import org.junit.jupiter.api.Test;

class AStripTest {
    private static final Optional<Stance> AGREE = Optional.of(Stance.AGREE);
    private static final Optional<Stance> NEITHER = Optional.of(Stance.NEITHER);
    private static final Optional<Stance> DISAGREE = Optional.of(Stance.DISAGREE);

    @Test
    void groups_what_the_voter_answered_as_equal_half_silent_and_opposite() {
        assertThat(strip(
                        line("a", AGREE, DISAGREE, 1),
                        line("b", AGREE, Optional.empty(), 1),
                        line("c", AGREE, NEITHER, 1),
                        line("d", AGREE, AGREE, 1)))
                .containsExactly(
                        circle("d", StripPlace.EQUAL, false),
                        circle("c", StripPlace.HALF, false),
                        circle("b", StripPlace.SILENT, false),
                        circle("a", StripPlace.OPPOSITE, false));
    }

    @Test
    void keeps_the_order_of_the_statements_within_a_group_also_of_those_that_count_double() {
        assertThat(strip(line("a", AGREE, AGREE, 2), line("b", AGREE, AGREE, 1), line("c", DISAGREE, DISAGREE, 2)))
                .containsExactly(
                        circle("a", StripPlace.EQUAL, true),
                        circle("b", StripPlace.EQUAL, false),
                        circle("c", StripPlace.EQUAL, true));
    }

    @Test
    void leaves_out_what_the_voter_skipped() {
        assertThat(strip(line("a", Optional.empty(), AGREE, 1))).isEmpty();
    }

    private static List<StripCircle> strip(Line... lines) {
        return StripCircle.strip(new Worksheet(List.of(lines)));
    }

    private static Line line(String statement, Optional<Stance> voter, Optional<Stance> party, int weight) {
        return new Line(new StatementId(statement), voter, party, weight);
    }

    private static StripCircle circle(String statement, StripPlace place, boolean isStarred) {
        return new StripCircle(new StatementId(statement), place, isStarred);
    }
}
