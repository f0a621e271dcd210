package nl.kieswijzer.traffic.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.Pipe;
import java.util.ArrayList;
import java.util.List;
import nl.kieswijzer.traffic.Refusals;
import nl.kieswijzer.traffic.Refusals.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConnectionSharesTest {
    private static final String SCHOOL = "a school";

    private final Refusals refusals = new Refusals();
    private final ConnectionShares shares = new ConnectionShares(2, refusals);
    private final List<Pipe.SinkChannel> connections = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (Pipe.SinkChannel it : connections) {
            it.close();
        }
    }

    @Test
    void give_a_network_no_more_than_its_share_and_others_theirs() throws IOException {
        assertThat(shares.add(SCHOOL, connection())).isTrue();
        assertThat(shares.add(SCHOOL, connection())).isTrue();
        assertThat(shares.add(SCHOOL, connection())).isFalse();
        assertThat(shares.add("a library", connection())).isTrue();
        assertThat(refusals.of(Reason.CONNECTIONS)).isEqualTo(1);
    }

    @Test
    void give_the_place_of_one_that_closed_to_the_next() throws IOException {
        Pipe.SinkChannel closes = connection();
        shares.add(SCHOOL, closes);
        shares.add(SCHOOL, connection());
        closes.close();
        assertThat(shares.add(SCHOOL, connection())).isTrue();
        assertThat(shares.of(SCHOOL)).isEqualTo(2);
    }

    @Test
    void forget_networks_that_have_none_any_more() throws IOException {
        Pipe.SinkChannel closed = connection();
        shares.add("once", closed);
        closed.close();
        for (int others = 0; others < 1_000; others++) {
            shares.add("another " + others, closed);
        }
        assertThat(shares.of("once")).isZero();
    }

    private Pipe.SinkChannel connection() throws IOException {
        Pipe pipe = Pipe.open();
        pipe.source().close();
        connections.add(pipe.sink());
        return pipe.sink();
    }
}
