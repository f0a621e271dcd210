package nl.kieswijzer.desk.exchange;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.kieswijzer.exchange.Fault;
import nl.kieswijzer.exchange.Place;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Everything that is to be said of a file, each with its place. */
final class FaultList extends Div {
    private static final int MOST = 200;

    private FaultList(Texts texts, List<Fault> faults) {
        UnorderedList list = new UnorderedList();
        list.addClassName("file-faults");
        faults.stream().limit(MOST).forEach(it -> list.add(line(texts, it)));
        add(list);
        if (faults.size() > MOST) {
            add(Parts.paragraph("note", texts.get("desk.files.moreFaults", faults.size() - MOST)));
        }
    }

    static FaultList faults(Texts texts, List<Fault> faults) {
        FaultList list = new FaultList(texts, faults);
        list.addComponentAsFirst(new H3(texts.get("desk.files.faults", faults.size())));
        return list;
    }

    static FaultList remarks(Texts texts, List<Fault> remarks) {
        return new FaultList(texts, remarks);
    }

    private static ListItem line(Texts texts, Fault fault) {
        ListItem line = new ListItem();
        String place = place(texts, fault.place());
        if (!place.isEmpty()) {
            line.add(Parts.span("where", place));
        }
        line.add(Parts.span(
                "what",
                texts.get(
                        "desk.file.fault." + fault.problem().word(),
                        fault.details().toArray())));
        return line;
    }

    private static String place(Texts texts, Place place) {
        return switch (place) {
            case Place.Whole() -> "";
            case Place.InFile(String file, int line) -> texts.get("desk.files.line", file, Integer.toString(line));
            case Place.InSheet(String sheet, int row, String _) when row == 0 -> sheet;
            case Place.InSheet(String sheet, int row, String column)
            when column.isEmpty() -> texts.get("desk.files.row", sheet, Integer.toString(row));
            case Place.InSheet(String sheet, int row, String column) ->
                texts.get("desk.files.cell", sheet, Integer.toString(row), column);
        };
    }
}
