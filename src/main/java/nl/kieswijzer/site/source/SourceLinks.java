package nl.kieswijzer.site.source;

import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** The ways from a quote to the page of the programme that it stands on. */
public final class SourceLinks {
    /** The parameter with the quote to mark. */
    public static final String QUOTE = "citaat";

    /**
     * Where a quote stands.
     *
     * @param isKept whether this site has the text of the programme
     * @param original where the party has that page
     */
    public record Source(
            EditionId edition,
            String programme,
            String title,
            int page,
            String quote,
            boolean isKept,
            Optional<String> original) {}

    private SourceLinks() {}

    /** A page of the text of a programme. */
    public static String page(Links links, String edition, String programme, String page) {
        String word = links.language() == Language.DUTCH ? "programma" : "programme";
        return "%s/%s/%s/%s/%s".formatted(links.language().path(), word, edition, programme, page);
    }

    /** The same with a quote on it marked. */
    public static String page(Links links, Source source) {
        return "%s?%s=%s#citaat"
                .formatted(
                        page(links, source.edition.value(), source.programme, Integer.toString(source.page)),
                        QUOTE,
                        source.quote);
    }

    /** To the page here, and to that of the party: those of both that there are. */
    public static List<Anchor> of(Texts texts, Source source) {
        List<Anchor> ways = new ArrayList<>();
        String page = Integer.toString(source.page);
        if (source.isKept) {
            ways.add(Parts.link(page(texts.links(), source), texts.get("quote.page", source.title, page)));
        }
        source.original.ifPresent(it -> ways.add(
                away(it, source.isKept ? texts.get("quote.original") : texts.get("quote.page", source.title, page))));
        return ways;
    }

    /** A link to a party's own site, which is not told what somebody read here. */
    public static Anchor away(String address, String words) {
        Anchor away = Parts.link(address, words);
        away.getElement().setAttribute("rel", "external noreferrer");
        return away;
    }
}
