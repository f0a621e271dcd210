package nl.kieswijzer.explore.method;

import java.util.OptionalDouble;
import nl.kieswijzer.matching.agreement.Alpha;
import nl.kieswijzer.site.Texts;

/** Alpha as a reader's language writes it: with a comma in Dutch. */
final class AlphaText {
    private static final int DECIMALS = 3;
    private static final String UNDEFINED = "–";

    private AlphaText() {}

    static String of(OptionalDouble alpha, Texts texts) {
        return alpha.isPresent() ? of(alpha.getAsDouble(), texts) : UNDEFINED;
    }

    static String of(double alpha, Texts texts) {
        return of(alpha, DECIMALS, texts);
    }

    static String of(double alpha, int decimals, Texts texts) {
        return String.format(texts.locale(), "%." + decimals + "f", alpha);
    }

    /** Below this, nothing is concluded. */
    static String bound(Texts texts) {
        return of(Alpha.TENTATIVE, texts);
    }
}
