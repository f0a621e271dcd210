package nl.kieswijzer.desk.source;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.UploadHandler;
import nl.kieswijzer.programme.reading.ProgrammeReader;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;

/**
 * A file on its way to the server: how far it is, and a button to stop it. All of that is in the browser, since the server knows no
 * more than what has arrived, and can't say a thing once the connection is gone. The field the file comes from hears how it goes.
 */
final class Sending extends Div {
    /** What the field hears. */
    static final String BEGINS = "sending";

    static final String ARRIVED = "sent";
    static final String STOPPED = "stopped";
    static final String TOO_BIG = "large";

    /** A connection that lets nothing through for so long is lost, whatever the browser still hopes. */
    private static final int SILENCE_MS = 30_000;

    /** What is sent sooner needs no progress. */
    private static final int UNSEEN_MS = 400;

    private static final String SCRIPT = """
            const [field, most, silence, unseen] = [$0, $1, $2, $3];
            const { target, sent: amount, arriving, lost } = this.dataset;
            const row = this.querySelector('.running');
            const bar = row.querySelector('progress');
            const note = row.querySelector('.note');
            const notice = this.querySelector('.notice');
            const file = field.querySelector('input[type=file]');
            const say = (word) => field.dispatchEvent(new CustomEvent(word));
            const megabytes = (bytes) => (bytes / 1048576).toLocaleString(document.documentElement.lang,
              { minimumFractionDigits: 1, maximumFractionDigits: 1 });
            let end = () => {};
            const send = (content) => {
              end();
              notice.textContent = '';
              if (content.size > most) return say('large');
              say('sending');
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
                if (word) say(word);
              };
              show(0);
              request.upload.onprogress = (event) => show(Math.min(event.loaded, content.size));
              request.onload = () => request.status === 200 ? end('sent') : end('', lost);
              request.onerror = () => end('', lost);
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
            row.querySelector('vaadin-button').addEventListener('click', () => end('stopped'));""";

    Sending(Texts texts, UploadHandler take) {
        addClassName("sending");
        getElement()
                .setAttribute("data-target", take)
                .setAttribute("data-arriving", texts.get("desk.programme.arriving"))
                .setAttribute("data-lost", texts.get("desk.programme.notArrived"))
                // The browser puts the figures in, in the order of the sentence.
                .setAttribute("data-sent", texts.get("desk.programme.sent", "#", "#"));
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

    /** Sends whatever is chosen or pasted in a field. */
    void follow(Element field) {
        getElement().executeJs(SCRIPT, field, ProgrammeReader.MOST_BYTES, SILENCE_MS, UNSEEN_MS);
    }
}
