package nl.kieswijzer.classroom.teacher;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Statement;

/** A choice of statements that fits the time there is, and how that time goes. */
enum LessonSet {
    SHORT(6, new int[] {2, 4, 2, 5, 0, 0, 2}),
    LONG(12, new int[] {2, 8, 3, 8, 3, 3, 3});

    /** What the time goes to, in order. */
    enum Part {
        JOIN,
        ANSWER,
        TOTALS,
        DEBATE,
        WHO_SAID,
        SECOND,
        PARTIES
    }

    private final int statements;
    private final Map<Part, Integer> minutes = new EnumMap<>(Part.class);

    LessonSet(int statements, int[] minutes) {
        this.statements = statements;
        for (Part part : Part.values()) {
            if (minutes[part.ordinal()] > 0) {
                this.minutes.put(part, minutes[part.ordinal()]);
            }
        }
    }

    /** The parts that this set has time for, with their minutes. */
    Map<Part, Integer> parts() {
        return Map.copyOf(minutes);
    }

    int minutes() {
        return minutes.values().stream().mapToInt(it -> it).sum();
    }

    boolean hasSecondRound() {
        return minutes.containsKey(Part.SECOND);
    }

    /**
     * The statements of this set, in the edition's order: from every topic in turn one that divides the parties, if there is
     * one, and of those the one on which most have a position, since those are worth a debate.
     */
    List<StatementId> of(Edition edition) {
        Map<?, Deque<Statement>> byTopic = edition.statements().stream()
                .sorted(Comparator.comparing(LessonSet::isUnanimous)
                        .thenComparingInt(it -> -it.positions().size()))
                .collect(Collectors.groupingBy(
                        Statement::topic, LinkedHashMap::new, Collectors.toCollection(ArrayDeque::new)));
        List<Statement> chosen = new ArrayList<>();
        while (chosen.size() < Math.min(statements, edition.statements().size())) {
            byTopic.values().stream()
                    .filter(it -> !it.isEmpty())
                    .limit(statements - (long) chosen.size())
                    .forEach(it -> chosen.add(it.remove()));
        }
        return edition.statements().stream()
                .filter(chosen::contains)
                .map(Statement::id)
                .toList();
    }

    private static boolean isUnanimous(Statement statement) {
        return statement.positions().stream().map(Position::stance).distinct().count() <= 1;
    }
}
