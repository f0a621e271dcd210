package nl.kieswijzer.election.draft;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.kieswijzer.core.Sha256;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.FaultKind;

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
     * @param kind what is wrong
     * @param values what belongs in the words for it, in the order of the kind's arguments
     */
    public record Finding(EntryKey key, String field, FaultKind kind, List<String> values) {
        public Finding {
            values = List.copyOf(values);
        }
    }

    public DraftCheck {
        entries = List.copyOf(entries);
        findings = List.copyOf(findings);
    }

    /** The same for the same content, in the same order, and another for any other. */
    public String fingerprint() {
        String all = entries.stream().map(it -> it.entry() + "\n").collect(Collectors.joining());
        return Sha256.of(all.getBytes(StandardCharsets.UTF_8)).value();
    }

    public boolean isSound() {
        return findings.isEmpty();
    }
}
