package nl.kieswijzer.desk.draft;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import nl.kieswijzer.site.Texts;

/** A moment in words. */
final class Moments {
    private Moments() {}

    static String of(Texts texts, Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.locale())
                .format(at.atZone(Texts.HERE));
    }
}
