package nl.kieswijzer.picture;

import static nl.kieswijzer.picture.Pixels.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kieswijzer.picture.Palette.Drawn;
import org.junit.jupiter.api.Test;

class ACanvasTest {
    @Test
    void gives_a_picture_of_its_size_in_which_each_colour_is_exactly_that_of_the_style_sheet() throws IOException {
        List<Colour> colours = List.of(Colour.values());
        BufferedImage image = Pixels.read(Canvas.png(10 * colours.size(), 7, canvas -> {
            for (Colour colour : colours) {
                canvas.fill(colour, new Rectangle2D.Double(10 * colour.ordinal(), 0, 10, 7));
            }
        }));
        assertThat(image.getWidth()).isEqualTo(10 * colours.size());
        assertThat(image.getHeight()).isEqualTo(7);
        assertThat(colours)
                .allSatisfy(it -> assertThat(new Color(image.getRGB(10 * it.ordinal() + 5, 3)))
                        .isEqualTo(it.value()));
    }

    @Test
    void is_paper_where_nothing_is_drawn() throws IOException {
        BufferedImage image =
                Pixels.read(Canvas.png(20, 20, it -> it.line(Colour.INK, 4, new Line2D.Double(0, 10, 20, 10))));
        assertThat(at(image, 10, 10)).isEqualTo(Colour.INK);
        assertThat(at(image, 10, 3)).isEqualTo(Colour.PAPER);
        assertThat(at(image, 10, 16)).isEqualTo(Colour.PAPER);
    }

    @Test
    void softens_the_edge_of_what_is_drawn() throws IOException {
        BufferedImage image = Pixels.read(Canvas.png(40, 40, it -> it.fill(Colour.INK, Canvas.circle(20, 20, 15))));
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < 40; x++) {
            colours.add(image.getRGB(x, 9));
        }
        assertThat(colours).hasSizeGreaterThan(3);
    }

    @Test
    void has_room_for_no_more_colours_than_a_byte_can_number() {
        Drawn[] tooMany = Stream.of(Colour.values())
                .flatMap(on -> Stream.of(Colour.values()).map(it -> new Drawn(it, on)))
                .toArray(Drawn[]::new);
        assertThatIllegalArgumentException().isThrownBy(() -> Palette.of(tooMany));
        assertThat(Palette.of(Collections.nCopies(99, new Drawn(Colour.INK, Colour.PAPER))
                                .toArray(Drawn[]::new))
                        .colours())
                .hasSize(17);
    }
}
