package nl.kieswijzer.traffic.full;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;

class MessageReaderTest {
    @Test
    void brings_the_whole_body_to_whoever_works_on_it() throws IOException {
        assertThat(MessageReader.read(request("{\"één\":1}")))
                .isInstanceOfSatisfying(MessageReader.Read.Whole.class, it -> {
                    assertThat(it.message().getReader().lines()).containsExactly("{\"één\":1}");
                    assertThat(it.message().getInputStream()).hasContent("{\"één\":1}");
                });
    }

    @Test
    void refuses_more_than_any_page_sends() throws IOException {
        assertThat(MessageReader.read(request("x".repeat(MessageReader.MOST_BYTES))))
                .isInstanceOf(MessageReader.Read.Whole.class);
        assertThat(MessageReader.read(request("x".repeat(MessageReader.MOST_BYTES + 1))))
                .isEqualTo(new MessageReader.Read.Refused(HttpStatus.CONTENT_TOO_LARGE));
    }

    private static MockHttpServletRequest request(String body) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/uitslag");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return request;
    }
}
