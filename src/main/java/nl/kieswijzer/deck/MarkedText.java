package nl.kieswijzer.deck;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kieswijzer.deck.DeckData.TermData;
import nl.kieswijzer.site.Parts;

/** A text of the deck with its hard words as buttons, as {@code frontend/hard-words.ts} draws it. */
final class MarkedText {
    /** What never begins a line: a browser would break a line between a button and a comma. */
    private static final Pattern STOP = Pattern.compile("[.,;:!?)'’]+");

    private record Found(int start, int end, TermData term) {}

    private MarkedText() {}

    static List<Component> of(String text, List<TermData> terms) {
        List<Component> pieces = new ArrayList<>();
        int done = 0;
        for (Found found : found(text, terms)) {
            if (found.start() >= done) {
                Matcher stop = STOP.matcher(text).region(found.end(), text.length());
                int end = stop.lookingAt() ? stop.end() : found.end();
                pieces.add(new Text(text.substring(done, found.start())));
                pieces.add(word(found, text.substring(found.start(), found.end()), text.substring(found.end(), end)));
                done = end;
            }
        }
        pieces.add(new Text(text.substring(done)));
        return pieces;
    }

    private static List<Found> found(String text, List<TermData> terms) {
        return terms.stream()
                .flatMap(term -> term.words().stream()
                        .map(it -> new Found(text.indexOf(it), text.indexOf(it) + it.length(), term)))
                .filter(it -> it.start() >= 0)
                .sorted(Comparator.comparing(Found::start)
                        .thenComparing(Comparator.comparing(Found::end).reversed()))
                .toList();
    }

    private static Span word(Found found, String text, String stop) {
        NativeButton button = Parts.styled("hard-word", new NativeButton(text));
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("popovertarget", "term-" + found.term().id());
        return Parts.styled("unbroken", new Span(button, new Text(stop)));
    }
}
