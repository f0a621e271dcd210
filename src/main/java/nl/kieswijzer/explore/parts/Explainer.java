package nl.kieswijzer.explore.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kieswijzer.election.HardWords;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.Term;
import nl.kieswijzer.election.TermId;
import nl.kieswijzer.site.Parts;

/**
 * Makes the hard words of one page tell what they mean, on tap or by keyboard, without a script. Words of parties are not
 * touched: there the hard words stand below.
 */
public final class Explainer {
    private final LocalEdition edition;
    private final HardWords ours;
    private final HardWords ofQuotes;
    private final Map<TermId, Term> used = new LinkedHashMap<>();

    public Explainer(LocalEdition edition) {
        this.edition = edition;
        List<Term> glossary = edition.edition().terms();
        this.ours = new HardWords(glossary, edition.texts().locale());
        this.ofQuotes = new HardWords(glossary, quoteLanguage());
    }

    /** A text of this project as a paragraph. */
    public Paragraph paragraph(String text) {
        Paragraph paragraph = new Paragraph();
        for (HardWords.Piece piece : ours.in(text)) {
            piece.term()
                    .ifPresentOrElse(
                            it -> paragraph.add(unbroken(word(piece.text(), it), piece.stop())),
                            () -> paragraph.getElement().appendChild(Element.createText(piece.text())));
        }
        return paragraph;
    }

    /** A browser would break a line between a button and a comma. */
    private static Span unbroken(NativeButton word, String stop) {
        Span unbroken = Parts.styled("unbroken", new Span(word));
        unbroken.getElement().appendChild(Element.createText(stop));
        return unbroken;
    }

    /** The hard words of a quote, as they stand in it. */
    List<NativeButton> wordsOf(Quote quote) {
        return ofQuotes.in(quote.text()).stream()
                .flatMap(piece -> piece.term().map(it -> wordOfQuote(piece.text(), it)).stream())
                .toList();
    }

    /** What the words mean that this page has used so far: to be added last. */
    public Div meanings() {
        Div meanings = new Div();
        used.values().forEach(it -> meanings.add(meaning(it)));
        return meanings;
    }

    private NativeButton wordOfQuote(String text, Term term) {
        NativeButton word = word(text, term);
        word.getElement().setAttribute("lang", quoteLanguage().toLanguageTag());
        return word;
    }

    private NativeButton word(String text, Term term) {
        used.putIfAbsent(term.id(), term);
        NativeButton word = Parts.styled("hard-word", new NativeButton(text));
        word.getElement().setAttribute("type", "button").setAttribute("popovertarget", Anchors.term(term.id()));
        return word;
    }

    private Div meaning(Term term) {
        Span name = Parts.span("meaning-name", edition.in(term.name()));
        NativeButton close = new NativeButton(edition.texts().get("word.close"));
        close.getElement()
                .setAttribute("type", "button")
                .setAttribute("popovertarget", Anchors.term(term.id()))
                .setAttribute("popovertargetaction", "hide");
        Div meaning = Parts.styled("meaning", new Div(name, new Paragraph(edition.in(term.meaning())), close));
        meaning.setId(Anchors.term(term.id()));
        meaning.getElement().setAttribute("popover", "auto");
        return meaning;
    }

    private Locale quoteLanguage() {
        return Locale.forLanguageTag(edition.edition().provenance().quoteLanguage());
    }
}
