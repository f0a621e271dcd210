package nl.kieswijzer.explore.theme;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kieswijzer.election.Theme;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.parts.PageParts;
import nl.kieswijzer.explore.search.SearchForm;
import nl.kieswijzer.site.Card;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.found.FoundLinks;

/** All themes with their topics. */
public final class ThemesPage {
    private ThemesPage() {}

    public static ReadingPage of(LocalEdition edition) {
        Texts texts = edition.texts();
        String lead = texts.get("theme.index.lead", edition.edition().quotes().size());
        Div page = PageParts.page(texts.get("theme.index.title"), Parts.lead(lead), new SearchForm(texts, ""));
        edition.edition().themes().forEach(it -> page.add(theme(edition, it)));
        page.add(Parts.styled(
                "button", new Anchor(FoundLinks.statements(edition.links()), texts.get("statement.index.link"))));
        return ReadingPage.of(
                        texts,
                        texts.get("theme.index.title"),
                        lead,
                        Links::themes,
                        Set.of(StyleSheet.EXPLORE, StyleSheet.THEME),
                        page)
                .withCard(Card.ofThemes(
                        texts, names(edition), edition.edition().quotes().size()));
    }

    private static String names(LocalEdition edition) {
        return edition.edition().themes().stream()
                .map(it -> edition.in(it.name()))
                .collect(Collectors.joining(", "));
    }

    private static Section theme(LocalEdition edition, Theme theme) {
        String address = edition.links().theme(theme.id().value());
        OrderedList topics = Parts.styled("topics", new OrderedList());
        theme.topics().forEach(it -> topics.add(topic(edition, it)));
        Anchor whole =
                Parts.styled("button", new Anchor(address, edition.texts().get("theme.index.whole")));
        return new Section(new H2(edition.in(theme.name())), topics, whole);
    }

    private static ListItem topic(LocalEdition edition, Topic topic) {
        H3 name = new H3();
        name.add(new Anchor(edition.chapter(topic.id()), edition.in(topic.name())));
        return new ListItem(TopicLine.of(edition, topic, name));
    }
}
