package nl.kieswijzer.quiz;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.site.Drawing;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What this is, how long it takes, which election, who made it and from what, and the button to start. */
final class LandingPage extends Div {
    /** Reading a statement and choosing takes about a quarter of a minute; many who want the explanation take longer. */
    private static final int STATEMENTS_A_MINUTE = 4;

    LandingPage(Texts texts, Optional<EditionRevision> front) {
        addClassName("landing");
        add(Drawing.ballot(), new H1(texts.get("landing.title")));
        front.ifPresentOrElse(
                it -> add(intro(texts, it.edition()), start(texts, it.edition()), facts(texts, it.edition())),
                () -> add(new Paragraph(texts.get("site.noEdition"))));
    }

    private static Paragraph intro(Texts texts, Edition edition) {
        Paragraph intro =
                new Paragraph(texts.get("landing.lead", edition.statements().size()));
        intro.addClassName("lead");
        return intro;
    }

    /** To the quiz; {@code scripts/continue.js} has it say where, for who has been there. */
    private static Anchor start(Texts texts, Edition edition) {
        Anchor start = new Anchor(texts.links().quiz());
        start.getElement()
                .setAttribute("data-edition", edition.id().value())
                .setAttribute("data-further", texts.template("landing.further"))
                .setAttribute("data-overview", texts.get("landing.overview"));
        start.add(Parts.span("circle", ""), new Span(texts.get("landing.start")));
        start.addClassNames("button", "primary", "start");
        return start;
    }

    private static Section facts(Texts texts, Edition edition) {
        String election = texts.get(
                "landing.election",
                edition.election().name().in(texts.locale()),
                texts.date(edition.election().date()));
        String themes = edition.themes().stream()
                .map(it -> it.name().in(texts.locale()))
                .collect(Collectors.joining(", "));
        int minutes = Math.ceilDiv(edition.statements().size(), STATEMENTS_A_MINUTE);
        DescriptionList facts = new DescriptionList();
        fact(
                facts,
                texts.get("landing.time.title"),
                texts.get("landing.time", minutes, edition.statements().size()));
        fact(facts, texts.get("landing.election.title"), election + " " + texts.get("landing.theme", themes));
        fact(facts, texts.get("landing.privacy.title"), texts.get("landing.privacy"));
        fact(
                facts,
                texts.get("landing.source.title"),
                edition.provenance().source().in(texts.locale()) + " "
                        + edition.provenance().coding().in(texts.locale()));
        Section section = new Section(facts);
        section.addClassName("facts");
        return section;
    }

    private static void fact(DescriptionList facts, String title, String text) {
        facts.add(new DescriptionList.Term(title), new DescriptionList.Description(text));
    }
}
