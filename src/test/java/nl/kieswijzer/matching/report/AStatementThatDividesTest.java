package nl.kieswijzer.matching.report;

import static nl.kieswijzer.matching.report.Drawn.ids;
import static org.assertj.core.api.Assertions.assertThat;

import nl.kieswijzer.core.Stance;
import org.junit.jupiter.api.Test;

class AStatementThatDividesTest {
    @Test
    void has_parties_at_two_stances_at_least() {
        StatementReport statement = only("+", "-", ".", "+");
        assertThat(statement.parties(Stance.AGREE)).isEqualTo(ids("a", "d"));
        assertThat(statement.parties(Stance.NEITHER)).isEmpty();
        assertThat(statement.parties(Stance.DISAGREE)).isEqualTo(ids("b"));
        assertThat(statement.silent()).isEqualTo(ids("c"));
        assertThat(statement.comparable()).isEqualTo(2 + 0 + 1);
        assertThat(statement.divides()).isTrue();
        assertThat(only("+", "o").divides()).isTrue();
    }

    @Test
    void is_not_one_on_which_all_who_speak_say_the_same() {
        assertThat(only("+", ".", "+").divides()).isFalse();
        assertThat(only("+", ".", "+").comparable()).isEqualTo(2);
        assertThat(only("o").divides()).isFalse();
        assertThat(only(".", ".").divides()).isFalse();
        assertThat(only(".", ".").comparable()).isZero();
    }

    @Test
    void is_told_from_the_others_in_the_order_of_the_edition() {
        Drawn drawn = Drawn.of("+++", "+-.");
        EditionReport report = EditionReport.of(drawn.statements().reversed(), drawn.positions(), 1);
        assertThat(report.statements())
                .extracting(StatementReport::statement)
                .containsExactly(Drawn.statement(2), Drawn.statement(1), Drawn.statement(0));
        assertThat(report.undivided())
                .extracting(StatementReport::statement)
                .containsExactly(Drawn.statement(2), Drawn.statement(0));
    }

    private static StatementReport only(String... parties) {
        return Drawn.of(parties).report(1).statements().getFirst();
    }
}
