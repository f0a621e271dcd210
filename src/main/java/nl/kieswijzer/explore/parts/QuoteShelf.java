package nl.kieswijzer.explore.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kieswijzer.election.Passage;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.QuoteId;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.source.SourceLinks;

/**
 * Shows the quotes of one page. A quote that bears on several topics has its address where it comes first. Where quotes
 * stand open it is folded up after that, so that nobody reads the same words twice without wanting to.
 */
public final class QuoteShelf {
    private final LocalEdition edition;
    private final Explainer explainer;
    private final Set<QuoteId> shown = new HashSet<>();

    public QuoteShelf(LocalEdition edition, Explainer explainer) {
        this.edition = edition;
        this.explainer = explainer;
    }

    public Component show(Quote quote) {
        return shown.add(quote.id()) ? addressed(quote) : again(quote);
    }

    /** The same where quotes are folded up anyway: whole each time, for nobody knows what a reader opened before. */
    public Component inAFold(Quote quote) {
        return shown.add(quote.id()) ? addressed(quote) : whole(quote, source(quote));
    }

    /** The words that count in a quote, and the rest of it folded up; the way to the whole is where its party's quotes are. */
    public Article passage(Passage passage) {
        Quote quote = passage.quote();
        Paragraph source = source(quote);
        source.add(Parts.link(
                edition.place(quote), edition.texts().get("statement.quotePlace", edition.name(quote.party()))));
        Article article = Parts.styled("quote", new Article(new QuoteText(edition, passage.shown())));
        if (passage.isPart()) {
            NativeDetails whole =
                    new NativeDetails(edition.texts().get("statement.wholeQuote"), new QuoteText(edition, quote));
            article.add(Parts.styled("rests-on", whole));
        }
        article.add(source);
        article.setId(Anchors.quote(quote.id()));
        addHardWords(article, quote);
        return article;
    }

    private Article addressed(Quote quote) {
        Paragraph source = source(quote);
        source.add(link(quote));
        Article whole = whole(quote, source);
        whole.setId(Anchors.quote(quote.id()));
        return whole;
    }

    private Article whole(Quote quote, Paragraph source) {
        Article whole = Parts.styled("quote", new Article(new QuoteText(edition, quote), source));
        addHardWords(whole, quote);
        List<LocalEdition.Stand> stands = restingOn(quote);
        if (!stands.isEmpty()) {
            whole.add(statements(stands));
        }
        return whole;
    }

    /** The page of its programme, or else what all quotes are taken from. */
    private Paragraph source(Quote quote) {
        Span from = new Span();
        edition.source(quote)
                .ifPresent(it ->
                        SourceLinks.of(edition.texts(), it).forEach(way -> from.add(Parts.styled("quote-page", way))));
        if (from.getElement().getChildCount() == 0) {
            from.setText(edition.in(edition.edition().provenance().citation()));
        }
        return Parts.styled("quote-source", new Paragraph(from));
    }

    private Anchor link(Quote quote) {
        Anchor link = Parts.styled("quote-link", new Anchor("#" + Anchors.quote(quote.id()), "#"));
        link.setAriaLabel(edition.texts().get("quote.link"));
        link.setTitle(edition.texts().get("quote.link"));
        return link;
    }

    private void addHardWords(Article article, Quote quote) {
        List<NativeButton> words = explainer.wordsOf(quote);
        if (!words.isEmpty()) {
            Paragraph line = Parts.styled(
                    "quote-words", new Paragraph(new Span(edition.texts().get("quote.words"))));
            words.forEach(line::add);
            article.add(line);
        }
    }

    private List<LocalEdition.Stand> restingOn(Quote quote) {
        return edition.stands(quote.party())
                .filter(it -> it.position().quotes().contains(quote.id()))
                .toList();
    }

    private NativeDetails statements(List<LocalEdition.Stand> stands) {
        UnorderedList list = new UnorderedList();
        stands.forEach(it -> list.add(statement(it)));
        NativeDetails details = new NativeDetails(edition.texts().get("quote.statements", stands.size()), list);
        details.addClassName("rests-on");
        return details;
    }

    private ListItem statement(LocalEdition.Stand stand) {
        String place = edition.links().party(stand.position().party()) + "#"
                + Anchors.statement(stand.statement().id());
        return new ListItem(
                new Anchor(place, edition.in(stand.statement().text())),
                Badge.of(Optional.of(stand.position().stance()), edition.texts()));
    }

    private NativeDetails again(Quote quote) {
        Anchor first =
                new Anchor("#" + Anchors.quote(quote.id()), edition.texts().get("quote.toFirst"));
        NativeDetails again =
                new NativeDetails(new Span(opening(quote)), new Article(new QuoteText(edition, quote), first));
        again.addClassName("quote-again");
        return again;
    }

    private Span opening(Quote quote) {
        Span words = new Span(QuoteText.opening(quote.text()));
        words.getElement().setAttribute("lang", edition.edition().provenance().quoteLanguage());
        Span why = new Span(edition.texts().get("quote.again"));
        why.addClassName("quote-why");
        return new Span(words, why);
    }
}
