package nl.kieswijzer.desk.source;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.kieswijzer.desk.page.LongWork;
import nl.kieswijzer.programme.reading.ProgrammeFault;
import nl.kieswijzer.programme.reading.ProgrammeReader;
import nl.kieswijzer.programme.reading.Progress;
import nl.kieswijzer.programme.reading.Reading;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/**
 * Takes a programme as a file, or as text that somebody pastes, and reads it. Pasted text is sent as a file too: it is far longer
 * than what an open page may say. The file field is the browser's own; Vaadin's brings a font that our rules for browsers refuse.
 */
final class FileGiver extends Div {
    private static final byte[] NOTHING = {};
    private final transient Texts texts;
    private final transient Consumer<Reading.Done> given;
    private final transient AtomicReference<byte[]> arrived = new AtomicReference<>(NOTHING);
    private final Sending sending;
    private final LongWork reading;

    /** @param given gets what was read, in a request of the page */
    FileGiver(Texts texts, Consumer<Reading.Done> given) {
        this.texts = texts;
        this.given = given;
        this.reading = new LongWork(texts);
        this.sending = new Sending(texts, (UploadHandler) this::take);
        addClassName("file-giver");
        getElement().addEventListener(Sending.BEGINS, _ -> reading.says(""));
        getElement().addEventListener(Sending.ARRIVED, _ -> read(arrived.getAndSet(NOTHING)));
        getElement().addEventListener(Sending.STOPPED, _ -> reading.says(texts.get("desk.work.stopped")));
        getElement().addEventListener(Sending.TOO_BIG, _ -> reading.says(words(ProgrammeFault.TOO_BIG)));
        getElement().appendChild(file());
        add(Parts.note(texts.get("desk.programme.rule")), pasting(), sending, reading);
        sending.follow(getElement());
    }

    private Element file() {
        return new Element("label")
                .setText(texts.get("desk.programme.choose"))
                .appendChild(new Element("input")
                        .setAttribute("type", "file")
                        .setAttribute("accept", ".pdf,.docx,.txt,application/pdf,text/plain"));
    }

    private NativeDetails pasting() {
        Element area = new Element("textarea").setAttribute("rows", "8").setAttribute("spellcheck", "false");
        Div inside = new Div();
        inside.getElement()
                .appendChild(new Element("label")
                        .setText(texts.get("desk.programme.pasted"))
                        .appendChild(area));
        inside.add(
                Parts.note(texts.get("desk.programme.pastedRule")),
                Parts.styled("read-pasted", new Button(texts.get("desk.programme.readPasted"))));
        NativeDetails pasting = new NativeDetails(texts.get("desk.programme.paste"), inside);
        pasting.addClassName("pasting");
        return pasting;
    }

    /** Not in a request of the page, so who it is of is asked when the page hears that it arrived. */
    private void take(UploadEvent event) throws IOException {
        try (InputStream bytes = event.getInputStream()) {
            arrived.set(bytes.readNBytes(ProgrammeReader.MOST_BYTES + 1));
        }
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
