package nl.kieswijzer.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/**
 * Letters as shapes, from a font that comes along with the program. {@code java.awt.Font} would need fonts and fontconfig on
 * the machine, which a bare container has not.
 */
public final class Typeface {
    public static final Typeface REGULAR = load("liberation/LiberationSans-Regular.ttf");
    public static final Typeface BOLD = load("liberation/LiberationSans-Bold.ttf");

    private final TrueTypeFont font;
    private final CmapLookup characters;
    /** By code point. */
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

    /** A letter with its baseline at y = 0, y growing upwards, in parts of an em. */
    private record Glyph(Shape outline, double advance) {}

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
    }

    /** How wide a text is, in pixels, at a size in pixels an em. */
    public double width(String text, double size) {
        return size * text.codePoints().mapToDouble(it -> glyph(it).advance()).sum();
    }

    /** A text as one shape, at a size in pixels an em, from x to the right with its baseline at y. */
    public Shape outline(String text, double size, double x, double y) {
        GeneralPath outline = new GeneralPath();
        AffineTransform place = new AffineTransform(size, 0, 0, -size, x, y);
        text.codePoints().mapToObj(this::glyph).forEach(it -> {
            outline.append(place.createTransformedShape(it.outline()), false);
            place.translate(it.advance(), 0);
        });
        return outline;
    }

    private Glyph glyph(int codePoint) {
        return glyphs.computeIfAbsent(codePoint, this::read);
    }

    private Glyph read(int codePoint) {
        try {
            double unit = 1.0 / font.getUnitsPerEm();
            int id = characters.getGlyphId(codePoint);
            GeneralPath outline = font.getGlyph().getGlyph(id).getPath();
            outline.transform(AffineTransform.getScaleInstance(unit, unit));
            return new Glyph(outline, unit * font.getAdvanceWidth(id));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Typeface load(String file) {
        try (InputStream in = new ClassPathResource(file).getInputStream()) {
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
