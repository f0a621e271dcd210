package nl.kieswijzer.desk.confirm.answer;

import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.said.PartyAnswer;
import nl.kieswijzer.election.source.Programme;

/**
 * What a party answered on a statement, as it saved it last; finished or not.
 *
 * @param stance empty where it chose nothing yet
 * @param isAsShown whether it said that what it saw is right
 * @param words its own words; may be empty, or longer than they may be shown
 * @param url where that stands, as it was typed; may be empty
 * @param shown the fingerprint of what it had before it
 */
public record Answer(
        StatementId statement,
        Optional<PartyStance> stance,
        boolean isAsShown,
        String words,
        String url,
        String shown,
        Instant savedAt) {

    /** What keeps an answer from being taken over. */
    public enum Fault {
        NOT_CHOSEN,
        TOO_LONG,
        NO_WEB_ADDRESS
    }

    /** The same, saved at another moment. */
    Answer savedAt(Instant at) {
        return new Answer(statement, stance, isAsShown, words, url, shown, at);
    }

    public Set<Fault> faults() {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (stance.isEmpty()) {
            faults.add(Fault.NOT_CHOSEN);
        }
        if (PartyAnswer.characters(words) > PartyAnswer.MOST_WORDS) {
            faults.add(Fault.TOO_LONG);
        }
        if (!url.isEmpty() && !isWebAddress(url)) {
            faults.add(Fault.NO_WEB_ADDRESS);
        }
        return faults;
    }

    /** Whether there is all that an editor needs to decide. */
    public boolean isWhole() {
        return faults().isEmpty();
    }

    private static boolean isWebAddress(String url) {
        try {
            return Programme.isWebAddress(URI.create(url));
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
