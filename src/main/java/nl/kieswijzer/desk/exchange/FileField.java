package nl.kieswijzer.desk.exchange;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.page.AsWhoIsThere;
import nl.kieswijzer.desk.page.Said;
import nl.kieswijzer.exchange.Unzipped;
import nl.kieswijzer.site.Texts;

/**
 * Choosing a file from one's computer, or dropping it. It comes in for who is signed in at that moment. The field is the browser's
 * own; Vaadin's brings a font that our rules for browsers refuse.
 */
final class FileField extends Div {
    private static final int MOST_BYTES = Unzipped.MOST_PACKED_MB * (1 << 20);
    private static final byte[] NOTHING = {};
    /** As the browser says it, of what somebody gives: {@code sending}, {@code sent}, {@code lost} or {@code refused}. */
    private static final String SENDING = """
            const say = (word, file) => this.dispatchEvent(new CustomEvent(word, { detail: file.name }));
            const send = (file) => {
              if (file.size > $0 || !$1.some((it) => file.name.toLowerCase().endsWith(it))) return say('refused', file);
              say('sending', file);
              fetch(this.dataset.target, { method: 'POST', body: file, headers: { 'Content-Type': 'application/octet-stream' } })
                .then((answer) => say(answer.ok ? 'sent' : 'lost', file), () => say('lost', file));
            };
            const field = this.querySelector('input');
            field.addEventListener('change', () => {
              if (field.files.length) send(field.files[0]);
              field.value = '';
            });
            const over = (is) => (event) => {
              event.preventDefault();
              this.toggleAttribute('data-over', is);
            };
            this.addEventListener('dragover', over(true));
            this.addEventListener('dragleave', over(false));
            this.addEventListener('drop', (event) => {
              over(false)(event);
              if (event.dataTransfer.files.length) send(event.dataTransfer.files[0]);
            });""";

    /** Takes a file, in the page. */
    interface Taker {
        void take(String name, byte[] bytes);
    }

    private final transient Door door;
    private final transient AsWhoIsThere as;
    private final transient Taker taker;
    private final transient AtomicReference<byte[]> arrived = new AtomicReference<>(NOTHING);
    private final Said said = new Said();

    FileField(Texts texts, Door door, AsWhoIsThere as, Taker taker, String... endings) {
        this.door = door;
        this.as = as;
        this.taker = taker;
        UploadHandler receive = this::receive;
        addClassName("file-field");
        addAttachListener(_ -> getElement().setAttribute("data-target", receive));
        hears("sending", _ -> said.say(texts.get("desk.files.sending")));
        hears(
                "refused",
                _ -> said.say(texts.get("desk.files.rejected", String.join(", ", endings), Unzipped.MOST_PACKED_MB)));
        hears("lost", _ -> as.does(_ -> said.say(texts.get("desk.files.failed"))));
        hears("sent", name -> came(name, arrived.getAndSet(NOTHING)));
        getElement()
                .appendChild(new Element("label")
                        .setText(texts.get("desk.files.choose"))
                        .appendChild(new Element("input")
                                .setAttribute("type", "file")
                                .setAttribute("accept", String.join(",", endings))));
        add(said);
        getElement().executeJs(SENDING, MOST_BYTES, List.of(endings));
    }

    /** A file is there, all of it. */
    void came(String name, byte[] bytes) {
        as.does(_ -> {
            said.setVisible(false);
            taker.take(name, bytes);
        });
    }

    private void hears(String word, Consumer<String> deed) {
        getElement()
                .addEventListener(
                        word,
                        it -> deed.accept(it.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
    }

    private void receive(UploadEvent event) throws IOException {
        if (door.account().isEmpty()) {
            throw new IOException("nobody is signed in any more");
        }
        try (InputStream in = event.getInputStream()) {
            arrived.set(in.readNBytes(MOST_BYTES + 1)); // one more, so that the reader sees that it is too large
        }
    }
}
