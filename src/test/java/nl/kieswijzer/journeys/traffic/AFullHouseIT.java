package nl.kieswijzer.journeys.traffic;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kieswijzer.classroom.AtOnce;
import nl.kieswijzer.journeys.Phone;
import nl.kieswijzer.journeys.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * More come than there is room for: twenty sessions, ten of them for one network, and one result at a time with four waiting.
 * {@code -Dkieswijzer.crowd=2000} has so many ask for their result at once.
 */
class AFullHouseIT {
    private static final int SESSIONS = 20;
    private static final int OF_A_NETWORK = SESSIONS / 2;
    private static final int CROWD = Integer.getInteger("kieswijzer.crowd", 100);
    private static final String[] STATEMENTS = {
        "internetmisdaad",
        "kinderporno",
        "slachtofferpositie",
        "lichte-jeugdzorg",
        "mensensmokkelaars",
        "vaste-leeftijd"
    };

    private static final Server SERVER = new Server(
            "--kieswijzer.traffic.sessions=" + SESSIONS,
            "--kieswijzer.traffic.sessions-per-network=50",
            "--kieswijzer.traffic.working=1",
            "--kieswijzer.traffic.waiting=4",
            "--kieswijzer.traffic.longest-wait=500ms",
            "--kieswijzer.traffic.after-leaving=0s",
            "--kieswijzer.traffic.look=200ms");

    private List<WireVisitor> inside = List.of();

    @AfterEach
    void they_leave() {
        inside.forEach(WireVisitor::leave);
    }

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    void says_so_in_the_language_of_the_address_and_without_a_session() {
        fill();
        HttpResponse<String> dutch = WireVisitor.of(SERVER.address()).get("/klas");
        assertThat(dutch.statusCode()).isEqualTo(503);
        assertThat(dutch.headers().firstValue("Retry-After")).isPresent();
        assertThat(dutch.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(dutch.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(dutch.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(dutch.body()).contains("Het is even heel druk", "wachten op je");
        HttpResponse<String> english = WireVisitor.of(SERVER.address()).get("/en/klas");
        assertThat(english.statusCode()).isEqualTo(503);
        assertThat(english.body()).contains("very busy right now");
    }

    @Test
    void lets_those_inside_go_on_and_everybody_read_and_vote() {
        fill();
        assertThat(inside).allSatisfy(it -> assertThat(it.heartbeat()).isEqualTo(200));
        WireVisitor goesOn = inside.getFirst();
        String first = goesOn.key();
        assertThat(goesOn.get("/klas").statusCode()).isEqualTo(200);
        assertThat(goesOn.leave("0", first)).isEqualTo(200);
        WireVisitor outside = WireVisitor.of(SERVER.address());
        assertThat(List.of("/", "/kieswijzer", "/uitslag", "/thema", "/ping", "/favicon.ico"))
                .allSatisfy(
                        it -> assertThat(outside.get(it).statusCode()).as(it).isLessThan(300));
        assertThat(outside.askForResult(STATEMENTS).body()).contains("match");
    }

    @Test
    void keeps_half_of_its_places_for_other_networks() {
        inside = come(OF_A_NETWORK, "127.0.0.1");
        assertThat(WireVisitor.of(SERVER.address()).get("/klas").statusCode()).isEqualTo(503);
        WireVisitor other = WireVisitor.of(SERVER.address(), "127.0.0.3");
        assertThat(other.get("/klas").statusCode()).isEqualTo(200);
        other.leave();
    }

    @Test
    void lets_the_page_that_says_so_go_on_by_itself_when_others_have_left() {
        fill();
        try (Phone phone = new Phone(SERVER.address())) {
            phone.page().navigate(SERVER.address() + "/klas");
            assertThat(phone.page().getByText("Het is even heel druk").first()).isVisible();
            assertThat(phone.page().getByText("Nieuwe poging over")).isVisible();
            inside.forEach(WireVisitor::leave);
            phone.page().getByLabel("code").waitFor();
            phone.page().navigate("about:blank");
            // The browser says that it left, so the place is free at once.
            inside = come(OF_A_NETWORK, "127.0.0.1");
        }
    }

    @Test
    void gives_a_crowd_results_or_says_that_it_is_busy_and_is_itself_again_at_once() {
        List<Integer> answers = AtOnce.each(CROWD, _ -> {
            HttpResponse<String> answer = WireVisitor.of(SERVER.address()).askForResult(STATEMENTS);
            assertThat(answer.statusCode() == 503 || answer.body().contains("match"))
                    .isTrue();
            return answer.statusCode();
        });
        assertThat(answers).contains(200, 503).containsOnly(200, 503);
        assertThat(WireVisitor.of(SERVER.address()).get("/").statusCode()).isEqualTo(200);
        assertThat(WireVisitor.of(SERVER.address()).askForResult(STATEMENTS).statusCode())
                .isEqualTo(200);
    }

    @Test
    void works_on_ten_thousand_codes_no_more_than_on_others() {
        List<Integer> pages = AtOnce.each(
                CROWD,
                it -> WireVisitor.of(SERVER.address())
                        .get(it % 2 == 0 ? "/r/AAAAAAAA" + it : "/r/AAAAAAAA" + it + "/kaart.png")
                        .statusCode());
        assertThat(pages).containsAnyOf(404, 503).doesNotContain(500);
    }

    private void fill() {
        inside = Stream.concat(come(OF_A_NETWORK, "127.0.0.1").stream(), come(OF_A_NETWORK, "127.0.0.2").stream())
                .toList();
    }

    private static List<WireVisitor> come(int visitors, String network) {
        return IntStream.range(0, visitors).mapToObj(_ -> comeIn(network)).toList();
    }

    private static WireVisitor comeIn(String network) {
        WireVisitor visitor = WireVisitor.of(SERVER.address(), network);
        await(() -> visitor.get("/klas").statusCode() == 200);
        return visitor;
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("the patience of this test").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }
}
