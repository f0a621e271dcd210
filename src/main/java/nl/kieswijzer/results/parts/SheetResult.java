package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Function;
import nl.kieswijzer.core.AnswerSheet;

/** The place on the page where a sheet's result stands. The same sheet again changes nothing, so what is unfolded stays so. */
public final class SheetResult extends Div {
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
        }
    }

    /** Shows a sheet unless there is one on the page. */
    public void showIfEmpty(AnswerSheet sheet) {
        if (shown.isEmpty()) {
            show(sheet);
        }
    }
}
