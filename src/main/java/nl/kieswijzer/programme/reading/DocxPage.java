package nl.kieswijzer.programme.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.kieswijzer.programme.ProgrammeText;

/** The page of a .docx that is being read. */
final class DocxPage {
    private static final String BETWEEN = Character.toString(ProgrammeText.PARAGRAPH_END);

    private final Pages pages;
    private final List<String> paragraphs = new ArrayList<>();
    /** Those that have not ended: a paragraph may have a box with others in it. */
    private final Deque<StringBuilder> open = new ArrayDeque<>();

    private int characters;
    private boolean turnsBehindParagraph;

    DocxPage(Pages pages) {
        this.pages = pages;
    }

    void beginParagraph() {
        open.push(new StringBuilder());
    }

    void write(String text) throws Unreadable {
        if (!open.isEmpty()) {
            characters += text.length();
            pages.checkCharacters(characters);
            open.element().append(text);
        }
    }

    void endParagraph() throws Unreadable, StoppedReading {
        if (!open.isEmpty()) {
            keep(open.pop());
        }
        if (open.isEmpty() && turnsBehindParagraph) {
            turnsBehindParagraph = false;
            turn();
        }
    }

    /** Whether a section ends with this paragraph, and the next begins on a page of its own. */
    void turnBehindParagraph(boolean turns) {
        turnsBehindParagraph = turns && !open.isEmpty();
    }

    /** Begins a page. Twice in a row is once: Word marks what it did itself, beside what it was told to. */
    void turn() throws Unreadable, StoppedReading {
        if (open.size() > 1) {
            return;
        }
        if (!open.isEmpty()) {
            keep(open.pop());
            beginParagraph();
        }
        if (!paragraphs.isEmpty()) {
            end();
        }
    }

    /** Ends the page, which may be the last. */
    void end() throws Unreadable, StoppedReading {
        if (!paragraphs.isEmpty()) {
            pages.add(String.join(BETWEEN, paragraphs));
        }
        paragraphs.clear();
        characters = 0;
    }

    private void keep(StringBuilder paragraph) {
        String text = Letters.tidy(paragraph.toString());
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
    }
}
