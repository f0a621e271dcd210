package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No page may have what axe calls a violation, nor scroll sideways. */
class EveryPageForEveryoneIT {
    static Stream<Named<Browser.NewContextOptions>> screens() {
        return Stream.of(Named.of("phone", Phone.phoneSize()), Named.of("beamer", Phone.beamer()));
    }

    /** Everything that unfolds is unfolded first: what is folded away, axe does not see. */
    @ParameterizedTest
    @MethodSource("screens")
    void can_be_read_and_used_from_landing_to_result(Browser.NewContextOptions screen) {
        try (Phone phone = new Phone(Journey.server().address(), screen)) {
            phone.open("/").page().locator(".help:not(.menu) > summary").click();
            check("landing with help", phone);

            phone.startTheQuiz();
            phone.page().getByText("Uitleg en argumenten").click();
            check("statement with explanation", phone);
            phone.answerAtOnce(Choice.mixed()).page().getByText("Begin opnieuw").click();
            check("overview, asking whether to start over", phone);

            phone.toTheResult();
            check("result", phone);
            phone.page().locator(".ranking summary").first().click();
            phone.page().locator(".why > summary").first().click();
            phone.page().locator("blockquote").first().waitFor();
            phone.page().locator(".sum > summary").first().click();
            phone.page().getByText("QR-code en link").click();
            phone.page().getByText("Of laat je uitslag meteen zien").click();
            check("result with a party, its arithmetic and both ways to share", phone);
            phone.page()
                    .evaluate("document.querySelectorAll('.folds details, .near-tie details')"
                            + ".forEach((it) => { it.open = true; })");
            check("result with all that is folded below and in the ranking", phone);
            checkWhatAnotherSees(phone);
            phone.open("/en/uitslag").page().getByText("Your result").first().waitFor();
            phone.ranking();
            check("result in English", phone);
            assertThat(phone.complaints()).isEmpty();
        }
    }

    private static void checkWhatAnotherSees(Phone phone) {
        String link = phone.resultLink();
        phone.look(link);
        check("shared", phone);
        phone.page().navigate(link + "/print");
        check("on paper", phone);
        phone.page().navigate(link.replace("/r/", "/vergelijk/"));
        phone.page().locator(".two-sheets").waitFor();
        check("side by side", phone);
        phone.page().navigate(link.substring(0, link.length() - 1));
        check("refused", phone);
    }

    private static void check(String name, Phone phone) {
        ForEveryone.check(name, phone.page());
    }
}
