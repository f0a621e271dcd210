package nl.kieswijzer.explore.parts;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kieswijzer.election.Quote;

/** The words of a party, word for word and in their own language. */
@Tag("blockquote")
public final class QuoteText extends HtmlContainer {
    private static final Pattern OPENING = Pattern.compile("(?s)((?:\\S+\\s+){8}\\S+?)[.,:;]?\\s.*");

    public QuoteText(LocalEdition edition, Quote quote) {
        this(edition, quote.text());
    }

    /** Some of its words. */
    QuoteText(LocalEdition edition, String words) {
        setText(words);
        getElement().setAttribute("lang", edition.edition().provenance().quoteLanguage());
    }

    /** The first nine words, or all of a shorter text. */
    public static String opening(String text) {
        Matcher longer = OPENING.matcher(text);
        return longer.matches() ? longer.group(1) + " …" : text;
    }
}
