package nl.kieswijzer.classroom.corners;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Where the corners are, and what to read out: in a corner everybody sees what a pupil thinks, and that is said first. */
final class CornersOpening extends Div {
    private static final List<String> PROMISES = List.of("skip", "seen", "away", "helpHere");

    CornersOpening(Texts texts) {
        addClassName("opening");
        Div room = Parts.styled("room", new Div());
        Stream.of(Answer.values()).forEach(it -> {
            Div corner = Parts.styled("corner", new Div(LessonParts.word(it, texts)));
            corner.addClassName(it.name().toLowerCase(Locale.ROOT));
            room.add(corner);
        });
        UnorderedList promises = Parts.styled("promises", new UnorderedList());
        PROMISES.forEach(it -> promises.add(new ListItem(texts.get("lesson.opening." + it))));
        add(
                Parts.styled(
                        "corners",
                        new Div(
                                LessonParts.heading(texts.get("lesson.corners.title")),
                                Parts.lead(texts.get("lesson.corners.go")),
                                room)),
                Parts.styled("read-out", new Section(new H2(texts.get("lesson.opening.title")), promises)));
    }
}
