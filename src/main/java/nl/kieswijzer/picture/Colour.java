package nl.kieswijzer.picture;

import java.awt.Color;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The colours of the style sheet, as they are in the light: a picture stands on somebody else's page, which does not say whether
 * it is dark.
 */
public enum Colour {
    PAPER("#fbf8f3"),
    SURFACE("#ffffff"),
    INK("#1d2726"),
    INK_SOFT("#4d5a58"),
    LINE("#d9d2c5"),
    LINE_STRONG("#7d8785"),
    /** The parties'. */
    TINT("#1b5e59"),
    TINT_SOFT("#e3efec"),
    /** What a voter did, and nothing else. */
    PENCIL("#b8281f");

    private final String css;
    private final Color value;

    Colour(String css) {
        this.css = css;
        this.value = Color.decode(css);
    }

    /** As style sheets and manifests write it. */
    public String css() {
        return css;
    }

    /** Its name in the style sheet, without dashes before it: 'ink-soft'. */
    String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Colour> ofToken(String token) {
        return Stream.of(values()).filter(it -> it.token().equals(token)).findFirst();
    }

    Color value() {
        return value;
    }
}
