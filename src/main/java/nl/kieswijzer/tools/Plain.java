package nl.kieswijzer.tools;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.kieswijzer.core.PartyId;

/** Figures and names as a terminal shows them. */
final class Plain {
    private static final String NONE = "–";

    private Plain() {}

    static String number(double number) {
        // '-0.00' is a zero too.
        return String.format(Locale.ROOT, "%.2f", number).replaceFirst("^-(0\\.00)$", "$1");
    }

    static String names(List<PartyId> parties) {
        return parties.isEmpty()
                ? NONE
                : parties.stream().map(PartyId::toString).collect(Collectors.joining(", "));
    }
}
