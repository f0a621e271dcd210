package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;

/**
 * What every page on every screen is held to: nothing that axe calls a violation, in light and dark, and no scrolling
 * sideways.
 */
public final class ForEveryone {
    /** What the dark can change: it swaps the colours of the same page and nothing else. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final int SMALLEST_WIDTH = 320;
    private static final int SMALLEST_HEIGHT = 640;

    private ForEveryone() {}

    /** Checks the page as it stands, then in the dark, and on a phone also on the smallest one. */
    public static void check(String name, Page page) {
        assertThat(violations(page, options())).as(name).isEmpty();
        assertThat(sideways(page)).as("%s: pixels beyond the screen", name).isZero();
        checkInTheDark(name, page);
        if (page.viewportSize().width == Phone.WIDTH) {
            page.setViewportSize(SMALLEST_WIDTH, SMALLEST_HEIGHT);
            assertThat(sideways(page))
                    .as("%s: pixels beyond the smallest screen", name)
                    .isZero();
            page.setViewportSize(Phone.WIDTH, Phone.HEIGHT);
        }
    }

    private static void checkInTheDark(String name, Page page) {
        inTheDark(page, true);
        AxeRunOnlyOptions rules = new AxeRunOnlyOptions();
        rules.setType("rule");
        rules.setValues(COLOURS);
        AxeRunOptions onlyColours = options();
        onlyColours.setRunOnly(rules);
        assertThat(violations(page, onlyColours)).as("%s, in the dark", name).isEmpty();
        inTheDark(page, false);
    }

    private static void inTheDark(Page page, boolean dark) {
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(dark ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE));
    }

    /** In axe's older way of running, which spares a second page: there are no frames. */
    private static List<String> violations(Page page, AxeRunOptions options) {
        return new AxeBuilder(page)
                .setLegacyMode(true).options(options).analyze().getViolations().stream()
                        .map(Rule::getId)
                        .toList();
    }

    /** How many pixels of the page lie beside the screen. */
    public static int sideways(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** What passes is not told node by node: on a page of sixty quotes that takes longer than the check itself. */
    private static AxeRunOptions options() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }
}
