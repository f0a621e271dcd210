package nl.kieswijzer.site;

import com.vaadin.flow.component.Svg;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;

/**
 * One of this project's own line drawings, in the page itself and in the page's own colours. A picture beside words that say the
 * same, so hidden from screen readers.
 */
public final class Drawing extends Svg {
    private static final Map<String, Optional<String>> READ = new ConcurrentHashMap<>();

    private Drawing(String svg, String style) {
        super(svg);
        getElement().setAttribute("aria-hidden", "true");
        getElement().getClassList().add("drawing");
        getElement().getClassList().add(style);
    }

    /** The circle with its scribble: the sign of this site. */
    public static Drawing sign() {
        return new Drawing(read("sign").orElseThrow(), "sign");
    }

    /** The ballot paper on the landing page. */
    public static Drawing ballot() {
        return new Drawing(read("ballot").orElseThrow(), "ballot");
    }

    /** The drawing of a topic, by the topic's id; empty where none was made, as for the topics of somebody's own edition. */
    public static Optional<Drawing> topic(String id) {
        return read("topics/" + id).map(it -> new Drawing(it, "topic-drawing"));
    }

    private static Optional<String> read(String name) {
        return READ.computeIfAbsent(name, Drawing::load);
    }

    private static Optional<String> load(String name) {
        ClassPathResource file = new ClassPathResource("images/" + name + ".svg");
        try {
            return file.exists()
                    ? Optional.of(
                            file.getContentAsString(StandardCharsets.UTF_8).strip())
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
