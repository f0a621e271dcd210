package nl.kieswijzer.classroom.teacher;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import nl.kieswijzer.classroom.access.Lessons;
import nl.kieswijzer.classroom.lesson.Plan;
import nl.kieswijzer.classroom.lesson.TeacherKey;
import nl.kieswijzer.classroom.rehearsal.Rehearsals;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Starts what a teacher planned. Where a lesson runs in this browser, it asks first what becomes of that one. */
record Starting(EditionRevision revision, Lessons lessons, Rehearsals rehearsals, Texts texts) {
    /** Starts it and goes there; or gives what is in the way. */
    Optional<Component> start(Plan plan, boolean isRehearsal, Optional<RunningLesson> running) {
        Optional<RunningLesson> still =
                running.filter(it -> lessons.ofTeacher(it.key()).isPresent());
        return still.<Optional<Component>>map(it -> Optional.of(question(it, plan, isRehearsal)))
                .orElseGet(() -> start(plan, isRehearsal));
    }

    private Component question(RunningLesson running, Plan plan, boolean isRehearsal) {
        return running.question(
                texts,
                () -> {
                    lessons.end(running.lesson().id());
                    start(plan, isRehearsal);
                },
                () -> start(plan, isRehearsal));
    }

    private Optional<Component> start(Plan plan, boolean isRehearsal) {
        String address = VaadinRequest.getCurrent().getRemoteAddr();
        Optional<TeacherKey> key =
                isRehearsal ? rehearsals.start(revision, plan, address) : lessons.start(revision, plan, address);
        key.ifPresent(it -> UI.getCurrent().getPage().setLocation(texts.links().lesson(it.value())));
        return key.isPresent()
                ? Optional.empty()
                : Optional.of(Parts.paragraph("notice", texts.get("lesson.start.refused")));
    }
}
