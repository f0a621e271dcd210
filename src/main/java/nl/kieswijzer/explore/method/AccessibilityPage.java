package nl.kieswijzer.explore.method;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import nl.kieswijzer.explore.parts.Contact;
import nl.kieswijzer.explore.parts.PageParts;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;

/** The accessibility statement: what holds, how it is tested, what is not there yet, and where to say what does not work. */
public final class AccessibilityPage {
    /** The sections: {@code access.NAME.title} and {@code .text}. */
    private static final List<String> SECTIONS = List.of("works", "tested", "limits", "leave");

    private AccessibilityPage() {}

    public static ReadingPage of(Texts texts, Contact contact) {
        Div page = PageParts.page(texts.get("access.title"), Parts.lead(texts.get("access.lead")));
        SECTIONS.forEach(it -> page.add(PageParts.section(
                "a-" + it,
                new H2(texts.get("access." + it + ".title")),
                new Paragraph(texts.get("access." + it + ".text")))));
        page.add(PageParts.section("a-report", new H2(texts.get("access.report.title")), contact.in(texts)));
        return ReadingPage.of(
                texts,
                texts.get("access.title"),
                texts.get("access.lead"),
                Links::accessibility,
                Set.of(StyleSheet.EXPLORE),
                page);
    }
}
