package nl.kieswijzer.explore.scorecard;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import nl.kieswijzer.election.Assessment;
import nl.kieswijzer.election.AssessmentLevel;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.explore.parts.Anchors;
import nl.kieswijzer.explore.parts.Badge;
import nl.kieswijzer.explore.parts.Explainer;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.parts.QuoteText;
import nl.kieswijzer.site.Drawing;
import nl.kieswijzer.site.Parts;

/** How one party was read on one topic; unfolds to why, and to the words that were read. */
final class ScorecardCell extends NativeTableCell {
    /** Of one name, so that opening a cell closes the one before: on a wide screen they lie over the table. */
    private static final String ONE_AT_A_TIME = "level";

    private final LocalEdition edition;
    private final Topic topic;

    ScorecardCell(LocalEdition edition, Topic topic, Party party, Explainer explainer) {
        this.edition = edition;
        this.topic = topic;
        setId(Anchors.cell(topic.id(), party.id()));
        getElement().setAttribute("role", "cell");
        edition.assessment(topic, party.id()).ifPresentOrElse(it -> add(unfolding(it, explainer)), () -> {
            addClassName("none");
            add(Badge.of(AssessmentLevel.NONE, edition.texts()));
        });
    }

    private NativeDetails unfolding(Assessment assessment, Explainer explainer) {
        Span summary = new Span(
                Badge.of(assessment.level(), edition.texts()), Parts.span("of-topic", edition.in(topic.name())));
        Drawing.topic(topic.id().value()).ifPresent(summary::add);
        Div why = new Div(explainer.paragraph(edition.in(assessment.rationale())));
        edition.quotes(assessment.quotes()).forEach(it -> why.add(new QuoteText(edition, it), link(it)));
        NativeDetails cell = new NativeDetails(summary, why);
        cell.getElement().setAttribute("name", ONE_AT_A_TIME);
        return cell;
    }

    private Anchor link(Quote quote) {
        Anchor link = new Anchor(edition.place(quote), edition.texts().get("scorecard.quote"));
        link.addClassName("quote-link");
        return link;
    }
}
