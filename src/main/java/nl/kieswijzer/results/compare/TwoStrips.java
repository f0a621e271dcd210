package nl.kieswijzer.results.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/**
 * Two voters' strips, one above the other, so that each statement is a pair of circles: first those that are equal, then half way,
 * those that only one of the two answered, and opposite. A touch on a pair leads to its statement ({@code scripts/pairs.js}). The
 * same stands below it in words, so it is hidden from screen readers.
 */
public final class TwoStrips extends Div {
    private static final String NONE = "none";

    /** Without any pair yet: in a duel the browser fills them in. */
    public TwoStrips(Texts texts) {
        this(texts, List.of());
    }

    TwoStrips(Texts texts, List<Pair> pairs) {
        addClassName("two-strips");
        getElement().setAttribute("aria-hidden", "true");
        Span circles = Parts.span("pairs", "");
        pairs.stream()
                .sorted(Comparator.comparing(Pair::outcome))
                .map(TwoStrips::pair)
                .forEach(circles::add);
        add(
                Parts.styled("mine", Parts.span("who", texts.get("result.you"))),
                circles,
                Parts.styled("theirs", Parts.span("who", texts.get("two.other"))),
                legend(texts));
    }

    private static Span pair(Pair pair) {
        Span circles = new Span(circle("mine", pair.mine()), circle("theirs", pair.theirs()));
        circles.addClassNames("pair", pair.outcome().style());
        circles.setTitle(pair.text());
        circles.getElement().setAttribute("data-statement", pair.statement().value());
        return circles;
    }

    /** The circle of one of the two. */
    static Component circle(String whose, Pair.Choice choice) {
        HtmlComponent circle =
                circle(whose, choice.stance().map(TwoStrips::style).orElse(NONE));
        if (choice.starred() && choice.stance().isPresent()) {
            circle.addClassName("starred");
        }
        return circle;
    }

    static String style(Stance stance) {
        return stance.name().toLowerCase(Locale.ROOT);
    }

    private static HtmlComponent circle(String whose, String style) {
        HtmlComponent circle = new HtmlComponent("i");
        circle.addClassNames(whose, style);
        return circle;
    }

    private static Paragraph legend(Texts texts) {
        Paragraph legend = Parts.styled("pair-legend", new Paragraph());
        Stream.of(Stance.values())
                .map(TwoStrips::style)
                .forEach(it -> legend.add(new Span(circle("theirs", it), new Span(texts.get("result.stance." + it)))));
        legend.add(new Span(circle("theirs", NONE), new Span(texts.get("result.skipped"))));
        return legend;
    }
}
