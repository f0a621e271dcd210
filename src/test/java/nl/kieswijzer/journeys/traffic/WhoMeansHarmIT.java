package nl.kieswijzer.journeys.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.kieswijzer.classroom.AtOnce;
import nl.kieswijzer.journeys.Journey;
import nl.kieswijzer.journeys.Server;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Requests that no browser of ours sends, on the server as it ships. */
class WhoMeansHarmIT {
    private static final Server SERVER = Journey.server();
    private static final int ALL_THREADS_OF_TOMCAT = 220;
    private static int linesBefore;

    @BeforeAll
    static void listen() {
        linesBefore = log().size();
    }

    @Test
    void sends_slowly_and_holds_up_nobody() {
        List<RawRequest> slow = IntStream.range(0, ALL_THREADS_OF_TOMCAT)
                .mapToObj(_ -> RawRequest.to(SERVER)
                        .send("POST /uitslag HTTP/1.1\r\nHost: here\r\nContent-Length: 500\r\n\r\n{"))
                .toList();
        assertThat(WireVisitor.of(SERVER.address()).get("/").statusCode()).isEqualTo(200);
        assertThat(WireVisitor.of(SERVER.address()).get("/klas").statusCode()).isEqualTo(200);
        assertThat(WireVisitor.of(SERVER.address()).askForResult("kinderporno").statusCode())
                .isEqualTo(200);
        slow.forEach(RawRequest::close);
    }

    @Test
    void falls_silent_in_the_middle_and_is_hung_up_on() {
        List<String> parts = List.of(
                "",
                "GET / HT",
                "GET / HTTP/1.1\r\nHost: he",
                "POST /uitslag HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\n{");
        List<String> answers = AtOnce.each(parts.size(), it -> {
            try (RawRequest silent = RawRequest.to(SERVER).send(parts.get(it))) {
                return silent.answer();
            }
        });
        assertThat(answers).allMatch(it -> it.isEmpty() || it.startsWith("HTTP/1.1 4"));
    }

    @Test
    void sends_more_than_anybody_needs_and_gets_a_short_refusal() {
        String header = "GET / HTTP/1.1\r\nHost: here\r\nX: %s\r\n\r\n".formatted("x".repeat(100_000));
        String body = "POST /uitslag HTTP/1.1\r\nHost: here\r\nContent-Length: 9000000\r\n\r\n{";
        for (String request : List.of(header, body)) {
            try (RawRequest large = RawRequest.to(SERVER).send(request)) {
                assertThat(large.answer()).startsWith("HTTP/1.1 4").doesNotContain("\tat ");
            }
        }
    }

    @Test
    void forges_messages_and_gets_a_short_refusal_and_the_log_stays_quiet() {
        WireVisitor visitor = WireVisitor.of(SERVER.address());
        visitor.get("/klas");
        String own = visitor.key();
        List<String> messages = List.of(
                "",
                "{",
                "null",
                "[]",
                "{\"rpc\":[]}",
                "[".repeat(20_000),
                "{\"csrfToken\":\"%s\",\"rpc\":{},\"syncId\":0,\"clientId\":0}".formatted(own),
                "{\"csrfToken\":\"%s\",\"rpc\":[7],\"syncId\":0,\"clientId\":0}".formatted(own),
                "{\"csrfToken\":\"%s\",\"rpc\":[],\"syncId\":\"a\",\"clientId\":[]}".formatted(own));
        assertThat(messages)
                .allSatisfy(
                        it -> assertThat(visitor.post("/?v-r=uidl&v-uiId=0", it).statusCode())
                                .as(it)
                                .isEqualTo(400));
        assertThat(visitor.post("/?v-r=uidl&v-uiId=x", "{}").statusCode()).isEqualTo(400);
        assertThat(visitor.post("/?v-r=heartbeat&v-uiId=x", "").statusCode()).isBetween(400, 499);

        List<String> inForm = List.of(
                "{\"csrfToken\":\"forged\",\"rpc\":[],\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":\"%s\",\"rpc\":[],\"syncId\":0,\"clientId\":99}",
                "{\"csrfToken\":\"%s\",\"rpc\":[{\"type\":\"none\"}],\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":\"%s\",\"rpc\":[{\"type\":\"event\",\"node\":\"x\"}],\"syncId\":0,\"clientId\":1}",
                "{\"csrfToken\":\"%s\",\"rpc\":[{\"type\":\"mSync\",\"node\":1}],\"syncId\":0,\"clientId\":2}",
                "{\"csrfToken\":\"%s\",\"rpc\":[{\"type\":\"channel\",\"node\":9999}],\"syncId\":0,\"clientId\":3}");
        assertThat(inForm).allSatisfy(it -> {
            var answer = visitor.post("/?v-r=uidl&v-uiId=0", it.formatted(own));
            assertThat(answer.statusCode()).as(it).isLessThan(500);
            assertThat(answer.body()).doesNotContain("\tat ");
        });
        List<String> said = log().subList(linesBefore, log().size());
        assertThat(said).noneMatch(it -> it.contains("127.0.0.1") || it.startsWith("\tat "));
        assertThat(said).hasSizeLessThan(5);
    }

    private static List<String> log() {
        return SERVER.log().lines().toList();
    }
}
