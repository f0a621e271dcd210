package nl.kieswijzer.explore.theme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.election.Assessment;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.explore.parts.Anchors;
import nl.kieswijzer.explore.parts.Badge;
import nl.kieswijzer.explore.parts.Fold;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.parts.QuoteShelf;
import nl.kieswijzer.site.Parts;

/** What one party says on one topic: how much and how it was read in a line, and its words folded up below that. */
final class PartyWords {
    private final LocalEdition edition;
    private final Topic topic;
    private final Party party;
    private final Optional<Assessment> assessment;

    PartyWords(LocalEdition edition, Topic topic, Party party) {
        this.edition = edition;
        this.topic = topic;
        this.party = party;
        this.assessment = edition.assessment(topic, party.id());
    }

    Fold show(QuoteShelf shelf, boolean isOpen) {
        List<Quote> quotes = edition.quotes(party.id(), topic.id());
        Fold words = new Fold(line(quotes.size())).open(isOpen);
        words.addClassName("party-words");
        words.setId(Anchors.words(topic.id(), party.id()));
        edition.note(party.id()).ifPresent(it -> words.with(note(it)));
        quotes.forEach(it -> words.with(shelf.inAFold(it)));
        return words.with(ways());
    }

    private Component[] line(int quotes) {
        List<Component> line = new ArrayList<>();
        line.add(new H3(party.name()));
        line.add(Parts.span("count", edition.texts().get("theme.quotes", quotes)));
        assessment.ifPresent(it -> line.add(Badge.of(it.level(), edition.texts())));
        return line.toArray(Component[]::new);
    }

    private Paragraph note(String text) {
        Paragraph note = Parts.note(text);
        note.getElement().setAttribute("lang", edition.edition().provenance().quoteLanguage());
        return note;
    }

    /** To all that the party says, and to why its words were read so. */
    private Paragraph ways() {
        Paragraph ways = Parts.styled("ways", new Paragraph());
        ways.add(new Anchor(edition.links().party(party.id()), edition.texts().get("theme.allOf", party.name())));
        assessment.ifPresent(it -> ways.add(new Anchor(
                edition.links().scorecard() + "#" + Anchors.cell(topic.id(), party.id()),
                edition.texts().get("theme.whyLevel", Badge.word(it.level(), edition.texts())))));
        return ways;
    }
}
