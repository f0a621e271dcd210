package nl.kieswijzer.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;

/**
 * Compares answer sheets with the positions of all parties. Made once per revision of an edition, then used by every
 * voter at once; it holds nothing of them.
 */
public final class Matcher {
    /** The number of each statement, from 0. */
    private final Map<StatementId, Integer> numbers;
    /** In order of id, which {@link Ranking#of} builds on. */
    private final List<Party> parties;

    private record Party(PartyId id, StanceBits stances) {}

    private Matcher(List<StatementId> statements, List<PartyPositions> parties) {
        this.numbers = new HashMap<>();
        statements.forEach(it -> numbers.putIfAbsent(it, numbers.size()));
        this.parties = parties.stream()
                .sorted(Comparator.comparing(PartyPositions::party))
                .map(it -> new Party(it.party(), StanceBits.of(numbers, it.stances())))
                .toList();
    }

    /**
     * A matcher for an edition.
     *
     * @param statements the statements of the edition; answers and positions on others are left out
     * @throws IllegalArgumentException if a party stands in it twice
     */
    public static Matcher of(List<StatementId> statements, List<PartyPositions> parties) {
        if (parties.stream().map(PartyPositions::party).distinct().count() < parties.size()) {
            throw new IllegalArgumentException("a party has two sets of positions");
        }
        return new Matcher(statements, parties);
    }

    /** The same, from what an edition says of where its parties stand. */
    public static Matcher of(List<StatementId> statements, Map<PartyId, Map<StatementId, Stance>> stances) {
        return new Matcher(statements, PartyPositions.of(stances));
    }

    /** The ranking for a sheet, by distance. Total: every sheet has one, if need be an empty one. */
    public Ranking rank(AnswerSheet sheet) {
        return rank(sheet, Rule.DISTANCE);
    }

    /** The ranking for a sheet by a rule. Both rules rank the same parties. */
    public Ranking rank(AnswerSheet sheet, Rule rule) {
        AnswerBits voter = AnswerBits.of(numbers, sheet);
        return Ranking.of(voter.answered(), matches(voter, sheet.leftOut(), rule));
    }

    /** The match by distance with every party that the voter did not leave out, in order of id. */
    public List<Match> matches(AnswerSheet sheet) {
        return matches(AnswerBits.of(numbers, sheet), sheet.leftOut(), Rule.DISTANCE);
    }

    private List<Match> matches(AnswerBits voter, Set<PartyId> leftOut, Rule rule) {
        List<Match> matches = new ArrayList<>(parties.size());
        for (Party party : parties) {
            if (leftOut.isEmpty() || !leftOut.contains(party.id())) {
                matches.add(voter.match(party.id(), party.stances(), rule));
            }
        }
        return matches;
    }
}
