package nl.kieswijzer.classroom.beamer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.classroom.page.PlanQuery;
import nl.kieswijzer.site.FileLinks;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What only the teacher needs, folded away while the class looks on: the private link, what to print, and the end. */
final class TeacherTools extends NativeDetails {
    /** Lessons are given in the Netherlands, whatever clock the server has. */
    TeacherTools(TeacherLinks links, Runnable end) {
        Texts texts = links.texts();
        addClassName("teacher-tools");
        setSummaryText(texts.get("lesson.tools.title"));
        ZonedDateTime wiped = links.lesson().expiresAt().atZone(Texts.HERE);
        String time = DateTimeFormatter.ofPattern("HH:mm").format(wiped);
        Div link = new Div();
        setContent(new Div(
                new Paragraph(texts.get("lesson.tools.wiped", texts.date(wiped.toLocalDate()), time)),
                new Paragraph(Parts.link(texts.links().lessonTotals(), texts.get("lesson.tools.totals"))),
                new Paragraph(Parts.link(FileLinks.lessonTable(texts.links()), texts.get("lesson.tools.table"))),
                new Paragraph(Parts.link(texts.links().lessonPicture(), texts.get("lesson.tools.picture"))),
                paper(links),
                new Paragraph(texts.get("lesson.tools.link")),
                LessonParts.button("secondary", texts.get("lesson.tools.showLink"), () -> {
                    link.removeAll();
                    link.add(Parts.span("teacher-link", links.teacher()));
                }),
                link,
                ending(texts, end)));
    }

    /** Where phones are, there is no need of paper. */
    private static Div paper(TeacherLinks links) {
        Div paper = new Div();
        if (links.lesson().plan().isWithoutPhones()) {
            paper.add(Parts.link(
                    PlanQuery.paper(links.lesson().plan(), links.texts().links()),
                    links.texts().get("lesson.tools.paper")));
        }
        return paper;
    }

    /** Asks before wiping: there is no way back. */
    private static Div ending(Texts texts, Runnable end) {
        Div ending = Parts.styled("ending", new Div());
        ending.add(LessonParts.button("secondary", texts.get("lesson.end.end"), () -> {
            ending.removeAll();
            ending.add(
                    new Span(texts.get("lesson.end.sure")),
                    LessonParts.button("secondary", texts.get("lesson.end.yes"), end),
                    LessonParts.button("secondary", texts.get("lesson.end.no"), () -> {
                        ending.removeAll();
                        ending.add(ending(texts, end));
                    }));
        }));
        return ending;
    }
}
