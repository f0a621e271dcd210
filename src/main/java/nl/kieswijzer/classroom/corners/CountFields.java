package nl.kieswijzer.classroom.corners;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.classroom.release.Tally;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/**
 * A field for the count of each answer, to type in or to tap at. Every keystroke is kept at once: a clicker that goes on while the
 * teacher is typing loses nothing.
 */
final class CountFields extends Div {
    private static final String VALUE = "value";
    private static final String INVALID = "aria-invalid";
    private static final int MOST = 250;

    /** Where counts are kept. */
    interface Counts {
        Tally typed();

        void keep(Tally counted);
    }

    private final transient Counts counts;
    private final transient Texts texts;
    private final transient Map<Answer, Element> fields = new EnumMap<>(Answer.class);
    private final Paragraph sum = Parts.styled("corner-sum", new Paragraph());
    private final Paragraph unreadable = Parts.styled("notice", new Paragraph());

    CountFields(List<Answer> answers, Counts counts, Texts texts) {
        this.counts = counts;
        this.texts = texts;
        addClassName("count-fields");
        Div room = Parts.styled("room", new Div());
        Tally typed = counts.typed();
        answers.forEach(it -> room.add(corner(it, typed.of(it))));
        sum.getElement().setAttribute("role", "status");
        unreadable.setText(texts.get("lesson.corners.unreadable", MOST));
        unreadable.getElement().setAttribute("role", "alert");
        unreadable.setVisible(false);
        add(room, unreadable, sum);
        sumUp(typed);
    }

    private Div corner(Answer answer, int count) {
        String id = "corner-" + style(answer);
        Element field = new Element("input")
                .setAttribute("id", id)
                .setAttribute("inputmode", "numeric")
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", "3")
                .setProperty(VALUE, count == 0 ? "" : Integer.toString(count));
        field.addPropertyChangeListener(VALUE, "input", it -> {
            if (it.isUserOriginated()) {
                typed(answer, field);
            }
        });
        fields.put(answer, field);
        String word = LessonParts.word(answer, texts);
        Div counting = Parts.styled("counting", new Div(step("−", "lesson.corners.less", answer, field, -1)));
        counting.getElement().appendChild(field);
        counting.add(step("+", "lesson.corners.more", answer, field, 1));
        Div corner = Parts.styled("corner", new Div());
        corner.addClassName(style(answer));
        corner.getElement()
                .appendChild(new Element("label").setAttribute("for", id).setText(word));
        corner.add(counting);
        return corner;
    }

    private NativeButton step(String sign, String meaning, Answer answer, Element field, int step) {
        NativeButton button = LessonParts.button(
                "step", "", () -> count(answer, field, counts.typed().of(answer) + step));
        button.add(new Span(sign));
        button.getElement().setAttribute("aria-label", texts.get(meaning, LessonParts.word(answer, texts)));
        return button;
    }

    /** A tap on less or more. */
    private void count(Answer answer, Element field, int count) {
        int possible = Math.clamp(count, 0, MOST);
        field.setProperty(VALUE, Integer.toString(possible));
        typed(answer, field);
    }

    /** What can't be read changes nothing, and says so. */
    private void typed(Answer answer, Element field) {
        OptionalInt count = read(field.getProperty(VALUE, ""));
        Tally before = counts.typed();
        Tally now = count.isPresent() ? before.with(answer, count.getAsInt()) : before;
        if (count.isPresent()) {
            counts.keep(now);
        }
        field.setAttribute(INVALID, "" + count.isEmpty());
        unreadable.setVisible(fields.values().stream()
                .anyMatch(it -> read(it.getProperty(VALUE, "")).isEmpty()));
        sumUp(now);
    }

    /** An empty field is an empty corner. */
    private static OptionalInt read(String typed) {
        String number = typed.strip();
        if (number.isEmpty()) {
            return OptionalInt.of(0);
        }
        return number.matches("[0-9]{1,3}") && Integer.parseInt(number) <= MOST
                ? OptionalInt.of(Integer.parseInt(number))
                : OptionalInt.empty();
    }

    private void sumUp(Tally typed) {
        sum.setText(texts.get("lesson.corners.sum", typed.pupils()));
    }

    private static String style(Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }
}
