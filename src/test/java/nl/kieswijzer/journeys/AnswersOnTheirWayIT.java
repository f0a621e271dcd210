package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where a pupil's answers are while the class is not done: with the server, not on the phone. */
class AnswersOnTheirWayIT {
    private static final String[] SIX = {
        "internetmisdaad", "kinderporno", "slachtofferpositie", "vaste-leeftijd", "rijk-jeugdzorg", "aangifte"
    };

    private final Classroom classroom = Classroom.start(Journey.server(), Phone.beamer(), SIX);

    @AfterEach
    void nothing_went_wrong_unseen() {
        assertThat(classroom.complaints()).isEmpty();
        classroom.close();
    }

    @Test
    void of_eight_pupils_who_answered_five_of_six_no_answer_is_missing() {
        List<Phone> phones = Stream.generate(classroom::join).limit(8).toList();
        phones.forEach(phone -> Stream.of(Choice.EENS, Choice.ONEENS, Choice.EENS, Choice.OVERSLAAN, Choice.EENS)
                .forEach(phone::tap));
        classroom.goOnTo("TOTALS");
        assertThat(answersOnTheBoard()).isEqualTo(8 * 5);
    }

    private int answersOnTheBoard() {
        return classroom.board().locator(".totals .tally-count").allInnerTexts().stream()
                .mapToInt(Integer::parseInt)
                .sum();
    }
}
