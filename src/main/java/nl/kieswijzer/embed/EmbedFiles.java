package nl.kieswijzer.embed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The styles and scripts that stand in the frame or are sent beside it. */
final class EmbedFiles {
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/\\s*");
    private static final Pattern INDENT_OR_COMMENT = Pattern.compile("(?m)^\\s*(?://.*\\R)?\\s*");

    private EmbedFiles() {}

    /** A style sheet without what is only for us. */
    static String style(String path) {
        return COMMENT.matcher(read(path))
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,>]) ?", "$1");
    }

    /** The same of a script. */
    static String script(String path) {
        return INDENT_OR_COMMENT.matcher(read(path)).replaceAll("");
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
