package nl.kieswijzer.classroom.release;

import java.util.Optional;

/**
 * All that may be shown of what is asked beside the statements.
 *
 * @param cast how many chose on the question that is open now
 * @param votes of the quote that stands there with its party
 * @param aim before and after, at the end
 */
public record Ballots(int cast, Optional<Votes> votes, Optional<Shift> aim) {
    public static final Ballots NONE = new Ballots(0, Optional.empty(), Optional.empty());
}
