package nl.kieswijzer.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Function;
import nl.kieswijzer.core.AnswerSheet;

/** The place on the page where a sheet's result stands. The same sheet again changes nothing, so what is unfolded stays so. */
final class SheetResult extends Div {
    private final transient Function<AnswerSheet, Component> page;
    private transient Optional<AnswerSheet> shown = Optional.empty();

    SheetResult(Function<AnswerSheet, Component> page, String loading) {
        this.page = page;
        add(new Paragraph(loading));
    }

    void show(AnswerSheet sheet) {
        if (!shown.equals(Optional.of(sheet))) {
            shown = Optional.of(sheet);
            removeAll();
            add(page.apply(sheet));
        }
    }

    /** Shows a sheet unless there is one on the page. */
    void showIfEmpty(AnswerSheet sheet) {
        if (shown.isEmpty()) {
            show(sheet);
        }
    }
}
