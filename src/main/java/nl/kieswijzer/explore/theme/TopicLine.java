package nl.kieswijzer.explore.theme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.site.Drawing;
import nl.kieswijzer.site.Parts;

/** A topic at a glance: its drawing, its name, what it is about, and how much is said of it. */
final class TopicLine {
    private TopicLine() {}

    /** With the name as it stands on the page: a heading, or a link. */
    static Component[] of(LocalEdition edition, Topic topic, Component name) {
        Stream<Component> drawing = Drawing.topic(topic.id().value()).stream().map(it -> it);
        String about =
                firstSentence(edition.in(topic.introduction()), edition.texts().locale());
        Stream<Component> words = Stream.of(name, Parts.span("soft", about), new Span(counts(edition, topic)));
        return Stream.concat(drawing, words).toArray(Component[]::new);
    }

    private static String counts(LocalEdition edition, Topic topic) {
        long speaking = edition.parties().stream()
                .filter(it -> !edition.quotes(it.id(), topic.id()).isEmpty())
                .count();
        int statements = edition.statements(topic.id()).size();
        return edition.texts()
                .get(
                        "theme.topic.counts",
                        statements,
                        speaking,
                        edition.parties().size());
    }

    /** What an introduction begins with. */
    static String firstSentence(String text, Locale language) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(language);
        sentences.setText(text);
        int end = sentences.next();
        return end == BreakIterator.DONE ? text : text.substring(0, end).strip();
    }
}
