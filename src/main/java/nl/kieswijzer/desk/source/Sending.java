package nl.kieswijzer.desk.source;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.UploadHandler;
import nl.kieswijzer.programme.reading.ProgrammeReader;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/**
 * A file on its way to the server: how far it is, and a button to stop it. All of that is in the browser, since the server knows no
 * more than what has arrived, and hears nothing at all once the connection is gone. The field the file comes from hears how it goes.
 */
final class Sending extends Div {
    /** What the field hears. */
    static final String BEGINS = "sending";

    static final String ARRIVED = "sent";
    static final String LOST = "lost";
    static final String STOPPED = "stopped";
    static final String TOO_BIG = "large";

    /** A connection that lets nothing through for so long is lost, whatever the browser still hopes. */
    private static final int SILENCE_MS = 30_000;

    /** What is sent sooner needs no progress. */
    private static final int UNSEEN_MS = 400;

    private static final String SCRIPT = """
            const [field, target, most, silence, unseen] = [$0, this.dataset.target, $1, $2, $3];
            const bar = this.querySelector('progress');
            const note = this.querySelector('.note');
            const file = field.querySelector('input[type=file]');
            const say = (word) => field.dispatchEvent(new CustomEvent(word));
            const megabytes = (bytes) => (bytes / 1048576).toLocaleString(document.documentElement.lang,
              { minimumFractionDigits: 1, maximumFractionDigits: 1 });
            let end = () => {};
            const send = (content) => {
              end();
              if (content.size > most) return say('large');
              say('sending');
              const request = new XMLHttpRequest();
              let patience;
              const show = (sent) => {
                clearTimeout(patience);
                patience = setTimeout(() => end('lost'), silence);
                bar.value = sent / content.size;
                note.textContent = this.dataset.sent.replace('#', megabytes(sent)).replace('#', megabytes(content.size));
              };
              const shown = setTimeout(() => { this.hidden = false; }, unseen);
              end = (word) => {
                end = () => {};
                clearTimeout(patience);
                clearTimeout(shown);
                if (this.contains(document.activeElement)) file.focus();
                this.hidden = true;
                request.onload = request.onerror = null;
                request.abort();
                if (word) say(word);
              };
              show(0);
              request.upload.onprogress = (event) => show(Math.min(event.loaded, content.size));
              request.onload = () => end(request.status === 200 ? 'sent' : 'lost');
              request.onerror = () => end('lost');
              request.open('POST', target);
              request.setRequestHeader('Content-Type', 'application/octet-stream');
              request.send(content);
            };
            file.addEventListener('change', () => {
              if (file.files.length) send(file.files[0]);
              file.value = '';
            });
            field.querySelector('.read-pasted').addEventListener('click', () =>
              send(new Blob([field.querySelector('textarea').value], { type: 'text/plain' })));
            this.querySelector('vaadin-button').addEventListener('click', () => end('stopped'));""";

    Sending(Texts texts, UploadHandler take) {
        addClassName("running");
        getElement()
                .setAttribute("hidden", true)
                .setAttribute("data-target", take)
                // The browser puts the figures in, in the order of the sentence.
                .setAttribute("data-sent", texts.get("desk.programme.sent", "#", "#"))
                .appendChild(new Element("progress")
                        .setAttribute("max", "1")
                        .setAttribute("aria-label", texts.get("desk.work.progress")));
        add(Parts.note(""), new Button(texts.get("desk.work.stop")));
    }

    /** Sends whatever is chosen or pasted in a field. */
    void follow(Element field) {
        getElement().executeJs(SCRIPT, field, ProgrammeReader.MOST_BYTES, SILENCE_MS, UNSEEN_MS);
    }
}
