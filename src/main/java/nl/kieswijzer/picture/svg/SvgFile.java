package nl.kieswijzer.picture.svg;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A drawing as it stands in its file.
 *
 * @param width of its view box, which begins at 0,0
 * @param lines from back to front
 */
public record SvgFile(double width, double height, List<Line> lines) {
    private static final String FILL = "fill";
    private static final String STROKE = "stroke";
    private static final String STROKE_WIDTH = "stroke-width";

    public SvgFile {
        lines = List.copyOf(lines);
    }

    /**
     * From the text of the file.
     *
     * @throws IllegalArgumentException at what no drawing of ours uses
     */
    public static SvgFile read(String svg) {
        Element root = Jsoup.parse(svg, Parser.xmlParser()).expectFirst("svg");
        String[] box = root.attr("viewBox").split(" ");
        return new SvgFile(
                Double.parseDouble(box[2]),
                Double.parseDouble(box[3]),
                root.children().stream().map(SvgFile::line).toList());
    }

    private static Line line(Element element) {
        return new Line(
                shape(element),
                inherited(element, FILL, "#000000"),
                inherited(element, STROKE, "none"),
                Double.parseDouble(inherited(element, STROKE_WIDTH, "1")));
    }

    private static String inherited(Element element, String attribute, String otherwise) {
        return Stream.of(element, element.root().expectFirst("svg"))
                .filter(it -> it.hasAttr(attribute))
                .map(it -> it.attr(attribute))
                .findFirst()
                .orElse(otherwise);
    }

    private static Shape shape(Element element) {
        return switch (element.tagName()) {
            case "path" -> PathData.read(element.attr("d"));
            case "circle" -> circle(number(element, "cx"), number(element, "cy"), number(element, "r"));
            case "rect" -> rectangle(element, 2 * number(element, "rx"));
            default -> throw new IllegalArgumentException("not read here: " + element.tagName());
        };
    }

    private static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Shape rectangle(Element element, double corner) {
        return new RoundRectangle2D.Double(
                number(element, "x"),
                number(element, "y"),
                number(element, "width"),
                number(element, "height"),
                corner,
                corner);
    }

    private static double number(Element element, String attribute) {
        return element.hasAttr(attribute) ? Double.parseDouble(element.attr(attribute)) : 0;
    }
}
