package nl.kieswijzer.classroom.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.kieswijzer.classroom.lesson.PupilId;

/**
 * All that adding and subtracting totals, each as often as one likes, can come to. A total is the set of answers that it counts:
 * somebody's to a question. Answers to different questions never cancel each other out.
 */
final class Reckoning {
    private static final long PRIME = 1_000_003;

    /** Somebody's answer to a question. */
    record Given(String question, PupilId pupil) {}

    private final List<Set<Given>> totals = new ArrayList<>();
    private final Set<Set<Given>> known = new LinkedHashSet<>();

    void shown(Set<Given> total) {
        if (known.add(total)) {
            totals.add(total);
        }
    }

    void shown(String question, Collection<PupilId> pupils) {
        Set<Given> total = new LinkedHashSet<>();
        pupils.forEach(it -> total.add(new Given(question, it)));
        shown(total);
    }

    /** Whether some sum of totals, each taken any number of times, is about so few pupils and about somebody. */
    boolean findsAGroupOfAtMost(int most) {
        List<Alike> alike = alike();
        List<Alike> few = alike.stream().filter(it -> it.pupils() <= most).toList();
        return finds(few, 0, new ArrayList<>(), most, alike);
    }

    private boolean finds(List<Alike> few, int from, List<Alike> taken, int left, List<Alike> alike) {
        for (int i = from; i < few.size(); i++) {
            Alike more = few.get(i);
            if (more.pupils() <= left) {
                taken.add(more);
                if (isAboutThemAlone(taken, alike) || finds(few, i + 1, taken, left - more.pupils(), alike)) {
                    return true;
                }
                taken.removeLast();
            }
        }
        return false;
    }

    /** So it is if all totals together tell more than they do with these pupils taken out. */
    private boolean isAboutThemAlone(List<Alike> them, List<Alike> all) {
        List<Alike> others = all.stream().filter(it -> !them.contains(it)).toList();
        return rank(all) > rank(others);
    }

    /** Pupils who are in the same totals with the same answers: what holds for one of them holds for all. */
    private record Alike(Set<Set<Integer>> columns, int pupils) {}

    private List<Alike> alike() {
        Map<PupilId, Map<String, Set<Integer>>> in = new HashMap<>();
        for (int total = 0; total < totals.size(); total++) {
            for (Given given : totals.get(total)) {
                in.computeIfAbsent(given.pupil(), _ -> new HashMap<>())
                        .computeIfAbsent(given.question(), _ -> new TreeSet<>())
                        .add(total);
            }
        }
        Map<Map<String, Set<Integer>>, Integer> counts = new HashMap<>();
        in.values().forEach(it -> counts.merge(it, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(it -> new Alike(Set.copyOf(it.getKey().values()), it.getValue()))
                .toList();
    }

    private int rank(List<Alike> alike) {
        List<long[]> columns = new ArrayList<>();
        Set<Set<Integer>> distinct = new LinkedHashSet<>();
        alike.forEach(it -> distinct.addAll(it.columns()));
        for (Set<Integer> column : distinct) {
            long[] numbers = new long[totals.size()];
            column.forEach(it -> numbers[it] = 1);
            columns.add(numbers);
        }
        int rank = 0;
        for (int at = 0; at < totals.size(); at++) {
            int row = at;
            int pivot = -1;
            for (int i = rank; i < columns.size(); i++) {
                if (columns.get(i)[row] != 0) {
                    pivot = i;
                }
            }
            if (pivot >= 0) {
                long[] first = columns.get(pivot);
                columns.set(pivot, columns.get(rank));
                columns.set(rank, first);
                for (int i = rank + 1; i < columns.size(); i++) {
                    subtract(columns.get(i), first, row);
                }
                rank++;
            }
        }
        return rank;
    }

    /** Takes so much of one from the other that nothing is left in this row; modulo a prime, so that nothing is rounded. */
    private static void subtract(long[] from, long[] what, int row) {
        long factor = from[row];
        long unit = what[row];
        for (int i = 0; i < from.length; i++) {
            from[i] = Math.floorMod(from[i] * unit - what[i] * factor, PRIME);
        }
    }
}
