package nl.kieswijzer.journeys;

import static nl.kieswijzer.journeys.Choice.EENS;
import static nl.kieswijzer.journeys.Choice.GEEN_VAN_BEIDE;
import static nl.kieswijzer.journeys.Choice.ONEENS;
import static nl.kieswijzer.journeys.Choice.STATEMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On a phone of 390 × 664, an iPhone with its bars: what stands on the first screen, and how many screens there are. */
class TheResultFitsIT {
    private static final int WIDTH = 390;
    private static final int SCREEN = 664;
    private static final Path PACKAGED = Path.of("src/main/resources/content/tk2021");

    /** Where the parts of the first screen end, by their own boxes: heading, way to share, and the first three strips. */
    private static final String FIRST_SCREEN = """
            () => {
              const bottom = (it) => Math.ceil(it.getBoundingClientRect().bottom);
              const strips = [...document.querySelectorAll('.ranking > li .strip')].slice(0, 3);
              return [document.querySelector('h1'), document.querySelector('.result-head a'), ...strips].map(bottom);
            }
            """;

    private static final String LINES_OF_THE_HEADING = """
            () => {
              const heading = document.querySelector('h1');
              return Math.round(heading.clientHeight / parseFloat(getComputedStyle(heading).lineHeight));
            }
            """;

    /** Unfolds each party in turn, with its arithmetic, and gives how high it is then. */
    private static final String UNFOLDED = """
            () => [...document.querySelectorAll('.match')].map((card) => {
              card.open = card.querySelector('.sum').open = true;
              const height = card.offsetHeight;
              card.open = false;
              return height;
            })
            """;

    /** Unfolds everything, and gives what is cut or off the screen. */
    private static final String FAULTS = """
            (scale) => {
              document.documentElement.style.fontSize = scale + '%';
              document.querySelectorAll('main details').forEach((it) => { it.open = true; });
              const faults = [];
              if (document.documentElement.scrollWidth > innerWidth) faults.push('wider than the screen');
              document.querySelectorAll('.result :is(h1, h2, h3, h4, p, blockquote, summary, th, td, li)').forEach((it) => {
                if (it.closest('.share, .in-words')) return;
                if (it.scrollWidth > it.clientWidth + 1) faults.push(it.localName + '.' + it.className + ' is cut');
              });
              return [...new Set(faults)];
            }
            """;

    private record Screen(int width, int height, int textSize) {}

    @TempDir
    private Path content;

    static Stream<Named<List<Choice>>> fullSheets() {
        return Stream.of(
                Named.of("all agree", Collections.nCopies(STATEMENTS, EENS)),
                Named.of("all disagree", Collections.nCopies(STATEMENTS, ONEENS)),
                Named.of("all neither", Collections.nCopies(STATEMENTS, GEEN_VAN_BEIDE)),
                Named.of("a tie at the top", tie()));
    }

    /** Agree, neither and disagree in turn: three parties are too close to call. */
    private static List<Choice> tie() {
        return IntStream.range(0, STATEMENTS)
                .mapToObj(it -> List.of(EENS, GEEN_VAN_BEIDE, ONEENS).get(it % 3))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("fullSheets")
    void has_the_top_three_with_their_strips_and_the_way_to_share_on_the_first_screen(List<Choice> sheet) {
        try (Phone phone = phone(Journey.server(), sheet)) {
            assertThat(bottoms(phone))
                    .hasSize(5)
                    .allSatisfy(it -> assertThat(it).isLessThanOrEqualTo(SCREEN));
            assertThat(phone.page().evaluate(LINES_OF_THE_HEADING)).isEqualTo(1);
        }
    }

    @Test
    void has_them_there_too_where_parties_have_long_names_and_nobody_leads() throws IOException {
        try (Server server = new Server()) {
            server.kill();
            withLongNames();
            server.startAgain("--kieswijzer.content=" + content);
            try (Phone phone = phone(server, tie())) {
                assertThat(phone.page().locator(".ranking .party").first().textContent())
                        .contains("Partij voor de Rechten");
                assertThat(phone.page().locator(".near-tie").count()).isEqualTo(1);
                assertThat(bottoms(phone))
                        .hasSize(5)
                        .allSatisfy(it -> assertThat(it).isLessThanOrEqualTo(SCREEN));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fullSheets")
    void is_four_screens_at_most_with_nothing_unfolded(List<Choice> sheet) {
        try (Phone phone = phone(Journey.server(), sheet)) {
            assertThat((int) phone.page().evaluate("document.documentElement.scrollHeight"))
                    .isLessThanOrEqualTo(4 * SCREEN);
        }
    }

    @ParameterizedTest
    @MethodSource("fullSheets")
    void takes_five_screens_at_most_for_a_party_unfolded_the_most_talkative_too(List<Choice> sheet) {
        try (Phone phone = phone(Journey.server(), sheet)) {
            assertThat((List<?>) phone.page().evaluate(UNFOLDED))
                    .hasSize(13)
                    .allSatisfy(it -> assertThat((int) it).isLessThanOrEqualTo(5 * SCREEN));
        }
    }

    static Stream<Screen> screens() {
        return Stream.of(100, 200)
                .flatMap(text -> Stream.of(
                        new Screen(320, 568, text),
                        new Screen(375, 553, text),
                        new Screen(WIDTH, SCREEN, text),
                        new Screen(844, 390, text),
                        new Screen(1440, 900, text)));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void cuts_nothing_and_never_scrolls_sideways_with_everything_unfolded(Screen screen) {
        try (Phone phone = phone(Journey.server(), screen.width(), screen.height(), tie())) {
            assertThat(phone.page().evaluate(FAULTS, screen.textSize())).isEqualTo(List.of());
        }
    }

    private static Phone phone(Server server, List<Choice> sheet) {
        return phone(server, WIDTH, SCREEN, sheet);
    }

    private static Phone phone(Server server, int width, int height, List<Choice> sheet) {
        Phone phone = new Phone(server.address(), new Browser.NewContextOptions().setViewportSize(width, height));
        return phone.answerAtOnce(sheet).open("/uitslag").toTheResultPage();
    }

    private static List<Integer> bottoms(Phone phone) {
        return ((List<?>) phone.page().evaluate(FIRST_SCREEN))
                .stream().map(it -> (Integer) it).toList();
    }

    /** A pack in the content folder that is the packaged one, but for the names of its parties: each of 47 characters or more. */
    private void withLongNames() throws IOException {
        Path pack = Files.createDirectories(content.resolve("tk2021"));
        try (Stream<Path> files = Files.list(PACKAGED)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                Files.writeString(
                        pack.resolve(file.getFileName()),
                        file.endsWith("parties.yaml")
                                ? text.replaceAll(
                                        "(?m)^  name: (.*)$",
                                        "  name: Partij voor de Rechten van Kinderen en Jongeren $1")
                                : text);
            }
        }
    }
}
