package nl.kieswijzer.election;

import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.said.PartyAnswer;

/**
 * A statement that voters answer and on which parties have positions.
 *
 * @param text the statement itself: one thing, in plain words
 * @param meaning what it asks; as the next three, empty only where the edition need not say
 * @param current what holds at the time of the election
 * @param terms the hard words it uses
 * @param positions at most one a party, in the pack's order; a party that is not in it is silent
 * @param answers at most one a party: what it said itself
 * @param sensitivity how heavy it can be for a class; empty where nobody said
 */
public record Statement(
        StatementId id,
        TopicId topic,
        LocalizedText text,
        Optional<LocalizedText> meaning,
        Optional<LocalizedText> current,
        Optional<LocalizedText> argumentFor,
        Optional<LocalizedText> argumentAgainst,
        List<TermId> terms,
        List<Position> positions,
        List<PartyAnswer> answers,
        Optional<Sensitivity> sensitivity) {

    public Statement {
        terms = List.copyOf(terms);
        positions = List.copyOf(positions);
        answers = List.copyOf(answers);
    }

    /** A statement with all its explanations, that no party answered itself. */
    public Statement(
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
        this(
                id,
                topic,
                text,
                Optional.of(meaning),
                Optional.of(current),
                Optional.of(argumentFor),
                Optional.of(argumentAgainst),
                terms,
                positions,
                List.of(),
                sensitivity);
    }

    /** The same statement with other positions. */
    public Statement with(List<Position> others) {
        return new Statement(
                id, topic, text, meaning, current, argumentFor, argumentAgainst, terms, others, answers, sensitivity);
    }

    /** What a party answered itself, taken over or not; empty where it did not. */
    public Optional<PartyAnswer> answer(PartyId party) {
        return answers.stream().filter(it -> it.party().equals(party)).findFirst();
    }

    /** The answer by which a party confirmed where it stands; empty where it did not. */
    public Optional<PartyAnswer> confirmation(PartyId party) {
        return position(party).flatMap(position -> answer(party).filter(it -> it.confirms(position.stance())));
    }

    /** What a party answered and the editors did not take over. */
    public Optional<PartyAnswer> refusal(PartyId party) {
        return answer(party).filter(it -> !it.isAccepted());
    }

    /** The position of a party; empty where it is silent. */
    public Optional<Position> position(PartyId party) {
        return positions.stream().filter(it -> it.party().equals(party)).findFirst();
    }
}
