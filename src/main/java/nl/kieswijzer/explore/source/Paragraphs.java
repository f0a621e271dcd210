package nl.kieswijzer.explore.source;

import java.util.ArrayList;
import java.util.List;
import nl.kieswijzer.programme.ProgrammeText;
import nl.kieswijzer.programme.Span;

/** The text of a page in paragraphs, each in pieces that are marked or not. */
final class Paragraphs {
    record Piece(String text, boolean isMarked) {}

    record Paragraph(List<Piece> pieces) {}

    private Paragraphs() {}

    /** @param marks in order, without overlap */
    static List<Paragraph> of(String text, List<Span> marks) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : text.split(String.valueOf(ProgrammeText.PARAGRAPH_END), -1)) {
            if (!line.isBlank()) {
                paragraphs.add(new Paragraph(pieces(line, start, marks)));
            }
            start += line.length() + 1;
        }
        return paragraphs;
    }

    private static List<Piece> pieces(String line, int start, List<Span> marks) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Span mark : marks) {
            int from = Math.clamp(mark.start() - start, at, line.length());
            int to = Math.clamp(mark.end() - start, from, line.length());
            add(line.substring(at, from), false, pieces);
            add(line.substring(from, to), true, pieces);
            at = to;
        }
        add(line.substring(at), false, pieces);
        return pieces;
    }

    private static void add(String text, boolean isMarked, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, isMarked));
        }
    }
}
