package nl.kieswijzer.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;

/**
 * How firm the top of a ranking is: how few of the voter's answers would have to be flipped before it changes. Flips never
 * change which parties are ranked, nor what a percentage is divided by. What counts as a flip, and what that leaves out,
 * stands in src/docs/decisions/0005-firmness-counts-flips.md.
 *
 * <p>Example: a leads with 3 / 4 = 75 % before b with 2½ / 4 = 63 %. On one statement the voter and a agree and b
 * disagrees. One flip there, to neither, makes it 2½ / 4 = 63 % against 3 / 4 = 75 %: a single answer decides who leads.
 *
 * @param leaders the parties at rank 1, by id; empty where none can be compared
 * @param overtakings for every ranked party the smallest overtaking of a leader, fewest flips first, then by id of the
 *     rival; a party that can't overtake by any flips is not in it. Where one party leads alone the rivals are all others.
 *     Where parties share the lead they are rivals of each other too
 * @param newLeaders the parties at rank 1 after the flips of the smallest overtaking, by id: not always its rival, for the
 *     same flips may take a third party higher still, and another leader may stay
 */
public record Firmness(List<PartyId> leaders, List<Overtaking> overtakings, List<PartyId> newLeaders) {
    public Firmness {
        leaders = List.copyOf(leaders);
        overtakings = List.copyOf(overtakings);
        newLeaders = List.copyOf(newLeaders);
        if (overtakings.isEmpty() != newLeaders.isEmpty()
                || !overtakings.stream().map(Overtaking::leader).allMatch(leaders::contains)) {
            throw new IllegalArgumentException("overtakings of parties that do not lead, or that put nobody first");
        }
    }

    /**
     * The firmness of the ranking by {@link Rule#DISTANCE}. Total, and exact: no smaller set of flips does it.
     *
     * @param statements the statements of the edition; answers and positions on others are left out
     * @throws IllegalArgumentException if a party stands in it twice
     */
    public static Firmness of(List<StatementId> statements, List<PartyPositions> parties, AnswerSheet sheet) {
        Matcher matcher = Matcher.of(statements, parties);
        Ranking ranking = matcher.rank(sheet);
        List<PartyId> leaders = ranking.leaders();
        List<Contender> ranked = contenders(statements, parties, sheet, ranking);
        List<Contender> leading =
                ranked.stream().filter(it -> leaders.contains(it.party())).toList();
        List<Overtaking> overtakings = ranked.stream()
                .flatMap(it -> it.smallestOvertaking(leading).stream())
                .sorted(Comparator.comparing(Overtaking::size).thenComparing(Overtaking::rival))
                .toList();
        List<PartyId> newLeaders = overtakings.isEmpty()
                ? List.of()
                : matcher.rank(overtakings.getFirst().applyTo(sheet)).leaders();
        return new Firmness(leaders, overtakings, newLeaders);
    }

    /** In order of id, statements too: no choice hangs on the order in which an edition lists them. */
    private static List<Contender> contenders(
            List<StatementId> statements, List<PartyPositions> parties, AnswerSheet sheet, Ranking ranking) {
        List<StatementId> inOrder = statements.stream().sorted().toList();
        Set<PartyId> ranked = ranking.ranked().stream().map(RankedMatch::party).collect(Collectors.toSet());
        return parties.stream()
                .filter(it -> ranked.contains(it.party()))
                .map(it -> new Contender(it.party(), Worksheet.of(inOrder, sheet, it)))
                .sorted(Comparator.comparing(Contender::party))
                .toList();
    }

    /**
     * The fewest flips after which a present leader no longer leads; empty where no flips do it. Where one party leads alone
     * that is when another party leads. Where parties share the lead it is when one of them falls behind.
     */
    public Optional<Overtaking> smallest() {
        return overtakings.stream().findFirst();
    }

    /** How many flips the {@link #smallest} overtaking takes. */
    public OptionalInt fewestFlips() {
        return overtakings.stream().mapToInt(Overtaking::size).findFirst();
    }

    /** The other overtakings, fewest flips first: not the {@link #smallest}, nor any within the {@link #nearTie}. */
    public List<Overtaking> beyond() {
        List<PartyId> tied = nearTie().map(NearTie::parties).orElse(List.of());
        return overtakings.stream()
                .skip(1)
                .filter(it -> !tied.contains(it.rival()))
                .toList();
    }

    /**
     * The leaders, by id, and after them every party that one single flip would put above a leader, by id. Empty where
     * that is one party, or none.
     */
    public Optional<NearTie> nearTie() {
        List<PartyId> tied = Stream.concat(
                        leaders.stream(),
                        overtakings.stream().filter(it -> it.size() == 1).map(Overtaking::rival))
                .distinct()
                .toList();
        return tied.size() < 2 ? Optional.empty() : Optional.of(new NearTie(tied));
    }
}
