package nl.kieswijzer.site.vaadin;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;

/**
 * The document that Vaadin begins a page with. What it says to developers, and styles that ours go over, are not for phones.
 * See {@code src/docs/decisions/0015-where-we-bend-vaadin.md}.
 */
final class VaadinsDocument {
    /** Vaadin's script puts styles that come later before these. */
    private static final Set<String> PLACES = Set.of("CSSImport end", "Stylesheet end");

    private static final Pattern IN_MARKUP = Pattern.compile("<(?=/?script|!--)", Pattern.CASE_INSENSITIVE);

    private VaadinsDocument() {}

    /**
     * Keeps what somebody typed inside the script that Vaadin puts the first state of a page in: it stands there as JSON, in which a
     * text may end the script or begin a comment.
     */
    static void keepTextsInside(Document document) {
        document.select("script").stream()
                .flatMap(it -> it.dataNodes().stream())
                .filter(it -> IN_MARKUP.matcher(it.getWholeData()).find())
                .forEach(it ->
                        it.setWholeData(IN_MARKUP.matcher(it.getWholeData()).replaceAll("\\\\u003c")));
    }

    /** Leaves out what no browser needs, and what stands in our own head as well: half a kilobyte before the first statement. */
    static void lighten(Document document) {
        document.head()
                .select("style, meta[charset], meta[name=viewport], title")
                .remove();
        document.nodeStream(Comment.class)
                .filter(it -> !PLACES.contains(it.getData().strip()))
                .toList()
                .forEach(Node::remove);
    }
}
