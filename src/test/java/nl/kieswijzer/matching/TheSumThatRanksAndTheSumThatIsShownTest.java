package nl.kieswijzer.matching;

import static nl.kieswijzer.matching.Fixtures.party;
import static nl.kieswijzer.matching.Fixtures.statement;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.properties.Generator;
import nl.kieswijzer.properties.Given;
import nl.kieswijzer.properties.Property;
import org.junit.jupiter.api.Test;

/** Parties are ranked by sums over bits, and the page unfolds the sum a line a statement: everywhere they are the same. */
class TheSumThatRanksAndTheSumThatIsShownTest {
    /** More than twice the 64 that fit in a word. */
    private static final int MOST_STATEMENTS = 140;

    private static final int MOST_PARTIES = 12;

    /** Signs as in Fixtures, and: a space for a statement not reached, a star for one that is starred and skipped. */
    private static final String ANSWERS = " .*+o-POM";

    /** What the voter answers to one statement, and behind it what every party says. */
    private static final Generator<String> STATEMENT =
            choices -> Generator.words(ANSWERS, 1, 1).from(choices)
                    + Fixtures.positions(MOST_PARTIES).from(choices);

    private record Election(List<StatementId> statements, List<PartyPositions> parties, AnswerSheet sheet) {
        static Election any(Given given) {
            int parties = given.any("parties", 1, MOST_PARTIES);
            List<String> lines = given.any("statements", Generator.lists(STATEMENT, 2, MOST_STATEMENTS));
            String leftOut = given.any("leftOut", Generator.words(".x", parties, parties));
            return new Election(
                    // Not the last: it is answered, and parties speak on it, and it is none of this edition.
                    Fixtures.statements(lines.size() - 1),
                    IntStream.range(0, parties)
                            .mapToObj(i -> party("p" + i, column(lines, 1 + i)))
                            .toList(),
                    sheet(column(lines, 0), leftOut));
        }

        private static String column(List<String> lines, int at) {
            return lines.stream().map(it -> it.substring(at, at + 1)).collect(Collectors.joining());
        }

        private static AnswerSheet sheet(String signs, String leftOut) {
            Map<StatementId, Answer> answers = new HashMap<>();
            Set<StatementId> starred = new HashSet<>();
            for (int i = 0; i < signs.length(); i++) {
                char sign = signs.charAt(i);
                if (sign != ' ') {
                    answers.put(statement(i), Fixtures.answer(sign == '*' ? '.' : sign));
                }
                if (sign == '*' || Character.isUpperCase(sign)) {
                    starred.add(statement(i));
                }
            }
            Set<PartyId> without = IntStream.range(0, leftOut.length())
                    .filter(i -> leftOut.charAt(i) == 'x')
                    .mapToObj(i -> new PartyId("p" + i))
                    .collect(Collectors.toSet());
            return new AnswerSheet(new RevisionId(new EditionId("voorbeeld"), 1), answers, starred, without);
        }

        Ranking ranking() {
            return Matcher.of(statements, parties).rank(sheet);
        }

        /** The parties that the voter compares with. */
        List<PartyId> compared() {
            return parties.stream()
                    .map(PartyPositions::party)
                    .filter(it -> !sheet.leftOut().contains(it))
                    .toList();
        }

        /** What the page unfolds of a party. */
        Worksheet shown(PartyId party) {
            return parties.stream()
                    .filter(it -> it.party().equals(party))
                    .map(it -> Worksheet.of(statements, sheet, it))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void are_equal_to_the_half_point_for_every_party_of_every_edition() {
        Property.holds(given -> {
            Election election = Election.any(given);
            List<Match> matches = matches(election.ranking());
            assertThat(matches).extracting(Match::party).containsExactlyInAnyOrderElementsOf(election.compared());
            assertThat(matches).allSatisfy(it -> {
                Worksheet shown = election.shown(it.party());
                assertThat(shown.halfPoints()).isEqualTo(it.earned());
                assertThat(shown.weight()).isEqualTo(it.comparableWeight());
                assertThat(shown.percentage()).isEqualTo(it.percentage());
                assertThat(shown.lines().stream().filter(Worksheet.Line::counts))
                        .hasSize(it.comparable());
            });
        });
    }

    @Test
    void put_the_parties_at_the_same_ranks() {
        Property.holds(given -> {
            Election election = Election.any(given);
            List<RankedMatch> ranked = election.ranking().ranked();
            List<Integer> shown = ranked.stream()
                    .map(it -> election.shown(it.party()).percentage().orElseThrow())
                    .toList();
            assertThat(ranked).extracting(RankedMatch::rank).isEqualTo(ranks(shown));
        });
    }

    /** One more than there are higher ones. */
    private static List<Integer> ranks(List<Integer> percentages) {
        return percentages.stream()
                .map(it -> 1
                        + (int) percentages.stream().filter(other -> other > it).count())
                .toList();
    }

    private static List<Match> matches(Ranking ranking) {
        return Stream.concat(ranking.ranked().stream().map(RankedMatch::match), ranking.tooLittle().stream())
                .toList();
    }
}
