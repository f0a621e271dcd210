package nl.kieswijzer.classroom.beamer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.classroom.access.Lessons;
import nl.kieswijzer.classroom.lesson.LessonId;
import nl.kieswijzer.classroom.lesson.Place;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.classroom.signals.ScreenUpdates;
import nl.kieswijzer.classroom.signals.Signal;
import nl.kieswijzer.classroom.steering.CountsPanel;
import nl.kieswijzer.classroom.steering.DoorPanel;
import nl.kieswijzer.classroom.steering.LastAnswers;
import nl.kieswijzer.classroom.steering.LessonWishes;
import nl.kieswijzer.classroom.steering.RemoteOffer;
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

    private final CountsPanel counts;
    private final LastAnswers lastAnswers;
    private final DoorPanel door;
    private final RemoteOffer remote;
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
            TeacherLinks links,
            RemoteOffer remote) {
        this.lessons = lessons;
        this.states = states;
        this.updates = updates;
        this.steering = steering;
        this.links = links;
        this.remote = remote;
        this.texts = links.texts();
        this.shown = state;
        this.lastAnswers = new LastAnswers(lessons, texts);
        this.door = new DoorPanel(state.lesson(), state.counts(), lessons, texts);
        door.setVisible(!state.isCounted());
        this.counts = new CountsPanel(texts);
        addClassName("lesson");
        back = new WishButton("go", texts.get("lesson.back"), new Wish.Back());
        next = new WishButton("go", texts.get("lesson.next"), new Wish.Next());
        next.addClassName("go-on");
        wishes = LessonWishes.ofBeamer(texts, () -> shown.lesson(), this::carryOut);
        Div tools = Parts.styled("tools", new Div(remote, door, new TeacherTools(links, this::end)));
        add(step, lastAnswers, Parts.styled("going", new Div(back, counts, tools, next)), wishes);
        getElement().appendChild(Leaving.dialog(texts));
        counts.show(state.lesson(), state.counts(), state.cast());
        remote.show(state.lesson());
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
        LessonId id = shown.lesson().id();
        steering.carryOut(id, from, wished, lastAnswers.on(() -> states.of(id).map(BeamerState::seen)));
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
        boolean sameStep = state.lesson().equals(shown.lesson())
                && state.totals().equals(shown.totals())
                && state.ballots().votes().equals(shown.ballots().votes())
                && state.ballots().aim().equals(shown.ballots().aim());
        boolean sameCounts = state.counts().equals(shown.counts())
                && state.cast().equals(shown.cast())
                && state.lesson().expected() == shown.lesson().expected();
        boolean movedOn = !state.lesson().place().equals(shown.lesson().place());
        shown = state;
        if (!sameCounts || movedOn) {
            counts.show(state.lesson(), state.counts(), state.cast());
        }
        if (!sameStep) {
            showStep(state);
        }
        door.show(state.lesson(), state.counts());
        remote.show(state.lesson());
        lastAnswers.show(state.counts());
        if (movedOn) {
            lastAnswers.forget();
            wishes.moved();
            getElement().executeJs("scrollTo(0, 0)");
        }
    }

    private void showStep(BeamerState state) {
        step.removeAll();
        step.add(states.panel(state, links.of(state.lesson())));
        Step at = state.lesson().place().step();
        getElement().setAttribute("data-step", at.name());
        back.setEnabled(!state.lesson().place().equals(Place.START));
        next.setEnabled(at != Step.GOODBYE);
    }

    private void over() {
        following.ifPresent(Registration::remove);
        removeAll();
        addClassName("no-lesson");
        add(LessonParts.heading(texts.get("lesson.over.title")), Parts.lead(texts.get("lesson.over.lead")));
    }
}
