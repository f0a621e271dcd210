package nl.kieswijzer.site;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.vaadin.flow.component.Svg;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Element;

/**
 * An address for a phone's camera, as a picture in the page itself. Always dark on white, also where the page is dark, since
 * not every camera reads it the other way round. As wide as what it stands in.
 *
 * <p>The picture is set as markup, not built from Flow's elements: in a live page those would be HTML elements that don't draw,
 * with attributes in lower case. From markup, the browser makes SVG elements and gives {@code viewBox} its capital.
 */
public final class QrCode extends Svg {
    /** The white border that the standard asks for, in modules. */
    private static final int QUIET = 4;

    /**
     * A code that still reads with 15 % of it lost (level M).
     *
     * @param text what the camera gets, in ASCII as addresses are
     * @param label what screen readers say instead of the picture
     * @throws IllegalArgumentException if the text is empty, too long for a code (over some 2300 characters) or not ASCII
     */
    public QrCode(String text, String label) {
        super(picture(modules(text), label));
        getElement().getClassList().add("qr");
    }

    private static ByteMatrix modules(String text) {
        if (text.isEmpty() || !StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("a QR code needs a text in ASCII");
        }
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code holds %d characters".formatted(text.length()), tooLong);
        }
    }

    private static String picture(ByteMatrix modules, String label) {
        int side = QUIET + modules.getWidth() + QUIET;
        Element svg = new Element("svg")
                .attr("role", "img")
                .attr("aria-label", label)
                .attr("viewBox", "0 0 %d %d".formatted(side, side))
                .attr("shape-rendering", "crispEdges");
        svg.appendElement("rect")
                .attr("width", Integer.toString(side))
                .attr("height", Integer.toString(side))
                .attr("fill", "#fff");
        svg.appendElement("path").attr("fill", "#000").attr("d", path(modules));
        return svg.outerHtml();
    }

    /** Every run of dark modules in a row as a rectangle. */
    private static String path(ByteMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int from = x;
                while (x < modules.getWidth() && modules.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(QUIET + from, QUIET + y, x - from, x - from));
                }
            }
        }
        return path.toString();
    }
}
