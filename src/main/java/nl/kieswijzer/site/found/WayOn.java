package nl.kieswijzer.site.found;

import com.vaadin.flow.component.html.Anchor;
import java.util.stream.Stream;
import nl.kieswijzer.site.Texts;

/** Where a room leads who asked for something of its kind that there is not. */
@FunctionalInterface
public interface WayOn {
    /** Links for who asked for this path; none where the room has nothing like it. */
    Stream<Anchor> from(String path, Texts texts);
}
