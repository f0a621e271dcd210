package nl.kieswijzer.classroom.beamer;

import com.vaadin.flow.component.html.Div;
import nl.kieswijzer.classroom.lesson.Door;
import nl.kieswijzer.classroom.page.LessonParts;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.QrCode;
import nl.kieswijzer.site.Texts;

/** How to join, readable from the back row: address, code and QR code. */
final class JoinPanel extends Div {
    JoinPanel(TeacherLinks links, String title) {
        Texts texts = links.texts();
        addClassName("join");
        if (links.lesson().door() == Door.CLOSED) {
            add(new Div(LessonParts.heading(title), Parts.note(texts.get("lesson.join.closed"))));
            return;
        }
        add(
                new Div(
                        LessonParts.heading(title),
                        Parts.styled("join-go", Parts.note(texts.get("lesson.join.go"))),
                        Parts.span("join-address", links.typed()),
                        Parts.styled("join-go", Parts.note(texts.get("lesson.join.code"))),
                        Parts.span("join-code", links.lesson().ticket().code().grouped())),
                Parts.styled("join-qr", new Div(new QrCode(links.scanned(), texts.get("lesson.join.qr")))));
    }
}
