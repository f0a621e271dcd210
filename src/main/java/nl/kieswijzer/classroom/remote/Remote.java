package nl.kieswijzer.classroom.remote;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.classroom.access.Lessons;
import nl.kieswijzer.classroom.access.Remotes;
import nl.kieswijzer.classroom.beamer.BeamerState;
import nl.kieswijzer.classroom.beamer.BeamerStates;
import nl.kieswijzer.classroom.lesson.LessonId;
import nl.kieswijzer.classroom.lesson.Place;
import nl.kieswijzer.classroom.lesson.RemoteKey;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.classroom.signals.ScreenUpdates;
import nl.kieswijzer.classroom.signals.Signal;
import nl.kieswijzer.classroom.steering.CountsPanel;
import nl.kieswijzer.classroom.steering.DoorPanel;
import nl.kieswijzer.classroom.steering.LastAnswers;
import nl.kieswijzer.classroom.steering.LessonWishes;
import nl.kieswijzer.classroom.steering.Steering;
import nl.kieswijzer.classroom.steering.Wish;
import nl.kieswijzer.classroom.steering.WishButton;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/**
 * The lesson in the teacher's hand: shows nothing of the class that the board may not show, and does what the board's own buttons
 * do. It ends to be a remote as soon as another phone is one.
 */
final class Remote extends Div {
    private final transient RemoteKey own;
    private final transient Remotes remotes;
    private final transient BeamerStates states;
    private final transient ScreenUpdates updates;
    private final transient Steering steering;
    private final transient Texts texts;
    private transient BeamerState shown;
    private transient Optional<Registration> following = Optional.empty();

    private final Div whereabouts = new Div();
    private final ToDebate toDebate;
    private final CountsPanel counts;
    private final LastAnswers lastAnswers;
    private final DoorPanel door;
    private final NativeButton back;
    private final NativeButton next;
    private final Paragraph coming = Parts.note("");
    private final LessonWishes wishes;

    Remote(
            BeamerState state,
            RemoteKey own,
            Remotes remotes,
            Lessons lessons,
            BeamerStates states,
            ScreenUpdates updates,
            Steering steering,
            Texts texts) {
        this.own = own;
        this.remotes = remotes;
        this.states = states;
        this.updates = updates;
        this.steering = steering;
        this.texts = texts;
        this.shown = state;
        addClassName("remote");
        toDebate = new ToDebate(texts);
        counts = new CountsPanel(texts);
        lastAnswers = new LastAnswers(lessons, texts);
        door = new DoorPanel(state.lesson(), state.counts(), lessons, texts);
        back = new WishButton("go", texts.get("lesson.back"), new Wish.Back());
        next = new WishButton("go", texts.get("lesson.next"), new Wish.Next());
        next.addClassName("go-on");
        door.setVisible(!state.lesson().plan().isWithoutPhones());
        wishes = LessonWishes.ofRemote(texts, () -> shown.lesson(), this::carryOut);
        Div ways = Parts.styled("remote-ways", new Div(back, next));
        add(
                counts,
                whereabouts,
                toDebate,
                door,
                Parts.styled("remote-foot", new Div(wishes, lastAnswers, coming, ways)));
        showStep(state, true);
        showClass(state);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        LessonId id = shown.lesson().id();
        following = Optional.of(updates.follow(event.getUI(), id, Signal.News.ANSWERS, this::refresh));
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        following.ifPresent(Registration::remove);
    }

    /** Carries out what the phone wishes, if it is the remote still. */
    void carryOut(String from, List<Wish> wished) {
        LessonId id = shown.lesson().id();
        if (isRemote()) {
            steering.carryOut(
                    id, from, wished, lastAnswers.on(() -> states.of(id).map(BeamerState::seen)));
        }
        refresh();
    }

    private boolean isRemote() {
        return remotes.lesson(own)
                .filter(it -> it.id().equals(shown.lesson().id()))
                .isPresent();
    }

    private void refresh() {
        Optional<BeamerState> now = states.of(shown.lesson().id());
        if (now.isPresent() && isRemote()) {
            show(now.get());
        } else {
            following.ifPresent(Registration::remove);
            removeAll();
            add(now.isPresent() ? NoRemote.replaced(texts) : NoRemote.over(texts));
        }
    }

    private void show(BeamerState state) {
        boolean hasMoved = !state.lesson().place().equals(shown.lesson().place());
        boolean isSame = state.lesson().equals(shown.lesson()) && state.totals().equals(shown.totals());
        boolean isNewStep =
                state.lesson().place().step() != shown.lesson().place().step();
        shown = state;
        if (!isSame) {
            showStep(state, isNewStep);
        }
        showClass(state);
        if (hasMoved) {
            lastAnswers.forget();
            wishes.moved();
            getElement().executeJs("scrollTo(0, 0)");
        }
    }

    private void showStep(BeamerState state, boolean isNewStep) {
        Step step = state.lesson().place().step();
        getElement().setAttribute("data-step", step.name());
        whereabouts.removeAll();
        whereabouts.add(new Whereabouts(state, texts));
        toDebate.show(state, isNewStep, texts);
        coming.setText(Whereabouts.next(state, texts).orElse(""));
        back.setEnabled(!state.lesson().place().equals(Place.START));
        next.setEnabled(step != Step.GOODBYE);
    }

    private void showClass(BeamerState state) {
        counts.show(state.lesson(), state.counts(), state.cast());
        door.show(state.lesson(), state.counts());
        lastAnswers.show(state.counts());
    }
}
