package nl.kieswijzer.election.entry;

import java.util.List;

/** The fields of a pack, of each kind of entry and of what stands within one, in the order in which they stand in its files. */
public final class PackFields {
    /** The format that the files are in, as they say themselves. */
    public static final String FORMAT = "1";

    private static final List<String> EDITION = List.of(
            "format",
            "id",
            "languages",
            "date",
            "country",
            "name",
            "body",
            "source",
            "citation",
            "coding",
            "quoteLanguage",
            "explanations",
            "legend");
    private static final List<String> STATEMENT =
            List.of("id", "topic", "text", "meaning", "current", "for", "against", "terms", "sensitivity");

    private PackFields() {}

    /** The fields of an entry, with those that its name is made of; positions, answers and assessments stand in a group that has the other half. */
    public static List<String> of(EntryKind kind) {
        return switch (kind) {
            case EDITION -> EDITION;
            case PARTY -> List.of("id", "name", "short");
            case THEME -> List.of("id", "name", "background", "notes", "topics");
            case PROGRAMME -> List.of("id", "title", "party", "url", "date", "file", "pages");
            case QUOTE -> List.of("id", "party", "topics", "programme", "page", "text");
            case TERM -> List.of("id", "name", "meaning");
            case STATEMENT -> STATEMENT;
            case POSITION ->
                List.of("party", "stance", "source", "citation", "quotes", "sentences", "rationale", "votes");
            case ANSWER -> List.of("party", "date", "stance", "words", "url", "refused");
            case ASSESSMENT -> List.of("party", "level", "quotes", "rationale");
        };
    }

    /** The fields of what stands within a field, such as a topic within {@code topics}; none where that is text or ids. */
    public static List<String> within(String field) {
        return switch (field) {
            case "legend" -> List.of("level", "text");
            case "topics" -> List.of("id", "name", "introduction");
            case "notes" -> List.of("party", "text");
            case "votes" -> List.of("motion", "date", "vote", "stance", "url");
            case "sensitivity" -> List.of("weight", "age", "about", "reason");
            default -> List.of();
        };
    }
}
