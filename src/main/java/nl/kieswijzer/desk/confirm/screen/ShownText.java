package nl.kieswijzer.desk.confirm.screen;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.kieswijzer.desk.confirm.answer.Shown;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What a draft says, or said, of a party on a statement. */
final class ShownText extends Div {
    ShownText(Texts texts, Shown shown) {
        String language = texts.language().tag();
        add(Parts.paragraph("what", texts.get("confirm.shown." + shown.stance().word())));
        shown.rationale(language).ifPresent(it -> add(new Paragraph(it)));
        shown.quotes().forEach(it -> add(Parts.paragraph("words", it)));
    }
}
