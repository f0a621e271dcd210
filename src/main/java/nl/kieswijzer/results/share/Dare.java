package nl.kieswijzer.results.share;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.kieswijzer.results.parts.Disclosure;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.QrCode;
import nl.kieswijzer.site.Texts;

/** 'Daag uit': the link to a duel. Its code stands in the fragment, so that no server that a friend's browser asks sees it. */
final class Dare extends Div {
    Dare(Texts texts, ShareCode code, String base) {
        addClassName("dare");
        String address = base + texts.links().duel(code.text());
        add(new ShareLink(
                Parts.styled(
                        "primary", ShareLink.share(texts, texts.get("share.dare"), texts.get("share.dare.message"))),
                new Paragraph(texts.get("share.dare.tells")),
                Parts.styled("share-buttons", new Div(ShareLink.copy(texts), ShareLink.status())),
                new Disclosure(
                        texts.get("share.qr"),
                        new QrCode(address, texts.get("share.dare.qrLabel")),
                        ShareLink.field(address, texts.get("share.dare.field")))));
    }
}
