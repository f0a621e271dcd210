package nl.kieswijzer.site;

import com.vaadin.flow.component.Svg;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;

/**
 * One of this project's own line drawings, in the page itself and in the page's own colours. A picture beside words that say the
 * same, so hidden from screen readers.
 */
public final class Drawing extends Svg {
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private Drawing(String svg, String style) {
        super(svg);
        getElement().setAttribute("aria-hidden", "true");
        getElement().getClassList().add("drawing");
        getElement().getClassList().add(style);
    }

    /** The circle with its scribble: the sign of this site. */
    public static Drawing sign() {
        return new Drawing(read("sign"), "sign");
    }

    /** The ballot paper on the landing page. */
    public static Drawing ballot() {
        return new Drawing(read("ballot"), "ballot");
    }

    private static String read(String name) {
        return READ.computeIfAbsent(name, Drawing::load);
    }

    private static String load(String name) {
        try {
            return new ClassPathResource("images/" + name + ".svg")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
