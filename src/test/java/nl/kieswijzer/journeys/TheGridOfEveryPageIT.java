package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Header, text and footer of a page, beside and below each other. */
class TheGridOfEveryPageIT {
    /** Where header, text and footer begin and end from left to right. */
    private static final String EDGES = """
            () => new Set(['.site-header', 'main', '.site-footer'].map((it) => {
              const box = document.querySelector(it).getBoundingClientRect();
              return Math.round(box.left) + '-' + Math.round(box.right);
            })).size
            """;

    @ParameterizedTest
    @CsvSource({
        "/, 1440",
        "/scorekaart, 1440",
        "/methode, 1440",
        "/over-ons, 1440",
        "/partij, 1024",
        "/kieswijzer, 1440",
        "/thema/seksuele-uitbuiting, 800",
        "/wijzigingen, 800",
        "/zoek, 390"
    })
    void is_one_for_header_text_and_footer(String path, int width) {
        try (Phone phone =
                new Phone(Journey.server().address(), new Browser.NewContextOptions().setViewportSize(width, 900))) {
            Page page = phone.open(path).page();
            page.locator("main").waitFor();
            assertThat(page.evaluate(EDGES)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/scorekaart", "/en/method"})
    void leaves_the_footer_a_third_of_a_phones_screen_at_most(String path) {
        try (Phone phone =
                new Phone(Journey.server().address(), new Browser.NewContextOptions().setViewportSize(390, 664))) {
            Page page = phone.open(path).page();
            assertThat((int) page.evaluate("document.querySelector('.site-footer').offsetHeight"))
                    .isLessThanOrEqualTo(664 / 3);
        }
    }
}
