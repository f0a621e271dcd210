package nl.kieswijzer.core;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One voter's answers to one revision of an edition. Only ever in memory: a sheet is special-category data and is
 * never written to the database or the log.
 *
 * @param revision the revision answered
 * @param answers the answers given; a statement not reached yet is not in it
 * @param starred the statements that count double; a star on a statement without an answer has no effect
 * @param leftOut the parties the voter does not want to compare with; none by default
 */
public record AnswerSheet(
        RevisionId revision, Map<StatementId, Answer> answers, Set<StatementId> starred, Set<PartyId> leftOut) {

    /** Fewer answers that take a stance than this make a result that means nothing. */
    public static final int FEWEST_STANCES = 5;

    public AnswerSheet {
        answers = Map.copyOf(answers);
        starred = Set.copyOf(starred);
        leftOut = Set.copyOf(leftOut);
    }

    /** A sheet without stars, beside all parties. */
    public static AnswerSheet of(RevisionId revision, Map<StatementId, Answer> answers) {
        return new AnswerSheet(revision, answers, Set.of(), Set.of());
    }

    /** The same sheet with other answers. */
    public AnswerSheet withAnswers(Map<StatementId, Answer> others) {
        return new AnswerSheet(revision, others, starred, leftOut);
    }

    /** The answer to a statement; empty where it was not reached. */
    public Optional<Answer> answer(StatementId statement) {
        return Optional.ofNullable(answers.get(statement));
    }

    /** The stance taken on a statement; empty where it was skipped or not reached. */
    public Optional<Stance> stance(StatementId statement) {
        return answer(statement).flatMap(Answer::stance);
    }

    /** Whether a statement counts double. */
    public boolean isStarred(StatementId statement) {
        return starred.contains(statement);
    }

    /** How many statements have an answer that takes a stance. */
    public int stances() {
        return (int) answers.values().stream()
                .filter(answer -> answer != Answer.SKIP)
                .count();
    }

    /** Keeps answers out of logs: the sheet prints how much it holds, never what. */
    @Override
    public String toString() {
        return "AnswerSheet[%s, %d answers]".formatted(revision, answers.size());
    }
}
