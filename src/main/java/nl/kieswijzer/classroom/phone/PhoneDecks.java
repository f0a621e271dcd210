package nl.kieswijzer.classroom.phone;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.Round;
import nl.kieswijzer.deck.DeckPayloads;
import nl.kieswijzer.deck.StatementDeck;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.site.Texts;

/** The decks of a lesson, and the way from them to the pupil's own quiz. */
record PhoneDecks(EditionRevision revision, Texts texts, DeckPayloads payloads) {
    StatementDeck deck(Lesson lesson, Round round) {
        return new StatementDeck(payloads.ofLesson(revision, texts, lesson.statements(), keptAs(lesson, round)));
    }

    /** Two ways on: to all statements, and straight to the result. Either takes the answers of the lesson along. */
    Div waysOn(Lesson lesson) {
        List<String> rounds =
                Stream.of(Round.values()).map(it -> keptAs(lesson, it)).toList();
        return new Div(
                new TakeAlong(texts.get("pupil.goOn"), texts.links().quiz(), revision, rounds),
                new TakeAlong(texts.get("pupil.toResult"), texts.links().result(), revision, rounds));
    }

    /** Apart from the pupil's own answers, and from those of every other lesson and round. */
    private static String keptAs(Lesson lesson, Round round) {
        return "klas:" + lesson.id() + ":" + round.name().toLowerCase(Locale.ROOT);
    }
}
