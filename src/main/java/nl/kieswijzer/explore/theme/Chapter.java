package nl.kieswijzer.explore.theme;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.explore.parts.Anchors;
import nl.kieswijzer.explore.parts.Badge;
import nl.kieswijzer.explore.parts.Explainer;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.parts.PageParts;
import nl.kieswijzer.explore.parts.QuoteShelf;
import nl.kieswijzer.site.Parts;

/** One topic of a theme: what each party says of it, who says nothing, and the statements about it. */
final class Chapter extends Section {
    private final LocalEdition edition;
    private final Topic topic;

    Chapter(LocalEdition edition, Topic topic, List<Party> parties, QuoteShelf shelf, Explainer explainer) {
        this.edition = edition;
        this.topic = topic;
        setId(Anchors.topic(topic.id()));
        addClassName("chapter");
        add(new H2(edition.in(topic.name())), explainer.paragraph(edition.in(topic.introduction())));
        parties.stream().filter(this::speaks).forEach(it -> add(words(it, shelf)));
        List<Party> silent = parties.stream().filter(it -> !speaks(it)).toList();
        if (!silent.isEmpty()) {
            add(silence(silent));
        }
        add(new ChapterStatements(edition, topic, parties), PageParts.toTop(edition.texts()));
    }

    private boolean speaks(Party party) {
        return !quotes(party).isEmpty();
    }

    private List<Quote> quotes(Party party) {
        return edition.quotes(party.id(), topic.id());
    }

    private Div words(Party party, QuoteShelf shelf) {
        Div words = new Div(heading(party));
        words.addClassName("party-words");
        edition.note(party.id()).ifPresent(it -> words.add(note(it)));
        quotes(party).forEach(it -> words.add(shelf.show(it)));
        return words;
    }

    private Div heading(Party party) {
        H3 name = new H3();
        name.add(new Anchor(edition.links().party(party.id()), party.name()));
        Div heading = new Div(name);
        heading.addClassName("party-heading");
        edition.assessment(topic, party.id()).ifPresent(it -> {
            Anchor level = new Anchor(edition.links().scorecard() + "#" + Anchors.cell(topic.id(), party.id()));
            level.add(Badge.of(it.level(), edition.texts()));
            heading.add(level);
        });
        return heading;
    }

    private Paragraph note(String text) {
        Paragraph note = Parts.note(text);
        note.getElement().setAttribute("lang", edition.edition().provenance().quoteLanguage());
        return note;
    }

    private Paragraph silence(List<Party> silent) {
        String names = edition.texts().list(silent.stream().map(Party::name).toList());
        return Parts.paragraph("silence", edition.texts().get("theme.silentHere", names));
    }
}
