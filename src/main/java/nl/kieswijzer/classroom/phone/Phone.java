package nl.kieswijzer.classroom.phone;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.Locale;
import java.util.Optional;
import nl.kieswijzer.classroom.access.Entry;
import nl.kieswijzer.classroom.access.Lessons;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.PupilToken;
import nl.kieswijzer.classroom.lesson.Question;
import nl.kieswijzer.classroom.lesson.Round;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.classroom.signals.ScreenUpdates;
import nl.kieswijzer.classroom.signals.Signal;
import nl.kieswijzer.deck.StatementDeck;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.sheet.SheetEvent;

/** A pupil's phone: the deck of the open round, where the class is, and in the end the way to the own result. */
final class Phone extends Div {
    private final transient PupilToken token;
    private final transient Lessons lessons;
    private final transient ScreenUpdates updates;
    private final transient PhoneDecks decks;
    private final transient PhoneQuestions questions;
    private final transient Texts texts;
    private transient Lesson shown;
    private transient Optional<Question> asked = Optional.empty();
    private transient Optional<Registration> following = Optional.empty();

    private final Paragraph board = Parts.styled("board", new Paragraph());
    private final LessonAnswers content = Parts.styled("phone-content", new LessonAnswers());

    Phone(
            Lesson lesson,
            PupilToken token,
            Lessons lessons,
            ScreenUpdates updates,
            PhoneDecks decks,
            PhoneQuestions questions) {
        this.questions = questions;
        this.token = token;
        this.lessons = lessons;
        this.updates = updates;
        this.decks = decks;
        this.texts = decks.texts();
        this.shown = lesson;
        addClassName("phone");
        board.getElement().setAttribute("role", "status");
        content.onSheet(this::answer);
        add(board, content);
        showBoard(lesson);
        showContent(lesson);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        showAddress(shown);
        following = Optional.of(updates.follow(event.getUI(), shown.id(), Signal.News.LESSON, this::refresh));
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        following.ifPresent(Registration::remove);
    }

    /** So that a phone which loads again comes back here, also when the code was typed, and whatever was typed wrong meanwhile. */
    private void showAddress(Lesson lesson) {
        getElement()
                .executeJs(
                        "history.replaceState(history.state, '', $0)",
                        texts.links().joinClass(lesson.ticket().path()));
    }

    private void refresh() {
        lessons.find(shown.id()).ifPresentOrElse(this::show, this::over);
    }

    private void show(Lesson lesson) {
        if (!lesson.ticket().equals(shown.ticket())) {
            if (!lessons.isIn(lesson.id(), token)) {
                out();
                return;
            }
            showAddress(lesson);
        }
        boolean otherContent = lesson.openRound() != shown.openRound()
                || isAtTheEnd(lesson) != isAtTheEnd(shown)
                || !questions.toAsk(lesson).equals(asked);
        boolean wasAsked = asked.isPresent();
        shown = lesson;
        showBoard(lesson);
        if (otherContent) {
            showContent(lesson);
        }
        if (wasAsked && asked.isEmpty() && !lesson.isAnswering() && !isAtTheEnd(lesson)) {
            showDone();
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
        asked = questions.toAsk(lesson);
        if (asked.isPresent()) {
            showQuestion(lesson, asked.orElseThrow(), () -> showContent(shown));
        } else if (isAtTheEnd(lesson)) {
            replace(new Div(
                    LessonParts.heading(texts.get("pupil.end.title")),
                    Parts.lead(texts.get("pupil.end.lead")),
                    decks.waysOn(lesson)));
        } else {
            showDeck(lesson);
        }
    }

    /** Before the first statement the deck is there already, out of sight: no phone waits for it after the tap. */
    private void showQuestion(Lesson lesson, Question question, Runnable then) {
        boolean isBeforeTheDeck = PhoneQuestions.isBeforeTheDeck(lesson);
        replace(questions.panel(lesson, question, () -> {
            if (isBeforeTheDeck) {
                then.run();
            }
        }));
        if (isBeforeTheDeck) {
            Div waiting = new Div(decks.deck(lesson, Round.FIRST));
            waiting.getElement().setAttribute("hidden", true);
            content.add(waiting);
        }
    }

    private void showDeck(Lesson lesson) {
        Round round = lesson.openRound();
        StatementDeck deck = decks.deck(lesson, round);
        deck.onDone(_ -> showDone());
        replace(deck);
        content.offerEarlier(lesson.revision(), decks.keptBefore(lesson, round));
    }

    private void answer(SheetEvent event) {
        decks.round(shown, event.keptAs())
                .ifPresent(round -> event.sheet().ifPresent(it -> lessons.answer(shown.id(), token, round, it)));
    }

    private void showDone() {
        Div done = new Div(
                LessonParts.heading(texts.get("pupil.done.title")),
                Parts.lead(texts.get("pupil.done.lead")),
                LessonParts.button("secondary", texts.get("pupil.done.back"), () -> showDeck(shown)));
        questions
                .toChange(shown)
                .map(it -> LessonParts.button(
                        "secondary", texts.get("pupil.done.aim"), () -> showQuestion(shown, it, this::showDone)))
                .ifPresent(done::add);
        replace(done);
    }

    /** The teacher started over: whoever is with the class sees the new code on the board. */
    private void out() {
        following.ifPresent(Registration::remove);
        board.setText("");
        replace(new JoinForm(texts, Optional.of(Entry.Reason.NEW_CODE), ""));
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
