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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;

/** What holds for elections too large to try every set of flips: up to 20 parties and 80 statements. */
class TheLawsOfFirmnessTest {
    private static final int SIZE = 80;
    private static final int TRIES = 200;

    @Provide
    Arbitrary<String> answers() {
        return Arbitraries.strings().withChars("+o-.POM").ofMinLength(1).ofMaxLength(SIZE);
    }

    @Provide
    Arbitrary<List<PartyPositions>> parties() {
        return Arbitraries.strings()
                .withChars("+o-.")
                .ofLength(SIZE)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(signs -> IntStream.range(0, signs.size())
                        .mapToObj(i -> party("p" + i, signs.get(i)))
                        .toList());
    }

    @Property(tries = TRIES)
    void the_flips_of_every_overtaking_put_its_rival_above_its_leader(
            @ForAll("answers") String voter, @ForAll("parties") List<PartyPositions> parties) {
        AnswerSheet sheet = voter(voter);
        assertThat(firmness(sheet, parties).overtakings())
                .allSatisfy(it -> assertThat(overtakes(it, sheet, parties)).isTrue());
    }

    @Property(tries = TRIES)
    void no_flip_of_an_overtaking_can_be_missed(
            @ForAll("answers") String voter, @ForAll("parties") List<PartyPositions> parties) {
        AnswerSheet sheet = voter(voter);
        for (Overtaking overtaking : firmness(sheet, parties).overtakings()) {
            for (StatementId statement : overtaking.flips().keySet()) {
                SortedMap<StatementId, Stance> fewer = new TreeMap<>(overtaking.flips());
                fewer.remove(statement);
                assertThat(fewer.isEmpty()
                                || !overtakes(
                                        new Overtaking(overtaking.leader(), overtaking.rival(), fewer), sheet, parties))
                        .isTrue();
            }
        }
    }

    @Property(tries = TRIES)
    void a_flip_turns_a_stance_the_voter_took_into_another(
            @ForAll("answers") String voter, @ForAll("parties") List<PartyPositions> parties) {
        AnswerSheet sheet = voter(voter);
        assertThat(firmness(sheet, parties).overtakings())
                .allSatisfy(it -> assertThat(it.flips())
                        .allSatisfy((statement, stance) ->
                                assertThat(sheet.stance(statement)).isPresent().isNotEqualTo(Optional.of(stance))));
    }

    @Property(tries = TRIES)
    void flips_change_neither_which_parties_are_ranked_nor_what_their_points_are_divided_by(
            @ForAll("answers") String voter, @ForAll("parties") List<PartyPositions> parties) {
        AnswerSheet sheet = voter(voter);
        firmness(sheet, parties)
                .smallest()
                .ifPresent(it -> assertThat(weights(it.applyTo(sheet), parties)).isEqualTo(weights(sheet, parties)));
    }

    @Property(tries = TRIES)
    void the_order_of_parties_and_statements_does_not_matter(
            @ForAll("answers") String voter, @ForAll("parties") List<PartyPositions> parties, @ForAll Random random) {
        List<PartyPositions> shuffled = new ArrayList<>(parties);
        List<StatementId> statements = new ArrayList<>(statements(SIZE));
        Collections.shuffle(shuffled, random);
        Collections.shuffle(statements, random);
        assertThat(Firmness.of(statements, shuffled, voter(voter))).isEqualTo(firmness(voter(voter), parties));
    }

    @Property(tries = TRIES)
    void a_near_tie_is_told_apart_by_statements_on_which_all_speak(
            @ForAll("answers") String voter, @ForAll("parties") List<PartyPositions> parties) {
        firmness(voter(voter), parties).nearTie().ifPresent(tie -> {
            List<PartyPositions> tied = parties.stream()
                    .filter(it -> tie.parties().contains(it.party()))
                    .toList();
            assertThat(NearTie.tellingApart(statements(SIZE), parties, tie.parties()))
                    .allSatisfy(statement -> assertThat(tied)
                            .allSatisfy(it -> assertThat(it.stance(statement)).isPresent()));
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
