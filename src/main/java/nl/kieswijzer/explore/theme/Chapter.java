package nl.kieswijzer.explore.theme;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.explore.parts.Anchors;
import nl.kieswijzer.explore.parts.Explainer;
import nl.kieswijzer.explore.parts.Fold;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.parts.QuoteShelf;
import nl.kieswijzer.site.Parts;

/** One topic of a theme at a glance; folded up below that what each party says of it, who says nothing, and the statements. */
final class Chapter {
    private final LocalEdition edition;
    private final Topic topic;
    private final List<Party> parties;

    /** Of these parties. */
    Chapter(LocalEdition edition, Topic topic, List<Party> parties) {
        this.edition = edition;
        this.topic = topic;
        this.parties = parties;
    }

    Fold show(QuoteFilter filter, QuoteShelf shelf, Explainer explainer) {
        Fold chapter = new Fold(TopicLine.of(edition, topic, new H2(edition.in(topic.name()))))
                .open(!filter.isAll())
                .with(explainer.paragraph(edition.in(topic.introduction())));
        chapter.addClassName("chapter");
        chapter.setId(Anchors.topic(topic.id()));
        boolean isOpen = filter.party().isPresent();
        parties.stream()
                .filter(this::speaks)
                .forEach(it -> chapter.with(new PartyWords(edition, topic, it).show(shelf, isOpen)));
        chapter.with(new ChapterStatements(edition, topic, parties)
                .show(filter.topic().isPresent()));
        List<Party> silent = parties.stream().filter(it -> !speaks(it)).toList();
        return (silent.isEmpty() ? chapter : chapter.with(silence(silent))).with(way());
    }

    /** To what can be sent to somebody: the topic alone, unfolded. */
    private Paragraph way() {
        Paragraph way = Parts.styled("ways", new Paragraph());
        way.add(new Anchor(edition.page(topic.id()), edition.texts().get("topic.about")));
        return way;
    }

    private boolean speaks(Party party) {
        return !edition.quotes(party.id(), topic.id()).isEmpty();
    }

    private Paragraph silence(List<Party> silent) {
        String names = edition.texts().list(silent.stream().map(Party::name).toList());
        return Parts.paragraph("silence", edition.texts().get("theme.silentHere", names));
    }
}
