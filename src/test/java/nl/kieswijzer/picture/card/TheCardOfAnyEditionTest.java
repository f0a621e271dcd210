package nl.kieswijzer.picture.card;

import static nl.kieswijzer.picture.Pixels.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kieswijzer.election.AssessmentLevel;
import nl.kieswijzer.picture.Colour;
import nl.kieswijzer.picture.Pixels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TheCardOfAnyEditionTest {
    private static final String ENDLESS = "Kinderen en jongeren in Nederland ".repeat(20);

    static List<Motif> motifs() {
        List<String> topics = IntStream.range(0, 20).mapToObj(it -> "t" + it).toList();
        List<AssessmentLevel> row = IntStream.range(0, 20)
                .mapToObj(it -> AssessmentLevel.values()[it % AssessmentLevel.values().length])
                .toList();
        return List.of(
                new BallotMotif(),
                new QuizMotif(1),
                new QuizMotif(7),
                new QuizMotif(60),
                new ClassMotif(),
                new DuelMotif("ik", "jij"),
                new TopicsMotif(List.of("opsporing", "hulp")),
                new TopicsMotif(topics),
                new TopicsMotif(List.of()),
                new ScorecardMotif(List.of(), List.of()),
                new ScorecardMotif(List.of("opsporing"), List.of(List.of(AssessmentLevel.WEAKENS))),
                new ScorecardMotif(topics, Collections.nCopies(30, row)));
    }

    @ParameterizedTest
    @MethodSource("motifs")
    void leaves_its_border_free_and_stays_light_whatever_stands_on_it(Motif motif) throws IOException {
        for (PageCard card : List.of(
                new PageCard("Kieswijzer", "Verkiezing", "Titel", "Een zin.", motif),
                new PageCard(ENDLESS, ENDLESS, ENDLESS, ENDLESS, motif),
                new PageCard("", "", "", "", motif))) {
            byte[] png = card.png();
            assertThat(png).hasSizeLessThan(60 * 1024);
            assertThat(Borders.colours(Pixels.read(png))).hasSize(1);
        }
    }

    @Test
    void is_another_for_everything_on_it_and_the_same_for_the_same() {
        List<PageCard> cards = Stream.concat(
                        motifs().stream().map(it -> new PageCard("a", "b", "c", "d", it)),
                        Stream.of(
                                new PageCard("x", "b", "c", "d", new BallotMotif()),
                                new PageCard("a", "x", "c", "d", new BallotMotif()),
                                new PageCard("a", "b", "x", "d", new BallotMotif()),
                                new PageCard("a", "b", "c", "x", new BallotMotif())))
                .toList();
        Set<List<Byte>> pictures = new HashSet<>();
        Stream.concat(cards.stream(), cards.stream()).map(PageCard::png).forEach(it -> pictures.add(bytes(it)));
        // Without a topic, there is nothing to draw of theme or scorecard.
        assertThat(pictures).hasSize(cards.size() - 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 18, 23, 40})
    void has_a_circle_a_statement_of_which_about_a_third_is_coloured_in(int statements) throws IOException {
        BufferedImage image = Pixels.read(new PageCard("", "", "", "", new QuizMotif(statements)).png());
        Grid grid = Grid.around(PageCard.ROOM, statements, 104);
        int coloured = 0;
        for (int i = 0; i < statements; i++) {
            int x = (int) grid.place(i).getX();
            int y = (int) grid.place(i).getY();
            int left = (int) (x - 0.36 * grid.step());
            assertThat(at(image, left, y)).isEqualTo(Colour.INK);
            int red = 0;
            for (int dx = -5; dx <= 5; dx++) {
                red += at(image, x + dx, y) == Colour.PENCIL ? 1 : 0;
            }
            coloured += red > 0 ? 1 : 0;
        }
        assertThat(coloured).isEqualTo(Math.ceilDiv(statements, 3));
    }

    @Test
    void is_refused_where_levels_and_topics_do_not_fit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScorecardMotif(List.of("a", "b"), List.of(List.of(AssessmentLevel.NONE))));
        assertThatIllegalArgumentException().isThrownBy(() -> new QuizMotif(0));
    }

    private static List<Byte> bytes(byte[] png) {
        return IntStream.range(0, png.length).mapToObj(it -> png[it]).toList();
    }
}
