package nl.kieswijzer.election.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.entry.EntryKey;

/**
 * What the checker finds in a draft: the same as in a content pack.
 *
 * @param entries all that is in the draft, by kind, in the order of readers within it
 * @param edition as far as it goes: with '?' where something is missing; to look at, and where there is no finding, to publish
 * @param findings what keeps it from being published, in reading order
 */
public record DraftCheck(List<SavedEntry> entries, Edition edition, List<Finding> findings) {
    /**
     * One thing to do.
     *
     * @param field the path of the field in the entry, such as {@code text.nl}; empty where it is of the entry as a whole
     * @param problem what is wrong
     * @param remedy what to do about it
     */
    public record Finding(EntryKey key, String field, String problem, String remedy) {}

    public DraftCheck {
        entries = List.copyOf(entries);
        findings = List.copyOf(findings);
    }

    /** The same for the same content, in the same order, and another for any other. */
    public String fingerprint() {
        MessageDigest digest = sha256();
        entries.forEach(it -> digest.update((it.entry() + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    public boolean isSound() {
        return findings.isEmpty();
    }
}
