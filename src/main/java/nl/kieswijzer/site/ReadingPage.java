package nl.kieswijzer.site;

import com.vaadin.flow.component.Component;
import java.util.Set;
import java.util.function.Function;
import nl.kieswijzer.site.found.Found;
import nl.kieswijzer.site.found.LinkedData;

/**
 * A page that is only read: a whole HTML document from Flow components, without a UI, a session or a script that the page
 * needs. {@link ReadingPages} makes them.
 *
 * @param texts the words of the page's language
 * @param title what it is called
 * @param description one or two sentences for search engines and link previews
 * @param address where the page stands, in any language
 * @param styles what it needs beside the styles that all pages have
 * @param search whether search engines may list it
 * @param bundle the scripts that it wants beside what stands in the page
 * @param card its picture for link previews; that of the site, unless it has its own
 * @param kept what it says in its footer of what is kept
 * @param found what its head holds for programs
 * @param content the page itself, between header and footer
 */
public record ReadingPage(
        Texts texts,
        String title,
        String description,
        Function<Links, String> address,
        Set<StyleSheet> styles,
        Search search,
        Bundle bundle,
        Card card,
        String kept,
        Found found,
        Component content) {

    /** Whether search engines may list a page: listed ones say their address in every language, and stand in the sitemap. */
    public enum Search {
        LISTED,
        UNLISTED,
        HIDDEN
    }

    /** A listed page with the styles of a room. */
    public static ReadingPage of(
            Texts texts,
            String title,
            String description,
            Function<Links, String> address,
            Set<StyleSheet> styles,
            Component content) {
        return new ReadingPage(
                texts,
                title,
                description,
                address,
                styles,
                Search.LISTED,
                Bundle.NONE,
                Card.ofSite(texts),
                texts.get("site.nothingStored"),
                Found.PLAIN,
                content);
    }

    /** The same page, with the quiz's scripts fetched ahead. */
    public ReadingPage leadingToTheQuiz() {
        return with(search, Bundle.QUIZ_AHEAD, card);
    }

    /** The same page, with the scripts of the quiz; it has one address in each language, and none beside it. */
    public ReadingPage withTheQuiz() {
        return with(Search.UNLISTED, Bundle.QUIZ, card);
    }

    /** The same page, with the scripts that have a result made of the answers in the browser. */
    public ReadingPage withAResult() {
        return with(Search.UNLISTED, Bundle.RESULT, card);
    }

    /** The same page, kept out of search engines. */
    public ReadingPage hidden() {
        return with(Search.HIDDEN, bundle, card);
    }

    /** The same page, with its own picture for link previews. */
    public ReadingPage withCard(Card own) {
        return with(search, bundle, own);
    }

    /** The same page, where something is kept of who is there, which it says. */
    public ReadingPage keeping(String words) {
        return new ReadingPage(texts, title, description, address, styles, search, bundle, card, words, found, content);
    }

    /** The same page, telling programs what it is. */
    public ReadingPage withData(LinkedData data) {
        return with(found.with(data));
    }

    /** The same page, with where what changes on it can be followed. */
    public ReadingPage withFeed(Function<Links, String> feed) {
        return with(found.withFeed(feed));
    }

    private ReadingPage with(Found other) {
        return new ReadingPage(texts, title, description, address, styles, search, bundle, card, kept, other, content);
    }

    private ReadingPage with(Search search, Bundle bundle, Card card) {
        return new ReadingPage(texts, title, description, address, styles, search, bundle, card, kept, found, content);
    }
}
