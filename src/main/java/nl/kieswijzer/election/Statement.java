package nl.kieswijzer.election;

import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;

/**
 * A statement that voters answer and on which parties have positions.
 *
 * @param text the statement itself: one thing, in plain words
 * @param meaning what it asks
 * @param current what holds at the time of the election
 * @param terms the hard words it uses
 * @param positions at most one a party, in the pack's order; a party that is not in it is silent
 * @param sensitivity how heavy it can be for a class; empty where nobody said
 */
public record Statement(
        StatementId id,
        TopicId topic,
        LocalizedText text,
        LocalizedText meaning,
        LocalizedText current,
        LocalizedText argumentFor,
        LocalizedText argumentAgainst,
        List<TermId> terms,
        List<Position> positions,
        Optional<Sensitivity> sensitivity) {

    public Statement {
        terms = List.copyOf(terms);
        positions = List.copyOf(positions);
    }

    /** The same statement with other positions. */
    public Statement with(List<Position> others) {
        return new Statement(
                id, topic, text, meaning, current, argumentFor, argumentAgainst, terms, others, sensitivity);
    }

    /** The position of a party; empty where it is silent. */
    public Optional<Position> position(PartyId party) {
        return positions.stream().filter(it -> it.party().equals(party)).findFirst();
    }
}
