package nl.kieswijzer.classroom.beamer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.Round;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.classroom.release.CountedTotals;
import nl.kieswijzer.classroom.release.Tally;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Without phones: one statement at a time, a corner for each answer, and what the teacher counts in it. */
final class CornersPanel extends Div {
    private static final String VALUE = "value";

    private final transient List<Element> fields = new ArrayList<>();

    CornersPanel(BeamerState state, CountedTotals counted, Texts texts) {
        Lesson lesson = state.lesson();
        Round round = lesson.openRound();
        List<StatementId> asked = lesson.asked(round);
        int number = Math.min(lesson.place().clicks(), asked.size() - 1);
        StatementId id = asked.get(number);
        addClassName("corners");
        add(
                Parts.note(texts.get("lesson.corners.page", number + 1, asked.size())),
                LessonParts.heading(state.edition()
                        .statement(id)
                        .map(Statement::text)
                        .map(it -> it.in(texts.locale()))
                        .orElse("")),
                Parts.lead(texts.get("lesson.corners.go")));
        Tally typed = counted.typed(lesson.id(), round, id);
        Div corners = Parts.styled("expecting", new Div());
        for (Answer answer : Answer.values()) {
            Element field = field(answer, typed.of(answer));
            fields.add(field);
            field.addPropertyChangeListener(VALUE, "change", it -> {
                if (it.isUserOriginated()) {
                    counted.keep(
                            lesson,
                            round,
                            id,
                            new Tally(of(Answer.AGREE), of(Answer.NEITHER), of(Answer.DISAGREE), of(Answer.SKIP)));
                }
            });
            corners.getElement()
                    .appendChild(
                            new Element("label")
                                    .setAttribute("for", name(answer))
                                    .setText(LessonParts.word(answer, texts)),
                            field);
        }
        add(corners, Parts.note(texts.get("lesson.corners.few", Tally.FEWEST)));
    }

    private static String name(Answer answer) {
        return "corner-" + answer.ordinal();
    }

    private static Element field(Answer answer, int count) {
        return new Element("input")
                .setAttribute("id", name(answer))
                .setAttribute("type", "number")
                .setAttribute("inputmode", "numeric")
                .setAttribute("min", "0")
                .setAttribute("max", "99")
                .setProperty(VALUE, Integer.toString(count));
    }

    private int of(Answer answer) {
        String typed = fields.get(answer.ordinal()).getProperty(VALUE, "");
        return typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : 0;
    }
}
