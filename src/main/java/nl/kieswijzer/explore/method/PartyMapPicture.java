package nl.kieswijzer.explore.method;

import com.vaadin.flow.component.Svg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.matching.report.PartyMap;
import nl.kieswijzer.matching.report.PartyMap.Place;
import org.jsoup.nodes.Element;

/** The parties in a plane: a dot and a name for each, the names moved apart where they would stand in each other. */
final class PartyMapPicture extends Svg {
    private static final int WIDTH = 360;
    private static final int HEIGHT = 260;
    private static final int MARGIN = 24;
    private static final int DOT = 6;
    private static final int LETTER = 8;
    private static final int LINE = 18;

    /** A name where it will be drawn. */
    private record Label(double left, double right, double y) {
        boolean hits(Label other) {
            return left < other.right && other.left < right && Math.abs(y - other.y) < LINE;
        }

        Label lower() {
            return new Label(left, right, y + LINE);
        }
    }

    /**
     * @param title what the picture is, for who can't see it
     * @param description where its content stands as text
     */
    PartyMapPicture(LocalEdition edition, PartyMap map, String title, String description) {
        super(picture(edition, map, title, description));
    }

    private static String picture(LocalEdition edition, PartyMap map, String title, String description) {
        Element svg = new Element("svg")
                .attr("role", "img")
                .attr("aria-labelledby", "party-map-title party-map-text")
                .attr("viewBox", "0 0 %d %d".formatted(WIDTH, HEIGHT));
        svg.appendElement("title").attr("id", "party-map-title").text(title);
        svg.appendElement("desc").attr("id", "party-map-text").text(description);
        double scale = scale(map.places());
        List<Label> labels = new ArrayList<>();
        map.places().stream()
                .sorted(Comparator.comparing(Place::y).thenComparing(Place::party))
                .forEach(it -> draw(
                        svg,
                        WIDTH / 2.0 + scale * (it.x() - middle(map.places(), true)),
                        HEIGHT / 2.0 + scale * (it.y() - middle(map.places(), false)),
                        edition.edition()
                                .party(it.party())
                                .map(Party::shortName)
                                .orElseGet(it.party()::value),
                        labels));
        return svg.outerHtml();
    }

    /** A name stands on the side where there is more room. */
    private static void draw(Element svg, double x, double y, String name, List<Label> labels) {
        svg.appendElement("circle").attr("cx", number(x)).attr("cy", number(y)).attr("r", Integer.toString(DOT));
        boolean isLeft = x < WIDTH / 2.0;
        double from = x + (isLeft ? 1 : -1) * 2 * DOT;
        double to = from + (isLeft ? 1 : -1) * LETTER * name.length();
        Label label = new Label(Math.min(from, to), Math.max(from, to), y);
        while (labels.stream().anyMatch(label::hits)) {
            label = label.lower();
        }
        labels.add(label);
        svg.appendElement("text")
                .attr("x", number(from))
                .attr("y", number(label.y()))
                .attr("dy", "0.35em")
                .attr("text-anchor", isLeft ? "start" : "end")
                .text(name);
    }

    /** As large as fits, both ways by the same: distances are what the picture is about. */
    private static double scale(List<Place> places) {
        double width = extent(places, true);
        double height = extent(places, false);
        return Math.min(
                width == 0 ? WIDTH : (WIDTH - 2 * MARGIN) / width,
                height == 0 ? HEIGHT : (HEIGHT - 2 * MARGIN) / height);
    }

    private static double extent(List<Place> places, boolean isAcross) {
        return most(places, isAcross) - least(places, isAcross);
    }

    private static double middle(List<Place> places, boolean isAcross) {
        return (most(places, isAcross) + least(places, isAcross)) / 2;
    }

    private static double most(List<Place> places, boolean isAcross) {
        return places.stream()
                .mapToDouble(it -> isAcross ? it.x() : it.y())
                .max()
                .orElse(0);
    }

    private static double least(List<Place> places, boolean isAcross) {
        return places.stream()
                .mapToDouble(it -> isAcross ? it.x() : it.y())
                .min()
                .orElse(0);
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
