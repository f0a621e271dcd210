package nl.kieswijzer.site.found;

import java.util.Optional;
import java.util.function.Function;
import nl.kieswijzer.site.Links;

/**
 * What the head of a page holds for programs.
 *
 * @param data what the page says of itself
 * @param feed where what changes on it can be followed
 */
public record Found(LinkedData data, Optional<Function<Links, String>> feed) {
    /** Most pages: nothing beside what every head has. */
    public static final Found PLAIN = new Found(LinkedData.NONE, Optional.empty());

    public Found with(LinkedData other) {
        return new Found(other, feed);
    }

    public Found withFeed(Function<Links, String> address) {
        return new Found(data, Optional.of(address));
    }
}
