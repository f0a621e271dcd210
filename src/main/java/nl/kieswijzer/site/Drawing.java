package nl.kieswijzer.site;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.dom.Element;
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
    /** The path of the scribble that colours in a circle of 32 by 32; {@code frontend/deck-parts.ts} draws the same. */
    public static final String SCRIBBLE =
            "M8 15C11 11 15 8 20 6 15 11 12 15 9 21c4-5 9-10 15-13-5 5-9 9-12 15 5-6 10-10 17-12-6 4-11 8-13 14 3-5 7-7 12-9";

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

    /** The circle beside an answer, coloured in where that is chosen. */
    public static Element circle() {
        return new Element("svg")
                .setAttribute("viewBox", "0 0 32 32")
                .setAttribute("aria-hidden", "true")
                .appendChild(
                        new Element("circle")
                                .setAttribute("cx", "16")
                                .setAttribute("cy", "16")
                                .setAttribute("r", "12"),
                        new Element("path").setAttribute("d", SCRIBBLE));
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
