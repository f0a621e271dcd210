package nl.kieswijzer.classroom.phone;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.classroom.access.Choices;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.PupilToken;
import nl.kieswijzer.classroom.lesson.Question;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.site.Texts;

/** What a phone asks beside the statements. */
record PhoneQuestions(Choices choices, PupilToken token, EditionRevision revision, Texts texts) {
    /** What to ask now: before the first statement the aim, of who did not say yet. */
    Optional<Question> toAsk(Lesson lesson) {
        return Question.openIn(lesson)
                .filter(it -> !isBeforeTheDeck(lesson)
                        || choices.chosen(lesson, token, it).isEmpty());
    }

    /** What was asked before the first statement and may be answered otherwise still. */
    Optional<Question> toChange(Lesson lesson) {
        return Question.openIn(lesson)
                .filter(_ -> isBeforeTheDeck(lesson) && toAsk(lesson).isEmpty());
    }

    static boolean isBeforeTheDeck(Lesson lesson) {
        return lesson.place().step().isBefore(Step.TOTALS);
    }

    /** The panel of a question. */
    Component panel(Lesson lesson, Question question, Runnable chosen) {
        QuestionPanel.Asked asked = lesson.place().step() == Step.WHO_SAID ? quote() : aim(lesson);
        QuestionPanel panel = new QuestionPanel(asked, choice -> {
            boolean isKept = choices.choose(lesson.id(), token, question, choice);
            if (isKept) {
                chosen.run();
            }
            return isKept;
        });
        choices.chosen(lesson, token, question).ifPresent(it -> panel.show(it, asked));
        return panel;
    }

    private QuestionPanel.Asked quote() {
        Map<String, String> parties = new LinkedHashMap<>();
        revision.edition()
                .partiesByName(texts.locale())
                .forEach(it -> parties.put(it.id().value(), it.name()));
        return new QuestionPanel.Asked(
                texts.get("pupil.quote.title"), texts.get("pupil.quote.lead"), parties, texts.get("pupil.chosen"));
    }

    private QuestionPanel.Asked aim(Lesson lesson) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Answer answer : Answer.values()) {
            answers.put(answer.name(), LessonParts.word(answer, texts));
        }
        return new QuestionPanel.Asked(
                texts.get("lesson.aim.statement"),
                texts.get(lesson.place().step() == Step.AIM ? "pupil.aim.after" : "pupil.aim.before"),
                answers,
                texts.get("pupil.chosen"));
    }
}
