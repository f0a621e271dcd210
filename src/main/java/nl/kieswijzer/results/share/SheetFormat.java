package nl.kieswijzer.results.share;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.election.EditionRevision;

/**
 * How the sheets of one revision are written in format version 1.
 *
 * @param revision what the sheets answer
 * @param head what all their codes begin with: version, edition and revision
 * @param numbers the sheets as numbers
 */
record SheetFormat(EditionRevision revision, String head, SheetNumbers numbers) {
    /** The format's version, the first character. */
    static final char VERSION = '1';

    private static final int EDITION = 3;
    private static final int REVISION = 4;

    /** The shortest a code can be: that of an edition without statements. */
    static final int SHORTEST = 1 + EDITION + REVISION + ShareCode.CHECKSUM;

    static SheetFormat of(EditionRevision revision) {
        return new SheetFormat(
                revision,
                start(revision.edition().id())
                        + Base32.write(BigInteger.valueOf(revision.fingerprint().value()), REVISION),
                SheetNumbers.of(revision.edition()));
    }

    /** What all codes of an edition begin with: version and edition. Two editions may share it. */
    static String start(EditionId edition) {
        CRC32 crc = new CRC32();
        crc.update(edition.value().getBytes(StandardCharsets.UTF_8));
        return VERSION + Base32.write(BigInteger.valueOf(crc.getValue()), EDITION);
    }

    /** How many characters a code has. */
    int length() {
        return SHORTEST + numbers.width();
    }

    ShareCode write(AnswerSheet sheet) {
        if (!sheet.revision().equals(revision.id())) {
            throw new IllegalArgumentException("%s is not a sheet of %s/%d"
                    .formatted(sheet, revision.edition().id(), revision.number()));
        }
        return ShareCode.beginning(head + Base32.write(numbers.number(sheet), numbers.width()));
    }

    /** The sheet of a code that begins with this head; empty where its length or its number is impossible. */
    Optional<AnswerSheet> read(ShareCode code) {
        return code.text().length() == length()
                ? numbers.sheet(Base32.number(code.content().substring(head.length())), revision.number())
                : Optional.empty();
    }
}
