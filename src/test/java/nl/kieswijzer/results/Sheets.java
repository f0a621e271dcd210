package nl.kieswijzer.results;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Statement;

/** Filled-in sheets. */
public final class Sheets {
    private Sheets() {}

    /** The same answer to everything, without stars. */
    public static AnswerSheet all(EditionRevision revision, Answer answer) {
        return AnswerSheet.of(
                revision.id(),
                revision.edition().statements().stream().collect(Collectors.toMap(Statement::id, _ -> answer)));
    }

    /** Any sheet: answers, skips, statements not reached, stars on all of these, and parties left out. */
    public static AnswerSheet any(EditionRevision revision, Random random) {
        List<Answer> answers = List.of(Answer.values());
        Map<StatementId, Answer> given = new HashMap<>();
        Set<StatementId> starred = new HashSet<>();
        for (Statement statement : revision.edition().statements()) {
            int answer = random.nextInt(answers.size() + 1);
            if (answer < answers.size()) {
                given.put(statement.id(), answers.get(answer));
            }
            if (random.nextInt(4) == 0) {
                starred.add(statement.id());
            }
        }
        Set<PartyId> leftOut = revision.edition().parties().stream()
                .map(Party::id)
                .filter(_ -> random.nextInt(4) == 0)
                .collect(Collectors.toSet());
        return new AnswerSheet(revision.id(), given, starred, leftOut);
    }

    /** What a code keeps of a sheet: the stances, and the stars on them. */
    public static AnswerSheet stancesOf(AnswerSheet sheet) {
        Map<StatementId, Answer> stances = sheet.answers().entrySet().stream()
                .filter(it -> it.getValue() != Answer.SKIP)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new AnswerSheet(
                sheet.revision(),
                stances,
                sheet.starred().stream().filter(stances::containsKey).collect(Collectors.toSet()),
                sheet.leftOut());
    }
}
