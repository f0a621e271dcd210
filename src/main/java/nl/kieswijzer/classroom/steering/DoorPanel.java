package nl.kieswijzer.classroom.steering;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import nl.kieswijzer.classroom.access.Lessons;
import nl.kieswijzer.classroom.lesson.Door;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.Step;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.classroom.release.ClassSummary.Counts;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/**
 * Who may come in, for the teacher, on the beamer or on the remote: how many there are, the door, and starting over with a new
 * code. See {@code src/docs/decisions/0024-the-door-of-a-lesson.md}.
 */
public final class DoorPanel extends NativeDetails {
    private static final String VALUE = "value";
    private static final int MOST = 999;

    private final transient Lessons lessons;
    private final transient Texts texts;
    private transient Lesson shown;
    private final Element number = new Element("input");
    private final NativeButton door;
    private final NativeButton more;
    private final Span tooMany = Parts.span("missing", "");
    private final Paragraph meaning = new Paragraph();
    private final Div startingOver = Parts.styled("starting-over", new Div());

    public DoorPanel(Lesson lesson, Counts counts, Lessons lessons, Texts texts) {
        this.lessons = lessons;
        this.texts = texts;
        this.shown = lesson;
        addClassName("door");
        door = LessonParts.button(
                "secondary", "", () -> change(shown.with(shown.door() == Door.OPEN ? Door.CLOSED : Door.OPEN)));
        more = LessonParts.button(
                "secondary",
                texts.get("lesson.door.more"),
                () -> change(shown.expecting(shown.expected() + 1).with(Door.OPEN)));
        Div expecting = Parts.styled("expecting", new Div());
        expecting
                .getElement()
                .appendChild(
                        new Element("label").setAttribute("for", "expected").setText(texts.get("lesson.door.expected")),
                        number);
        expecting.add(more);
        listenToTheNumber();
        Div ways = Parts.styled("door-ways", new Div(door, startingOver));
        setContent(new Div(meaning, expecting, tooMany, ways, Parts.note(texts.get("lesson.door.hint"))));
        offerToStartOver();
        show(lesson, counts);
    }

    /** What is so now. The number stays as the teacher is typing it, unless it was changed elsewhere. */
    public void show(Lesson lesson, Counts counts) {
        boolean isOpen = lesson.door() == Door.OPEN;
        boolean isLate = !lesson.place().step().isBefore(Step.TOTALS);
        shown = lesson;
        setSummaryText(texts.get(isOpen ? "lesson.door.isOpen" : "lesson.door.isClosed"));
        meaning.setText(texts.get(isOpen ? "lesson.door.isOpen.meaning" : "lesson.door.isClosed.meaning"));
        door.setText(texts.get(isOpen ? "lesson.door.close" : isLate ? "lesson.door.late" : "lesson.door.open"));
        more.setVisible(lesson.expected() > 0);
        int over = lesson.expected() == 0 ? 0 : counts.joined() - lesson.expected();
        tooMany.setVisible(over > 0);
        tooMany.setText(texts.get("lesson.door.tooMany", over));
        String expected = lesson.expected() == 0 ? "" : Integer.toString(lesson.expected());
        if (!number.getProperty(VALUE, "").equals(expected)) {
            number.setProperty(VALUE, expected);
        }
    }

    private void listenToTheNumber() {
        number.setAttribute("id", "expected")
                .setAttribute("type", "number")
                .setAttribute("inputmode", "numeric")
                .setAttribute("min", "1")
                .setAttribute("max", Integer.toString(MOST));
        number.addPropertyChangeListener(VALUE, "change", it -> {
            if (it.isUserOriginated()) {
                change(shown.expecting(pupils(number.getProperty(VALUE, ""))));
            }
        });
    }

    /** What was typed; as good as nothing where it is no number of pupils. */
    private static int pupils(String typed) {
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
    }

    private void change(Lesson to) {
        lessons.change(shown.id(), it -> it.with(to.door()).expecting(to.expected()));
    }

    private void offerToStartOver() {
        startingOver.removeAll();
        startingOver.add(LessonParts.button("secondary", texts.get("lesson.door.startOver"), this::askToStartOver));
    }

    /** Asks first: the class has to type anew. */
    private void askToStartOver() {
        boolean letsOut = shown.place().step().isBefore(Step.TOTALS);
        startingOver.removeAll();
        startingOver.add(
                new Span(texts.get(letsOut ? "lesson.door.startOverSure" : "lesson.door.newCodeSure")),
                LessonParts.button("secondary", texts.get("lesson.door.yes"), () -> {
                    lessons.startOver(shown);
                    offerToStartOver();
                }),
                LessonParts.button("secondary", texts.get("lesson.door.no"), this::offerToStartOver));
    }
}
