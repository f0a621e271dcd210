package nl.kieswijzer.desk.exchange;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.pack.EntriesOf;
import nl.kieswijzer.exchange.pack.Pack;
import nl.kieswijzer.exchange.pack.PackZip;
import nl.kieswijzer.site.Texts;

/** A link to a file that is made when somebody asks for it, for who is signed in at that moment. */
public final class FileLink extends Anchor {
    private static final int NOT_YOURS = 403;

    FileLink(Door door, String text, String name, String type, Supplier<byte[]> file) {
        setText(text);
        addClassName("file");
        setHref(
                DownloadHandler.fromInputStream(_ -> {
                    if (door.account().isEmpty()) {
                        return DownloadResponse.error(NOT_YOURS);
                    }
                    byte[] bytes = file.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
                }),
                AttachmentType.DOWNLOAD);
    }

    /** An edition as it is published, as a zip. */
    public static FileLink published(Texts texts, Door door, Edition edition, int number) {
        return new FileLink(
                door,
                texts.get("desk.files.zipOf", edition.id()),
                name(edition.id() + "-" + number, "zip"),
                "application/zip",
                () -> PackZip.write(new Pack(edition.id(), EntriesOf.edition(edition))));
    }

    /** The name of a file, with the day on which the page was opened. */
    static String name(String of, String ending) {
        return of + "-" + LocalDate.now(Clock.system(Texts.HERE)) + "." + ending;
    }
}
