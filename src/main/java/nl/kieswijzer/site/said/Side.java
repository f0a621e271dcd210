package nl.kieswijzer.site.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.Stance;

/**
 * A party's own side of one statement.
 *
 * @param stance where it stands; empty where it is silent
 * @param isInProgramme whether that rests on its programme
 * @param isConfirmed whether it said so itself
 * @param answer what it answered, taken over or not
 * @param language of its words and of motions
 */
public record Side(
        Optional<Stance> stance,
        boolean isInProgramme,
        boolean isConfirmed,
        Optional<Answer> answer,
        List<Vote> votes,
        String language) {
    /**
     * What it answered.
     *
     * @param stance empty where it has none
     * @param url where it says so too
     * @param refused why that was not taken over; empty where it was
     */
    public record Answer(
            LocalDate date,
            Optional<Stance> stance,
            Optional<String> words,
            Optional<String> url,
            Optional<String> refused) {}

    /**
     * What it did in parliament.
     *
     * @param stance what voting so says on the statement
     */
    public record Vote(String motion, LocalDate date, boolean isFor, Stance stance, String url) {}

    public Side {
        votes = List.copyOf(votes);
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return !isConfirmed && answer.isEmpty() && votes.isEmpty();
    }
}
