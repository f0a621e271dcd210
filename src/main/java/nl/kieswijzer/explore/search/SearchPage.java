package nl.kieswijzer.explore.search;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Set;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.parts.PageParts;
import nl.kieswijzer.explore.parts.QuoteText;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;

/** What was found in the quotes and statements, with the words that were asked for marked. */
public final class SearchPage {
    private final LocalEdition edition;
    private final Search search;
    private final Texts texts;

    private SearchPage(LocalEdition edition, Search search) {
        this.edition = edition;
        this.search = search;
        this.texts = edition.texts();
    }

    public static ReadingPage of(LocalEdition edition, String typed) {
        Search search = Search.of(typed);
        Texts texts = edition.texts();
        return ReadingPage.of(
                        texts,
                        search.asksNothing() ? texts.get("search.title") : texts.get("search.titleFor", typed),
                        texts.get("search.description"),
                        it -> it.search(typed),
                        Set.of(StyleSheet.EXPLORE),
                        new SearchPage(edition, search).content(typed))
                .hidden();
    }

    private Div content(String typed) {
        Div page = PageParts.page(texts.get("search.title"), new SearchForm(texts, typed));
        if (search.asksNothing()) {
            page.add(Parts.paragraph("soft", texts.get("search.hint")));
            return page;
        }
        List<Quote> quotes = search.quotes(edition);
        List<Statement> statements = search.statements(edition);
        page.add(Parts.lead(texts.get("search.count", quotes.size(), statements.size())));
        if (quotes.isEmpty() && statements.isEmpty()) {
            page.add(Parts.paragraph("notice", texts.get("search.nothing")));
        }
        if (!statements.isEmpty()) {
            page.add(statements(statements));
        }
        if (!quotes.isEmpty()) {
            page.add(quotes(quotes));
        }
        return page;
    }

    private Section statements(List<Statement> found) {
        Section section = new Section(new H2(texts.get("search.statements")));
        found.forEach(it -> {
            H3 name = new H3();
            name.add(marked(new Anchor(edition.page(it)), edition.in(it.text())));
            Article hit = hit(name);
            it.meaning().ifPresent(text -> hit.add(marked(new Paragraph(), edition.in(text))));
            section.add(hit);
        });
        return section;
    }

    private Section quotes(List<Quote> found) {
        Section section = new Section(new H2(texts.get("search.quotes")));
        found.forEach(it -> {
            H3 party = new H3();
            party.add(marked(new Anchor(edition.place(it)), edition.name(it.party())));
            QuoteText words = new QuoteText(edition, it);
            words.removeAll();
            Article hit = hit(party);
            hit.add(marked(words, it.text()));
            section.add(hit);
        });
        return section;
    }

    private static Article hit(H3 name) {
        Article hit = new Article(name);
        hit.addClassName("hit");
        return hit;
    }

    private <T extends HtmlContainer> T marked(T container, String text) {
        search.mark(text)
                .forEach(it -> container
                        .getElement()
                        .appendChild(
                                it.isFound() ? new Element("mark").setText(it.text()) : Element.createText(it.text())));
        return container;
    }
}
