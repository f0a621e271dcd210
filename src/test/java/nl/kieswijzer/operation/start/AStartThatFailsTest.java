package nl.kieswijzer.operation.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.util.List;
import java.util.stream.Stream;
import nl.kieswijzer.KieswijzerApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class AStartThatFailsTest {
    private static final String EMPTY = "--spring.datasource.url=jdbc:h2:mem:fails;CASE_INSENSITIVE_IDENTIFIERS=TRUE";

    @Test
    void for_want_of_a_database_says_so_in_one_line_without_the_password(CapturedOutput output) {
        assertThat(failure(output, "--spring.datasource.url=jdbc:postgresql://localhost:1/kies?password=geheim"))
                .contains(
                        "The database at jdbc:postgresql://localhost:1/kies can't be used: Connection to localhost:1 refused.")
                .contains("SPRING_DATASOURCE_URL");
        assertThat(output.getAll()).doesNotContain("geheim");
    }

    @Test
    void because_of_an_address_that_leads_to_no_kind_of_database_says_so_in_one_line(CapturedOutput output) {
        assertThat(failure(output, "--spring.datasource.url=postgres://localhost/kies"))
                .contains("postgres://localhost/kies")
                .contains("SPRING_DATASOURCE_URL");
    }

    @Test
    void because_of_a_setting_of_ours_says_which_in_one_line(CapturedOutput output) {
        assertThat(failure(output, EMPTY, "--kieswijzer.address=kieswijzer.example"))
                .contains("kieswijzer.address has to begin with http:// or https://");
    }

    @Test
    void because_of_a_port_says_which_and_by_which_setting_to_choose_another(CapturedOutput output) throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThat(failure(output, EMPTY, "--server.port=" + taken.getLocalPort()))
                    .contains("Port %d is taken".formatted(taken.getLocalPort()), "--server.port=");
        }
    }

    @Test
    void because_of_the_port_of_the_operator_says_so(CapturedOutput output) throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThat(failure(output, EMPTY, "--server.port=0", "--management.server.port=" + taken.getLocalPort()))
                    .contains("Port %d, for who operates it, is taken".formatted(taken.getLocalPort()));
        }
    }

    /** The one line in which a start says that it failed. */
    private static String failure(CapturedOutput output, String... settings) {
        String[] all = Stream.concat(Stream.of(settings), Stream.of("--management.server.address="))
                .toArray(String[]::new);
        assertThatThrownBy(() -> SpringApplication.run(KieswijzerApplication.class, all))
                .isNotNull();
        List<String> told =
                output.getAll().lines().filter(it -> !it.contains(" INFO ")).toList();
        assertThat(told).hasSize(1);
        return told.getFirst();
    }
}
