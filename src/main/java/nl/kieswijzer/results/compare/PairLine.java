package nl.kieswijzer.results.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** A statement with what two voters chose, each beside its circle. */
public final class PairLine extends ListItem {
    private final transient Texts texts;

    /** Without a statement yet: in a duel the browser fills it in. */
    public PairLine(Texts texts) {
        this(texts, Optional.empty());
    }

    PairLine(Texts texts, Pair pair) {
        this(texts, Optional.of(pair));
        getElement().setAttribute("data-statement", pair.statement().value());
    }

    private PairLine(Texts texts, Optional<Pair> pair) {
        this.texts = texts;
        addClassName("pair-line");
        getElement().setAttribute("tabindex", "-1");
        add(
                Parts.span("pair-text", pair.map(Pair::text).orElse("")),
                voter("mine", texts.get("result.you"), pair.map(Pair::mine)),
                voter("theirs", texts.get("two.other"), pair.map(Pair::theirs)));
    }

    private Span voter(String whose, String name, Optional<Pair.Choice> choice) {
        Component circle = TwoStrips.circle(whose, choice.orElse(new Pair.Choice(Optional.empty(), false)));
        circle.getElement().setAttribute("aria-hidden", "true");
        return Parts.styled(
                whose,
                new Span(
                        circle,
                        new Span(name + ": "),
                        Parts.span("stance", choice.map(this::words).orElse(""))));
    }

    private String words(Pair.Choice choice) {
        String word = choice.stance()
                .map(it -> texts.get("result.stance." + TwoStrips.style(it)))
                .orElseGet(() -> texts.get("result.skipped"));
        return choice.starred() && choice.stance().isPresent() ? texts.get("result.starred", word) : word;
    }
}
