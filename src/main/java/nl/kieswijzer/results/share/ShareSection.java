package nl.kieswijzer.results.share;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** The two ways to pass a result on, the one that tells least first, with what each tells said beside it. */
public final class ShareSection extends Section {
    /** Where it stands on the page. */
    public static final String ID = "deel";

    /** @param base what the site's addresses begin with */
    public ShareSection(Texts texts, ShareCode code, String base) {
        setId(ID);
        addClassName("share");
        add(
                new H2(texts.get("share.title")),
                new Dare(texts, code, base),
                new Show(texts, code, base),
                Parts.paragraph("share-contains", texts.get("share.contains")));
    }
}
