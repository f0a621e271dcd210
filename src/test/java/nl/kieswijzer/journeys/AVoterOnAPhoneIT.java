package nl.kieswijzer.journeys;

import static nl.kieswijzer.journeys.Choice.EENS;
import static nl.kieswijzer.journeys.Choice.ONEENS;
import static nl.kieswijzer.journeys.Choice.STATEMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class AVoterOnAPhoneIT extends Journey {
    @Test
    void lands_answers_everything_by_tapping_and_reads_the_words_of_a_party() throws IOException {
        phone.startTheQuiz().tapAll(Choice.mixed());
        assertThat(phone.statement().textContent()).isEqualTo("Jouw antwoorden");

        phone.toTheResult();
        Locator first = phone.page().locator(".ranking > li").first();
        first.locator("summary").first().click();
        first.locator(".why > summary").first().click();
        Locator sentence = first.locator("blockquote").first();
        sentence.waitFor();
        first.getByText("Hele citaat").first().click();
        Locator quote = first.locator(".whole-quote blockquote").first();
        quote.waitFor();

        String seed = new ClassPathResource("seed/stem-voor-kinderen-2021-seksuele-uitbuiting.txt")
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(seed.replaceAll("(?U)\\s+", " ")).contains(quote.textContent());
        assertThat(quote.textContent()).contains(sentence.textContent().replaceAll("[“”]", ""));
        assertThat(first.locator(".breakdown li").count()).isEqualTo(STATEMENTS);
    }

    @Test
    void who_agrees_with_everything_gets_this_ranking() {
        phone.startTheQuiz().tapAll(Collections.nCopies(STATEMENTS, EENS)).toTheResult();
        // Agree, neither and disagree count 1, ½ and 0 over the statements on which the party has a position.
        assertThat(phone.ranking())
                .extracting(it -> it.replaceAll("^(\\d+\\. .* \\d+% overeenkomst) .*over (\\d+) van .*", "$1 over $2"))
                .containsExactly(
                        "1. VVD %d%% overeenkomst over 6".formatted(percent(6 * 1 + 0 * 0.5 + 0 * 0, 6)),
                        "2. CDA %d%% overeenkomst over 6".formatted(percent(5 * 1 + 1 * 0.5 + 0 * 0, 6)),
                        "3. D66 %d%% overeenkomst over 8".formatted(percent(6 * 1 + 2 * 0.5 + 0 * 0, 8)),
                        "4. ChristenUnie %d%% overeenkomst over 10".formatted(percent(8 * 1 + 1 * 0.5 + 1 * 0, 10)),
                        "5. GroenLinks %d%% overeenkomst over 11".formatted(percent(8 * 1 + 2 * 0.5 + 1 * 0, 11)),
                        "6. SGP %d%% overeenkomst over 11".formatted(percent(7 * 1 + 2 * 0.5 + 2 * 0, 11)));
    }

    @Test
    void by_keyboard_alone_gets_the_same_ranking() {
        phone.startTheQuiz().tapAll(Choice.mixed()).toTheResult();
        List<String> byTapping = phone.ranking();

        try (Phone keyboard = new Phone(server().address())) {
            keyboard.open("/");
            reach(keyboard, "Start de kieswijzer");
            keyboard.page().keyboard().press("Enter");
            keyboard.statement().waitFor();
            Choice.mixed().forEach(it -> keyboard.press(it.key()));
            reach(keyboard, "Bekijk mijn uitslag");
            keyboard.page().keyboard().press("Enter");
            assertThat(keyboard.ranking()).isEqualTo(byTapping);

            reach(keyboard, "overeenkomst");
            keyboard.page().keyboard().press("Enter");
            reach(keyboard, "Jij: ");
            keyboard.page().keyboard().press("Enter");
            keyboard.page().locator("blockquote").first().waitFor();
        }
    }

    @Test
    void goes_back_and_changes_an_answer() {
        phone.startTheQuiz();
        String first = phone.statement().textContent();
        phone.tap(EENS).tap(ONEENS).press("ArrowLeft").press("ArrowLeft");
        assertThat(phone.statement().textContent()).isEqualTo(first);
        assertThat(phone.page().locator(".choice.agree").getAttribute("aria-pressed"))
                .isEqualTo("true");
        phone.tap(ONEENS).press("ArrowLeft");
        assertThat(phone.page().locator(".choice.disagree").getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    void goes_back_from_the_result_to_the_answers() {
        phone.startTheQuiz().tapAll(Choice.mixed()).toTheResult();
        phone.page().goBack();
        phone.page().getByText("Jouw antwoorden").waitFor();
        phone.settle();
        assertThat(phone.page().getByText("Bekijk mijn uitslag").isEnabled()).isTrue();
        phone.toTheResult();
    }

    @Test
    void who_taps_twice_answers_once() {
        phone.startTheQuiz();
        phone.settle();
        phone.page().locator(".choice.agree").dblclick();
        phone.page().getByText("2 van 18").waitFor();
        phone.settle();
        assertThat(phone.page().locator(".progress").textContent()).contains("2 van 18");
        assertThat(phone.page().locator(".choice[aria-pressed=true]").count()).isZero();
    }

    @Test
    void with_too_few_answers_is_told_how_many_are_missing_and_led_back() {
        phone.startTheQuiz().tap(EENS).tap(ONEENS).open("/uitslag");
        phone.page().getByText("nog 3").waitFor();
        phone.page().getByText("Naar de stellingen").click();
        phone.page().getByText("3 van 18").waitFor();
    }

    @Test
    void starts_over_with_a_clean_sheet() {
        phone.startTheQuiz().tapAll(Choice.mixed());
        phone.page().getByText("Begin opnieuw").click();
        phone.page().getByText("Ja, wis alles").click();
        phone.page().getByText("1 van 18").waitFor();
        assertThat(phone.page().locator(".choice[aria-pressed=true]").count()).isZero();
        phone.open("/uitslag").page().getByText("nog 5").waitFor();
    }

    /** Tabs until the element with this text has the focus, as a voter without a mouse does. */
    private static void reach(Phone phone, String text) {
        phone.page().getByText(text).first().waitFor();
        for (int i = 0; i < 40; i++) {
            phone.page().keyboard().press("Tab");
            Object focused = phone.page()
                    .evaluate(
                            "document.activeElement.matches('a, button, summary') && document.activeElement.textContent");
            if (String.valueOf(focused).contains(text)) {
                return;
            }
        }
        throw new AssertionError("'%s' can't be reached by keyboard".formatted(text));
    }

    private static int percent(double points, int of) {
        return (int) Math.floor(100 * points / of + 0.5);
    }
}
