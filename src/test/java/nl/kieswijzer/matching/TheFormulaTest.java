package nl.kieswijzer.matching;

import static nl.kieswijzer.matching.Fixtures.match;
import static nl.kieswijzer.matching.Fixtures.party;
import static nl.kieswijzer.matching.Fixtures.percent;
import static nl.kieswijzer.matching.Fixtures.ranking;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.properties.Generator;
import nl.kieswijzer.properties.Property;
import org.junit.jupiter.api.Test;

/** The formula a statement at a time, 1 − |voter − party| / 2, beside what the matcher makes of it with bits. */
class TheFormulaTest {
    /** More than twice the 64 that fit in a word. */
    private static final int SIZE = 150;

    private static final Generator<String> ANSWERS = Fixtures.answers(SIZE);
    private static final Generator<String> POSITIONS = Fixtures.positions(SIZE);

    private record Pair(char voter, char party) {
        private boolean answered() {
            return voter != '.';
        }

        private boolean comparable() {
            return answered() && party != '.';
        }

        private int weight() {
            return Character.isUpperCase(voter) ? 2 : 1;
        }

        private double points() {
            return weight() * (1 - Math.abs(place(voter) - place(party)) / 2.0);
        }

        private int pointsIfEqual() {
            return place(voter) == place(party) ? weight() : 0;
        }

        private static int place(char sign) {
            return switch (sign) {
                case '+', 'P' -> 1;
                case '-', 'M' -> -1;
                default -> 0;
            };
        }
    }

    @Test
    void is_what_a_match_adds_up() {
        Property.holds(given -> {
            String voter = given.any("voter", ANSWERS);
            String party = given.any("party", POSITIONS);
            List<Pair> answered =
                    pairs(voter, party).stream().filter(Pair::answered).toList();
            List<Pair> comparable = answered.stream().filter(Pair::comparable).toList();
            double points = comparable.stream().mapToDouble(Pair::points).sum();
            int weight = comparable.stream().mapToInt(Pair::weight).sum();
            int silent = answered.stream().mapToInt(Pair::weight).sum() - weight;

            assertThat(match(voter, party))
                    .isEqualTo(new Match(
                            new PartyId("partij"),
                            answered.size(),
                            comparable.size(),
                            (int) (2 * points),
                            weight,
                            silent));
        });
    }

    @Test
    void is_rounded_as_a_pupil_would() {
        Property.holds(given -> {
            String voter = given.any("voter", ANSWERS);
            String party = given.any("party", POSITIONS);
            List<Pair> comparable =
                    pairs(voter, party).stream().filter(Pair::comparable).toList();
            double points = comparable.stream().mapToDouble(Pair::points).sum();
            int weight = comparable.stream().mapToInt(Pair::weight).sum();

            match(voter, party).percentage().ifPresent(it -> assertThat(it).isEqualTo(percent(points, weight)));
        });
    }

    @Test
    void gives_only_equal_stances_their_weight_under_the_other_rule() {
        Property.holds(given -> {
            String voter = given.any("voter", ANSWERS);
            String party = given.any("party", POSITIONS);
            List<Pair> comparable =
                    pairs(voter, party).stream().filter(Pair::comparable).toList();
            int points = comparable.stream().mapToInt(Pair::pointsIfEqual).sum();

            Match match = match(voter, party, Rule.EQUAL_ONLY);
            assertThat(match.earned()).isEqualTo(2 * points);
            assertThat(match.comparableWeight())
                    .isEqualTo(comparable.stream().mapToInt(Pair::weight).sum());
        });
    }

    @Test
    void holds_for_forty_parties_and_forty_statements() {
        // Party n agrees with the voter on n of the forty statements and disagrees on the rest.
        PartyPositions[] parties = IntStream.rangeClosed(1, 40)
                .mapToObj(n -> party("p" + n, "+".repeat(n) + "-".repeat(40 - n)))
                .toArray(PartyPositions[]::new);
        assertThat(ranking("+".repeat(40), parties).ranked()).hasSize(40).allSatisfy(it -> {
            int n = Integer.parseInt(it.party().value().substring(1));
            assertThat(it.percentage()).isEqualTo(percent(n, 40));
            assertThat(it.rank()).isEqualTo(1 + 40 - n);
        });
    }

    @Test
    void counts_the_sixty_fifth_statement_as_it_counts_the_first() {
        String unanswered = ".".repeat(64 - 5);
        assertThat(match("+++++" + unanswered + "PoMo-", "+-o+." + unanswered + "o-+o+")
                        .earned())
                .isEqualTo((2 + 0 + 1 + 2) + (2 * 1 + 1 + 2 * 0 + 2 + 0));
    }

    private static List<Pair> pairs(String voter, String party) {
        return IntStream.range(0, voter.length())
                .mapToObj(i -> new Pair(voter.charAt(i), party.charAt(i)))
                .toList();
    }
}
