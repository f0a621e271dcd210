package nl.kieswijzer.desk.exchange;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.page.Said;
import nl.kieswijzer.exchange.Unzipped;
import nl.kieswijzer.site.Texts;

/** Choosing a file from one's computer, or dropping it. It comes in for who is signed in at that moment. */
final class FileField extends Div {
    private static final int MOST_BYTES = Unzipped.MOST_PACKED_MB * (1 << 20);

    /** Takes a file, in the page. */
    interface Taker {
        void take(String name, byte[] bytes);
    }

    private final transient Door door;
    private final transient Taker taker;
    private final Upload upload = new Upload();
    private final Said said = new Said();

    FileField(Texts texts, Door door, Taker taker, String... endings) {
        this.door = door;
        this.taker = taker;
        upload.setUploadHandler((UploadHandler) this::receive);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileExtensions(endings);
        upload.setUploadButton(new Button(texts.get("desk.files.choose")));
        upload.setDropLabel(new Span(texts.get("desk.files.drop")));
        upload.setDropLabelIcon(new Span());
        upload.addFileRejectedListener(
                _ -> said.say(texts.get("desk.files.rejected", String.join(", ", endings), Unzipped.MOST_PACKED_MB)));
        upload.addFailedListener(_ -> said.say(texts.get("desk.files.failed")));
        addClassName("file-field");
        add(upload, said);
    }

    private void receive(UploadEvent event) throws IOException {
        if (door.account().isEmpty()) {
            throw new IOException("nobody is signed in any more");
        }
        String name = event.getFileName();
        try (InputStream in = event.getInputStream()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1); // one more, so that the reader sees that it is too large
            event.getUI().access(() -> {
                said.setVisible(false);
                upload.clearFileList();
                taker.take(name, bytes);
            });
        }
    }
}
