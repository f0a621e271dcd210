package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lays out every statement, with its answers and its explanation, on every screen that a voter may have. */
class EveryStatementOnEveryScreenIT {
    /** Goes through all statements, folded and unfolded, and gives what is covered, cut or off the screen. */
    private static final String FAULTS = """
            async ([scale]) => {
              document.documentElement.style.fontSize = scale + '%';
              const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
              const faults = [];
              const total = document.querySelectorAll('.circles > i').length;
              const look = (number) => {
                const say = (what) => faults.push(number + ': ' + what);
                if (document.documentElement.scrollWidth > innerWidth) say('wider than the screen');
                const words = document.querySelector('#statement');
                for (const it of [words, ...document.querySelectorAll('.choice-word, .choice-effect, .step, .to-overview')]) {
                  // What is taller than the screen is read from its beginning.
                  it.scrollIntoView({ block: it.offsetHeight > innerHeight / 2 ? 'start' : 'center' });
                  const box = it.getBoundingClientRect();
                  if (box.width === 0) continue;
                  if (it.scrollWidth > it.clientWidth + 1 && it.clientWidth > 0) say(it.className + ' is cut');
                  const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 20));
                  if (top && top !== it && !it.contains(top) && !top.contains(it)) say(it.className + it.id + ' is covered');
                }
                const end = words.getBoundingClientRect().bottom;
                const answers = document.querySelector('.answers').getBoundingClientRect();
                const beside = answers.left >= words.getBoundingClientRect().right;
                if (!beside && answers.top < end) say('the answers stand over the statement');
              };
              for (let number = 1; number <= total; number++) {
                look(number);
                const explanation = document.querySelector('.explanation');
                explanation.open = true;
                await painted();
                look(number + ' unfolded');
                document.querySelectorAll('.step')[1].click();
                await painted();
              }
              return faults;
            }
            """;

    private record Screen(int width, int height, int textSize) {
        Phone phone() {
            return new Phone(
                    Journey.server().address(),
                    new Browser.NewContextOptions()
                            .setViewportSize(width(), height())
                            .setLocale("nl-NL"));
        }
    }

    static Stream<Screen> screens() {
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
    void covers_nothing_cuts_nothing_and_never_scrolls_sideways(Screen screen) {
        try (Phone phone = screen.phone()) {
            phone.startTheQuiz();
            assertThat(phone.page().evaluate(FAULTS, List.of(screen.textSize())))
                    .isEqualTo(List.of());
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void leads_to_an_overview_that_does_not_scroll_sideways_either(Screen screen) {
        try (Phone phone = screen.phone()) {
            phone.answerAtOnce(Choice.mixed());
            phone.page().evaluate("document.documentElement.style.fontSize = '%d%%'".formatted(screen.textSize()));
            assertThat(ForEveryone.sideways(phone.page())).isZero();
        }
    }
}
