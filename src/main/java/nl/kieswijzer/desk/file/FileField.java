package nl.kieswijzer.desk.file;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.site.Texts;

/**
 * Choosing a file from one's computer, or dropping it. It comes in for who is signed in at that moment. The field is the browser's
 * own; Vaadin's brings a font that our rules for browsers refuse.
 */
public final class FileField extends Div {
    private static final byte[] NOTHING = {};

    /** Takes a file, in the page. */
    public interface Taker {
        void take(String name, byte[] bytes);
    }

    private final transient Door door;
    private final transient AsWhoIsThere as;
    private final transient Kinds kinds;
    private final transient Taker taker;
    private final transient AtomicReference<byte[]> arrived = new AtomicReference<>(NOTHING);
    private final Sending sending;

    /**
     * A field.
     *
     * @param below what stands between the field and how far a file is
     */
    public FileField(
            Texts texts, Door door, AsWhoIsThere as, Kinds kinds, String label, Taker taker, Component... below) {
        this.door = door;
        this.as = as;
        this.kinds = kinds;
        this.taker = taker;
        this.sending = new Sending(texts, kinds);
        UploadHandler receive = this::receive;
        addClassName("file-field");
        addAttachListener(_ -> getElement().setAttribute("data-target", receive));
        getElement()
                .addEventListener(
                        Sending.ARRIVED,
                        it -> came(it.getEventData().get("event.detail").asString(), arrived.getAndSet(NOTHING)))
                .addEventData("event.detail");
        // Who is not signed in any more gets to see that.
        getElement().addEventListener(Sending.TURNED_AWAY, _ -> as.does(_ -> {}));
        getElement()
                .appendChild(new Element("label")
                        .setText(label)
                        .appendChild(new Element("input")
                                .setAttribute("type", "file")
                                .setAttribute("accept", String.join(",", kinds.shown()))));
        add(below);
        add(sending);
        sending.follow(getElement());
    }

    /** Told when a file goes on its way. */
    public void whenSending(Runnable listener) {
        getElement().addEventListener(Sending.BEGINS, _ -> listener.run());
    }

    /** Sends the text of an area too, as a file: it may be far longer than what an open page may say. */
    public void sendsText(Element area, Element button) {
        sending.followText(area, button);
    }

    /** A file is there, all of it. */
    public void came(String name, byte[] bytes) {
        as.does(_ -> taker.take(name, bytes));
    }

    private void receive(UploadEvent event) throws IOException {
        if (door.account().isEmpty()) {
            throw new IOException("nobody is signed in any more");
        }
        try (InputStream in = event.getInputStream()) {
            arrived.set(in.readNBytes(kinds.mostBytes() + 1)); // one more, so that the reader sees that it is too large
        }
    }
}
