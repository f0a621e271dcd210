package nl.kieswijzer.site;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** What the site says, in one language, from the message files. */
public final class Texts {
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
