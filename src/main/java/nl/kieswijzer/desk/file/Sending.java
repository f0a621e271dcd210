package nl.kieswijzer.desk.file;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/**
 * A file on its way to the server: how far it is, and a button to stop it. All of that is in the browser, since the server knows no
 * more than what has arrived, and can't say a thing once the connection is gone. The field the file comes from hears how it goes.
 */
final class Sending extends Div {
    /** What the field hears: that a file goes, that all of it is there, and that the server would not have it. */
    static final String BEGINS = "sending";

    static final String ARRIVED = "sent";
    static final String TURNED_AWAY = "turned-away";

    /** A connection that lets nothing through for so long is lost, whatever the browser still hopes. */
    private static final int SILENCE_MS = 30_000;

    /** What is sent sooner needs no progress. */
    private static final int UNSEEN_MS = 400;

    private static final String SCRIPT = """
            const [field, most, endings, silence, unseen] = [$0, $1, $2, $3, $4];
            const { sent: amount, arriving, lost, refused, stopped } = this.dataset;
            const row = this.querySelector('.running');
            const bar = row.querySelector('progress');
            const note = row.querySelector('.note');
            const notice = this.querySelector('.notice');
            const file = field.querySelector('input[type=file]');
            const say = (word, detail) => field.dispatchEvent(new CustomEvent(word, { detail }));
            const megabytes = (bytes) => (bytes / 1048576).toLocaleString(document.documentElement.lang,
              { minimumFractionDigits: 1, maximumFractionDigits: 1 });
            let end = () => {};
            const send = (content, name) => {
              end();
              notice.textContent = '';
              if (content.size > most || (endings.length && !endings.some((it) => name.toLowerCase().endsWith(it)))) {
                notice.textContent = refused;
                return;
              }
              say('sending', name);
              notice.textContent = arriving;
              const request = new XMLHttpRequest();
              let patience;
              const show = (sent) => {
                clearTimeout(patience);
                patience = setTimeout(() => end('', lost), silence);
                bar.value = sent / content.size;
                note.textContent = amount.replace('#', megabytes(sent)).replace('#', megabytes(content.size));
              };
              const shown = setTimeout(() => { row.hidden = false; }, unseen);
              end = (word, said = '') => {
                end = () => {};
                clearTimeout(patience);
                clearTimeout(shown);
                if (row.contains(document.activeElement)) file.focus();
                row.hidden = true;
                notice.textContent = said;
                request.onload = request.onerror = null;
                request.abort();
                if (word) say(word, name);
              };
              show(0);
              request.upload.onprogress = (event) => show(Math.min(event.loaded, content.size));
              request.onload = () => request.status === 200 ? end('sent') : end('turned-away', lost);
              request.onerror = () => end('', lost);
              request.open('POST', field.dataset.target);
              request.setRequestHeader('Content-Type', 'application/octet-stream');
              request.send(content);
            };
            file.addEventListener('change', () => {
              if (file.files.length) send(file.files[0], file.files[0].name);
              file.value = '';
            });
            const over = (is) => (event) => {
              event.preventDefault();
              field.toggleAttribute('data-over', is);
            };
            field.addEventListener('dragover', over(true));
            field.addEventListener('dragleave', over(false));
            field.addEventListener('drop', (event) => {
              over(false)(event);
              const [dropped] = event.dataTransfer.files;
              if (dropped) send(dropped, dropped.name);
            });
            this.sendText = (text) => send(new Blob([text], { type: 'text/plain' }), '');
            row.querySelector('vaadin-button').addEventListener('click', () => end('', stopped));""";

    private final transient Kinds kinds;

    Sending(Texts texts, Kinds kinds) {
        this.kinds = kinds;
        addClassName("sending");
        getElement()
                .setAttribute("data-arriving", texts.get("desk.sending.arriving"))
                .setAttribute("data-lost", texts.get("desk.sending.lost"))
                .setAttribute("data-refused", kinds.refused())
                .setAttribute("data-stopped", texts.get("desk.work.stopped"))
                // The browser puts the figures in, in the order of the sentence.
                .setAttribute("data-sent", texts.get("desk.sending.sent", "#", "#"));
        Div row = Parts.styled("running", new Div());
        row.getElement()
                .setAttribute("hidden", true)
                .appendChild(new Element("progress")
                        .setAttribute("max", "1")
                        .setAttribute("aria-label", texts.get("desk.work.progress")));
        row.add(Parts.note(""), new Button(texts.get("desk.work.stop")));
        Paragraph notice = Parts.paragraph("notice", "");
        notice.getElement().setAttribute("role", "status");
        add(row, notice);
    }

    /** Sends whatever is chosen in a field, or dropped on it. */
    void follow(Element field) {
        getElement().executeJs(SCRIPT, field, kinds.mostBytes(), kinds.endings(), SILENCE_MS, UNSEEN_MS);
    }

    /** Sends what stands in a text area when somebody clicks a button. */
    void followText(Element area, Element button) {
        getElement().executeJs("$1.addEventListener('click', () => this.sendText($0.value))", area, button);
    }
}
