package nl.kieswijzer.desk.coding.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import nl.kieswijzer.desk.coding.OnARound;
import nl.kieswijzer.matching.agreement.Coders;
import nl.kieswijzer.matching.agreement.Figures;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestPropertySource;

/** Bilal and Noor answer as the two observers did in Krippendorff (2011), example A: 0 is disagree here, and 1 agree. */
@SpringBootTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:coding;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class FiguresWhileTheyReadTest extends OnARound {
    private static final String MEG = "0100000010";
    private static final String OWEN = "1110010000";

    @Test
    void are_those_of_the_paper() {
        Round round = start(bilal, noor);
        for (int unit = 0; unit < round.size(); unit++) {
            answer(bilal, round, unit, of(MEG, unit), 0);
            answer(noor, round, unit, of(OWEN, unit), 1);
        }
        RoundFigures figures = rounds.figures(round);
        // 14 zeros and 6 ones; 4 of 10 units differ: 1 - (20 - 1) x 4 / (14 x 6) = 0.095
        assertThat(figures.nominal().figures().alpha().orElseThrow()).isCloseTo(0.095, within(0.0005));
        assertThat(figures.ordinal().figures().alpha().orElseThrow()).isCloseTo(0.095, within(0.0005));
        assertThat(figures.nominal().figures().equal()).isEqualTo(6);
        assertThat(figures.pairs().get(new Coders("a", "b")))
                .isEqualTo(figures.nominal().figures());
        assertThat(figures.nominal().interval().orElseThrow().low()).isLessThan(0.095);
        // Of the first statement's five, two differ, with 6 zeros and 4 ones: 1 - (10 - 1) x 2 / (6 x 4) = 0.25
        Figures books = Objects.requireNonNull(figures.statements().get("gratis-boeken"));
        assertThat(books.alpha().orElseThrow()).isCloseTo(0.25, within(0.0005));
        assertThat(books.isTooLow()).isTrue();
    }

    @Test
    void leave_out_what_one_of_them_has_yet_to_complete() {
        Round round = start(bilal, noor);
        answer(bilal, round, 0, Answer.AGREE, 0);
        answer(noor, round, 0, Answer.AGREE);
        assertThat(rounds.figures(round).nominal().figures().units()).isZero();
        answer(noor, round, 0, Answer.ABSENT);
        RoundFigures figures = rounds.figures(round);
        assertThat(figures.nominal().figures().units()).isEqualTo(1);
        // Silence is no stance, so there is nothing yet that both took one on.
        assertThat(figures.ordinal().figures().units()).isZero();
    }

    private static Answer of(String observer, int unit) {
        return observer.charAt(unit) == '1' ? Answer.AGREE : Answer.DISAGREE;
    }
}
