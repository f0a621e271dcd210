package nl.kieswijzer.site.offline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.Set;
import nl.kieswijzer.site.FileLinks;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;

/**
 * What a browser shows that has no network, in the place of a page that it did not keep: that the page comes by itself, and
 * what can be done meanwhile. {@code scripts/offline.js} has the result's own words show in its place, and fetches the page.
 */
final class OfflinePage {
    private OfflinePage() {}

    static ReadingPage of(Texts texts) {
        return ReadingPage.of(
                        texts,
                        texts.get("offline.title"),
                        texts.get("offline.lead"),
                        it -> FileLinks.offline(it.language()),
                        Set.of(StyleSheet.OFFLINE),
                        content(texts))
                .hidden();
    }

    private static Component content(Texts texts) {
        Div page = words(texts, "offline.title", "offline.lead", "offline.quiz");
        Div result = words(texts, "offline.result.title", "offline.result.lead", "offline.result.quiz");
        page.getElement().setAttribute("data-offline", FileLinks.offline(texts.language()));
        result.getElement().setAttribute("data-offline", texts.links().result()).setAttribute("hidden", true);
        return new Div(page, result);
    }

    private static Div words(Texts texts, String title, String lead, String quiz) {
        return Parts.styled(
                "landing",
                new Div(
                        new H1(texts.get(title)),
                        Parts.lead(texts.get(lead)),
                        Parts.link(texts.links().quiz(), texts.get(quiz), "button", "primary")));
    }
}
