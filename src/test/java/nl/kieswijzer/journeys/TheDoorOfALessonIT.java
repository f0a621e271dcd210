package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may come into a lesson, as its teacher decides; and what is left of it on a phone. */
class TheDoorOfALessonIT {
    private static final String ALL_OF_LESSONS =
            "Object.keys(localStorage).filter(it => it.startsWith('kieswijzer:klas:')).length";
    private static final String TOMORROW = "const now = Date.now; Date.now = () => now() + 24 * 60 * 60 * 1000 + 1;";

    private final Classroom classroom =
            Classroom.start(Journey.server(), Phone.beamer(), "internetmisdaad", "kinderporno", "vaste-leeftijd");

    @AfterEach
    void nothing_went_wrong_unseen() {
        assertThat(classroom.complaints()).isEmpty();
        classroom.close();
    }

    @Test
    void lets_in_as_many_as_the_teacher_says_and_one_more_by_the_teachers_tap() {
        classroom.expect(2);
        classroom.join();
        Phone second = classroom.join();
        classroom.board("2 van de 2 leerlingen doen mee");
        try (Phone third = new Phone(Journey.server().address())) {
            third.open("/klas/" + classroom.code())
                    .page()
                    .getByText("zo veel leerlingen mee als je docent heeft ingevuld")
                    .waitFor();
            classroom.atTheDoor("Eén erbij", "2 van de 3 leerlingen doen mee");
            // What was typed is still there.
            third.page().locator(".join-form .primary").click();
            Classroom.passTheAim(third);
            classroom.board("3 van de 3 leerlingen doen mee");
        }
        classroom.atTheDoor("Doe de deur dicht", "De deur is dicht");
        second.page().reload();
        second.statement().waitFor();
    }

    @Test
    void starts_over_with_a_new_code_and_finds_again_what_was_answered() {
        Phone phone = classroom.join();
        phone.tap(Choice.EENS).tap(Choice.ONEENS);
        classroom.board("gemiddeld 2 van 3 beantwoord");
        String old = classroom.code();
        classroom
                .atTheDoor("Begin opnieuw", "Iedereen gaat eruit")
                .atTheDoor("Ja, een nieuwe code", "Nog niemand doet mee");
        phone.page().getByText("met een nieuwe code").waitFor();
        classroom.board().waitForCondition(() -> !classroom.code().equals(old));
        try (Phone stranger = new Phone(Journey.server().address())) {
            stranger.open("/klas/" + old)
                    .page()
                    .getByText("Deze code kennen we niet")
                    .waitFor();
        }
        phone.page().getByLabel("De code").fill(classroom.code());
        phone.page().locator(".join-form .primary").click();
        Classroom.passTheAim(phone);
        phone.page().getByText("3 van 3").waitFor();
        classroom.board("1 leerling doet mee");
        classroom.board("gemiddeld 2 van 3 beantwoord");
    }

    @Test
    void leaves_nothing_on_a_phone_whose_pupil_wipes_everything_and_nothing_when_it_is_over() {
        Phone phone = classroom.join();
        phone.tap(Choice.EENS);
        phone.answerAtOnce(
                Stream.generate(() -> Choice.EENS).limit(Choice.STATEMENTS).toList());
        assertThat(phone.page().evaluate(ALL_OF_LESSONS)).isEqualTo(1);
        phone.page().getByText("Begin opnieuw").click();
        phone.page().getByText("Ja, wis alles").click();
        phone.page().getByText("1 van 18").waitFor();
        assertThat(phone.page().evaluate(ALL_OF_LESSONS)).isEqualTo(0);

        Phone other = classroom.join();
        other.tap(Choice.EENS);
        other.open("/kieswijzer").statement().waitFor();
        assertThat(other.page().evaluate(ALL_OF_LESSONS)).isEqualTo(1);
        other.page().addInitScript(TOMORROW);
        other.open("/kieswijzer").statement().waitFor();
        other.page()
                .waitForCondition(() -> other.page().evaluate(ALL_OF_LESSONS).equals(0));
    }
}
