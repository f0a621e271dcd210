package nl.kieswijzer.site;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The running server, asked in plain HTTP. All tests of it share one. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:site;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
@Import(Visits.class)
public abstract class RunningSite {
    @LocalServerPort
    private int port;

    public PlainRequest.Answer send(String method, String address, String... headers) throws Exception {
        return PlainRequest.send(port, method, address, headers);
    }
}
