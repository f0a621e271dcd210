package nl.kieswijzer.desk.exchange;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.election.draft.Draft;
import nl.kieswijzer.exchange.program.Program;
import nl.kieswijzer.exchange.program.Programs.GoesOut;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** A draft for another program: what its file can't hold, and then the file. */
final class GuideDownloads extends Div {
    private final transient Texts texts;
    private final transient Door door;
    private final transient DraftFiles files;
    private final transient Draft draft;
    private final Div chosen = new Div();

    GuideDownloads(Texts texts, Door door, DraftFiles files, Draft draft) {
        this.texts = texts;
        this.door = door;
        this.files = files;
        this.draft = draft;
        addClassName("guide-out");
        Select<Program> program = new Select<>();
        program.setLabel(texts.get("desk.guide.choose"));
        program.setItems(Program.values());
        program.setItemLabelGenerator(Program::title);
        program.addValueChangeListener(it -> show(it.getValue()));
        add(
                new H2(texts.get("desk.guide.out")),
                Parts.paragraph("note", texts.get("desk.guide.outNote")),
                program,
                chosen);
    }

    private void show(Program program) {
        chosen.removeAll();
        GoesOut now = files.guide(draft, program);
        boolean isOne = now.files().size() == 1;
        String ending = isOne ? "json" : "zip";
        chosen.add(
                new GuideLosses(texts, texts.get("desk.guide.lost", program.title()), now.losses()),
                new Div(new FileLink(
                        door,
                        texts.get("desk.guide.download", program.title(), "." + ending),
                        FileLink.name(draft.edition() + "-" + program.word(), ending),
                        isOne ? "application/json" : "application/zip",
                        () -> files.guide(draft, program).bytes())));
    }
}
