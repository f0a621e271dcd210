package nl.kieswijzer.matching.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.matching.Match;
import nl.kieswijzer.matching.Matcher;
import org.junit.jupiter.api.Test;

class APairOfPartiesTest {
    private static final RevisionId REVISION = new RevisionId(new EditionId("voorbeeld"), 1);
    private static final int STATEMENTS = 4;

    @Test
    void differs_on_statements_on_which_both_speak_and_not_the_same() {
        PartyPair pair = pair("++o.-", "+--+.");
        assertThat(pair.both()).isEqualTo(3);
        assertThat(pair.differ()).isEqualTo(2);
        assertThat(pair.oneSilent()).isEqualTo(2);
        // Equal, opposite, half way: (0 + 1 + ½) / 3.
        assertThat(pair.distance()).hasValue((0 + 1 + 0.5) / 3);
    }

    @Test
    void has_no_distance_where_no_statement_is_shared() {
        assertThat(pair("+.", ".+").distance()).isEmpty();
        assertThat(pair("+.", ".+").withoutDifference()).isTrue();
        assertThat(pair("+.", ".+").inseparable()).isFalse();
    }

    @Test
    void that_only_silence_sets_apart_is_without_difference_and_yet_separable() {
        assertThat(pair("++.", "+++").withoutDifference()).isTrue();
        assertThat(pair("++.", "+++").inseparable()).isFalse();
        assertThat(pair("++.", "++.").inseparable()).isTrue();
        assertThat(pair("++.", "+-.").withoutDifference()).isFalse();
    }

    @Test
    void is_inseparable_just_where_no_sheet_of_all_gives_different_percentages() {
        Random random = new Random(1);
        int inseparable = 0;
        for (int round = 0; round < 200; round++) {
            Drawn drawn = Drawn.random(random, STATEMENTS, 2);
            Drawn twin = round % 2 == 0 ? drawn : twins(drawn);
            PartyPair pair = pair(twin);
            assertThat(pair.inseparable()).isEqualTo(allSheets().allMatch(it -> equalPercentages(twin, it)));
            inseparable += pair.inseparable() ? 1 : 0;
        }
        assertThat(inseparable).isBetween(100, 200);
    }

    @Test
    void is_without_difference_just_where_no_sheet_tells_them_apart_on_what_both_speak_of() {
        Random random = new Random(2);
        int without = 0;
        for (int round = 0; round < 200; round++) {
            Drawn drawn = Drawn.random(random, STATEMENTS, 2);
            Set<StatementId> first = drawn.positions().firstEntry().getValue().keySet();
            Set<StatementId> second = drawn.positions().lastEntry().getValue().keySet();
            boolean equal = allSheets()
                    .filter(it -> first.containsAll(it.keySet()) && second.containsAll(it.keySet()))
                    .allMatch(it -> equalPercentages(drawn, it));
            assertThat(pair(drawn).withoutDifference()).isEqualTo(equal);
            without += equal ? 1 : 0;
        }
        assertThat(without).isBetween(1, 199);
    }

    @Test
    void of_ranked_parties_is_one_of_two_that_say_enough_for_a_full_sheet() {
        // On 6 statements that is 3, and 6 / 3 = 2: the larger counts.
        EditionReport report = Drawn.of("+++...", "...+++", "++....", "......").report(1);
        assertThat(report.rankedOnAFullSheet()).isEqualTo(Drawn.ids("a", "b"));
        assertThat(report.pairs()).hasSize(4 * 3 / 2);
        assertThat(report.rankedPairs()).containsExactly(new PartyPair(Drawn.id(0), Drawn.id(1), 0, 0, 0, 6));
        // On 12 it is 12 / 3 = 4.
        assertThat(Drawn.of("+++.........", "++++........").report(1).rankedOnAFullSheet())
                .isEqualTo(Drawn.ids("b"));
    }

    @Test
    void can_t_differ_more_often_than_both_speak() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PartyPair(Drawn.id(0), Drawn.id(1), 1, 2, 2, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PartyPair(Drawn.id(1), Drawn.id(0), 1, 1, 2, 0));
    }

    private static PartyPair pair(String first, String second) {
        return pair(Drawn.of(first, second));
    }

    private static PartyPair pair(Drawn drawn) {
        return PartyPair.all(drawn.table()).getFirst();
    }

    private static Drawn twins(Drawn drawn) {
        var first = drawn.positions().firstEntry().getValue();
        Drawn twins = Drawn.of(".".repeat(STATEMENTS), ".".repeat(STATEMENTS));
        twins.positions().replaceAll((_, _) -> first);
        return twins;
    }

    /** 4⁴ sheets: each statement with each answer. */
    private static Stream<Map<StatementId, Answer>> allSheets() {
        int answers = Answer.values().length;
        return IntStream.range(0, (int) Math.pow(answers, STATEMENTS)).mapToObj(number -> {
            Map<StatementId, Answer> sheet = new HashMap<>();
            int rest = number;
            for (int i = 0; i < STATEMENTS; i++) {
                Answer answer = Answer.values()[rest % answers];
                if (answer != Answer.SKIP) {
                    sheet.put(Drawn.statement(i), answer);
                }
                rest /= answers;
            }
            return sheet;
        });
    }

    private static boolean equalPercentages(Drawn drawn, Map<StatementId, Answer> answers) {
        List<OptionalInt> percentages =
                Matcher.of(drawn.statements(), drawn.positions()).matches(AnswerSheet.of(REVISION, answers)).stream()
                        .map(Match::percentage)
                        .toList();
        return percentages.stream().allMatch(Predicate.isEqual(percentages.getFirst()));
    }
}
