package nl.kieswijzer.programme.reading;

import java.io.IOException;
import nl.kieswijzer.programme.ProgrammeText;

/** A programme in plain text, where a form feed begins a page. */
final class PlainText {
    private PlainText() {}

    static ProgrammeText read(byte[] bytes, Progress progress) throws IOException {
        String all = Encoding.decode(bytes);
        Pages pages = new Pages(progress, 0);
        pages.checkCharacters(all.length());
        for (String page : all.split("\f", -1)) {
            pages.add(Paragraphs.ofPlain(page));
        }
        return pages.text();
    }
}
