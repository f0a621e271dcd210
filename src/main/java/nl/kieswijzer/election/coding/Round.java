package nl.kieswijzer.election.coding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.LocalizedText;

/**
 * A round in which two people or more read the same quotes without seeing what the others read.
 *
 * @param who read, and how
 * @param candidates what was read beside the statements of the edition
 * @param readings a party on a statement at most once
 */
public record Round(
        RoundId id,
        LocalDate date,
        LocalizedText who,
        List<CoderId> coders,
        List<Candidate> candidates,
        List<Reading> readings) {
    public Round {
        coders = List.copyOf(coders);
        candidates = List.copyOf(candidates);
        readings = List.copyOf(readings);
    }

    /** What was read differently. */
    public List<Reading> differences() {
        return readings.stream().filter(Reading::differs).toList();
    }

    /** A statement of this round that is not in the edition. */
    public Optional<Candidate> candidate(StatementId statement) {
        return candidates.stream().filter(it -> it.id().equals(statement)).findFirst();
    }
}
