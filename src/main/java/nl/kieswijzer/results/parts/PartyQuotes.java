package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.dom.Element;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kieswijzer.election.Passage;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.QuoteId;
import nl.kieswijzer.election.source.ProgrammePage;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.source.SourceLinks;

/**
 * The quotes of one party's card. Each position shows the words that it rests on; the whole quote unfolds where it comes first, and
 * the places after that lead there.
 */
final class PartyQuotes {
    private final ResultContext context;
    private final Set<QuoteId> shown = new HashSet<>();

    PartyQuotes(ResultContext context) {
        this.context = context;
    }

    /** Which quotes of a position come here first; they have been shown from now on. */
    Set<QuoteId> firsts(Position position) {
        return context.edition().passages(position).stream()
                .map(it -> it.quote().id())
                .filter(shown::add)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a position rests on. */
    Div of(Position position, Set<QuoteId> firsts) {
        Div quotes = new Div();
        context.edition().passages(position).forEach(it -> {
            if (firsts.contains(it.quote().id())) {
                addFirst(quotes, it);
            } else {
                addAgain(quotes, it);
            }
        });
        return quotes;
    }

    private void addFirst(Div quotes, Passage passage) {
        Element words = words(passage.shown());
        quotes.getElement().appendChild(words);
        if (passage.isPart()) {
            quotes.add(whole(passage));
        } else {
            words.setAttribute("id", id(passage));
            source(passage.quote(), quotes);
        }
    }

    private void addAgain(Div quotes, Passage passage) {
        if (!passage.isWhole()) {
            quotes.getElement().appendChild(words(passage.words()));
        }
        quotes.add(Parts.link("#" + id(passage), context.texts().get("why.wholeQuote"), "to-quote"));
    }

    private Component whole(Passage passage) {
        NativeDetails whole = Parts.styled("whole-quote", new NativeDetails());
        whole.setId(id(passage));
        whole.setSummaryText(context.texts().get("why.wholeQuote"));
        Div place = new Div();
        place.getElement().appendChild(words(passage.quote().text()));
        source(passage.quote(), place);
        whole.setContent(place);
        return whole;
    }

    /** The ways to the page on which a quote stands, where the edition says which. */
    private void source(Quote quote, Div below) {
        int page = quote.place().map(ProgrammePage::page).orElse(1);
        context.edition()
                .programmeOf(quote)
                .map(it -> new SourceLinks.Source(
                        context.edition().id(),
                        it.id().value(),
                        it.title(),
                        page,
                        quote.id().value(),
                        it.file().isPresent(),
                        it.original(page)))
                .ifPresent(it ->
                        SourceLinks.of(context.texts(), it).forEach(way -> below.add(Parts.styled("to-quote", way))));
    }

    private Element words(String text) {
        return new Element("blockquote")
                .setAttribute("lang", context.edition().provenance().quoteLanguage())
                .setText(text);
    }

    private static String id(Passage passage) {
        return "q-" + passage.quote().id();
    }
}
