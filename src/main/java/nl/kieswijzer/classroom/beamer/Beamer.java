package nl.kieswijzer.classroom.beamer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.classroom.access.Lessons;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.classroom.signals.ScreenUpdates;
import nl.kieswijzer.classroom.signals.Signal;
import nl.kieswijzer.classroom.steering.LessonWishes;
import nl.kieswijzer.classroom.steering.Steering;
import nl.kieswijzer.classroom.steering.Wish;
import nl.kieswijzer.classroom.steering.WishButton;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/**
 * The lesson, large: who is there, the step, and the way on and back, also by a clicker's keys. What is shown is only ever
 * replaced where it differs, so that a new answer moves nothing but a number.
 */
final class Beamer extends Div {
    private final transient Lessons lessons;
    private final transient BeamerStates states;
    private final transient ScreenUpdates updates;
    private final transient Steering steering;
    private final transient TeacherLinks links;
    private final transient Texts texts;
    private transient BeamerState shown;
    private transient Optional<Registration> following = Optional.empty();

    private final Span joined = Parts.span("count", "");
    private final Span finished = Parts.span("count", "");
    private final Div step = Parts.styled("step-content", new Div());
    private final NativeButton back;
    private final NativeButton next;
    private final LessonWishes wishes;

    Beamer(
            BeamerState state,
            Lessons lessons,
            BeamerStates states,
            ScreenUpdates updates,
            Steering steering,
            TeacherLinks links) {
        this.lessons = lessons;
        this.states = states;
        this.updates = updates;
        this.steering = steering;
        this.links = links;
        this.texts = links.texts();
        this.shown = state;
        addClassName("lesson");
        back = new WishButton("go", texts.get("lesson.back"), new Wish.Back());
        next = new WishButton("go", texts.get("lesson.next"), new Wish.Next());
        next.addClassName("go-on");
        wishes = LessonWishes.ofBeamer(texts, () -> shown.lesson(), this::carryOut);
        Div counts = Parts.styled("counts", new Div(joined, finished));
        counts.getElement().setAttribute("role", "status");
        Div below = Parts.styled("going", new Div(back, counts, new TeacherTools(links, this::end), next));
        add(step, below, wishes);
        getElement().appendChild(Leaving.dialog(texts));
        showCounts(state);
        showStep(state);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        following = Optional.of(updates.follow(event.getUI(), shown.lesson().id(), Signal.News.ANSWERS, this::refresh));
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        following.ifPresent(Registration::remove);
    }

    private void carryOut(String from, List<Wish> wished) {
        steering.carryOut(shown.lesson().id(), from, wished, states::flow);
        refresh();
    }

    private void end() {
        lessons.end(shown.lesson().id());
        refresh();
    }

    private void refresh() {
        states.of(shown.lesson().id()).ifPresentOrElse(this::show, this::over);
    }

    private void show(BeamerState state) {
        boolean sameStep =
                state.lesson().equals(shown.lesson()) && state.totals().equals(shown.totals());
        boolean sameCounts = state.counts().equals(shown.counts());
        boolean movedOn = !state.lesson().place().equals(shown.lesson().place());
        shown = state;
        if (!sameCounts || movedOn) {
            showCounts(state);
        }
        if (!sameStep) {
            showStep(state);
        }
        if (movedOn) {
            wishes.moved();
            getElement().executeJs("scrollTo(0, 0)");
        }
    }

    private void showCounts(BeamerState state) {
        joined.setText(texts.get("lesson.joined", state.counts().joined()));
        finished.setText(texts.get("lesson.finished", state.counts().finished()));
    }

    private void showStep(BeamerState state) {
        step.removeAll();
        step.add(StepPanels.of(state, links));
        Step at = state.lesson().place().step();
        getElement().setAttribute("data-step", at.name());
        back.setEnabled(at != Step.OPENING);
        next.setEnabled(at != Step.GOODBYE);
    }

    private void over() {
        following.ifPresent(Registration::remove);
        removeAll();
        add(LessonParts.heading(texts.get("lesson.over.title")), Parts.lead(texts.get("lesson.over.lead")));
    }
}
