package nl.kieswijzer.classroom.phone;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        return new StatementDeck(payloads.ofLesson(revision, texts, lesson.asked(round), keptAs(lesson, round)));
    }

    /** Two ways on: to all statements, and straight to the result. Either takes the answers of the lesson along. */
    Div waysOn(Lesson lesson) {
        List<String> rounds =
                Stream.of(Round.values()).map(it -> keptAs(lesson, it)).toList();
        return new Div(
                new TakeAlong(texts.get("pupil.goOn"), texts.links().quiz(), revision, rounds),
                new TakeAlong(texts.get("pupil.toResult"), texts.links().result(), revision, rounds));
    }

    /** The round whose answers a browser keeps under this name. */
    Optional<Round> round(Lesson lesson, String keptAs) {
        return Stream.of(Round.values())
                .filter(it -> keptAs(lesson, it).equals(keptAs))
                .findFirst();
    }

    /** The names of the rounds before this one. */
    List<String> keptBefore(Lesson lesson, Round open) {
        return Stream.of(Round.values())
                .filter(it -> it.compareTo(open) < 0)
                .map(it -> keptAs(lesson, it))
                .toList();
    }

    /**
     * Apart from the pupil's own answers, and from those of every other lesson and round. It ends with the moment at which the
     * browser drops them: see {@code forgetLessons} in {@code frontend/answer-store.ts}.
     */
    private static String keptAs(Lesson lesson, Round round) {
        return "klas:%s:%s:%d"
                .formatted(
                        lesson.id(),
                        round.name().toLowerCase(Locale.ROOT),
                        lesson.expiresAt().toEpochMilli());
    }
}
