package nl.kieswijzer.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;

/** Firmness the slow way: rank every sheet that flips can make of a sheet, fewest flips first. */
record EveryFlippedSheet(Matcher matcher, AnswerSheet sheet) {
    private static final List<Answer> STANCES = List.of(Answer.AGREE, Answer.NEITHER, Answer.DISAGREE);

    /** By rival the fewest flips after which a present leader has a lower percentage; not in it where none do it. */
    Map<PartyId, Integer> fewestFlips() {
        List<PartyId> leaders = leaders(sheet);
        List<StatementId> answered = sheet.answers().keySet().stream()
                .filter(it -> sheet.stance(it).isPresent())
                .toList();
        Map<PartyId, Integer> fewest = new HashMap<>();
        for (int count = 1;
                count <= answered.size() && fewest.size() < percentages(sheet).size();
                count++) {
            int flips = count;
            forEachSheet(
                    answered,
                    count,
                    sheet.answers(),
                    it -> above(leaders, percentages(it)).forEach(rival -> fewest.putIfAbsent(rival, flips)));
        }
        return fewest;
    }

    List<PartyId> leaders(AnswerSheet other) {
        return matcher.rank(other).ranked().stream()
                .filter(it -> it.rank() == 1)
                .map(RankedMatch::party)
                .toList();
    }

    Map<PartyId, Integer> percentages(AnswerSheet other) {
        return matcher.rank(other).ranked().stream()
                .collect(Collectors.toMap(RankedMatch::party, RankedMatch::percentage));
    }

    private static List<PartyId> above(List<PartyId> leaders, Map<PartyId, Integer> percentages) {
        return percentages.keySet().stream()
                .filter(rival -> leaders.stream().anyMatch(leader -> isHigher(percentages, rival, leader)))
                .toList();
    }

    private static boolean isHigher(Map<PartyId, Integer> percentages, PartyId rival, PartyId leader) {
        return percentages.getOrDefault(rival, 0) > percentages.getOrDefault(leader, 0);
    }

    /** Every sheet with so many flips among these statements. */
    private void forEachSheet(
            List<StatementId> statements, int flips, Map<StatementId, Answer> answers, Consumer<AnswerSheet> action) {
        if (flips == 0) {
            action.accept(sheet.withAnswers(answers));
            return;
        }
        for (int i = 0; i + flips <= statements.size(); i++) {
            StatementId statement = statements.get(i);
            for (Answer other : STANCES) {
                if (other != answers.get(statement)) {
                    Map<StatementId, Answer> flipped = new HashMap<>(answers);
                    flipped.put(statement, other);
                    forEachSheet(statements.subList(i + 1, statements.size()), flips - 1, flipped, action);
                }
            }
        }
    }
}
