package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the operator can see of a voter and of a lesson. */
class WhatIsCountedIT {
    private static final List<String> STATEMENTS = List.of("internetmisdaad", "kinderporno", "vaste-leeftijd");

    private final int port = FreePorts.next();
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void is_how_many_there_were_and_not_what_they_answered_or_where_they_were() throws Exception {
        try (Server server = new Server("--management.server.port=" + port);
                Phone voter = new Phone(server.address());
                Classroom classroom = Classroom.start(server, Phone.beamer(), STATEMENTS.toArray(String[]::new))) {
            voter.answerAtOnce(Choice.mixed()).toTheResult();
            String link = voter.resultLink();
            String code = link.replaceAll(".*/r/", "");
            voter.look(link);
            Phone pupil = classroom.join();
            pupil.tap(Choice.EENS);
            get(server.address() + "/r/" + code + "/print");
            get(server.address() + "/nergens/" + code);

            String figures = get("http://localhost:" + port + "/actuator/prometheus");
            assertThat(figures)
                    .containsPattern("kieswijzer_quiz_opened_total [1-9]")
                    .contains("kieswijzer_result_shown_total 1.0")
                    .contains("kieswijzer_shared_result_shown_total 1.0")
                    .contains("kieswijzer_lesson_started_total 1.0")
                    .contains("kieswijzer_refused_total{reason=\"work\"} 0.0")
                    .containsPattern("kieswijzer_sessions_live [1-9]")
                    .contains("tomcat_sessions_active_current_sessions")
                    .contains("http_server_requests_seconds_bucket");
            assertThat(figures).doesNotContain(code, classroom.code()).doesNotContain(STATEMENTS);
            assertThat(Pattern.compile("127\\.0\\.0\\.1|0:0:0:0|::1|agree|\\beens\\b|JSESSIONID")
                            .matcher(figures)
                            .find())
                    .as("an address, an answer or a session")
                    .isFalse();
            assertThat(get("http://localhost:" + port + "/actuator/health"))
                    .contains("\"db\":{\"status\":\"UP\"}", "\"editions\":{\"status\":\"UP\"}")
                    .doesNotContain("jdbc", "H2");
        }
    }

    private String get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
