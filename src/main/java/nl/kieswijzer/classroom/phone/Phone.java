package nl.kieswijzer.classroom.phone;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.Locale;
import java.util.Optional;
import nl.kieswijzer.classroom.access.Lessons;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.PupilToken;
import nl.kieswijzer.classroom.lesson.Round;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.classroom.signals.ScreenUpdates;
import nl.kieswijzer.classroom.signals.Signal;
import nl.kieswijzer.deck.StatementDeck;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** A pupil's phone: the deck of the open round, where the class is, and in the end the way to the own result. */
final class Phone extends Div {
    private final transient PupilToken token;
    private final transient Lessons lessons;
    private final transient ScreenUpdates updates;
    private final transient PhoneDecks decks;
    private final transient Texts texts;
    private final String address;
    private transient Lesson shown;
    private transient Optional<Registration> following = Optional.empty();

    private final Paragraph board = Parts.styled("board", new Paragraph());
    private final Div content = Parts.styled("phone-content", new Div());

    Phone(Lesson lesson, PupilToken token, Lessons lessons, ScreenUpdates updates, PhoneDecks decks, String address) {
        this.token = token;
        this.lessons = lessons;
        this.updates = updates;
        this.decks = decks;
        this.texts = decks.texts();
        this.address = address;
        this.shown = lesson;
        addClassName("phone");
        board.getElement().setAttribute("role", "status");
        add(board, content);
        showBoard(lesson);
        showContent(lesson);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // So that a phone which loads again comes back here, also when the code was typed.
        event.getUI().getPage().executeJs("history.replaceState(history.state, '', $0)", address);
        following = Optional.of(updates.follow(event.getUI(), shown.id(), Signal.News.LESSON, this::refresh));
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        following.ifPresent(Registration::remove);
    }

    private void refresh() {
        lessons.find(shown.id()).ifPresentOrElse(this::show, this::over);
    }

    private void show(Lesson lesson) {
        boolean otherContent = lesson.openRound() != shown.openRound() || isAtTheEnd(lesson) != isAtTheEnd(shown);
        shown = lesson;
        showBoard(lesson);
        if (otherContent) {
            showContent(lesson);
        }
    }

    private static boolean isAtTheEnd(Lesson lesson) {
        return !lesson.place().step().isBefore(Step.PARTIES);
    }

    private void showBoard(Lesson lesson) {
        String step = lesson.place().step().name().toLowerCase(Locale.ROOT);
        board.setText(texts.get("pupil.board." + step));
    }

    private void showContent(Lesson lesson) {
        if (isAtTheEnd(lesson)) {
            replace(new Div(
                    LessonParts.heading(texts.get("pupil.end.title")),
                    Parts.lead(texts.get("pupil.end.lead")),
                    decks.waysOn(lesson)));
        } else {
            showDeck(lesson);
        }
    }

    private void showDeck(Lesson lesson) {
        Round round = lesson.openRound();
        StatementDeck deck = decks.deck(lesson, round);
        deck.onSheet(it -> it.sheet().ifPresent(sheet -> lessons.answer(lesson.id(), token, round, sheet)));
        deck.onDone(_ -> showDone());
        replace(deck);
    }

    private void showDone() {
        replace(new Div(
                LessonParts.heading(texts.get("pupil.done.title")),
                Parts.lead(texts.get("pupil.done.lead")),
                LessonParts.button("secondary", texts.get("pupil.done.back"), () -> showDeck(shown))));
    }

    private void over() {
        following.ifPresent(Registration::remove);
        board.setText("");
        replace(new Div(
                LessonParts.heading(texts.get("pupil.over.title")),
                Parts.lead(texts.get("pupil.over.lead")),
                decks.waysOn(shown)));
    }

    private void replace(Component component) {
        content.removeAll();
        content.add(component);
    }
}
