package nl.kieswijzer.classroom.teacher;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.classroom.lesson.Plan;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.site.Links;
import org.springframework.util.MultiValueMap;

/** The address of a lesson plan: that of a set, or of what a teacher chose, which stands in the address whole. */
final class PlanAddress {
    /** What stands in the place of a set. */
    private static final String OWN = "eigen";

    private static final String STATEMENTS = "stellingen";
    private static final String SECOND_ROUND = "tweede";
    private static final String WITHOUT_PHONES = "zonder-telefoons";
    private static final String YES = "ja";

    private PlanAddress() {}

    static String of(Plan plan, Links links) {
        return links.lessonPlan(OWN) + "?" + STATEMENTS + "="
                + plan.statements().stream().map(StatementId::value).collect(Collectors.joining(","))
                + (plan.hasSecondRound() ? "&" + SECOND_ROUND + "=" + YES : "")
                + (plan.isWithoutPhones() ? "&" + WITHOUT_PHONES + "=" + YES : "");
    }

    /** The plan at an address; empty where there is none. */
    static Optional<Plan> read(String set, MultiValueMap<String, String> query, Edition edition) {
        if (set.equals(OWN)) {
            List<String> named = query.getOrDefault(STATEMENTS, List.of()).stream()
                    .flatMap(it -> Stream.of(it.split(",")))
                    .toList();
            List<StatementId> chosen = edition.statementIds().stream()
                    .filter(it -> named.contains(it.value()))
                    .toList();
            return chosen.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Plan(chosen, isYes(query, SECOND_ROUND), isYes(query, WITHOUT_PHONES)));
        }
        return LessonSet.offered(edition).stream()
                .filter(it -> it.address().equals(set))
                .findFirst()
                .map(it -> it.plan(edition));
    }

    private static boolean isYes(MultiValueMap<String, String> query, String name) {
        return YES.equals(query.getFirst(name));
    }
}
