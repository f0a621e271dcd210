package nl.kieswijzer.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:operator;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
            "management.server.port=0"
        })
class ThePortOfTheOperatorTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @LocalManagementPort
    private int operators;

    @LocalServerPort
    private int voters;

    @Autowired
    private ApplicationContext context;

    @Test
    void tells_how_it_is_and_its_figures_and_nothing_else() throws Exception {
        for (String path : List.of("/health", "/health/readiness", "/health/liveness", "/prometheus")) {
            assertThat(status(operators, "/actuator" + path)).as(path).isEqualTo(200);
            assertThat(status(voters, "/actuator" + path))
                    .as("for voters: " + path)
                    .isEqualTo(404);
        }
        for (String path : List.of("/env", "/beans", "/heapdump", "/loggers", "/metrics", "/shutdown", "/threaddump")) {
            assertThat(status(operators, "/actuator" + path)).as(path).isEqualTo(404);
        }
    }

    @Test
    void is_not_needed_to_learn_whether_to_send_voters_here() throws Exception {
        assertThat(status(voters, "/readyz")).isEqualTo(200);
        assertThat(status(voters, "/livez")).isEqualTo(200);

        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
        assertThat(status(voters, "/readyz")).as("while it leaves").isEqualTo(503);
        assertThat(status(operators, "/actuator/health/readiness")).isEqualTo(503);
        assertThat(status(voters, "/livez")).as("it is not ill").isEqualTo(200);
        assertThat(status(voters, "/kieswijzer")).as("who comes still gets in").isEqualTo(200);

        AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
        assertThat(status(voters, "/readyz")).isEqualTo(200);
    }

    private int status(int port, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:%d%s".formatted(port, path));
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
