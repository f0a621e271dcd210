package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The reading pages behind the quiz, one of each kind: no violation of axe, nothing beyond the edge of the screen. */
class EveryReadingPageForEveryoneIT {
    private static final List<String> PAGES = List.of(
            "/thema",
            "/thema/seksuele-uitbuiting",
            "/thema/seksuele-uitbuiting?partij=cda&onderwerp=opsporing",
            "/partij",
            "/partij/christenunie",
            "/partij/pvv",
            "/partij/denk",
            "/scorekaart",
            "/stelling",
            "/stelling/grens-23",
            "/stelling/doorgaan-mensenhandel",
            "/onderwerp/opsporing",
            "/methode",
            "/wijzigingen",
            "/zoek?q=jeugdzorg",
            "/over-ons",
            "/toegankelijkheid",
            "/en/theme",
            "/en/theme/seksuele-uitbuiting",
            "/en/theme/seksuele-uitbuiting?party=cda&topic=opsporing",
            "/en/party",
            "/en/party/christenunie",
            "/en/party/pvv",
            "/en/party/denk",
            "/en/scorecard",
            "/en/statement",
            "/en/statement/grens-23",
            "/en/topic/opsporing",
            "/en/method",
            "/en/changes",
            "/en/search?q=jeugdzorg",
            "/en/about",
            "/en/accessibility");

    private static final String UNFOLD = "document.querySelectorAll('details').forEach(it => it.open = true)";
    private static final String TWICE_AS_LARGE = "document.documentElement.style.fontSize = '200%'";

    /** In English the same markup has other words, which may not fit on a phone. */
    static Stream<Arguments> screens() {
        return Stream.of(
                Arguments.of(Named.of("phone", Phone.phoneSize()), PAGES),
                Arguments.of(
                        Named.of("beamer", Phone.beamer()),
                        PAGES.stream().filter(it -> !it.startsWith("/en/")).toList()));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void has_no_violation_with_everything_unfolded(Browser.NewContextOptions screen, List<String> pages) {
        try (Phone phone = new Phone(Journey.server().address(), screen)) {
            for (String path : pages) {
                phone.open(path).page().evaluate(UNFOLD);
                ForEveryone.check(path, phone.page());
            }
            assertThat(phone.complaints()).isEmpty();
        }
    }

    @Test
    void fits_with_text_of_twice_the_size() {
        try (Phone large = new Phone(Journey.server().address())) {
            for (String path : PAGES) {
                large.open(path).page().evaluate(TWICE_AS_LARGE);
                assertThat(ForEveryone.sideways(large.page())).as(path).isZero();
            }
        }
    }

    @Test
    void can_be_read_without_any_script_hard_words_included() {
        Browser.NewContextOptions withoutScript = Phone.phoneSize().setJavaScriptEnabled(false);
        try (Phone phone = new Phone(Journey.server().address(), withoutScript)) {
            Page page = phone.open("/thema/seksuele-uitbuiting").page();
            page.locator("#achtergrond > summary").tap();
            page.locator("#achtergrond .hard-word").first().tap();
            page.locator(".meaning:popover-open button").tap();
            assertThat(page.locator(".meaning:visible").count()).isZero();
            page.getByText("Kies welke citaten je ziet").tap();
            page.getByLabel("Partij").selectOption("d66");
            page.getByText("Toon citaten").tap();
            page.waitForURL("**/thema/seksuele-uitbuiting?partij=d66&onderwerp=");
            assertThat(page.locator("article.quote[id]").all())
                    .hasSize(9)
                    .allSatisfy(it -> assertThat(it.isVisible()).isTrue());
        }
    }
}
