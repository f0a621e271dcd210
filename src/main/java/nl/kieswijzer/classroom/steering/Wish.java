package nl.kieswijzer.classroom.steering;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kieswijzer.core.StatementId;

/** One thing that a teacher wishes of a lesson by a tap or a key. */
public sealed interface Wish {
    /** More than anybody taps while a screen has no network. */
    int MOST = 50;

    /** One click on. */
    record Next() implements Wish {}

    /** One click back. */
    record Back() implements Wish {}

    /** To the debate about a statement. */
    record Debate(StatementId statement) implements Wish {}

    /** The timer from its start. */
    record Time(Duration time) implements Wish {
        public Time {
            if (time.isNegative() || time.compareTo(Duration.ofHours(1)) > 0) {
                throw new IllegalArgumentException("no debate lasts " + time);
            }
        }
    }

    /** The timer stands still, or goes on. */
    record Pause() implements Wish {}

    /** A minute more. */
    record MoreTime() implements Wish {}

    /** As a page names it in {@code data-wish}. */
    default String written() {
        return switch (this) {
            case Next() -> "next";
            case Back() -> "back";
            case Debate(StatementId statement) -> "debate " + statement;
            case Time(Duration time) -> "minutes " + time.toMinutes();
            case Pause() -> "pause";
            case MoreTime() -> "more";
        };
    }

    /** The wishes of a page, a line each; what is none is left out. */
    static List<Wish> read(String lines) {
        return lines.lines().limit(MOST).flatMap(it -> one(it).stream()).toList();
    }

    private static Optional<Wish> one(String line) {
        String[] words = line.split(" ", 2);
        String about = words.length > 1 ? words[1] : "";
        return switch (words[0]) {
            case "next" -> Optional.of(new Next());
            case "back" -> Optional.of(new Back());
            case "pause" -> Optional.of(new Pause());
            case "more" -> Optional.of(new MoreTime());
            case "debate" -> valid(about, it -> new Debate(new StatementId(it)));
            case "minutes" -> valid(about, it -> new Time(Duration.ofMinutes(Long.parseLong(it))));
            default -> Optional.empty();
        };
    }

    private static Optional<Wish> valid(String about, Function<String, Wish> wish) {
        try {
            return Stream.of(wish.apply(about)).findFirst();
        } catch (IllegalArgumentException | ArithmeticException unreadable) {
            return Optional.empty();
        }
    }
}
