package nl.kieswijzer.explore.method;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import nl.kieswijzer.site.Texts;

/** The formula on four answers, line by line; a test works it out with the formula itself. */
final class WorkedExample extends NativeTable {
    /** What the voter says, what the party says, how often it counts, what it earns; {@code silent} earns nothing. */
    private static final List<List<String>> LINES = List.of(
            List.of("agree", "agree", "1", "1"),
            List.of("neither", "agree", "1", "½"),
            List.of("disagree", "disagree", "2", "2"),
            List.of("agree", "silent", "–", "–"));

    private final Texts texts;

    WorkedExample(Texts texts) {
        this.texts = texts;
        addClassName("figures");
        setCaptionText(texts.get("method.example.caption"));
        NativeTableRow head = getHead().addRow();
        List.of("you", "party", "counts", "points")
                .forEach(it -> head.add(header("col", texts.get("method.example." + it))));
        LINES.forEach(this::addLine);
    }

    private void addLine(List<String> line) {
        NativeTableRow row = getBody().addRow();
        row.add(new NativeTableCell(texts.get("stance." + line.get(0))));
        row.add(new NativeTableCell(texts.get("stance." + line.get(1))));
        row.add(new NativeTableCell(line.get(2)));
        row.add(new NativeTableCell(line.get(3)));
    }

    static NativeTableHeaderCell header(String scope, String text) {
        NativeTableHeaderCell header = new NativeTableHeaderCell(text);
        header.getElement().setAttribute("scope", scope);
        return header;
    }
}
