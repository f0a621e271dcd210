package nl.kieswijzer.results.preview;

import static nl.kieswijzer.picture.Pixels.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kieswijzer.picture.CardPaper;
import nl.kieswijzer.picture.Colour;
import nl.kieswijzer.picture.Pixels;
import nl.kieswijzer.results.context.StripPlace;
import org.junit.jupiter.api.Test;

class APreviewImageTest {
    private static final int FIRST = 64 + 60;
    private static final int SIZE = 36;
    private static final int STEP = SIZE + 8;
    private static final int MIDDLE = 206 + 78;
    private static final String ENDLESS = "Partij voor Vrijheid en Voorspoed ".repeat(20);

    @Test
    void has_the_size_that_link_previews_have_and_is_light() throws IOException {
        byte[] png = PreviewImage.png(card(longestNames()));
        BufferedImage image = Pixels.read(png);
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(png).hasSizeLessThan(60 * 1024);
    }

    @Test
    void stays_light_when_every_text_and_every_strip_is_too_long() {
        assertThat(PreviewImage.png(overfull())).hasSizeLessThan(60 * 1024);
    }

    @Test
    void differs_with_every_part_of_the_card_and_with_nothing_else() {
        List<PreviewCard> cards = List.of(
                card(List.of(line(1, "D66", 80), line(2, "SP", 70))),
                card(List.of(line(1, "SP", 80), line(2, "D66", 70))),
                card(List.of(line(1, "D66", 81), line(2, "SP", 70))),
                card(List.of(line(1, "D66", 80), line(1, "SP", 70))),
                card(List.of(line(1, "D66", 80))),
                card(List.of(new PreviewLine(1, "D66", 80, "40 tot 90%", List.of()))),
                card(List.of(line(1, "D66", 80, StripPlace.EQUAL))),
                card(List.of(line(1, "D66", 80, StripPlace.HALF))),
                card(List.of(line(1, "D66", 80, StripPlace.SILENT))),
                card(List.of(line(1, "D66", 80, StripPlace.OPPOSITE))),
                card(List.of(new PreviewLine(1, "D66", 80, "", List.of(new StripRing(StripPlace.EQUAL, true))))),
                card(List.of()));
        Set<String> pictures = new HashSet<>();
        cards.forEach(it -> pictures.add(new String(PreviewImage.png(it), StandardCharsets.ISO_8859_1)));
        cards.forEach(it -> pictures.add(new String(PreviewImage.png(it), StandardCharsets.ISO_8859_1)));
        assertThat(pictures).hasSameSizeAs(cards);
    }

    @Test
    void leaves_the_border_free_whatever_the_names() throws IOException {
        for (PreviewCard card : List.of(card(longestNames()), overfull(), card(List.of()))) {
            BufferedImage image = image(card);
            Set<Colour> colours = new HashSet<>();
            for (int x = 0; x < 1200; x++) {
                for (int y = 0; y < 630; y++) {
                    int margin = CardPaper.MARGIN;
                    if (x < margin || x >= 1200 - margin || y < margin || y >= 630 - margin) {
                        colours.add(at(image, x, y));
                    }
                }
            }
            assertThat(colours).containsExactly(Colour.PAPER);
        }
    }

    @Test
    void draws_the_circles_of_a_strip_from_left_to_right() throws IOException {
        BufferedImage image = image(card(List.of(line(1, "D66", 75, StripPlace.values()))));
        int equal = FIRST + SIZE / 2;
        assertThat(at(image, equal, MIDDLE)).isEqualTo(Colour.TINT);
        int half = equal + STEP;
        assertThat(at(image, half - 8, MIDDLE)).isEqualTo(Colour.TINT);
        assertThat(at(image, half + 8, MIDDLE)).isEqualTo(Colour.PAPER);
        assertThat(at(image, half + SIZE / 2 - 2, MIDDLE)).isEqualTo(Colour.TINT);
        int silent = half + STEP;
        assertThat(at(image, silent, MIDDLE)).isEqualTo(Colour.LINE_STRONG);
        assertThat(at(image, silent + 10, MIDDLE)).isEqualTo(Colour.PAPER);
        int opposite = silent + STEP;
        assertThat(at(image, opposite, MIDDLE)).isEqualTo(Colour.INK_SOFT);
        assertThat(at(image, opposite - 8, MIDDLE)).isEqualTo(Colour.PAPER);
        assertThat(at(image, opposite - SIZE / 2 + 2, MIDDLE)).isEqualTo(Colour.INK_SOFT);
    }

    @Test
    void keeps_a_strip_of_whatever_length_left_of_the_range() throws IOException {
        List<StripRing> sixty = Collections.nCopies(60, new StripRing(StripPlace.EQUAL, true));
        BufferedImage image = image(card(List.of(new PreviewLine(1, "D66", 75, "", sixty))));
        assertThat(at(image, FIRST + 5, MIDDLE)).isEqualTo(Colour.TINT);
        for (int x = FIRST + 812; x < 1200; x++) {
            assertThat(at(image, x, MIDDLE)).isEqualTo(Colour.PAPER);
        }
    }

    @Test
    void bears_the_sign_and_no_other_red() throws IOException {
        BufferedImage image = image(card(List.of(line(1, "D66", 75, StripPlace.values()))));
        int red = 0;
        for (int x = 0; x < 1200; x++) {
            for (int y = 0; y < 630; y++) {
                boolean isRed = at(image, x, y) == Colour.PENCIL;
                red += isRed ? 1 : 0;
                assertThat(isRed && (x > 140 || y > 130)).isFalse();
            }
        }
        assertThat(red).isGreaterThan(500);
    }

    private static List<PreviewLine> longestNames() {
        return List.of(
                line(1, "Partij voor de Dieren", 100),
                line(1, "Forum voor Democratie", 100),
                line(3, "ChristenUnie", 99));
    }

    private static PreviewCard overfull() {
        List<StripRing> sixty =
                Collections.nCopies(
                                15,
                                Stream.of(StripPlace.values())
                                        .map(it -> new StripRing(it, true))
                                        .toList())
                        .stream()
                        .flatMap(List::stream)
                        .toList();
        List<PreviewLine> lines = List.of(
                new PreviewLine(1, ENDLESS, 100, ENDLESS, sixty),
                new PreviewLine(2, "W".repeat(500), 9, ENDLESS, sixty),
                new PreviewLine(3, ENDLESS, 0, ENDLESS, sixty));
        return new PreviewCard(ENDLESS, ENDLESS, ENDLESS, lines, Collections.nCopies(4, ENDLESS), ENDLESS);
    }

    private static PreviewLine line(int rank, String party, int percentage, StripPlace... places) {
        return new PreviewLine(
                rank,
                party,
                percentage,
                "",
                Stream.of(places).map(it -> new StripRing(it, false)).toList());
    }

    private static PreviewCard card(List<PreviewLine> lines) {
        return new PreviewCard(
                "Kieswijzer Kinderrechten",
                "Tweede Kamerverkiezing 2021",
                "Deze uitslag",
                lines,
                List.of("gelijk", "half", "zegt niets", "tegenover"),
                "En jij?");
    }

    private static BufferedImage image(PreviewCard card) throws IOException {
        return Pixels.read(PreviewImage.png(card));
    }
}
