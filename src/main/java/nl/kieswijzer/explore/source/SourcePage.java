package nl.kieswijzer.explore.source;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Set;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.source.Programme;
import nl.kieswijzer.explore.parts.Anchors;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.explore.parts.PageParts;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.ReadingPage;
import nl.kieswijzer.site.StyleSheet;
import nl.kieswijzer.site.Texts;
import nl.kieswijzer.site.source.SourceLinks;

/**
 * One page of a programme as text, with the quote marked that led there. Search engines are kept out: they should lead to the party,
 * whose words these are.
 */
final class SourcePage {
    private static final Set<StyleSheet> STYLES = Set.of(StyleSheet.EXPLORE, StyleSheet.SOURCE);

    private final Texts texts;
    private final ReadPage read;
    private final Programme programme;

    private SourcePage(Texts texts, ReadPage read) {
        this.texts = texts;
        this.read = read;
        this.programme = read.programme();
    }

    static ReadingPage of(Texts texts, ReadPage read) {
        SourcePage page = new SourcePage(texts, read);
        return page(texts, read.revision().edition().id(), read.programme(), read.number(), page.content());
    }

    /** In the place of a page that can't be read now. */
    static ReadingPage away(Texts texts, EditionId edition, Programme programme, int number) {
        Div content = PageParts.page(programme.title(), Parts.lead(texts.get("source.away", Integer.toString(number))));
        programme
                .original(number)
                .ifPresent(it -> content.add(new Paragraph(SourceLinks.away(it, texts.get("quote.original")))));
        return page(texts, edition, programme, number, content);
    }

    private static ReadingPage page(Texts texts, EditionId edition, Programme programme, int page, Div content) {
        String number = Integer.toString(page);
        String title = texts.get("source.title", programme.title(), number);
        return ReadingPage.of(
                        texts,
                        title,
                        title,
                        it -> SourceLinks.page(
                                it, edition.value(), programme.id().value(), number),
                        STYLES,
                        content)
                .hidden();
    }

    private static String number(int page) {
        return Integer.toString(page);
    }

    private Div content() {
        Div page = PageParts.page(programme.title(), Parts.lead(lead()), ways(), text(), pager());
        page.add(Parts.note(texts.get("source.note")));
        return page;
    }

    private String lead() {
        Edition edition = read.revision().edition();
        String party = edition.party(programme.party())
                .map(Party::name)
                .orElse(programme.party().value());
        String place = texts.get("source.place", number(read.number()), number(read.of()));
        return programme
                .date()
                .map(it -> texts.get("source.leadOfDate", party, texts.date(it), place))
                .orElseGet(() -> texts.get("source.lead", party, place));
    }

    private Paragraph ways() {
        Paragraph ways = Parts.styled("source-ways", new Paragraph());
        read.quote().ifPresent(it -> ways.add(new Anchor(backTo(it), texts.get("source.back"))));
        programme.original(read.number()).ifPresent(it -> ways.add(SourceLinks.away(it, texts.get("quote.original"))));
        return ways;
    }

    private String backTo(Quote quote) {
        return new LocalEdition(read.revision(), texts).place(quote);
    }

    private Article text() {
        Article text = Parts.styled("source-text", new Article());
        text.getElement()
                .setAttribute("lang", read.revision().edition().provenance().quoteLanguage());
        if (read.text().isBlank()) {
            text.add(Parts.paragraph("soft", texts.get("source.empty")));
            text.getElement().setAttribute("lang", texts.language().tag());
        }
        var marks = read.marks();
        if (marks.isEmpty()) {
            text.setId(Anchors.PASSAGE);
        }
        boolean isFirst = true;
        for (Paragraphs.Paragraph paragraph : Paragraphs.of(read.text(), marks)) {
            Element line = new Element("p");
            for (Paragraphs.Piece piece : paragraph.pieces()) {
                Element marked = new Element("mark").setText(piece.text());
                if (piece.isMarked() && isFirst) {
                    marked.setAttribute("id", Anchors.PASSAGE);
                    isFirst = false;
                }
                line.appendChild(piece.isMarked() ? marked : Element.createText(piece.text()));
            }
            text.getElement().appendChild(line);
        }
        return text;
    }

    private Nav pager() {
        Nav pager = Parts.styled("source-pager", new Nav());
        pager.setAriaLabel(texts.get("source.pages"));
        pager.add(
                read.number() > 1 ? way(read.number() - 1, "source.previous", "prev") : new Span(),
                Parts.span("count", texts.get("source.place", number(read.number()), number(read.of()))),
                read.number() < read.of() ? way(read.number() + 1, "source.next", "next") : new Span());
        return pager;
    }

    private Anchor way(int page, String key, String relation) {
        Anchor way = new Anchor(
                SourceLinks.page(
                        texts.links(),
                        read.revision().edition().id().value(),
                        programme.id().value(),
                        number(page)),
                texts.get(key));
        way.getElement().setAttribute("rel", relation);
        return way;
    }
}
