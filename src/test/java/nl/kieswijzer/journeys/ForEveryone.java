package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What every page on every screen is held to: nothing that axe calls a violation, and no scrolling sideways. */
final class ForEveryone {
    /** What passes is not told node by node: on a page of sixty quotes that takes longer than the check itself. */
    private static final AxeRunOptions ONLY_VIOLATIONS = onlyViolations();

    private ForEveryone() {}

    /** Checks the page as it stands; in axe's older way of running, which spares a second page: there are no frames. */
    static void check(String name, Page page) {
        assertThat(new AxeBuilder(page)
                        .setLegacyMode(true)
                        .options(ONLY_VIOLATIONS)
                        .analyze()
                        .getViolations())
                .as(name)
                .extracting(Rule::getId)
                .isEmpty();
        assertThat(sideways(page)).as("%s: pixels beyond the screen", name).isZero();
    }

    /** How many pixels of the page lie beside the screen. */
    static int sideways(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static AxeRunOptions onlyViolations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }
}
