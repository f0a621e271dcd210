package nl.kieswijzer.desk.source;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.file.FileField;
import nl.kieswijzer.desk.file.Kinds;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.desk.page.LongWork;
import nl.kieswijzer.programme.reading.ProgrammeFault;
import nl.kieswijzer.programme.reading.ProgrammeReader;
import nl.kieswijzer.programme.reading.Progress;
import nl.kieswijzer.programme.reading.Reading;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/** Takes a programme as a file, or as text that somebody pastes, and reads it. */
final class FileGiver extends Div {
    private static final List<String> SHOWN = List.of(".pdf", ".docx", ".txt", "application/pdf", "text/plain");

    private final transient Texts texts;
    private final transient Consumer<Reading.Done> given;
    private final LongWork reading;

    /** @param given gets what was read, in a request of the page */
    FileGiver(Texts texts, Door door, AsWhoIsThere as, Consumer<Reading.Done> given) {
        this.texts = texts;
        this.given = given;
        this.reading = new LongWork(texts);
        Element area = new Element("textarea").setAttribute("rows", "8").setAttribute("spellcheck", "false");
        Button pasted = Parts.styled("read-pasted", new Button(texts.get("desk.programme.readPasted")));
        FileField field = new FileField(
                texts,
                door,
                as,
                new Kinds(SHOWN, List.of(), ProgrammeReader.MOST_BYTES, words(ProgrammeFault.TOO_BIG)),
                texts.get("desk.programme.choose"),
                (_, bytes) -> read(bytes),
                Parts.note(texts.get("desk.programme.rule")),
                pasting(area, pasted));
        field.sendsText(area, pasted.getElement());
        field.whenSending(() -> reading.says(""));
        addClassName("file-giver");
        add(field, reading);
    }

    private NativeDetails pasting(Element area, Button pasted) {
        Div inside = new Div();
        inside.getElement()
                .appendChild(new Element("label")
                        .setText(texts.get("desk.programme.pasted"))
                        .appendChild(area));
        inside.add(Parts.note(texts.get("desk.programme.pastedRule")), pasted);
        NativeDetails pasting = new NativeDetails(texts.get("desk.programme.paste"), inside);
        pasting.addClassName("pasting");
        return pasting;
    }

    /** Reads a file; what is wrong with it is said. */
    void read(byte[] bytes) {
        if (reading.isRunning()) {
            reading.says(texts.get("desk.programme.busy"));
            return;
        }
        reading.says("");
        reading.start(
                progress -> Optional.of(ProgrammeReader.read(bytes, following(progress)))
                        .filter(it -> !(it instanceof Reading.Stopped)),
                this::came);
    }

    private void came(Reading read) {
        switch (read) {
            case Reading.Done done -> {
                reading.says(
                        texts.get("desk.programme.read", done.text().pages().size()));
                given.accept(done);
            }
            case Reading.Refused(ProgrammeFault fault) -> reading.says(words(fault));
            case Reading.Stopped() -> reading.says("");
        }
    }

    private String words(ProgrammeFault fault) {
        return texts.get(fault.key(), fault.inText());
    }

    private Progress following(LongWork.Progress progress) {
        return new Progress() {
            @Override
            public void reached(int done, int of) {
                progress.reached(
                        of == 0 ? 0 : (double) done / of,
                        of == 0
                                ? texts.get("desk.programme.page", done)
                                : texts.get("desk.programme.pageOf", done, of));
            }

            @Override
            public boolean isStopped() {
                return progress.isStopped();
            }
        };
    }
}
