package nl.kieswijzer.quiz;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.Set;
import nl.kieswijzer.deck.DeckPayloads;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.site.Card;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;

/** The quiz: the statement deck of an edition. The same page for every voter: who answered what is for their browser to know. */
final class QuizPage {
    private QuizPage() {}

    static ReadingPage of(Optional<EditionRevision> front, DeckPayloads payloads, Texts texts) {
        return front.map(it -> page(payloads.ofQuiz(it, texts), texts)
                        .withTheQuiz()
                        .withCard(Card.ofQuiz(texts, it.edition().statements().size())))
                .orElseGet(() -> page(new Paragraph(texts.get("site.noEdition")), texts));
    }

    private static ReadingPage page(Component content, Texts texts) {
        return ReadingPage.of(
                texts,
                texts.get("quiz.title"),
                texts.get("quiz.description"),
                Links::quiz,
                Set.of(StyleSheet.QUIZ, StyleSheet.RESUMING),
                content);
    }
}
