package nl.kieswijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class AProgramThatAsksTooOftenTest extends AskedApi {
    private static final String SHEET = "{\"answers\":{}}";

    AProgramThatAsksTooOftenTest() {
        super("192.0.2.4");
    }

    @Test
    void is_told_when_to_come_back_and_keeps_nobody_else_out() throws Exception {
        for (int i = 0; i < AT_ONCE; i++) {
            assertThat(get("/api/v1/openapi.json").statusCode()).isEqualTo(200);
        }
        HttpResponse<String> refused = post(RANKING, SHEET);
        while (refused.statusCode() == 200) {
            // On a slow machine there is one more every minute.
            refused = post(RANKING, SHEET);
        }
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(1, 60);
        assertThat(header(refused, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(header(refused, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(json(refused).path("detail").asString()).contains("Try again in");
        assertThat(refused.headers().map()).doesNotContainKey("set-cookie");

        HttpResponse<String> neighbour =
                send(from(EDITION).setHeader("X-Forwarded-For", "192.0.2.5").GET());
        assertThat(neighbour.statusCode()).isEqualTo(200);
    }
}
