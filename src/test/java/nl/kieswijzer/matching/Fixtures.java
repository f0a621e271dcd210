package nl.kieswijzer.matching;

import static nl.kieswijzer.core.Answer.AGREE;
import static nl.kieswijzer.core.Answer.DISAGREE;
import static nl.kieswijzer.core.Answer.NEITHER;
import static nl.kieswijzer.core.Answer.SKIP;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.properties.Generator;

/**
 * Sheets and positions drawn as a row of signs, one a statement: {@code +} agree, {@code o} neither, {@code -} disagree,
 * {@code .} skipped or silent. A capital {@code P}, {@code O} or {@code M} is the same with a star.
 */
final class Fixtures {
    private static final EditionId EDITION = new EditionId("voorbeeld");

    private Fixtures() {}

    /** The signs of a voter who answers so many statements at most. */
    static Generator<String> answers(int most) {
        return Generator.words(".+o-POM", 1, most);
    }

    /** The signs of a party on so many statements. */
    static Generator<String> positions(int statements) {
        return Generator.words(".+o-", statements, statements);
    }

    static AnswerSheet voter(String signs) {
        Map<StatementId, Answer> answers = new HashMap<>();
        Set<StatementId> starred = new HashSet<>();
        for (int i = 0; i < signs.length(); i++) {
            char sign = signs.charAt(i);
            answers.put(statement(i), answer(sign));
            if (Character.isUpperCase(sign)) {
                starred.add(statement(i));
            }
        }
        return new AnswerSheet(new RevisionId(EDITION, 1), answers, starred, Set.of());
    }

    static AnswerSheet voterWithout(String party, String signs) {
        AnswerSheet sheet = voter(signs);
        return new AnswerSheet(sheet.revision(), sheet.answers(), sheet.starred(), Set.of(new PartyId(party)));
    }

    static PartyPositions party(String name, String signs) {
        Map<StatementId, Stance> stances = new HashMap<>();
        for (int i = 0; i < signs.length(); i++) {
            StatementId statement = statement(i);
            answer(signs.charAt(i)).stance().ifPresent(it -> stances.put(statement, it));
        }
        return new PartyPositions(new PartyId(name), stances);
    }

    static Ranking ranking(String voter, PartyPositions... parties) {
        return ranking(Rule.DISTANCE, voter, parties);
    }

    static Ranking ranking(Rule rule, String voter, PartyPositions... parties) {
        return Matcher.of(statements(voter.length()), List.of(parties)).rank(voter(voter), rule);
    }

    static Firmness firmness(String voter, PartyPositions... parties) {
        return Firmness.of(statements(voter.length()), List.of(parties), voter(voter));
    }

    /** An overtaking as it would be told: 'b above a in 2'. */
    static String inWords(Overtaking overtaking) {
        return "%s above %s in %d".formatted(overtaking.rival(), overtaking.leader(), overtaking.size());
    }

    static Worksheet worksheet(String voter, String party) {
        return Worksheet.of(statements(voter.length()), voter(voter), party("partij", party));
    }

    /** The match of one party, ranked or not. */
    static Match match(String voter, String party) {
        return match(voter, party, Rule.DISTANCE);
    }

    static Match match(String voter, String party, Rule rule) {
        Ranking ranking = ranking(rule, voter, party("partij", party));
        return ranking.ranked().isEmpty()
                ? ranking.tooLittle().getFirst()
                : ranking.ranked().getFirst().match();
    }

    static List<PartyId> ids(String... parties) {
        return Stream.of(parties).map(PartyId::new).toList();
    }

    static List<StatementId> statements(int count) {
        return IntStream.range(0, count).mapToObj(Fixtures::statement).toList();
    }

    static StatementId statement(int index) {
        return new StatementId("s" + index);
    }

    /** A percentage as a pupil would work it out, halves rounded up. */
    static int percent(double points, double of) {
        return (int) Math.floor(100 * points / of + 0.5);
    }

    static Answer answer(char sign) {
        return switch (sign) {
            case '+', 'P' -> AGREE;
            case 'o', 'O' -> NEITHER;
            case '-', 'M' -> DISAGREE;
            case '.' -> SKIP;
            default -> throw new IllegalArgumentException("no sign: " + sign);
        };
    }
}
