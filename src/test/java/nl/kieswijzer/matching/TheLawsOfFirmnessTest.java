package nl.kieswijzer.matching;

import static nl.kieswijzer.matching.Fixtures.party;
import static nl.kieswijzer.matching.Fixtures.statements;
import static nl.kieswijzer.matching.Fixtures.voter;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.properties.Generator;
import nl.kieswijzer.properties.Property;
import org.junit.jupiter.api.Test;

/** What holds for elections too large to try every set of flips: up to 20 parties and 80 statements. */
class TheLawsOfFirmnessTest {
    private static final int SIZE = 80;
    private static final int TRIES = 200;

    private static final Generator<String> ANSWERS = Fixtures.answers(SIZE);
    private static final Generator<List<PartyPositions>> PARTIES = Generator.lists(Fixtures.positions(SIZE), 1, 20)
            .map(signs -> IntStream.range(0, signs.size())
                    .mapToObj(i -> party("p" + i, signs.get(i)))
                    .toList());

    @Test
    void the_flips_of_every_overtaking_put_its_rival_above_its_leader() {
        Property.holds(TRIES, given -> {
            String voter = given.any("voter", ANSWERS);
            List<PartyPositions> parties = given.any("parties", PARTIES);
            AnswerSheet sheet = voter(voter);
            assertThat(firmness(sheet, parties).overtakings())
                    .allSatisfy(it -> assertThat(overtakes(it, sheet, parties)).isTrue());
        });
    }

    @Test
    void no_flip_of_an_overtaking_can_be_missed() {
        Property.holds(TRIES, given -> {
            String voter = given.any("voter", ANSWERS);
            List<PartyPositions> parties = given.any("parties", PARTIES);
            AnswerSheet sheet = voter(voter);
            for (Overtaking overtaking : firmness(sheet, parties).overtakings()) {
                for (StatementId statement : overtaking.flips().keySet()) {
                    SortedMap<StatementId, Stance> fewer = new TreeMap<>(overtaking.flips());
                    fewer.remove(statement);
                    assertThat(fewer.isEmpty()
                                    || !overtakes(
                                            new Overtaking(overtaking.leader(), overtaking.rival(), fewer),
                                            sheet,
                                            parties))
                            .isTrue();
                }
            }
        });
    }

    @Test
    void a_flip_turns_a_stance_the_voter_took_into_another() {
        Property.holds(TRIES, given -> {
            String voter = given.any("voter", ANSWERS);
            List<PartyPositions> parties = given.any("parties", PARTIES);
            AnswerSheet sheet = voter(voter);
            assertThat(firmness(sheet, parties).overtakings())
                    .allSatisfy(it -> assertThat(it.flips())
                            .allSatisfy((statement, stance) -> assertThat(sheet.stance(statement))
                                    .isPresent()
                                    .isNotEqualTo(Optional.of(stance))));
        });
    }

    @Test
    void flips_change_neither_which_parties_are_ranked_nor_what_their_points_are_divided_by() {
        Property.holds(TRIES, given -> {
            String voter = given.any("voter", ANSWERS);
            List<PartyPositions> parties = given.any("parties", PARTIES);
            AnswerSheet sheet = voter(voter);
            firmness(sheet, parties)
                    .smallest()
                    .ifPresent(it ->
                            assertThat(weights(it.applyTo(sheet), parties)).isEqualTo(weights(sheet, parties)));
        });
    }

    @Test
    void the_order_of_parties_and_statements_does_not_matter() {
        Property.holds(TRIES, given -> {
            String voter = given.any("voter", ANSWERS);
            List<PartyPositions> parties = given.any("parties", PARTIES);
            Random random = given.anyRandom();
            List<PartyPositions> shuffled = new ArrayList<>(parties);
            List<StatementId> statements = new ArrayList<>(statements(SIZE));
            Collections.shuffle(shuffled, random);
            Collections.shuffle(statements, random);
            assertThat(Firmness.of(statements, shuffled, voter(voter))).isEqualTo(firmness(voter(voter), parties));
        });
    }

    @Test
    void a_near_tie_is_told_apart_by_statements_on_which_all_speak() {
        Property.holds(TRIES, given -> {
            String voter = given.any("voter", ANSWERS);
            List<PartyPositions> parties = given.any("parties", PARTIES);
            firmness(voter(voter), parties).nearTie().ifPresent(tie -> {
                List<PartyPositions> tied = parties.stream()
                        .filter(it -> tie.parties().contains(it.party()))
                        .toList();
                assertThat(NearTie.tellingApart(statements(SIZE), parties, tie.parties()))
                        .allSatisfy(statement -> assertThat(tied)
                                .allSatisfy(
                                        it -> assertThat(it.stance(statement)).isPresent()));
            });
        });
    }

    private static Firmness firmness(AnswerSheet sheet, List<PartyPositions> parties) {
        return Firmness.of(statements(SIZE), parties, sheet);
    }

    private static boolean overtakes(Overtaking overtaking, AnswerSheet sheet, List<PartyPositions> parties) {
        Map<PartyId, Integer> percentages =
                Matcher.of(statements(SIZE), parties).rank(overtaking.applyTo(sheet)).ranked().stream()
                        .collect(Collectors.toMap(RankedMatch::party, RankedMatch::percentage));
        return percentages.getOrDefault(overtaking.rival(), 0) > percentages.getOrDefault(overtaking.leader(), 0);
    }

    private static Map<PartyId, Integer> weights(AnswerSheet sheet, List<PartyPositions> parties) {
        return Matcher.of(statements(SIZE), parties).rank(sheet).ranked().stream()
                .collect(Collectors.toMap(RankedMatch::party, it -> it.match().comparableWeight()));
    }
}
