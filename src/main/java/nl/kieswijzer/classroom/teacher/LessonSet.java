package nl.kieswijzer.classroom.teacher;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.classroom.lesson.Plan;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Sensitivity.Weight;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.matching.report.StatementReport;

/**
 * A choice of statements for a lesson, from those on which parties stand apart: what all agree on is worth no debate. Sets differ in
 * length and in weight.
 */
enum LessonSet {
    /** Without the heaviest words: the lightest that divide. */
    CALM("rustig", 6, false),
    /** From as many topics as there are. */
    SHORT("kort", 6, false),
    /** The same for a whole lesson hour, with a second round. */
    LONG("lang", 9, true);

    /** Fewer are no lesson. */
    private static final int FEWEST = 3;

    private final String address;
    private final int most;
    private final boolean hasSecondRound;

    LessonSet(String address, int most, boolean hasSecondRound) {
        this.address = address;
        this.most = most;
        this.hasSecondRound = hasSecondRound;
    }

    /** The sets that an edition has enough statements for. */
    static List<LessonSet> offered(Edition edition) {
        return Stream.of(values()).filter(it -> it.of(edition).size() >= FEWEST).toList();
    }

    /** As it stands in addresses, the same in every language. */
    String address() {
        return address;
    }

    /** As it stands in the keys of texts. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean hasSecondRound() {
        return hasSecondRound;
    }

    /** A lesson on all of it, on phones. */
    Plan plan(Edition edition) {
        return Plan.onPhones(of(edition), hasSecondRound);
    }

    /** The statements of this set, in the edition's order. */
    List<StatementId> of(Edition edition) {
        List<Statement> chosen = this == CALM ? lightest(edition) : ofEveryTopic(edition);
        return edition.statements().stream()
                .filter(chosen::contains)
                .map(Statement::id)
                .toList();
    }

    /** The lightest first, and of those the ones on which most parties speak; never a heavy one, nor one of which nobody said. */
    private List<Statement> lightest(Edition edition) {
        return dividing(edition)
                .filter(it -> weight(it) != Weight.HEAVY)
                .sorted(Comparator.comparing(LessonSet::weight).thenComparing(BY_PARTIES))
                .limit(most)
                .toList();
    }

    /** From every topic in turn the one on which most parties speak. */
    private List<Statement> ofEveryTopic(Edition edition) {
        Map<?, Deque<Statement>> byTopic = dividing(edition)
                .sorted(BY_PARTIES)
                .collect(Collectors.groupingBy(
                        Statement::topic, LinkedHashMap::new, Collectors.toCollection(ArrayDeque::new)));
        List<Statement> chosen = new ArrayList<>();
        while (chosen.size() < most && byTopic.values().stream().anyMatch(it -> !it.isEmpty())) {
            byTopic.values().stream()
                    .filter(it -> !it.isEmpty())
                    .limit(most - (long) chosen.size())
                    .forEach(it -> chosen.add(it.remove()));
        }
        return chosen;
    }

    private static final Comparator<Statement> BY_PARTIES =
            Comparator.comparingInt(it -> -it.positions().size());

    private static Weight weight(Statement statement) {
        return statement.sensitivity().map(it -> it.weight()).orElse(Weight.HEAVY);
    }

    private static Stream<Statement> dividing(Edition edition) {
        Set<StatementId> dividing = StatementReport.all(edition.statementIds(), edition.stances()).stream()
                .filter(StatementReport::divides)
                .map(StatementReport::statement)
                .collect(Collectors.toSet());
        return edition.statements().stream().filter(it -> dividing.contains(it.id()));
    }
}
