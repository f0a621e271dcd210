package nl.kieswijzer.classroom;

import com.vaadin.flow.component.html.Div;
import nl.kieswijzer.site.QrCode;
import nl.kieswijzer.site.Texts;

/** How to join, readable from the back row: address, code and QR code. */
final class JoinPanel extends Div {
    JoinPanel(TeacherLinks links, String title) {
        Texts texts = links.texts();
        addClassName("join");
        add(
                new Div(
                        Parts.heading(title),
                        Parts.styled(Parts.note(texts.get("lesson.join.go")), "join-go"),
                        Parts.span("join-address", links.typed()),
                        Parts.styled(Parts.note(texts.get("lesson.join.code")), "join-go"),
                        Parts.span("join-code", links.lesson().ticket().code().grouped())),
                Parts.styled(new Div(new QrCode(links.scanned(), texts.get("lesson.join.qr"))), "join-qr"));
    }
}
