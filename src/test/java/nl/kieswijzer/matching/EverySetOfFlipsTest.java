package nl.kieswijzer.matching;

import static nl.kieswijzer.matching.Fixtures.party;
import static nl.kieswijzer.matching.Fixtures.statement;
import static nl.kieswijzer.matching.Fixtures.statements;
import static nl.kieswijzer.matching.Fixtures.voter;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.core.StatementId;
import org.junit.jupiter.api.Test;

/** Firmness beside every sheet that flips could make, on small elections drawn by lot. */
class EverySetOfFlipsTest {
    private static final int CASES = 10_000;
    /** How many of those have to be of each kind that is easily got wrong. */
    private static final int ENOUGH = 200;

    private final Random random = new Random(20261124);
    private final Map<String, Integer> kinds = new HashMap<>();

    private record Case(List<StatementId> statements, List<PartyPositions> parties, AnswerSheet sheet) {}

    @Test
    void was_tried_and_none_does_with_fewer_than_the_set_that_was_found() {
        for (int number = 0; number < CASES; number++) {
            Case drawn = draw();
            EveryFlippedSheet slowly =
                    new EveryFlippedSheet(Matcher.of(drawn.statements(), drawn.parties()), drawn.sheet());
            Firmness firmness = Firmness.of(drawn.statements(), drawn.parties(), drawn.sheet());

            Map<PartyId, Integer> fewest = slowly.fewestFlips();
            assertThat(firmness.leaders()).as("case %d", number).isEqualTo(slowly.leaders(drawn.sheet()));
            assertThat(firmness.overtakings().stream().collect(Collectors.toMap(Overtaking::rival, Overtaking::size)))
                    .as("case %d", number)
                    .isEqualTo(fewest);
            assertThat(firmness.fewestFlips())
                    .as("case %d", number)
                    .isEqualTo(fewest.values().stream().mapToInt(it -> it).min());
            firmness.overtakings().forEach(it -> assertOvertakes(it, drawn.sheet(), slowly));
            firmness.smallest()
                    .ifPresent(it ->
                            assertThat(firmness.newLeaders()).isEqualTo(slowly.leaders(flipped(drawn.sheet(), it))));
            count(drawn, firmness, slowly);
        }
        assertThat(kinds.values()).as("kinds of cases: %s", kinds).hasSize(6).allMatch(it -> it >= ENOUGH);
    }

    private static void assertOvertakes(Overtaking overtaking, AnswerSheet sheet, EveryFlippedSheet slowly) {
        assertThat(overtaking.flips())
                .allSatisfy((statement, stance) ->
                        assertThat(sheet.stance(statement)).isPresent().isNotEqualTo(Optional.of(stance)));
        Map<PartyId, Integer> percentages = slowly.percentages(flipped(sheet, overtaking));
        assertThat(slowly.leaders(sheet)).contains(overtaking.leader());
        assertThat(percentages.get(overtaking.rival())).isGreaterThan(percentages.get(overtaking.leader()));
    }

    private static AnswerSheet flipped(AnswerSheet sheet, Overtaking overtaking) {
        Map<StatementId, Answer> answers = new HashMap<>(sheet.answers());
        overtaking.flips().forEach((statement, stance) -> answers.put(statement, Answer.valueOf(stance.name())));
        return sheet.withAnswers(answers);
    }

    /** Four to eight statements and two to five parties, some of them like the last or unlike it. */
    private Case draw() {
        int size = 4 + Math.min(random.nextInt(5), random.nextInt(5));
        List<String> positions = new ArrayList<>(List.of(signs(size)));
        for (int more = 1 + random.nextInt(4); more > 0; more--) {
            String last = positions.getLast();
            positions.add(
                    switch (random.nextInt(4)) {
                        case 0 -> almost(last);
                        case 1 -> almost(opposite(last));
                        default -> signs(size);
                    });
        }
        String answers = random.nextBoolean() ? almost(positions.getFirst()) : signs(size);
        return new Case(
                statements(size),
                IntStream.range(0, positions.size())
                        .mapToObj(i -> party("p" + i, positions.get(i)))
                        .toList(),
                sheet(answers));
    }

    /** One statement in three starred, in half of the sheets one not reached, in one of four a party left out. */
    private AnswerSheet sheet(String signs) {
        Map<StatementId, Answer> answers = new HashMap<>(voter(signs).answers());
        if (random.nextBoolean()) {
            answers.remove(statement(random.nextInt(signs.length())));
        }
        Set<StatementId> starred = statements(signs.length()).stream()
                .filter(_ -> random.nextInt(3) == 0)
                .collect(Collectors.toSet());
        Set<PartyId> leftOut = random.nextInt(4) == 0 ? Set.of(new PartyId("p1")) : Set.of();
        return new AnswerSheet(new RevisionId(new EditionId("loting"), 1), answers, starred, leftOut);
    }

    private String signs(int count) {
        return IntStream.range(0, count).mapToObj(_ -> sign()).collect(Collectors.joining());
    }

    private String almost(String signs) {
        int at = random.nextInt(signs.length());
        return signs.substring(0, at) + sign() + signs.substring(at + 1);
    }

    private static String opposite(String signs) {
        return signs.replace('+', 'x').replace('-', '+').replace('x', '-');
    }

    private String sign() {
        return Character.toString("+++ooo---.".charAt(random.nextInt(10)));
    }

    private void count(Case drawn, Firmness firmness, EveryFlippedSheet slowly) {
        int ranked = slowly.percentages(drawn.sheet()).size();
        int leftOut = drawn.sheet().leftOut().size();
        boolean shared = firmness.leaders().size() > 1;
        count("party left out", leftOut > 0);
        count("party that says too little", ranked + leftOut < drawn.parties().size());
        count("shared lead", shared);
        count(
                "leader nobody can part from another",
                shared && firmness.overtakings().size() < ranked);
        count("three flips or more", firmness.overtakings().stream().anyMatch(it -> it.size() >= 3));
        count(
                "third party in the lead",
                firmness.smallest().stream()
                        .anyMatch(it -> !firmness.newLeaders().contains(it.rival())));
    }

    private void count(String kind, boolean applies) {
        kinds.merge(kind, applies ? 1 : 0, Integer::sum);
    }
}
