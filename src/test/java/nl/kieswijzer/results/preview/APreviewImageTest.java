package nl.kieswijzer.results.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import nl.kieswijzer.results.preview.PreviewCard.Line;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class APreviewImageTest {
    private static final int LEFT_OF_BAR = 72 + 64;
    private static final int RIGHT_OF_BAR = 1200 - 72;
    private static final int MIDDLE_OF_FIRST_BAR = 276 + 20 + 14 / 2;
    private static final String ENDLESS = "Partij voor Vrijheid en Voorspoed ".repeat(20);

    @Test
    void has_the_size_that_link_previews_have_and_is_light() throws IOException {
        byte[] png = PreviewImage.png(card(longestNames()));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(png).hasSizeLessThan(60 * 1024);
    }

    @Test
    void stays_light_when_every_text_is_too_long() {
        assertThat(PreviewImage.png(overfull())).hasSizeLessThan(60 * 1024);
    }

    @Test
    void differs_with_every_part_of_the_card() {
        List<PreviewCard> cards = List.of(
                card(List.of(new Line(1, "D66", 80), new Line(2, "SP", 70))),
                card(List.of(new Line(1, "SP", 80), new Line(2, "D66", 70))),
                card(List.of(new Line(1, "D66", 81), new Line(2, "SP", 70))),
                card(List.of(new Line(1, "D66", 80), new Line(1, "SP", 70))),
                card(List.of(new Line(1, "D66", 80))),
                card(List.of()));
        Set<String> pictures = new HashSet<>();
        cards.forEach(it -> pictures.add(new String(PreviewImage.png(it), StandardCharsets.ISO_8859_1)));
        assertThat(pictures).hasSameSizeAs(cards);
    }

    @Test
    void leaves_the_border_free_whatever_the_names() throws IOException {
        for (PreviewCard card : List.of(card(longestNames()), overfull(), card(List.of()))) {
            BufferedImage image = image(card);
            Set<Integer> colours = new HashSet<>();
            for (int x = 0; x < 1200; x++) {
                for (int y = 0; y < 630; y++) {
                    if (x < 64 || x >= 1200 - 64 || y < 64 || y >= 630 - 64) {
                        colours.add(image.getRGB(x, y));
                    }
                }
            }
            assertThat(colours).containsExactly(PreviewImage.PAPER.getRGB());
        }
    }

    @Test
    void draws_a_bar_as_long_as_its_percentage() throws IOException {
        BufferedImage image = image(card(List.of(new Line(1, "D66", 75))));
        int end = LEFT_OF_BAR + (RIGHT_OF_BAR - LEFT_OF_BAR) * 75 / 100;
        assertThat(colour(image, end - 1)).isEqualTo(PreviewImage.TINT);
        assertThat(colour(image, end + 1)).isEqualTo(PreviewImage.TINT_SOFT);
        assertThat(colour(image, RIGHT_OF_BAR - 2)).isEqualTo(PreviewImage.TINT_SOFT);
        assertThat(colour(image(card(List.of(new Line(1, "D66", 100)))), RIGHT_OF_BAR - 2))
                .isEqualTo(PreviewImage.TINT);
        assertThat(colour(image(card(List.of(new Line(1, "D66", 0)))), LEFT_OF_BAR + 1))
                .isEqualTo(PreviewImage.TINT_SOFT);
    }

    @Test
    void has_the_light_colours_of_the_style_sheet() throws IOException {
        String tokens = new ClassPathResource("styles/tokens.css").getContentAsString(StandardCharsets.UTF_8);
        assertThat(tokens)
                .contains("--paper: " + css(PreviewImage.PAPER))
                .contains("--ink: " + css(PreviewImage.INK))
                .contains("--ink-soft: " + css(PreviewImage.INK_SOFT))
                .contains("--tint: " + css(PreviewImage.TINT))
                .contains("--tint-soft: " + css(PreviewImage.TINT_SOFT));
    }

    private static List<Line> longestNames() {
        return List.of(
                new Line(1, "Partij voor de Dieren", 100),
                new Line(1, "Forum voor Democratie", 100),
                new Line(3, "ChristenUnie", 99));
    }

    private static PreviewCard overfull() {
        List<Line> lines = List.of(new Line(1, ENDLESS, 100), new Line(2, "W".repeat(500), 9), new Line(3, ENDLESS, 0));
        return new PreviewCard(ENDLESS, ENDLESS, ENDLESS, lines, ENDLESS);
    }

    private static PreviewCard card(List<Line> lines) {
        return new PreviewCard(
                "Kieswijzer Kinderrechten", "Tweede Kamerverkiezing 2021", "Deze uitslag", lines, "En jij?");
    }

    private BufferedImage image(PreviewCard card) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PreviewImage.png(card)));
    }

    private static Color colour(BufferedImage image, int x) {
        return new Color(image.getRGB(x, MIDDLE_OF_FIRST_BAR));
    }

    private static String css(Color colour) {
        return "#%06x".formatted(colour.getRGB() & 0xFFFFFF);
    }
}
