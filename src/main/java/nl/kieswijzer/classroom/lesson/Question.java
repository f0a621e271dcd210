package nl.kieswijzer.classroom.lesson;

import java.util.Locale;
import java.util.Optional;
import nl.kieswijzer.core.StatementId;

/**
 * What a lesson asks on the phones beside its statements.
 *
 * @param value how it is kept; at most 60 characters
 */
public record Question(String value) {
    /** Whether pupils can explain what they think: asked before the first statement, and at the end. */
    public static Question aim(Round round) {
        return new Question("aim:" + round.name().toLowerCase(Locale.ROOT));
    }

    /** Whose a quote is; the first quote on a statement has number 0. */
    public static Question quote(StatementId statement, int number) {
        return new Question("quote:%s:%d".formatted(statement, number));
    }

    /** What phones may answer now, beside the statements. Without phones there is nobody to ask. */
    public static Optional<Question> openIn(Lesson lesson) {
        if (lesson.plan().isWithoutPhones()) {
            return Optional.empty();
        }
        Place place = lesson.place();
        return switch (place.step()) {
            case OPENING, ANSWER -> Optional.of(aim(Round.FIRST));
            case WHO_SAID -> place.clicks() % 2 == 0 ? quote(place) : Optional.empty();
            case AIM -> Optional.of(aim(Round.SECOND));
            default -> Optional.empty();
        };
    }

    /** The quote that stands there with its party: nobody chooses any more. */
    public static Optional<Question> revealedIn(Lesson lesson) {
        Place place = lesson.place();
        return place.step() == Step.WHO_SAID && place.clicks() % 2 == 1 ? quote(place) : Optional.empty();
    }

    /** A click shows a quote, the next one whose it is. */
    private static Optional<Question> quote(Place place) {
        return place.statement().map(it -> quote(it, place.clicks() / 2));
    }

    @Override
    public String toString() {
        return value;
    }
}
