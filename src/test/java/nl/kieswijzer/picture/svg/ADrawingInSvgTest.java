package nl.kieswijzer.picture.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ADrawingInSvgTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M1 2L5 2V6H1z | m1 2 4 0 0 4-4 0z",
                "M1 2 5 2 5 6 | M1,2h4v4",
                "M0 0L10 0M0 5L10 5 | M0 0H10m-10 5h10",
                "M0 0C0 5 5 10 10 10C15 10 20 5 20 0 | m0 0c0 5 5 10 10 10s10-5 10-10"
            })
    void is_the_same_shape_however_it_is_written(String one, String other) {
        assertThat(points(PathData.read(one))).isEqualTo(points(PathData.read(other)));
    }

    @Test
    void goes_on_from_where_a_closed_part_began() {
        assertThat(points(PathData.read("M1 1h4v4zl-1 0")).getLast()).isEqualTo("0.0 1.0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Half a circle around 10,10 of 10: below, above.
                "M0 10A10 10 0 0 0 20 10 | 0 10 20 10",
                "M0 10A10 10 0 0 1 20 10 | 0 0 20 10",
                // A quarter of it, and the three quarters that are left.
                "M10 0A10 10 0 0 1 20 10 | 10 0 10 10",
                "M10 0a10 10 0 1 0 10 10 | 0 0 20 20",
                // Flags need no space behind them.
                "M10 0a10 10 0 1010 10 | 0 0 20 20",
                // Ends too far apart: the ellipse grows, here to twice its size.
                "M0 10A5 5 0 0 1 20 10 | 0 0 20 10",
                // Turned by a quarter: 20 high, 10 wide.
                "M5 0A10 5 90 0 1 5 20 | 5 0 5 20",
                // No ellipse at all.
                "M0 0A0 5 0 0 1 20 10 | 0 0 20 10"
            })
    void has_arcs_that_are_said_by_their_ends(String arc, String bounds) {
        Rectangle2D expected = rectangle(bounds);
        Rectangle2D actual = PathData.read(arc).getBounds2D();
        assertThat(actual.getMinX()).isCloseTo(expected.getMinX(), within(1e-6));
        assertThat(actual.getMinY()).isCloseTo(expected.getMinY(), within(1e-6));
        assertThat(actual.getWidth()).isCloseTo(expected.getWidth(), within(1e-6));
        assertThat(actual.getHeight()).isCloseTo(expected.getHeight(), within(1e-6));
    }

    @Test
    void ends_an_arc_where_it_says() {
        Point2D end = PathData.read("M52 49a14 14 0 1 1-.2-3").getCurrentPoint();
        assertThat(end.getX()).isCloseTo(51.8, within(1e-6));
        assertThat(end.getY()).isCloseTo(46, within(1e-6));
    }

    @Test
    void is_refused_where_it_uses_what_ours_do_not() {
        assertThatIllegalArgumentException().isThrownBy(() -> PathData.read("M0 0T1 1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SvgFile.read("<svg viewBox=\"0 0 1 1\"><text>a</text></svg>"));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> PathData.read("M0 0L1"));
    }

    @Test
    void hands_its_colours_down_to_its_lines() {
        SvgFile file = SvgFile.read("""
                <svg viewBox="0 0 20 10" fill="none" stroke="currentColor" stroke-width="2">\
                <path fill="red" stroke="none" d="M0 0h5"/><circle cx="10" cy="5" r="4"/>\
                <rect width="20" height="10" rx="3" stroke-width="1"/></svg>""");
        assertThat(file.width()).isEqualTo(20);
        assertThat(file.height()).isEqualTo(10);
        assertThat(file.lines()).extracting(Line::fill).containsExactly("red", "none", "none");
        assertThat(file.lines()).extracting(Line::stroke).containsExactly("none", "currentColor", "currentColor");
        assertThat(file.lines()).extracting(Line::width).containsExactly(2.0, 2.0, 1.0);
        assertThat(file.lines().get(1).shape().getBounds2D()).isEqualTo(rectangle("6 1 8 8"));
        assertThat(file.lines().get(2).shape().getBounds2D()).isEqualTo(rectangle("0 0 20 10"));
    }

    private static Rectangle2D rectangle(String numbers) {
        String[] parts = numbers.split(" ");
        return new Rectangle2D.Double(
                Double.parseDouble(parts[0]),
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]));
    }

    /** The ends of its parts, and the handles of its curves. */
    private static List<String> points(Shape shape) {
        List<String> points = new ArrayList<>();
        double[] numbers = new double[6];
        for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
            int count = switch (it.currentSegment(numbers)) {
                case PathIterator.SEG_CUBICTO -> 3;
                case PathIterator.SEG_CLOSE -> 0;
                default -> 1;
            };
            for (int i = 0; i < count; i++) {
                points.add(numbers[2 * i] + " " + numbers[2 * i + 1]);
            }
        }
        return points;
    }
}
