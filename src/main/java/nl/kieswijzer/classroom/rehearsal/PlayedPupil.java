package nl.kieswijzer.classroom.rehearsal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kieswijzer.classroom.lesson.Lesson;
import nl.kieswijzer.classroom.lesson.LessonId;
import nl.kieswijzer.classroom.lesson.PupilToken;
import nl.kieswijzer.classroom.lesson.Question;
import nl.kieswijzer.classroom.lesson.Round;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;

/**
 * A pupil of a class that is only played. The same pupil always answers the same, so that the class divides on some statements and not
 * on others, and a few change their mind in the second round.
 *
 * @param number from 0
 */
record PlayedPupil(int number) {
    /** How many there are in a class: enough that the rule of five lets everything be shown. */
    static final int CLASS = 12;

    private static final int TOKEN_BYTES = 16;

    static List<PlayedPupil> all() {
        return IntStream.range(0, CLASS).mapToObj(PlayedPupil::new).toList();
    }

    /** The pupil's device, the same on every server and after every restart. */
    PupilToken token(LessonId lesson) {
        byte[] hash = sha256("played/" + lesson + "/" + number);
        return new PupilToken(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, TOKEN_BYTES)));
    }

    AnswerSheet sheet(Lesson lesson, Round round) {
        List<StatementId> statements = lesson.statements();
        Map<StatementId, Answer> answers = IntStream.range(0, statements.size())
                .boxed()
                .collect(Collectors.toMap(statements::get, it -> answer(it, round)));
        return AnswerSheet.of(lesson.revision(), answers);
    }

    /**
     * The answer to one statement of the lesson. Of the twelve, four to seven agree with it, three to five disagree, and the others take
     * neither side; in the second round two of those who agreed no longer do.
     */
    private Answer answer(int statement, Round round) {
        int place = (5 * number + 7 * statement) % CLASS;
        int agreeing = 4 + statement % 4 - (round == Round.SECOND ? 2 : 0);
        int disagreeing = 3 + statement % 3;
        if (place < agreeing) {
            return Answer.AGREE;
        }
        return place >= CLASS - disagreeing ? Answer.DISAGREE : Answer.NEITHER;
    }

    /**
     * What is chosen beside the statements. Of the twelve, four can explain what they think before the lesson, and eight after it; on a quote
     * four each choose the first three parties.
     */
    String choice(Question question, List<PartyId> parties) {
        if (question.equals(Question.aim(Round.FIRST))) {
            return onTheAim(4, 9).name();
        }
        if (question.equals(Question.aim(Round.SECOND))) {
            return onTheAim(8, 11).name();
        }
        return parties.get(number % Math.min(3, parties.size())).value();
    }

    private Answer onTheAim(int agreeing, int notDisagreeing) {
        if (number < agreeing) {
            return Answer.AGREE;
        }
        return number < notDisagreeing ? Answer.NEITHER : Answer.DISAGREE;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
