package nl.kieswijzer.programme.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.kieswijzer.programme.ProgrammeText;

/** The pages that were read so far; says so, and ends the work where it is stopped or there are too many. */
final class Pages {
    private final Progress progress;
    private final int expected;
    private final List<String> texts = new ArrayList<>();
    private int characters;

    /** @param expected how many there will be; 0 where nobody knows */
    Pages(Progress progress, int expected) throws Unreadable {
        this.progress = progress;
        this.expected = expected;
        checkPages(expected);
    }

    void add(String text) throws Unreadable, StoppedReading {
        checkPages(texts.size() + 1);
        texts.add(text);
        characters += text.length();
        checkCharacters(0);
        progress.reached(texts.size(), expected);
        checkStopped();
    }

    /** Before a page is whole: whether what there is of it is too long with the pages before it. */
    void checkCharacters(int more) throws Unreadable {
        if (characters + more > Limits.CHARACTERS) {
            throw new Unreadable(ProgrammeFault.TOO_LONG);
        }
    }

    void checkStopped() throws StoppedReading {
        if (progress.isStopped()) {
            throw new StoppedReading();
        }
    }

    List<String> texts() {
        return Collections.unmodifiableList(texts);
    }

    /** All of them as a text, which has to say something. */
    ProgrammeText text() throws Unreadable {
        if (texts.stream().allMatch(String::isBlank)) {
            throw new Unreadable(ProgrammeFault.EMPTY);
        }
        return ProgrammeText.of(texts);
    }

    private static void checkPages(int pages) throws Unreadable {
        if (pages > Limits.PAGES) {
            throw new Unreadable(ProgrammeFault.TOO_MANY_PAGES);
        }
    }
}
