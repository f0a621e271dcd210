package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Function;
import nl.kieswijzer.core.AnswerSheet;

/** The place on the page where a sheet's result stands. The same sheet again changes nothing, so what is unfolded stays so. */
public final class SheetResult extends Div {
    /**
     * Where nothing has the focus, the page's heading gets it, so that a keyboard or a screen reader begins there; after
     * that, what had it before this result took the last one's place. Whoever is anywhere else, or came for a part of the
     * page, stays there.
     */
    private static final String FOCUS = """
            if (!this.followed) {
              this.followed = true;
              this.addEventListener('focusin', (event) => { this.last = event.target; });
            }
            const nowhere = !document.activeElement || document.activeElement === document.body;
            const heading = location.hash ? null : this.querySelector('h1');
            const to = this.last?.isConnected ? this.last : heading;
            if (nowhere && to) {
              if (to === heading) to.tabIndex = -1;
              to.focus({ preventScroll: true });
            }
            """;

    private final transient Function<AnswerSheet, Component> page;
    private transient Optional<AnswerSheet> shown = Optional.empty();

    /**
     * @param page makes the result of a sheet
     * @param loading what stands there until the first sheet comes
     */
    public SheetResult(Function<AnswerSheet, Component> page, String loading) {
        this.page = page;
        add(new Paragraph(loading));
    }

    /** Shows the result of a sheet, in place of that of the last one. */
    public void show(AnswerSheet sheet) {
        if (!shown.equals(Optional.of(sheet))) {
            shown = Optional.of(sheet);
            removeAll();
            add(page.apply(sheet));
            getElement().executeJs(FOCUS);
        }
    }

    /** Shows a sheet unless there is one on the page. */
    public void showIfEmpty(AnswerSheet sheet) {
        if (shown.isEmpty()) {
            show(sheet);
        }
    }
}
