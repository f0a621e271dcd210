package nl.kieswijzer.results.compare;

import java.util.Optional;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;

/**
 * One statement and what two voters chose.
 *
 * @param outcome what it comes to
 * @param text the statement's own words
 */
record Pair(StatementId statement, Outcome outcome, String text, Choice mine, Choice theirs) {
    /** @param stance empty where the voter skipped the statement or did not reach it */
    record Choice(Optional<Stance> stance, boolean starred) {}
}
