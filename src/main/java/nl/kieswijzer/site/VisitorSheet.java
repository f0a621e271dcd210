package nl.kieswijzer.site;

import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.util.Optional;
import nl.kieswijzer.core.AnswerSheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The latest sheet a visitor's browser sent, for as long as the session lasts: it only spares a round trip. The browser
 * holds the answers themselves, so nothing is lost when this is.
 */
@Component
@VaadinSessionScope
public class VisitorSheet {
    private transient @Nullable AnswerSheet latest;

    public void keep(AnswerSheet sheet) {
        latest = sheet;
    }

    public Optional<AnswerSheet> latest() {
        return Optional.ofNullable(latest);
    }
}
