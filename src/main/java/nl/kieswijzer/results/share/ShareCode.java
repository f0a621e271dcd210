package nl.kieswijzer.results.share;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.election.EditionRevision;

/**
 * What a result link ends in: a whole answer sheet in some thirty characters, so that nothing has to be stored. It can only be
 * an undamaged one; whether this server can read it is for {@link ShareReader} to say.
 *
 * <p>{@code src/docs/share-code.md} gives the format, {@code src/docs/decisions/0006-a-link-is-the-sheet.md} the reasons.
 *
 * @param text the code as it is written, ending in the checksum of what goes before
 */
public record ShareCode(String text) {
    /** How many characters at the end are the checksum, in every version of the format. */
    static final int CHECKSUM = 4;

    private static final int GROUP = 4;

    /** A version and a checksum, which every code has. */
    private static final int SHORTEST = 1 + CHECKSUM;

    public ShareCode {
        if (!isSound(text)) {
            throw new IllegalArgumentException(
                    "not an undamaged result code of %d characters".formatted(text.length()));
        }
    }

    /**
     * The code of a sheet. Skipped statements are left out, and so is what the revision does not know: the same sheet
     * read back has none of these.
     *
     * @throws IllegalArgumentException if the sheet was not filled in for this revision
     */
    public static ShareCode of(EditionRevision revision, AnswerSheet sheet) {
        return SheetFormat.of(revision).write(sheet);
    }

    /** The code that begins so, with its checksum added. */
    static ShareCode beginning(String characters) {
        return new ShareCode(characters + checksum(characters));
    }

    /** Canonical text as a code; empty where it is damaged. */
    static Optional<ShareCode> undamaged(String canonical) {
        return isSound(canonical) ? Optional.of(new ShareCode(canonical)) : Optional.empty();
    }

    /** The code in groups of four, as it is easiest to read out; it can be typed so too. */
    String spelled() {
        return text.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** The code without its checksum. */
    String content() {
        return text.substring(0, text.length() - CHECKSUM);
    }

    private static boolean isSound(String text) {
        return text.length() >= SHORTEST
                && Base32.canonical(text).filter(text::equals).isPresent()
                && text.endsWith(checksum(text.substring(0, text.length() - CHECKSUM)));
    }

    private static String checksum(String characters) {
        CRC32 crc = new CRC32();
        crc.update(characters.getBytes(StandardCharsets.US_ASCII));
        return Base32.write(BigInteger.valueOf(crc.getValue()), CHECKSUM);
    }

    /** Keeps answers out of logs: whoever has the text can read them. */
    @Override
    public String toString() {
        return "ShareCode[%d characters]".formatted(text.length());
    }
}
