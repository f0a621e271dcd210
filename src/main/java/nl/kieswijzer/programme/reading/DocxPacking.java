package nl.kieswijzer.programme.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks a zip into nothing, before the library unpacks it in memory: whether it is a .docx, and of what size. */
final class DocxPacking {
    private static final int MOST_PIECES = 5_000;
    private static final String TYPES = "[Content_Types].xml";
    private static final String WORD = "wordprocessingml";
    private static final String WORD_MACROS = "ms-word.";
    private static final String DECLARATIONS = "<!DOCTYPE";

    private final byte[] buffer = new byte[1 << 16];
    private long unpacked;
    private boolean isWord;

    private DocxPacking() {}

    /** @throws Unreadable where it is no .docx, would become too large, or has declarations in its XML */
    static void check(byte[] bytes) throws IOException {
        new DocxPacking().checkPieces(bytes);
    }

    private void checkPieces(byte[] bytes) throws IOException {
        int pieces = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++pieces > MOST_PIECES) {
                    throw new Unreadable(ProgrammeFault.TOO_PACKED);
                }
                checkPiece(entry.getName(), zip);
            }
        }
        if (!isWord) {
            throw new Unreadable(ProgrammeFault.OTHER_KIND);
        }
    }

    private void checkPiece(String name, InputStream piece) throws IOException {
        int first = piece.readNBytes(buffer, 0, buffer.length);
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            checkXml(name, first);
        }
        int more = first;
        while (more > 0) {
            unpacked += more;
            if (unpacked > Limits.UNPACKED_DOCX) {
                throw new Unreadable(ProgrammeFault.TOO_PACKED);
            }
            more = piece.readNBytes(buffer, 0, buffer.length);
        }
    }

    private void checkXml(String name, int length) throws Unreadable {
        String start = new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
        if (name.equals(TYPES)) {
            isWord = start.contains(WORD) || start.contains(WORD_MACROS);
        }
        // Declarations stand before everything else. What hides here, in UTF-16 or behind a long comment, is found
        // while reading.
        if (start.contains(DECLARATIONS)) {
            throw new Unreadable(ProgrammeFault.ODD_XML);
        }
    }
}
