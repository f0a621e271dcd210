package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AResultThatHasToWaitIT extends Journey {
    private static final List<Choice> ANSWERS = Collections.nCopies(Choice.STATEMENTS, Choice.EENS);

    private static final long MINUTE_MS = 60_000;

    private static Stream<Arguments> obstacles() {
        return Stream.of(
                Arguments.of("is even internet nodig", -1),
                Arguments.of("Het is druk", 503),
                Arguments.of("Er ging iets mis bij ons", 500));
    }

    @ParameterizedTest
    @MethodSource("obstacles")
    void says_why_and_comes_by_itself_with_nothing_lost(String sentence, int status) {
        Page page = phone.answerAtOnce(ANSWERS).page();
        page.route("**/uitslag", it -> obstruct(it, status));
        page.getByText("Bekijk mijn uitslag").click();
        page.getByText(sentence).waitFor();
        assertThat(page.locator("h1").textContent()).isEqualTo("Jouw uitslag");
        page.unroute("**/uitslag");
        assertThat(phone.ranking().getFirst()).startsWith("1. VVD 100%");
    }

    /** A second, two, four and eight; half of that at least, and half as much again at most. */
    @Test
    void asks_later_each_time() {
        Page page = phone.answerAtOnce(ANSWERS).page();
        AtomicInteger asked = new AtomicInteger();
        page.onRequest(it -> asked.addAndGet(isSheet(it) ? 1 : 0));
        page.route("**/uitslag", it -> obstruct(it, 503));
        page.clock().install();
        page.clock().pauseAt(System.currentTimeMillis() + MINUTE_MS);
        page.waitForResponse(
                it -> isSheet(it.request()),
                () -> page.getByText("Bekijk mijn uitslag").click());
        page.getByText("Het is druk").waitFor();
        for (int seconds : List.of(1, 2, 4, 8)) {
            int before = asked.get();
            phone.settle();
            page.clock().runFor(seconds * 500 - 1);
            phone.settle();
            assertThat(asked.get()).isEqualTo(before);
            page.waitForResponse(it -> isSheet(it.request()), () -> page.clock().runFor(seconds * 1000 + 2));
            assertThat(asked.get()).isEqualTo(before + 1);
        }
    }

    private static void obstruct(Route route, int status) {
        if (!isSheet(route.request())) {
            route.resume();
        } else if (status < 0) {
            route.abort();
        } else {
            route.fulfill(new Route.FulfillOptions().setStatus(status).setHeaders(Map.of("Retry-After", "1")));
        }
    }

    private static boolean isSheet(Request request) {
        return request.method().equals("POST");
    }
}
