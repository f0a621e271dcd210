package nl.kieswijzer.explore.method;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import nl.kieswijzer.site.Texts;

/** How far the two readers agreed. */
final class AgreementTable extends NativeTable {
    AgreementTable(CodingFigures figures, Texts texts) {
        addClassName("figures");
        setCaptionText(texts.get("method.agreement.caption"));
        NativeTableRow head = getHead().addRow();
        List.of("kind", "units", "equal", "alpha")
                .forEach(it -> head.add(WorkedExample.header("col", texts.get("method.agreement." + it))));
        figures.rows().forEach(it -> {
            NativeTableRow row = getBody().addRow();
            row.add(WorkedExample.header("row", texts.get("method.agreement." + it.kind())));
            row.add(new NativeTableCell(Integer.toString(it.units())));
            row.add(new NativeTableCell(Integer.toString(it.equal())));
            row.add(new NativeTableCell(it.alpha()));
        });
    }
}
