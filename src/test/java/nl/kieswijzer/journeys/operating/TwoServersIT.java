package nl.kieswijzer.journeys.operating;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import nl.kieswijzer.classroom.AtOnce;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.journeys.Classroom;
import nl.kieswijzer.journeys.Phone;
import nl.kieswijzer.journeys.Server;
import nl.kieswijzer.journeys.WireVoter;
import nl.kieswijzer.results.Editions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Two servers on one PostgreSQL behind the proxy that is shipped, and voters without a browser. */
class TwoServersIT {
    private static final int VOTERS = Integer.getInteger("kieswijzer.voters", 40);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String CANONICAL = "https://kieswijzer.example";
    private static final EditionRevision EDITION = Editions.revision(Editions.tk2021(), 1);

    /** A page may open its socket while the server goes: it is turned away in these words, and goes to the other server. */
    private static final String A_SOCKET_TOO_LATE = "AsynchronousProcessor: No AtmosphereHandler found";

    private static final Database DATABASE = new Database();
    private static final String[] SETTINGS = {
        "--kieswijzer.address=" + CANONICAL,
        "--kieswijzer.proxies=127.0.0.1",
        "--kieswijzer.drain=4s",
        "--spring.datasource.hikari.connection-timeout=1000"
    };
    private static final List<Server> SERVERS = Starting.two(DATABASE.address(), SETTINGS);
    private static final Server ONE = SERVERS.getFirst();
    private static final Server TWO = SERVERS.getLast();
    private static final HaProxy PROXY = HaProxy.before(ONE, TWO).awaitServers(2);

    /** Apart: what runs beside the making of a class may not use it. */
    private static final class Starting {
        static List<Server> two(String database, String... settings) {
            return AtOnce.each(2, _ -> Server.on(database, settings));
        }
    }

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterAll
    static void close() {
        PROXY.close();
        ONE.close();
        TWO.close();
        DATABASE.close();
    }

    @Test
    void one_of_which_is_killed_cost_its_voters_nothing() {
        List<WireVoter> voters = halfWay(PROXY);
        ONE.kill();
        try {
            assertAllSeeTheirRanking(voters);
        } finally {
            ONE.startAgain();
            PROXY.awaitServers(2);
        }
    }

    @Test
    void one_of_which_is_told_to_stop_refuse_nobody_while_it_leaves_and_move_its_lessons() {
        List<WireVoter> voters = halfWay(PROXY);
        try (Classroom lesson =
                Classroom.start(PROXY.address(), new Phone(PROXY.address(), Phone.beamer()), "aangifte")) {
            Server leaving = server(lesson).equals("one") ? ONE : TWO;
            AtomicBoolean gone = new AtomicBoolean();
            CompletableFuture<Long> refusals = CompletableFuture.supplyAsync(() -> refusalsUntil(gone));
            leaving.stop();
            gone.set(true);
            try {
                assertThat(refusals.join()).as("refusals while it left").isZero();
                assertAllSeeTheirRanking(voters);
                lesson.board().locator(".join-code").waitFor();
                Awaitility.await().atMost(PATIENCE).until(() -> server(lesson).equals(leaving == ONE ? "two" : "one"));
                assertThat(leaving.log().lines().filter(it -> it.contains("ERROR")))
                        .allSatisfy(it -> assertThat(it).contains(A_SOCKET_TOO_LATE));
            } finally {
                leaving.startAgain();
                PROXY.awaitServers(2);
            }
        }
    }

    @Test
    void go_on_while_the_database_is_away_and_know_when_it_is_back() {
        DATABASE.goAway();
        try {
            assertAllSeeTheirRanking(halfWay(PROXY));
            assertThat(status(ONE.address() + "/readyz")).isEqualTo(200);
            Awaitility.await().until(() -> ONE.log().contains("New revisions can't be looked for now"));
        } finally {
            DATABASE.comeBack();
        }
        Awaitility.await().until(() -> ONE.log().contains("New revisions can be looked for again"));
    }

    @Test
    void behind_a_proxy_that_is_not_sticky_cost_a_voter_nothing_and_have_a_lesson_say_so_instead_of_loading_for_ever()
            throws Exception {
        try (HaProxy careless = HaProxy.withoutStickiness(ONE, TWO)) {
            Awaitility.await().until(() -> status(careless.address() + "/ping") == 204);
            assertAllSeeTheirRanking(halfWay(careless));
            WirePupil pupil = new WirePupil(careless.address());
            assertThat(pupil.endsAt()).isEqualTo("/steeds-opnieuw");
            assertThat(pupil.loads()).isEqualTo(3);
            assertThat(status(careless.address() + "/steeds-opnieuw")).isEqualTo(200);
            assertThat(ONE.log() + TWO.log()).contains("a proxy that is not sticky");
        }
    }

    @Test
    void write_links_to_the_address_that_was_set_and_believe_their_proxy_alone() throws Exception {
        String page = client.send(
                        HttpRequest.newBuilder(URI.create(PROXY.address() + "/kieswijzer"))
                                .header("X-Forwarded-Host", "elders.example")
                                .header("X-Forwarded-For", "192.0.2.66")
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        assertThat(page)
                .contains("og:url\" content=\"%s/kieswijzer\"".formatted(CANONICAL))
                .doesNotContain("elders.example", "192.0.2.66", "localhost");
        assertThat(status(PROXY.address() + "/readyz")).as("only for the proxy").isEqualTo(404);
    }

    private static List<WireVoter> halfWay(HaProxy proxy) {
        return AtOnce.each(VOTERS, it -> {
            WireVoter voter = new WireVoter(proxy.address(), EDITION, it);
            voter.begins();
            voter.opensTheResult();
            assertThat(voter.hasCookie()).isFalse();
            return voter;
        });
    }

    private static void assertAllSeeTheirRanking(List<WireVoter> voters) {
        List<List<String>> seen =
                AtOnce.each(voters.size(), it -> voters.get(it).seesInTheEnd());
        assertThat(seen).isEqualTo(voters.stream().map(WireVoter::shouldSee).toList());
    }

    private static String server(Classroom lesson) {
        return lesson.board().context().cookies().stream()
                .filter(it -> it.name.equals("JSESSIONID"))
                .map(it -> it.value.split("~")[0])
                .findFirst()
                .orElseThrow();
    }

    private long refusalsUntil(AtomicBoolean end) {
        return IntStream.iterate(0, it -> it + 1)
                .takeWhile(_ -> !end.get())
                .mapToObj(this::page)
                .filter(it -> it != 200)
                .count();
    }

    private int page(int number) {
        return status(PROXY.address() + (number % 2 == 0 ? "/kieswijzer" : "/uitslag"));
    }

    private int status(String address) {
        try {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (Exception unanswered) {
            return 0;
        }
    }
}
