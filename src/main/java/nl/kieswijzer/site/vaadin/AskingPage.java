package nl.kieswijzer.site.vaadin;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page that a message of Vaadin's client comes from. */
final class AskingPage {
    private AskingPage() {}

    /** Its path, by what the browser says it refers to; that of the front page where it says nothing sensible. */
    static String path(@Nullable String referer) {
        try {
            return Optional.ofNullable(referer)
                    .map(URI::create)
                    .map(URI::getPath)
                    .orElse("/");
        } catch (IllegalArgumentException nonsense) {
            return "/";
        }
    }
}
