package nl.kieswijzer.site;

import java.text.ListFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** What the site says, in one language, from the message files. */
public final class Texts {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final MessageSource messages;
    private final Language language;

    private Texts(MessageSource messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    /** The texts of a language. */
    public static Texts of(MessageSource messages, Language language) {
        return new Texts(messages, language);
    }

    /**
     * The text with this key, with {0}, {1} … filled in as {@link java.text.MessageFormat} does.
     *
     * @throws org.springframework.context.NoSuchMessageException if there is none; a test keeps keys and files in step
     */
    public String get(String key, Object... values) {
        return messages.getMessage(key, values, language.locale());
    }

    /** The text with this key as it stands in the file, its places still to be filled in by a browser. */
    public String template(String key) {
        return messages.getMessage(key, null, language.locale());
    }

    /** A date in words, such as '17 maart 2021'. */
    public String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
    }

    /** The day of a moment, in the Netherlands. */
    public String date(Instant moment) {
        return date(LocalDate.ofInstant(moment, HERE));
    }

    /** Names in a sentence: 'A', 'A en B', 'A, B en C'; none gives an empty text. */
    public String list(List<String> names) {
        return names.isEmpty()
                ? ""
                : ListFormat.getInstance(language.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(names);
    }

    public Language language() {
        return language;
    }

    public Locale locale() {
        return language.locale();
    }

    public Links links() {
        return new Links(language);
    }
}
