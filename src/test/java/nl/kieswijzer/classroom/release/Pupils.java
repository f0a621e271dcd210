package nl.kieswijzer.classroom.release;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kieswijzer.classroom.lesson.PupilId;
import nl.kieswijzer.core.Answer;

/** Pupils p0, p1, … and their answers, written as signs: + agree, o neither, - disagree, . skipped, and a space for none. */
final class Pupils {
    private Pupils() {}

    static PupilId pupil(int number) {
        return new PupilId("p" + number);
    }

    /** The answers of p0, p1, … to one statement. */
    static Map<PupilId, Answer> answers(String signs) {
        Map<PupilId, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < signs.length(); i++) {
            if (signs.charAt(i) != ' ') {
                answers.put(pupil(i), answer(signs.charAt(i)));
            }
        }
        return answers;
    }

    static Answer answer(char sign) {
        return switch (sign) {
            case '+' -> Answer.AGREE;
            case 'o' -> Answer.NEITHER;
            case '-' -> Answer.DISAGREE;
            case '.' -> Answer.SKIP;
            default -> throw new IllegalArgumentException("no answer: " + sign);
        };
    }

    /** Every sign as often as it stands there, in any order. */
    static String some(int pupils, String sign) {
        return IntStream.range(0, pupils).mapToObj(_ -> sign).collect(Collectors.joining());
    }
}
