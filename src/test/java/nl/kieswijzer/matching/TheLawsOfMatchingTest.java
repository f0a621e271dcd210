package nl.kieswijzer.matching;

import static nl.kieswijzer.matching.Fixtures.party;
import static nl.kieswijzer.matching.Fixtures.statements;
import static nl.kieswijzer.matching.Fixtures.voter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.properties.Generator;
import nl.kieswijzer.properties.Property;
import org.junit.jupiter.api.Test;

/** What holds for every election; sizes go up to 40 parties and 80 statements. */
class TheLawsOfMatchingTest {
    private static final int SIZE = 80;

    private static final Generator<String> ANSWERS = Fixtures.answers(SIZE);
    private static final Generator<String> POSITIONS = Fixtures.positions(SIZE);
    private static final Generator<List<String>> PARTIES = Generator.lists(POSITIONS, 1, 40);

    @Test
    void a_percentage_lies_between_0_and_100_and_within_its_range() {
        Property.holds(given -> {
            String voter = given.any("voter", ANSWERS);
            String party = given.any("party", POSITIONS);
            Match match = match(voter, party);
            match.percentage()
                    .ifPresent(it -> assertThat(it)
                            .isBetween(0, 100)
                            .isBetween(match.range().low(), match.range().high()));
        });
    }

    @Test
    void an_answer_turned_round_moves_the_points_by_what_that_statement_weighs() {
        Property.holds(given -> {
            String voter = given.any("voter", ANSWERS);
            String party = given.any("party", POSITIONS);
            Random random = given.anyRandom();
            int at = random.nextInt(voter.length());
            char sign = voter.charAt(at);
            assumeTrue(turned(sign) != sign);
            int weight = Character.isUpperCase(sign) ? 2 : 1;
            int step = switch (party.charAt(at)) {
                case '+' -> "+P".indexOf(sign) >= 0 ? -2 : 2;
                case '-' -> "+P".indexOf(sign) >= 0 ? 2 : -2;
                default -> 0;
            };
            String changed = voter.substring(0, at) + turned(sign) + voter.substring(at + 1);
            assertThat(match(changed, party).earned())
                    .isEqualTo(match(voter, party).earned() + weight * step);
        });
    }

    @Test
    void the_order_of_parties_and_statements_does_not_matter() {
        Property.holds(given -> {
            String voter = given.any("voter", ANSWERS);
            List<String> parties = given.any("parties", PARTIES);
            Random random = given.anyRandom();
            List<PartyPositions> inOrder = numbered(parties);
            List<PartyPositions> shuffled = new ArrayList<>(inOrder);
            List<StatementId> statements = new ArrayList<>(statements(SIZE));
            Collections.shuffle(shuffled, random);
            Collections.shuffle(statements, random);
            assertThat(Matcher.of(statements, shuffled).rank(voter(voter)))
                    .isEqualTo(Matcher.of(statements(SIZE), inOrder).rank(voter(voter)));
        });
    }

    @Test
    void every_party_stands_in_the_ranking_once_and_higher_percentages_stand_higher() {
        Property.holds(given -> {
            String voter = given.any("voter", ANSWERS);
            List<String> parties = given.any("parties", PARTIES);
            Ranking ranking = Matcher.of(statements(SIZE), numbered(parties)).rank(voter(voter));
            assertThat(ranking.ranked().size() + ranking.tooLittle().size()).isEqualTo(parties.size());
            assertThat(ranking.ranked())
                    .allSatisfy(it -> assertThat(it.rank())
                            .isEqualTo(1
                                    + ranking.ranked().stream()
                                            .filter(other -> other.percentage() > it.percentage())
                                            .count()));
        });
    }

    @Test
    void a_party_with_your_answers_agrees_completely() {
        Property.holds(given -> {
            String voter = given.any("voter", ANSWERS);
            match(voter, unstarred(voter))
                    .percentage()
                    .ifPresent(it -> assertThat(it).isEqualTo(100));
        });
    }

    @Test
    void a_star_counts_as_answering_the_statement_twice() {
        Property.holds(given -> {
            String voter = given.any("voter", ANSWERS);
            String party = given.any("party", POSITIONS);
            String twice = voter.chars()
                    .mapToObj(it -> Character.isUpperCase(it)
                            ? unstarred(Character.toString(it)).repeat(2)
                            : Character.toString(it))
                    .reduce("", String::concat);
            String partyTwice = IntStream.range(0, voter.length())
                    .mapToObj(i ->
                            Character.toString(party.charAt(i)).repeat(Character.isUpperCase(voter.charAt(i)) ? 2 : 1))
                    .reduce("", String::concat);
            assertThat(match(twice, partyTwice).percentage())
                    .isEqualTo(match(voter, party).percentage());
            assertThat(match(twice, partyTwice).range())
                    .isEqualTo(match(voter, party).range());
        });
    }

    @Test
    void silence_widens_the_range_and_never_moves_the_other_statements() {
        Property.holds(given -> {
            String voter = given.any("voter", ANSWERS);
            String party = given.any("party", POSITIONS);
            Match before = match(voter, party);
            Match after = match(voter + "+", party.substring(0, voter.length()) + ".");
            assertThat(after.percentage()).isEqualTo(before.percentage());
            assertThat(after.range().low()).isLessThanOrEqualTo(before.range().low());
            assertThat(after.range().high())
                    .isGreaterThanOrEqualTo(before.range().high());
        });
    }

    @Test
    void where_only_equal_stances_earn_no_percentage_is_higher_and_nothing_else_changes() {
        Property.holds(given -> {
            String voter = given.any("voter", ANSWERS);
            String party = given.any("party", POSITIONS);
            Match byDistance = match(voter, party);
            Match byEquals = match(voter, party, Rule.EQUAL_ONLY);
            assertThat(byEquals.percentage().orElse(0))
                    .isLessThanOrEqualTo(byDistance.percentage().orElse(0));
            assertThat(byEquals)
                    .usingRecursiveComparison()
                    .ignoringFields("earned")
                    .isEqualTo(byDistance);
        });
    }

    private static Match match(String voter, String party) {
        return match(voter, party, Rule.DISTANCE);
    }

    private static Match match(String voter, String party, Rule rule) {
        Ranking ranking = Matcher.of(statements(2 * SIZE), List.of(party("partij", party)))
                .rank(voter(voter), rule);
        return ranking.ranked().isEmpty()
                ? ranking.tooLittle().getFirst()
                : ranking.ranked().getFirst().match();
    }

    private static List<PartyPositions> numbered(List<String> parties) {
        return IntStream.range(0, parties.size())
                .mapToObj(i -> party("p" + i, parties.get(i)))
                .toList();
    }

    private static char turned(char sign) {
        return switch (sign) {
            case '+' -> '-';
            case '-' -> '+';
            case 'P' -> 'M';
            case 'M' -> 'P';
            default -> sign;
        };
    }

    private static String unstarred(String signs) {
        return signs.replace('P', '+').replace('O', 'o').replace('M', '-');
    }
}
