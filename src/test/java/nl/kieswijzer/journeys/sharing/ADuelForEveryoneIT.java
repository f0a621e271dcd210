package nl.kieswijzer.journeys.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.kieswijzer.journeys.Choice;
import nl.kieswijzer.journeys.ForEveryone;
import nl.kieswijzer.journeys.Journey;
import nl.kieswijzer.journeys.Phone;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each step of a duel: nothing that axe calls a violation, and on every screen nothing beyond its edge, covered or cut. */
class ADuelForEveryoneIT {
    private static final String UNFOLD = "document.querySelectorAll('main details').forEach(it => it.open = true)";
    /** What is wider than its place, or lies beside the screen. */
    private static final String FAULTS = """
            ([scale]) => {
              document.documentElement.style.fontSize = scale + '%';
              const faults = [];
              if (document.documentElement.scrollWidth > innerWidth) faults.push('wider than the screen');
              for (const it of document.querySelectorAll('.duel *')) {
                const box = it.getBoundingClientRect();
                if (box.width === 0 || it.closest('.in-words, svg, [hidden]')) continue;
                const name = it.tagName + '.' + it.className;
                if (box.left < 0 || box.right > innerWidth + 1) faults.push(name + ' is off the screen');
                if (it.clientWidth > 0 && it.scrollWidth > it.clientWidth + 1) faults.push(name + ' is cut');
              }
              return faults;
            }
            """;

    private record Screen(int width, int height, int textSize) {}

    static Stream<Named<Browser.NewContextOptions>> screens() {
        return Stream.of(Named.of("phone", Phone.phoneSize()), Named.of("beamer", Phone.beamer()));
    }

    static Stream<Screen> sizes() {
        return Stream.of(100, 200)
                .flatMap(text -> Stream.of(
                        new Screen(320, 568, text),
                        new Screen(375, 553, text),
                        new Screen(390, 664, text),
                        new Screen(844, 390, text),
                        new Screen(1440, 900, text)));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void has_no_violation_at_any_step(Browser.NewContextOptions screen) {
        try (Duellist voter = new Duellist(Journey.server().address());
                Duellist friend = new Duellist(new Phone(Journey.server().address(), screen))) {
            steps(friend, voter.dare(Choice.mixed()), it -> ForEveryone.check(it, friend.page()));
            assertThat(friend.phone().complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void has_nothing_beyond_the_edge_of_any_screen(Screen screen) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setLocale("nl-NL");
        try (Duellist voter = new Duellist(Journey.server().address());
                Duellist friend = new Duellist(new Phone(Journey.server().address(), options))) {
            steps(
                    friend,
                    voter.dare(Choice.mixed()),
                    it -> assertThat(friend.page().evaluate(FAULTS, List.of(screen.textSize())))
                            .as(it)
                            .isEqualTo(List.of()));
        }
    }

    @Test
    void shows_a_statement_with_both_answers_and_the_way_on_within_the_screen_of_a_phone() {
        Browser.NewContextOptions small =
                new Browser.NewContextOptions().setViewportSize(390, 664).setLocale("nl-NL");
        try (Duellist voter = new Duellist(Journey.server().address());
                Duellist friend = new Duellist(new Phone(Journey.server().address(), small))) {
            friend.open(voter.dare(Choice.mixed()));
            friend.phone().answerAtOnce(differing()).open("/duel");
            friend.isAt("ready").turnOver();
            List<Object> bottoms = new ArrayList<>();
            for (int i = 1; i < Choice.STATEMENTS - 1; i++) {
                bottoms.add(friend.page()
                        .evaluate("document.querySelector('[data-act=next]').getBoundingClientRect().bottom"));
                assertThat((boolean) friend.page()
                                .evaluate("document.querySelector('.duel-card h1').getBoundingClientRect().top > 0"))
                        .isTrue();
                friend.next();
            }
            assertThat(bottoms)
                    .allSatisfy(it -> assertThat(((Number) it).doubleValue()).isLessThan(664));
        }
    }

    /** Goes through a duel, and looks at each step. */
    private static void steps(Duellist friend, String link, Consumer<String> look) {
        Page page = friend.open("about:blank").page();
        friend.phone().open("/duel");
        friend.isAt("none");
        look.accept("none");
        friend.open(link.substring(0, link.length() - 1)).isAt("refused");
        look.accept("refused");
        friend.open(link).isAt("asked");
        look.accept("asked");
        friend.phone().answerAtOnce(differing());
        friend.phone().open("/duel");
        friend.isAt("ready");
        look.accept("ready");
        friend.turnOver();
        look.accept("a clash");
        friend.next().next().next().next();
        look.accept("one who skipped");
        friend.showAll();
        page.evaluate(UNFOLD);
        look.accept("the end");
    }

    /** Opposite to mixed answers on the first, and as they are on the rest, with none skipped. */
    private static List<Choice> differing() {
        List<Choice> answers = new ArrayList<>(Choice.mixed());
        answers.set(0, Choice.ONEENS);
        Collections.replaceAll(answers, Choice.OVERSLAAN, Choice.EENS);
        return answers;
    }
}
