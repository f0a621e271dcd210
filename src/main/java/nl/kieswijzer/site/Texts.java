package nl.kieswijzer.site;

import java.text.ListFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;

/** What the site says, in one language, from the message files: to the visitor, or of another voter. */
public final class Texts {
    /** Where voters and classes are, whatever clock the server has. */
    public static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /** What the keys begin with of texts that say 'this voter' where the others say 'you'. */
    private static final String OTHER = "other.";

    private final MessageSource messages;
    private final Language language;
    private final boolean ofAnother;

    private Texts(MessageSource messages, Language language, boolean ofAnother) {
        this.messages = messages;
        this.language = language;
        this.ofAnother = ofAnother;
    }

    /** The texts of a language. */
    public static Texts of(MessageSource messages, Language language) {
        return new Texts(messages, language, false);
    }

    /**
     * The text with this key, with {0}, {1} … filled in as {@link java.text.MessageFormat} does.
     *
     * @throws org.springframework.context.NoSuchMessageException if there is none; a test keeps keys and files in step
     */
    public String get(String key, Object... values) {
        return ofAnother
                ? Optional.ofNullable(messages.getMessage(OTHER + key, values, null, locale()))
                        .orElseGet(() -> messages.getMessage(key, values, locale()))
                : messages.getMessage(key, values, locale());
    }

    /** The text with this key, or a word that says the same where there is none. */
    public String getOr(String key, String otherwise) {
        return Optional.ofNullable(messages.getMessage(key, null, null, locale()))
                .orElse(otherwise);
    }

    /** The same texts for a result that is not the visitor's own: of 'this voter', wherever that makes a difference. */
    public Texts ofAnotherVoter() {
        return new Texts(messages, language, true);
    }

    /** Whether they are of another voter. */
    public boolean areOfAnotherVoter() {
        return ofAnother;
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

    /** A moment in words, to the minute, in the Netherlands. */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(moment.atZone(HERE));
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
