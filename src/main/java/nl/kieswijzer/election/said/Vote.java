package nl.kieswijzer.election.said;

import java.net.URI;
import java.time.LocalDate;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.election.source.Programme;

/**
 * What a party did in parliament where it came to a vote on what a statement says. It is shown beside the party's words, and counts
 * in no result.
 *
 * @param motion what was voted on
 * @param isFor whether the party voted for it
 * @param stance what voting so says on the statement: agree or disagree
 * @param url where the vote can be looked up
 */
public record Vote(String motion, LocalDate date, boolean isFor, Stance stance, URI url) {
    public Vote {
        if (motion.isBlank()) {
            throw new IllegalArgumentException("a vote on nothing");
        }
        if (stance == Stance.NEITHER) {
            throw new IllegalArgumentException("a vote is for or against: " + motion);
        }
        if (!Programme.isWebAddress(url)) {
            throw new IllegalArgumentException("no address of a page: " + url);
        }
    }
}
