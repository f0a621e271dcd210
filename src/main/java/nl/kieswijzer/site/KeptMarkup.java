package nl.kieswijzer.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.component.Component;
import java.util.function.Supplier;

/**
 * Markup of parts that many pages have alike, made once. A result is mostly such parts: a statement beside a party looks the same
 * to everybody who gave the same answer, and its components cost fifty times what copying the markup does.
 */
public final class KeptMarkup {
    /** In characters. Some ten times what an edition of 13 parties and 18 statements comes to. */
    private static final int MOST = 16 * 1024 * 1024;

    private final Cache<Object, String> kept = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((Object key, String markup) -> markup.length())
            .build();

    /**
     * The markup of a part.
     *
     * @param key equal for parts that look the same, and for no others; nothing that only one voter has
     * @param part makes it, if its markup was not kept
     */
    public String of(Object key, Supplier<Component> part) {
        String found = kept.getIfPresent(key);
        if (found == null) {
            found = Markup.of(part.get());
            kept.put(key, found);
        }
        return found;
    }
}
