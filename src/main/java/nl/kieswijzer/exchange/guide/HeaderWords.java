package nl.kieswijzer.exchange.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** What an edition has to say of itself and other programs leave unsaid, in the languages of guides. */
public final class HeaderWords {
    private final Properties words;

    private HeaderWords(Properties words) {
        this.words = words;
    }

    /** The words in a language; empty where nobody wrote them yet. */
    public static Optional<HeaderWords> in(String language) {
        try (InputStream stream = HeaderWords.class.getResourceAsStream("words_" + language + ".properties")) {
            if (stream == null) {
                return Optional.empty();
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return Optional.of(new HeaderWords(words));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A sentence, with the name of the program for its {@code {0}}. */
    public String get(String key, String program) {
        return words.getProperty(key, "").replace("{0}", program);
    }
}
