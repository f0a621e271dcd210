package nl.kieswijzer.explore.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.site.Parts;

/**
 * A statement in one look: a circle a party, drawn as in the strip of a result. For who can't see it the counts stand beside it in
 * words.
 */
public final class StanceStrip extends Span {
    private static final int UNREACHED_BY_KEYS = -1;

    private StanceStrip() {
        addClassName("strip");
    }

    /** With the counts for who can't see the circles. */
    public static StanceStrip told(LocalEdition edition, Statement statement) {
        StanceStrip strip = new StanceStrip();
        WhoStandsWhere who = WhoStandsWhere.on(statement, edition);
        strip.add(circles(edition, who, false), Parts.span("in-words", who.inWords(edition.texts())));
        return strip;
    }

    /** Where the counts stand in words anyway, and each circle leads to its party further down. */
    public static StanceStrip leading(LocalEdition edition, WhoStandsWhere who) {
        StanceStrip strip = new StanceStrip();
        strip.addClassName("leading");
        strip.add(circles(edition, who, true));
        return strip;
    }

    private static Span circles(LocalEdition edition, WhoStandsWhere who, boolean leads) {
        Span circles = Parts.span("circles", "");
        circles.getElement().setAttribute("aria-hidden", "true");
        circles.getStyle()
                .set("--circles", Integer.toString(edition.parties().size()))
                .set("--stars", "0");
        who.groups()
                .forEach(group -> group.parties().forEach(it -> {
                    Span circle = Parts.span(style(group.stance()), "");
                    circle.setTitle(edition.texts()
                            .get("statement.circle", it.name(), edition.texts().get("stance." + group.name())));
                    if (leads) {
                        circle.add(way(it));
                    }
                    circles.add(circle);
                }));
        return circles;
    }

    private static Anchor way(Party party) {
        Anchor way = new Anchor("#" + Anchors.party(party.id()), "");
        way.setTabIndex(UNREACHED_BY_KEYS);
        return way;
    }

    private static String style(Optional<Stance> stance) {
        return stance.map(it -> switch (it) {
                    case AGREE -> "equal";
                    case NEITHER -> "half";
                    case DISAGREE -> "opposite";
                })
                .orElse("silent");
    }
}
