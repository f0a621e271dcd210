package nl.kieswijzer.desk.exchange;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.exchange.sheet.Table;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** What a draft can be downloaded as. */
final class Downloads extends Div {
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    Downloads(Texts texts, Door door, DraftFiles files, Draft draft) {
        String name = draft.edition() + "-" + texts.get("desk.files.draft");
        Div tables = Parts.styled("tables", new Div());
        for (Table table : DraftFiles.tables()) {
            String word = texts.get("desk.part." + table.kind().word());
            tables.add(new FileLink(
                    door,
                    texts.get("desk.files.csv", word),
                    FileLink.name(name + "-" + word.toLowerCase(texts.locale()), "csv"),
                    "text/csv; charset=utf-8",
                    () -> files.csv(draft, table, texts.language())));
        }
        UnorderedList list = new UnorderedList(
                new ListItem(
                        new FileLink(
                                door,
                                texts.get("desk.files.xlsx"),
                                FileLink.name(name, "xlsx"),
                                EXCEL,
                                () -> files.workbook(draft, texts.language())),
                        Parts.paragraph("note", texts.get("desk.files.xlsxNote"))),
                new ListItem(tables, Parts.paragraph("note", texts.get("desk.files.csvNote"))),
                new ListItem(
                        new FileLink(
                                door,
                                texts.get("desk.files.zip"),
                                FileLink.name(name, "zip"),
                                "application/zip",
                                () -> files.zip(draft)),
                        Parts.paragraph("note", texts.get("desk.files.zipNote"))));
        list.addClassName("files-out");
        add(new H2(texts.get("desk.files.out")), list);
    }
}
