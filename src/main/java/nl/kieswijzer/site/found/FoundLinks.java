package nl.kieswijzer.site.found;

import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Links;

/** The addresses of what there is about one statement or topic, and of the feed of changes. */
public final class FoundLinks {
    private static final String FEED = ".atom";
    private static final String PICTURE = ".png";

    private FoundLinks() {}

    /** All statements. */
    public static String statements(Links links) {
        return path(links, "stelling", "statement");
    }

    public static String statement(Links links, StatementId statement) {
        return statement(links, statement.value());
    }

    public static String statement(Links links, String statement) {
        return statements(links) + "/" + statement;
    }

    /** What the addresses of topics begin with; all of them stand in their themes. */
    public static String topics(Links links) {
        return path(links, "onderwerp", "topic");
    }

    public static String topic(Links links, String topic) {
        return topics(links) + "/" + topic;
    }

    /** The picture of a statement for link previews. */
    public static String statementCard(Links links, String statement) {
        return path(links, "kaart/stelling", "card/statement") + "/" + statement + PICTURE;
    }

    /** The picture of a topic for link previews. */
    public static String topicCard(Links links, String topic) {
        return path(links, "kaart/onderwerp", "card/topic") + "/" + topic + PICTURE;
    }

    /** What changed with each revision, for programs that tell somebody. */
    public static String changesFeed(Links links) {
        return links.changes() + FEED;
    }

    private static String path(Links links, String dutch, String english) {
        return links.language().path() + "/" + (links.language() == Language.DUTCH ? dutch : english);
    }
}
