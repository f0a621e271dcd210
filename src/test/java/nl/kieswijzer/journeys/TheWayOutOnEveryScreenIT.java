package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The quick exit, on every screen and wherever a page is scrolled to. */
class TheWayOutOnEveryScreenIT {
    private static final List<String> PAGES =
            List.of("/", "/kieswijzer", "/thema/seksuele-uitbuiting", "/scorekaart", "/methode", "/partij/cda");

    /** Whether it is wholly on the screen, and nothing lies over it. */
    private static final String IN_REACH = """
            () => {
              const exit = document.querySelector('[data-away]');
              const box = exit.getBoundingClientRect();
              const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
              return box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight && over === exit;
            }
            """;

    /** The first words or buttons that reach below the exit of a turned phone; the head of the scorecard is only heard there. */
    private static final String BELOW_IT = """
            () => {
              const left = document.querySelector('[data-away]').getBoundingClientRect().left;
              return [...document.querySelectorAll('main :is(p, h1, h2, h3, button, summary, a, td, .answers)')]
                .filter((it) => it.getClientRects().length && it.getBoundingClientRect().right > left)
                .filter((it) => !it.closest('.levels thead'))
                .slice(0, 3)
                .map((it) => it.outerHTML.slice(0, 80));
            }
            """;

    /** Whether the header hides what has the focus. */
    private static final String IS_HIDDEN = """
            () => {
              const focused = document.activeElement;
              const header = document.querySelector('.site-header');
              return !header.contains(focused)
                && focused !== document.body
                && getComputedStyle(header).position === 'sticky'
                && focused.getBoundingClientRect().bottom <= header.getBoundingClientRect().bottom
                && focused.getBoundingClientRect().bottom > 0;
            }
            """;

    private record Screen(int width, int height, int textSize) {
        Phone open() {
            return new Phone(
                    Journey.server().address(),
                    new Browser.NewContextOptions()
                            .setViewportSize(width, height)
                            .setLocale("nl-NL"));
        }
    }

    static Stream<Screen> screens() {
        return Stream.of(100, 200)
                .flatMap(text -> Stream.of(
                        new Screen(320, 568, text),
                        new Screen(390, 664, text),
                        new Screen(667, 375, text),
                        new Screen(844, 390, text),
                        new Screen(1440, 900, text)));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void stays_in_reach_from_the_top_of_every_page_to_its_end(Screen screen) {
        try (Phone phone = screen.open()) {
            for (String path : PAGES) {
                Page page = phone.open(path).page();
                page.locator("[data-away]").waitFor();
                page.evaluate("it => document.documentElement.style.fontSize = it + '%'", screen.textSize());
                for (String place : List.of("0", "innerHeight", "document.documentElement.scrollHeight")) {
                    page.evaluate("scrollTo(0, " + place + ")");
                    assertThat(page.evaluate(IN_REACH))
                            .as(path + " at " + place)
                            .isEqualTo(true);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ColorScheme.class)
    void is_as_high_as_the_buttons_beside_it_in_light_and_dark(ColorScheme colours) {
        try (Phone phone =
                new Phone(Journey.server().address(), Phone.phoneSize().setColorScheme(colours))) {
            Page page = phone.open("/methode").page();
            assertThat(page.evaluate(
                            "[...document.querySelectorAll('.help > summary, .away')].map(it => it.offsetHeight)"))
                    .isEqualTo(List.of(51, 51, 51));
        }
    }

    @ParameterizedTest
    @MethodSource("turned")
    void covers_nothing_on_a_turned_phone(Screen screen) {
        try (Phone phone = screen.open()) {
            for (String path : PAGES) {
                Page page = phone.open(path).page();
                page.locator("main :is(h1, .choice)").first().waitFor();
                assertThat(page.evaluate(BELOW_IT)).as(path).isEqualTo(List.of());
            }
        }
    }

    static Stream<Screen> turned() {
        return Stream.of(new Screen(568, 320, 100), new Screen(667, 375, 100), new Screen(844, 390, 100));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void never_hides_what_has_the_focus(Screen screen) {
        try (Phone phone = screen.open()) {
            Page page = phone.open("/partij/cda").page();
            page.evaluate("it => document.documentElement.style.fontSize = it + '%'", screen.textSize());
            page.evaluate("scrollTo(0, document.documentElement.scrollHeight)");
            page.locator("footer a").last().focus();
            for (int i = 0; i < 40; i++) {
                page.keyboard().press("Shift+Tab");
                assertThat(page.evaluate(IS_HIDDEN)).isEqualTo(false);
            }
        }
    }
}
