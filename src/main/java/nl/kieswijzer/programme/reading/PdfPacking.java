package nl.kieswijzer.programme.reading;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at the bytes of a PDF before the library does, which unpacks in memory whatever the size: a few kilobytes can become
 * gigabytes. So each piece is unpacked here first, into nothing, and counted.
 */
final class PdfPacking {
    private static final byte[] STREAM = Signature.ascii("stream");
    /** Packed twice, or in a way of before 1996: seen in no programme, and not to be counted here. */
    private static final Pattern UNCOUNTED = Pattern.compile("/LZW|/Filter\\s*\\[[^\\]]{0,200}/Fl[^\\]]{1,200}/Fl");

    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt\\s*(?:\\d+\\s+\\d+\\s+R|<<)");
    /** The library passes over the first two bytes, whatever they are, and so does this. */
    private static final int HEADER = 2;

    private final byte[] bytes;
    private final Pages pages;
    private final byte[] nothing = new byte[1 << 16];
    private long unpacked;

    private PdfPacking(byte[] bytes, Pages pages) {
        this.bytes = bytes;
        this.pages = pages;
    }

    /** @throws Unreadable where a PDF is encrypted, or would become too large */
    static void check(byte[] bytes, Pages pages) throws Unreadable, StoppedReading {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        // Of an encrypted one nothing can be counted. Many open without a password, but then say that nobody may copy.
        if (ENCRYPTED.matcher(text).find()) {
            throw new Unreadable(ProgrammeFault.ENCRYPTED);
        }
        if (UNCOUNTED.matcher(text).find()) {
            throw new Unreadable(ProgrammeFault.TOO_PACKED);
        }
        new PdfPacking(bytes, pages).checkPieces();
    }

    private void checkPieces() throws Unreadable, StoppedReading {
        int at = Signature.find(bytes, STREAM, 0, bytes.length);
        while (at >= 0) {
            pages.checkStopped();
            int start = start(at + STREAM.length);
            at = Signature.find(bytes, STREAM, start + unpack(start), bytes.length);
        }
    }

    private int start(int behind) {
        int at = behind;
        while (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        at += at < bytes.length && bytes[at] == '\r' ? 1 : 0;
        at += at < bytes.length && bytes[at] == '\n' ? 1 : 0;
        return at;
    }

    /** Unpacks what may be packed at a place; gives how many bytes that took, which is none where it is not. */
    private int unpack(int start) throws Unreadable {
        int from = start + HEADER;
        if (from >= bytes.length) {
            return 0;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            long piece = 0;
            int more = inflater.inflate(nothing);
            while (more > 0) {
                piece += more;
                unpacked += more;
                if (piece > Limits.UNPACKED_PIECE || unpacked > Limits.UNPACKED) {
                    throw new Unreadable(ProgrammeFault.TOO_PACKED);
                }
                more = inflater.inflate(nothing);
            }
            return inflater.finished() ? (int) inflater.getBytesRead() : 0;
        } catch (DataFormatException notPacked) {
            return 0;
        } finally {
            inflater.end();
        }
    }
}
