package nl.kieswijzer.explore.theme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.explore.parts.Anchors;
import nl.kieswijzer.explore.parts.Explainer;
import nl.kieswijzer.explore.parts.Fold;
import nl.kieswijzer.explore.parts.Legend;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.parts.PageParts;
import nl.kieswijzer.explore.parts.Pager;
import nl.kieswijzer.explore.parts.QuoteShelf;
import nl.kieswijzer.explore.parts.StatementList;
import nl.kieswijzer.site.Card;
import nl.kieswijzer.site.Drawing;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.found.FoundLinks;

/** One topic: what it is about, how its statements divide the parties, and what each party says of it and how that was read. */
public final class TopicPage {
    private final LocalEdition edition;
    private final Topic topic;
    private final Texts texts;
    private final List<Statement> statements;
    private final List<Party> speaking;

    private TopicPage(LocalEdition edition, Topic topic) {
        this.edition = edition;
        this.topic = topic;
        this.texts = edition.texts();
        this.statements = edition.statements(topic.id());
        this.speaking = edition.parties().stream().filter(this::speaks).toList();
    }

    public static ReadingPage of(LocalEdition edition, Topic topic) {
        return new TopicPage(edition, topic).page();
    }

    private ReadingPage page() {
        String name = edition.in(topic.name());
        int quotes = (int) edition.edition().quotes().stream()
                .filter(it -> it.topics().contains(topic.id()))
                .count();
        return ReadingPage.of(
                        texts,
                        name,
                        texts.get(
                                "topic.description",
                                name,
                                statements.size(),
                                quotes,
                                edition.in(edition.edition().election().name())),
                        it -> FoundLinks.topic(it, topic.id().value()),
                        Set.of(StyleSheet.EXPLORE, StyleSheet.THEME, StyleSheet.STATEMENT),
                        content(name))
                .withCard(Card.ofTopic(texts, topic.id().value(), name, statements.size(), quotes))
                .withData(new TopicData(edition, topic));
    }

    private Div content(String name) {
        Explainer explainer = new Explainer(edition);
        Div page = PageParts.page(name, head(explainer));
        page.addClassName("topic-page");
        if (!statements.isEmpty()) {
            page.add(statements());
        }
        page.add(words(explainer));
        if (isAssessed()) {
            page.add(levels());
        }
        page.add(
                Pager.of(
                        texts,
                        "topic",
                        edition.edition().topics().toList(),
                        topic,
                        it -> edition.page(it.id()),
                        it -> edition.in(it.name())),
                PageParts.toTop(texts),
                explainer.meanings());
        return page;
    }

    private boolean isAssessed() {
        return edition.parties().stream()
                .anyMatch(it -> edition.assessment(topic, it.id()).isPresent());
    }

    /** The drawing beside what the topic is about. */
    private Div head(Explainer explainer) {
        Div head = Parts.styled("topic-head", new Div());
        Drawing.topic(topic.id().value()).ifPresent(head::add);
        Div words = new Div();
        edition.themeOf(topic.id()).ifPresent(it -> {
            Paragraph place = Parts.styled("place", new Paragraph());
            place.add(new Anchor(
                    edition.links().theme(it.id().value()), texts.get("topic.theme", edition.in(it.name()))));
            words.add(place);
        });
        words.add(Parts.styled("lead", explainer.paragraph(edition.in(topic.introduction()))));
        head.add(words);
        return head;
    }

    private Section statements() {
        return PageParts.section(
                "stellingen",
                new H2(texts.get("topic.statements")),
                Parts.paragraph("soft", texts.get("topic.statementsLead")),
                new StatementList(edition, statements),
                PageParts.toTheQuiz(texts));
    }

    private Section words(Explainer explainer) {
        QuoteShelf shelf = new QuoteShelf(edition, explainer);
        Section words = PageParts.section("citaten", new H2(texts.get("topic.words")));
        speaking.forEach(it -> words.add(new PartyWords(edition, topic, it).show(shelf, false)));
        List<String> silent = edition.parties().stream()
                .filter(it -> !speaks(it))
                .map(Party::name)
                .toList();
        Stream.of(silent)
                .filter(it -> !it.isEmpty())
                .map(it -> Parts.paragraph("silence", texts.get("theme.silentHere", texts.list(it))))
                .forEach(words::add);
        return words;
    }

    private boolean speaks(Party party) {
        return !edition.quotes(party.id(), topic.id()).isEmpty();
    }

    /** What the levels beside the parties mean, and where to see them all. */
    private Component levels() {
        Paragraph all = new Paragraph(new Anchor(edition.links().scorecard(), texts.get("topic.scorecard")));
        Fold levels = new Fold(new H2(texts.get("legend.title")))
                .with(Parts.paragraph("soft", texts.get("legend.ours")), new Legend(edition), all);
        levels.setId(Anchors.LEGEND);
        return levels;
    }
}
