package nl.kieswijzer.classroom.release;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.classroom.lesson.PupilId;
import nl.kieswijzer.core.Answer;

/**
 * What may be shown of a class: totals over groups of at least {@linkplain Tally#FEWEST five}, of which no two differ by one to four pupils. Why this
 * is enough: {@code src/docs/decisions/0010-a-class-in-groups-of-five.md}, and {@code 0025-who-does-not-answer-again.md}.
 */
final class ReleaseRule {
    private ReleaseRule() {}

    /** The answers not released yet, as the next release; empty while there are too few. */
    static Optional<Release> next(Map<PupilId, Answer> given, Collection<Release> released) {
        Map<PupilId, Answer> open = open(given, released);
        return open.size() < Tally.FEWEST ? Optional.empty() : Optional.of(new Release(open));
    }

    /** How many answers wait to be released: 0 to 4, after {@link #next} was. */
    static int waiting(Map<PupilId, Answer> given, Collection<Release> released) {
        return open(given, released).size();
    }

    private static Map<PupilId, Answer> open(Map<PupilId, Answer> given, Collection<Release> released) {
        Map<PupilId, Answer> open = new HashMap<>(given);
        released.forEach(it -> open.keySet().removeAll(it.pupils()));
        return open;
    }

    /** All that was released of a statement. */
    static Tally total(Collection<Release> released) {
        return released.stream().map(Release::tally).reduce(Tally.NONE, Tally::plus);
    }

    /** What is decided about the second answers; empty, and nothing decided, while fewer than five answered again. */
    static Optional<Again> second(Collection<Release> first, Map<PupilId, Answer> given) {
        Map<PupilId, Answer> again = again(first, given);
        if (again.size() < Tally.FEWEST) {
            return Optional.empty();
        }
        Release second = new Release(again);
        return Optional.of(new Again(Optional.of(second).filter(it -> tellsNothingOfTheUnchanged(first, it))));
    }

    /** How many second answers are missing until something is decided about them. */
    static int missing(Collection<Release> first, Map<PupilId, Answer> given) {
        return Math.max(0, Tally.FEWEST - again(first, given).size());
    }

    /** Only who was counted before can be compared. */
    private static Map<PupilId, Answer> again(Collection<Release> first, Map<PupilId, Answer> given) {
        Map<PupilId, Answer> again = new HashMap<>(given);
        again.keySet()
                .retainAll(first.stream().flatMap(it -> it.pupils().stream()).collect(Collectors.toSet()));
        return again;
    }

    /**
     * Whether those who count as unchanged can have given the very answers they can have given by the first totals alone: that
     * no answer got so rare that it tells what they did not say.
     */
    private static boolean tellsNothingOfTheUnchanged(Collection<Release> first, Release second) {
        List<Compared> compared = compared(first, second);
        int unchanged = unchanged(compared);
        Tally after = after(compared, second);
        Tally among = sum(compared.stream().filter(it -> it.unchanged() > 0).map(Compared::before));
        return Stream.of(Answer.values()).allMatch(it -> after.of(it) >= Math.min(among.of(it), unchanged));
    }

    /** Before and after over the pupils of the second round, and those who count as unchanged. */
    static Shift shift(Collection<Release> first, Release second) {
        List<Compared> compared = compared(first, second);
        return new Shift(sum(compared.stream().map(Compared::before)), after(compared, second), unchanged(compared));
    }

    private static List<Compared> compared(Collection<Release> first, Release second) {
        return first.stream().flatMap(it -> Compared.of(it, second).stream()).toList();
    }

    private static Tally after(List<Compared> compared, Release second) {
        return compared.stream().map(it -> it.after(second)).reduce(Tally.NONE, Tally::plus);
    }

    private static int unchanged(List<Compared> compared) {
        return compared.stream().mapToInt(Compared::unchanged).sum();
    }

    private static Tally sum(Stream<Tally> tallies) {
        return tallies.reduce(Tally.NONE, Tally::plus);
    }
}
