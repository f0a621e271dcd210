package nl.kieswijzer.desk.source;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
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
 * than what an open page may say.
 */
final class FileGiver extends Div {
    private static final byte[] NOTHING = {};
    private static final String SEND_PASTED = """
            const file = new File([this.querySelector('textarea').value], $1, { type: 'text/plain' });
            $0.files = [file];
            $0.uploadFiles([file]);""";

    private final transient Texts texts;
    private final transient Consumer<Reading.Done> given;
    private final transient AtomicReference<byte[]> uploaded = new AtomicReference<>(NOTHING);
    private final LongWork reading;
    private final Upload upload;

    /** @param given gets what was read, in a request of the page */
    FileGiver(Texts texts, Consumer<Reading.Done> given) {
        this.texts = texts;
        this.given = given;
        this.reading = new LongWork(texts);
        this.upload = new Upload(this::take);
        addClassName("file-giver");
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ProgrammeReader.MOST_BYTES);
        upload.setI18n(words());
        upload.addFileRejectedListener(_ -> reading.says(words(ProgrammeFault.TOO_BIG)));
        upload.getElement().addEventListener("upload-success", _ -> read());
        upload.getElement().addEventListener("upload-error", _ -> reading.says(texts.get("desk.programme.notArrived")));
        add(upload, Parts.note(texts.get("desk.programme.rule")), pasting(), reading);
    }

    private NativeDetails pasting() {
        Element area = new Element("textarea").setAttribute("rows", "8").setAttribute("spellcheck", "false");
        Element label = new Element("label").setText(texts.get("desk.programme.pasted"));
        Div inside = new Div();
        inside.getElement().appendChild(label.appendChild(area));
        inside.add(
                Parts.note(texts.get("desk.programme.pastedRule")),
                new Button(
                        texts.get("desk.programme.readPasted"),
                        _ -> getElement()
                                .executeJs(SEND_PASTED, upload.getElement(), texts.get("desk.programme.pastedName"))));
        NativeDetails pasting = new NativeDetails(texts.get("desk.programme.paste"), inside);
        pasting.addClassName("pasting");
        return pasting;
    }

    private void take(UploadEvent event) throws IOException {
        try (InputStream bytes = event.getInputStream()) {
            uploaded.set(bytes.readNBytes(ProgrammeReader.MOST_BYTES + 1));
        }
    }

    private void read() {
        read(uploaded.getAndSet(NOTHING));
    }

    /** Reads a file; what is wrong with it is said. */
    void read(byte[] bytes) {
        reading.says("");
        reading.start(
                progress -> Optional.of(ProgrammeReader.read(bytes, following(progress)))
                        .filter(it -> !(it instanceof Reading.Stopped)),
                this::came);
    }

    private void came(Reading read) {
        upload.clearFileList();
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

    private UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles()
                .setOne(texts.get("desk.programme.drop"))
                .setMany(texts.get("desk.programme.drop")));
        words.setAddFiles(new UploadI18N.AddFiles()
                .setOne(texts.get("desk.programme.choose"))
                .setMany(texts.get("desk.programme.choose")));
        words.setFile(new UploadI18N.File()
                .setRetry(texts.get("desk.programme.again"))
                .setStart(texts.get("desk.programme.again"))
                .setRemove(texts.get("desk.form.removeItem")));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(words(ProgrammeFault.TOO_BIG))
                .setTooManyFiles(texts.get("desk.programme.one"))
                .setIncorrectFileType(words(ProgrammeFault.OTHER_KIND)));
        String arriving = texts.get("desk.programme.arriving");
        String notArrived = texts.get("desk.programme.notArrived");
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(arriving)
                        .setStalled(arriving)
                        .setProcessing(arriving)
                        .setHeld(arriving))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(texts.get("desk.programme.remaining"))
                        .setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(notArrived)
                        .setUnexpectedServerError(notArrived)
                        .setForbidden(notArrived)));
        words.setUnits(List.of("B", "kB", "MB", "GB"));
        return words;
    }
}
