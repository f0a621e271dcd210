package nl.kieswijzer.desk.confirm.party;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import nl.kieswijzer.site.Texts;

/** When something was saved last, in words: the time, and the day where that was not today. */
record SavedAt(Texts texts) {
    String words(Instant at) {
        return LocalDate.ofInstant(at, Texts.HERE).equals(LocalDate.now(Texts.HERE))
                ? texts.get("confirm.savedToday", time(at))
                : texts.get("confirm.savedOn", texts.date(at), time(at));
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(texts.locale())
                .format(at.atZone(Texts.HERE));
    }
}
