package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.site.sheet.SheetEvent;
import tools.jackson.databind.json.JsonMapper;

/**
 * The place on the page where a sheet's result stands. What a voter only reads is made by components and sent as markup, of
 * which the session keeps nothing. The same sheet again changes nothing, so what is unfolded stays so.
 */
public final class SheetResult extends Div {
    /**
     * Puts the markup in place; the choice of parties stays the same element, open as it was.
     *
     * <p>Where nothing has the focus, the page's heading gets it, so that a keyboard or a screen reader begins there; after
     * that, what had it before this result took the last one's place. Whoever is anywhere else, or came for a part of the
     * page, stays there.
     */
    private static final String SHOW = """
            if (!this.followed) {
              this.followed = true;
              this.addEventListener('focusin', (event) => { this.last = event.target; });
            }
            const choice = this.querySelector('party-choice');
            this.innerHTML = $0;
            if (choice) this.querySelector('party-choice')?.replaceWith(choice);
            document.querySelector('sheet-reader')?.shown();
            const nowhere = !document.activeElement || document.activeElement === document.body;
            const heading = location.hash ? null : this.querySelector('h1');
            const to = this.last?.isConnected ? this.last : heading;
            if (nowhere && to) {
              if (to === heading) to.tabIndex = -1;
              to.focus({ preventScroll: true });
            }
            """;

    private static final String FILL = """
            for (const [id, markup] of Object.entries($0)) {
              const place = document.getElementById(id);
              if (place) place.innerHTML = markup;
            }
            """;

    private static final JsonMapper MAPPER = new JsonMapper();

    /**
     * A result.
     *
     * @param first what is sent at once
     * @param rest markup that nobody waits for, by the id of the place in the page that it goes to
     */
    public record Page(Component first, Optional<Supplier<Map<String, String>>> rest) {
        /** One that is sent whole. */
        public static Page whole(Component page) {
            return new Page(page, Optional.empty());
        }
    }

    private final transient Function<SheetEvent, Page> page;
    private transient Optional<AnswerSheet> shown = Optional.empty();

    /**
     * @param page makes the result of what the browser sent
     * @param loading what stands there until the first sheet comes
     */
    public SheetResult(Function<SheetEvent, Page> page, String loading) {
        this.page = page;
        add(new Paragraph(loading));
    }

    /** Shows the result of a sheet, in place of that of the last one. */
    public void show(SheetEvent event) {
        if (shown.isEmpty() || !shown.equals(event.sheet())) {
            shown = event.sheet();
            Page made = page.apply(event);
            getElement().executeJs(SHOW, made.first().getElement().getOuterHTML());
            made.rest().ifPresent(it -> getElement().executeJs("return true").then(_ -> fill(it.get())));
        }
    }

    private void fill(Map<String, String> rest) {
        getElement().executeJs(FILL, MAPPER.valueToTree(rest));
    }
}
