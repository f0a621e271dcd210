package nl.kieswijzer.classroom.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.classroom.lesson.Plan;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.site.LessonLinks;
import nl.kieswijzer.site.Links;
import org.springframework.util.MultiValueMap;

/** What a teacher chose, as it stands whole in the addresses of what is printed for a lesson. */
public final class PlanQuery {
    private static final String STATEMENTS = "stellingen";
    private static final String SECOND_ROUND = "tweede";
    private static final String WITHOUT_PHONES = "zonder-telefoons";
    private static final String YES = "ja";

    private PlanQuery() {}

    public static String of(Plan plan) {
        return "?" + STATEMENTS + "="
                + plan.statements().stream().map(StatementId::value).collect(Collectors.joining(","))
                + (plan.hasSecondRound() ? "&" + SECOND_ROUND + "=" + YES : "")
                + (plan.isWithoutPhones() ? "&" + WITHOUT_PHONES + "=" + YES : "");
    }

    /** The plan at an address; empty where it asks nothing that the edition has. */
    public static Optional<Plan> read(MultiValueMap<String, String> query, Edition edition) {
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

    /** The sheets for the class and for the teacher. */
    public static String paper(Plan plan, Links links) {
        return LessonLinks.sheets(links) + of(plan);
    }

    private static boolean isYes(MultiValueMap<String, String> query, String name) {
        return YES.equals(query.getFirst(name));
    }
}
