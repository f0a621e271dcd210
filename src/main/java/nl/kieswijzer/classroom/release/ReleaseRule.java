package nl.kieswijzer.classroom.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import nl.kieswijzer.classroom.lesson.PupilId;
import nl.kieswijzer.core.Answer;

/**
 * What may be shown of a class: totals over groups of at least {@linkplain Tally#FEWEST five}, of which no two differ by one to four pupils. Why this
 * is enough: {@code src/docs/decisions/0010-a-class-in-groups-of-five.md}.
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

    /**
     * The second answers that may be released beside the first ones; empty where there are too few.
     *
     * @param random chooses who is left out to hide the few without a second answer
     */
    static Optional<Release> second(Collection<Release> first, Map<PupilId, Answer> given, Random random) {
        Map<PupilId, Answer> leftIn = first.stream()
                .flatMap(it -> leftIn(it, given, random).stream())
                .collect(Collectors.toMap(it -> it, given::get));
        return leftIn.isEmpty() ? Optional.empty() : Optional.of(new Release(leftIn));
    }

    /** Of one release, those left in. They and the others are each nobody, or at least five. */
    private static List<PupilId> leftIn(Release release, Map<PupilId, Answer> given, Random random) {
        List<PupilId> both = new ArrayList<>(
                release.pupils().stream().filter(given::containsKey).sorted().toList());
        int leftOut = release.pupils().size() - both.size();
        if (leftOut > 0 && leftOut < Tally.FEWEST) {
            Collections.shuffle(both, random);
            both = both.subList(Math.min(both.size(), Tally.FEWEST - leftOut), both.size());
        }
        return both.size() < Tally.FEWEST ? List.of() : both;
    }

    /** Before and after over the pupils of the second round. */
    static Shift shift(Collection<Release> first, Release second) {
        List<Answer> before = first.stream()
                .flatMap(it -> it.answers().entrySet().stream())
                .filter(it -> second.pupils().contains(it.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new Shift(Tally.of(before), second.tally());
    }
}
