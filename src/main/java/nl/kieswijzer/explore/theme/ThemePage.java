package nl.kieswijzer.explore.theme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.Theme;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.explore.parts.Anchors;
import nl.kieswijzer.explore.parts.Explainer;
import nl.kieswijzer.explore.parts.Fold;
import nl.kieswijzer.explore.parts.Legend;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.parts.PageParts;
import nl.kieswijzer.explore.parts.QuoteShelf;
import nl.kieswijzer.site.Card;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;

/** A theme: its topics, each unfolding to the parties' words; its background, a choice of quotes, and who says nothing. */
public final class ThemePage {
    private final LocalEdition edition;
    private final Theme theme;
    private final QuoteFilter filter;
    private final Explainer explainer;
    private final Texts texts;

    private ThemePage(LocalEdition edition, Theme theme, QuoteFilter filter) {
        this.edition = edition;
        this.theme = theme;
        this.filter = filter;
        this.texts = edition.texts();
        this.explainer = new Explainer(edition);
    }

    public static ReadingPage of(LocalEdition edition, Theme theme, QuoteFilter filter) {
        String name = edition.in(theme.name());
        ReadingPage page = ReadingPage.of(
                        edition.texts(),
                        name,
                        edition.texts()
                                .get(
                                        "theme.description",
                                        name,
                                        edition.edition().quotes().size(),
                                        edition.in(edition.edition().election().name())),
                        it -> filter.address(it, theme),
                        Set.of(StyleSheet.EXPLORE, StyleSheet.THEME),
                        new ThemePage(edition, theme, filter).content())
                .withCard(Card.ofTheme(
                        edition.texts(),
                        theme.id().value(),
                        name,
                        edition.edition().quotes().size()));
        // A choice of quotes is for sharing; the whole is what search engines should know.
        return filter.isAll() ? page : page.hidden();
    }

    private Div content() {
        Div page = PageParts.page(edition.in(theme.name()), Parts.lead(lead()));
        if (filter.isAll()) {
            page.add(topics(), background(), choice());
        } else {
            page.add(choice(), topics(), background());
        }
        page.add(levels(), silent(), PageParts.toTop(texts), explainer.meanings());
        return page;
    }

    private Component topics() {
        List<Topic> chapters = chapters();
        if (chapters.isEmpty()) {
            return Parts.paragraph("notice", texts.get("filter.none"));
        }
        QuoteShelf shelf = new QuoteShelf(edition, explainer);
        Section topics = Parts.styled("chapters", new Section());
        topics.getElement().setAttribute("aria-label", texts.get("theme.topics"));
        chapters.forEach(it -> topics.add(new Chapter(edition, it, parties()).show(filter, shelf, explainer)));
        return topics;
    }

    private String lead() {
        List<Quote> quotes = edition.edition().quotes();
        return texts.get(
                "theme.lead",
                quotes.size(),
                quotes.stream().map(Quote::party).distinct().count());
    }

    /** The long text of the source: for who wants to know more than a line a topic. */
    private Fold background() {
        Fold background = new Fold(new H2(texts.get("theme.background")));
        background.setId("achtergrond");
        return background.with(explainer.paragraph(edition.in(theme.background())));
    }

    private Fold choice() {
        return new Fold(new H2(texts.get("filter.title")))
                .with(new FilterForm(edition, theme, filter))
                .open(!filter.isAll());
    }

    private Fold levels() {
        Fold levels = new Fold(new H2(texts.get("legend.title")));
        levels.setId(Anchors.LEGEND);
        return levels.with(Parts.paragraph("soft", texts.get("legend.ours")), new Legend(edition));
    }

    private List<Topic> chapters() {
        return theme.topics().stream()
                .filter(filter::admits)
                .filter(it -> edition.edition().quotes().stream()
                        .anyMatch(
                                quote -> filter.admits(quote) && quote.topics().contains(it.id())))
                .toList();
    }

    private List<Party> parties() {
        return edition.parties().stream().filter(it -> filter.admits(it.id())).toList();
    }

    /** The parties that the source has no text of at all; they belong to the theme whatever the filter. */
    private Section silent() {
        UnorderedList list = new UnorderedList();
        edition.parties().stream()
                .filter(it -> edition.quotes(it.id()).findAny().isEmpty())
                .forEach(it -> list.add(new ListItem(new Anchor(edition.links().party(it.id()), it.name()))));
        return PageParts.section(
                Anchors.SILENT,
                new H2(texts.get("theme.silent")),
                Parts.paragraph("soft", texts.get("theme.silentLead")),
                list);
    }
}
