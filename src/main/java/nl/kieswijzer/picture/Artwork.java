package nl.kieswijzer.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kieswijzer.picture.svg.Line;
import nl.kieswijzer.picture.svg.SvgFile;
import org.springframework.core.io.ClassPathResource;

/** One of this project's own line drawings, the same file that pages show, to draw on a canvas. */
public final class Artwork {
    private static final Map<String, Artwork> READ = new ConcurrentHashMap<>();
    private static final Pattern TOKEN = Pattern.compile("var\\(--([a-z-]+).*\\)");

    private final SvgFile file;

    private Artwork(SvgFile file) {
        this.file = file;
    }

    /** The drawing of this name, such as {@code sign} or {@code topics/online}. */
    public static Artwork of(String name) {
        return READ.computeIfAbsent(name, Artwork::read);
    }

    /** The drawing of a topic; editions have topics of their own, and not all have one. */
    public static Optional<Artwork> ofTopic(String topic) {
        String name = "topics/" + topic;
        return resource(name).exists() ? Optional.of(of(name)) : Optional.empty();
    }

    /** As large as fits in a rectangle, in the middle of it. */
    public void draw(Canvas canvas, Rectangle2D room) {
        double scale = Math.min(room.getWidth() / file.width(), room.getHeight() / file.height());
        AffineTransform place = AffineTransform.getTranslateInstance(
                room.getCenterX() - scale * file.width() / 2, room.getCenterY() - scale * file.height() / 2);
        place.scale(scale, scale);
        draw(canvas, place);
    }

    /** Wherever it is put, however turned. */
    void draw(Canvas canvas, AffineTransform place) {
        double scale = Math.sqrt(Math.abs(place.getDeterminant()));
        for (Line line : file.lines()) {
            Shape shape = place.createTransformedShape(line.shape());
            colour(line.fill()).ifPresent(it -> canvas.fill(it, shape));
            colour(line.stroke()).ifPresent(it -> canvas.line(it, line.width() * scale, shape));
        }
    }

    /** A colour as our drawings write it: a token of the style sheet, or that of the text. */
    private static Optional<Colour> colour(String written) {
        Matcher token = TOKEN.matcher(written);
        if (token.matches()) {
            return Colour.ofToken(token.group(1));
        }
        return written.equals("currentColor") ? Optional.of(Colour.INK) : Optional.empty();
    }

    private static Artwork read(String name) {
        try {
            return new Artwork(SvgFile.read(resource(name).getContentAsString(StandardCharsets.UTF_8)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static ClassPathResource resource(String name) {
        return new ClassPathResource("images/" + name + ".svg");
    }
}
