package nl.kieswijzer.picture;

import static nl.kieswijzer.picture.Pixels.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnArtworkTest {
    private static final Path TOPICS = Path.of("src/main/resources/images/topics");

    @Test
    void of_every_topic_is_drawn_in_ink_and_one_tint() throws IOException {
        try (Stream<Path> files = Files.list(TOPICS)) {
            List<String> topics = files.map(it -> it.getFileName().toString().replace(".svg", ""))
                    .toList();
            assertThat(topics).isNotEmpty();
            for (String topic : topics) {
                Map<Colour, Integer> colours = colours(Artwork.ofTopic(topic).orElseThrow());
                assertThat(colours.get(Colour.INK)).as(topic).isGreaterThan(400);
                assertThat(colours.get(Colour.TINT_SOFT)).as(topic).isGreaterThan(400);
                assertThat(colours).as(topic).doesNotContainKey(Colour.PENCIL);
            }
        }
    }

    @Test
    void of_a_topic_that_has_none_is_not_there() {
        assertThat(Artwork.ofTopic("iets-anders")).isEmpty();
    }

    @Test
    void of_the_sign_and_of_the_ballot_bear_the_mark_of_a_pencil() throws IOException {
        assertThat(colours(Artwork.of("sign"))).containsKeys(Colour.INK, Colour.PENCIL);
        assertThat(colours(Artwork.of("ballot"))).containsKeys(Colour.INK, Colour.PENCIL, Colour.SURFACE);
    }

    @Test
    void stands_in_the_middle_of_its_room_and_as_large_as_fits() throws IOException {
        BufferedImage image = Pixels.read(Canvas.png(
                300, 100, it -> Artwork.of("sign").draw(it, new Rectangle2D.Double(0, 0, 300, 100))));
        // The circle of the sign: from 5 to 27 of 32.
        assertThat(at(image, 100 + 100 * 5 / 32, 50)).isEqualTo(Colour.INK);
        assertThat(at(image, 150, 100 * 27 / 32)).isEqualTo(Colour.INK);
        assertThat(at(image, 90, 50)).isEqualTo(Colour.PAPER);
    }

    @Test
    void of_a_circle_is_coloured_in_where_it_stands_and_open_where_it_is_open() throws IOException {
        BufferedImage image = Pixels.read(Canvas.png(200, 100, it -> {
            new BallotCircle(50, 50, 40).open(it);
            new BallotCircle(150, 50, 40).coloured(it, 3);
        }));
        assertThat(at(image, 10, 50)).isEqualTo(Colour.INK);
        assertThat(at(image, 50, 50)).isEqualTo(Colour.PAPER);
        int red = 0;
        for (int x = 110; x < 190; x++) {
            red += at(image, x, 50) == Colour.PENCIL ? 1 : 0;
        }
        assertThat(red).isGreaterThan(25);
    }

    private static Map<Colour, Integer> colours(Artwork artwork) throws IOException {
        BufferedImage image =
                Pixels.read(Canvas.png(200, 150, it -> artwork.draw(it, new Rectangle2D.Double(0, 0, 200, 150))));
        Map<Colour, Integer> colours = new EnumMap<>(Colour.class);
        for (int x = 0; x < 200; x++) {
            for (int y = 0; y < 150; y++) {
                colours.merge(at(image, x, y), 1, Integer::sum);
            }
        }
        return colours;
    }
}
