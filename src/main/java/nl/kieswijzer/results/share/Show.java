package nl.kieswijzer.results.share;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.kieswijzer.results.parts.Disclosure;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** 'Laat zien': the link that opens this result, its code to read out, and the result on paper. */
final class Show extends Div {
    Show(Texts texts, ShareCode code, String base) {
        addClassName("show");
        String address = base + texts.links().shared(code.text());
        add(new Disclosure(
                texts.get("share.show"),
                new Paragraph(texts.get("share.show.tells")),
                new ShareLink(
                        ShareLink.field(address, texts.get("share.field")),
                        Parts.styled(
                                "share-buttons",
                                new Div(
                                        Parts.styled(
                                                "secondary",
                                                ShareLink.share(
                                                        texts, texts.get("share.share"), texts.get("share.message"))),
                                        ShareLink.copy(texts),
                                        ShareLink.status()))),
                Parts.paragraph("code", texts.get("share.code", code.spelled())),
                Parts.styled(
                        "share-buttons",
                        new Div(
                                Parts.link(texts.links().shared(code.text()), texts.get("share.preview"), "button"),
                                Parts.link(texts.links().print(code.text()), texts.get("share.print"), "button")))));
    }
}
