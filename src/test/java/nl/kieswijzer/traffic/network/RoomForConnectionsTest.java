package nl.kieswijzer.traffic.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.kieswijzer.traffic.Bounds;
import org.apache.coyote.AbstractProtocol;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** What is worked out has to reach Tomcat, which Spring Boot tells a number of its own too. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(
        properties = {
            "kieswijzer.traffic.connections=9000",
            "spring.datasource.url=jdbc:h2:mem:room;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
        })
class RoomForConnectionsTest {
    @Autowired
    private ServletWebServerApplicationContext context;

    @Autowired
    private Bounds bounds;

    @Test
    void is_as_large_as_was_worked_out() {
        TomcatWebServer server = (TomcatWebServer) Objects.requireNonNull(context.getWebServer());
        AbstractProtocol<?> protocol =
                (AbstractProtocol<?>) server.getTomcat().getConnector().getProtocolHandler();
        assertThat(protocol.getMaxConnections()).isEqualTo(bounds.connections()).isEqualTo(9000);
    }
}
