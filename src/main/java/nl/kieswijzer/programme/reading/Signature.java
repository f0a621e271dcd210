package nl.kieswijzer.programme.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.kieswijzer.programme.ProgrammeKind;

/** By which bytes a file is known for what it is. */
final class Signature {
    /** Some programs put something of their own before a PDF; readers look so far. */
    private static final int BEFORE_A_PDF = 1024;

    private static final byte[] PDF = ascii("%PDF-");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    /** In what Word makes of a .docx with a password: the old format, with the new one encrypted in it. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private Signature() {}

    /** What a file can be read as, if it is sound. */
    static ProgrammeKind kind(byte[] bytes) throws Unreadable {
        if (bytes.length == 0) {
            throw new Unreadable(ProgrammeFault.EMPTY);
        }
        if (standsAt(bytes, 0, OLD_OFFICE)) {
            throw new Unreadable(
                    find(bytes, ENCRYPTED, 0, bytes.length) >= 0 ? ProgrammeFault.ENCRYPTED : ProgrammeFault.OLD_WORD);
        }
        if (find(bytes, PDF, 0, BEFORE_A_PDF) >= 0) {
            return ProgrammeKind.PDF;
        }
        if (standsAt(bytes, 0, ZIP)) {
            return ProgrammeKind.DOCX;
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 100), StandardCharsets.ISO_8859_1)
                .strip()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("{\\rtf") || start.startsWith("<!doctype") || start.startsWith("<html")) {
            throw new Unreadable(ProgrammeFault.OTHER_KIND);
        }
        return ProgrammeKind.TEXT;
    }

    /** Where bytes stand between two places, or -1. */
    static int find(byte[] bytes, byte[] wanted, int from, int to) {
        int last = Math.min(bytes.length - wanted.length, to);
        for (int at = from; at <= last; at++) {
            if (standsAt(bytes, at, wanted)) {
                return at;
            }
        }
        return -1;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean standsAt(byte[] bytes, int at, byte[] wanted) {
        if (at + wanted.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
