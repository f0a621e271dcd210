package nl.kieswijzer.classroom.teacher;

import java.util.Optional;
import nl.kieswijzer.classroom.lesson.Plan;
import nl.kieswijzer.classroom.page.PlanQuery;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.site.Links;
import org.springframework.util.MultiValueMap;

/** The address of a lesson plan: that of a set, or of what a teacher chose, which stands in the address whole. */
final class PlanAddress {
    /** What stands in the place of a set. */
    private static final String OWN = "eigen";

    private PlanAddress() {}

    static String of(Plan plan, Links links) {
        return links.lessonPlan(OWN) + PlanQuery.of(plan);
    }

    /** The plan at an address; empty where there is none. */
    static Optional<Plan> read(String set, MultiValueMap<String, String> query, Edition edition) {
        if (set.equals(OWN)) {
            return PlanQuery.read(query, edition);
        }
        return LessonSet.offered(edition).stream()
                .filter(it -> it.address().equals(set))
                .findFirst()
                .map(it -> it.plan(edition));
    }
}
