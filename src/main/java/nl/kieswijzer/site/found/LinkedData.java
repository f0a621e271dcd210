package nl.kieswijzer.site.found;

import java.util.Map;

/**
 * What a page says of itself to programs, by the words of schema.org; see
 * {@code src/docs/decisions/0042-pages-that-are-found.md}.
 */
@FunctionalInterface
public interface LinkedData {
    /** A page that says nothing. */
    LinkedData NONE = _ -> Map.of();

    /**
     * As JSON has it, without {@code @context}; empty where there is nothing to say.
     *
     * @param base the scheme and host that addresses begin with
     */
    Map<String, Object> at(String base);
}
