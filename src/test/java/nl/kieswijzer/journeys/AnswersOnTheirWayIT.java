package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where a pupil's answers are while the class is not done: with the server as soon as there is a network, and not on the phone. */
class AnswersOnTheirWayIT {
    private static final String[] SIX = {
        "internetmisdaad", "kinderporno", "slachtofferpositie", "vaste-leeftijd", "rijk-jeugdzorg", "aangifte"
    };
    private static final String KINDERPORNO = "kinderporno moet strenger";

    private final Classroom classroom = Classroom.start(Journey.server(), Phone.beamer(), SIX);

    @AfterEach
    void nothing_went_wrong_unseen() {
        assertThat(classroom.complaints()).isEmpty();
        classroom.close();
    }

    @Test
    void of_eight_pupils_who_answered_five_of_six_no_answer_is_missing() {
        List<Phone> phones = classroom.join(8);
        Stream.of(Choice.EENS, Choice.ONEENS, Choice.EENS, Choice.OVERSLAAN, Choice.EENS)
                .forEach(choice -> phones.forEach(phone -> phone.tap(choice)));
        classroom.board("gemiddeld 5 van 6 beantwoord");
        classroom.goOnTo("ANSWER").board("0 klaar");
        classroom.click("8 leerlingen zijn nog bezig").click("Zo denkt de klas");
        assertThat(answersOnTheBoard()).isEqualTo(8 * 5);
    }

    private int answersOnTheBoard() {
        return classroom.board().locator(".totals .tally-count").allInnerTexts().stream()
                .mapToInt(Integer::parseInt)
                .sum();
    }

    @Test
    void what_was_tapped_without_a_network_counts_when_it_is_back_also_when_the_class_is_in_the_second_round() {
        List<Phone> phones = classroom.join(6);
        phones.forEach(it -> it.tap(Choice.EENS));
        phones.subList(4, 6).forEach(it -> it.context().setOffline(true));
        phones.forEach(it -> it.tap(Choice.ONEENS));
        classroom.goOnTo("TOTALS");
        // The first statement has all six, the second four.
        assertThat(classroom.totals("misdaad op internet")).containsExactly(total(6, 0));
        assertThat(row(KINDERPORNO).innerText()).contains("Nog 1 antwoord nodig");

        classroom.goOnTo("SECOND");
        phones.get(4).context().setOffline(false);
        phones.get(4).page().getByText("De tweede ronde").waitFor();
        backToTheTotals();
        row(KINDERPORNO).locator(".tally").waitFor();
        assertThat(classroom.totals(KINDERPORNO)).containsExactly(total(0, 5));

        classroom.goOnTo("SECOND");
        phones.get(5).comeBackInANewTab();
        phones.get(5).context().setOffline(false);
        phones.get(5).open("/klas/" + phones.get(4).page().url().replaceFirst(".*/", ""));
        phones.get(5).page().getByText("De tweede ronde").waitFor();
        backToTheTotals();
        row(KINDERPORNO).getByText("1 antwoord wacht").waitFor();
    }

    private static String total(int agree, int disagree) {
        return "%d Eens, 0 Geen van beide, %d Oneens, 0 Overslaan".formatted(agree, disagree);
    }

    private Locator row(String statement) {
        return classroom.board().locator(".totals > li").filter(new Locator.FilterOptions().setHasText(statement));
    }

    private void backToTheTotals() {
        while (classroom.board().locator(".lesson[data-step='TOTALS']").count() == 0) {
            classroom.board().keyboard().press("PageUp");
            classroom.beamer().settle();
        }
    }
}
