package nl.kieswijzer.results.duel;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** How many statements came out how, of those that were turned over. */
final class Tally extends UnorderedList {
    /** As the script names them; the words are {@code duel.count.NAME}. */
    private static final List<String> OUTCOMES = List.of("equal", "half", "one", "opposite");

    Tally(Texts texts) {
        addClassName("duel-tally");
        OUTCOMES.forEach(it -> {
            Span count = new Span("0");
            count.getElement().setAttribute("data-count", it);
            add(new ListItem(
                    Parts.styled(it, Parts.span("outcome", "")), count, new Span(texts.get("duel.count." + it))));
        });
    }
}
