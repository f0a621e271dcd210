package nl.kieswijzer.traffic.full;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class VaadinsFormTest {
    @Test
    void is_what_a_page_says() {
        assertThat(fits("{\"csrfToken\":\"a\",\"rpc\":[{\"type\":\"event\"}],\"syncId\":0,\"clientId\":0}"))
                .isTrue();
    }

    @Test
    void is_what_a_page_says_that_is_being_left() {
        assertThat(fits("{\"csrfToken\":\"a\",\"rpc\":[],\"UNLOAD\":true}")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{\"rpc\":[],\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":7,\"rpc\":[],\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":\"a\",\"rpc\":{},\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":\"a\",\"rpc\":[1],\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":\"a\",\"rpc\":[],\"syncId\":\"0\",\"clientId\":0}",
                "{\"csrfToken\":\"a\",\"rpc\":[]}"
            })
    void is_nothing_else(String body) {
        assertThat(fits(body)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"v-r=uidl&v-uiId=x", "v-uiId=", "v-uiId=-1&v-r=heartbeat", "v-r=uidl&v-uiId=99999999999"})
    void has_pages_with_numbers(String query) {
        assertThat(VaadinsForm.namesNoPage(request(query))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"v-r=uidl&v-uiId=0", "v-uiId=12&v-r=heartbeat", "code=v-uiId", ""})
    void takes_what_names_a_page_or_none(String query) {
        assertThat(VaadinsForm.namesNoPage(request(query))).isFalse();
    }

    private static boolean fits(String body) {
        return VaadinsForm.fits(body.getBytes(StandardCharsets.UTF_8));
    }

    private static MockHttpServletRequest request(String query) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.setQueryString(query);
        return request;
    }
}
