package nl.kieswijzer.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class TheAddressOfTheSiteTest {
    private static final String TWO = "https://kieswijzer.example/, https://www.kieswijzer.example:8443";

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void is_the_first_that_was_set_whatever_a_visitor_asks_for() {
        SiteAddress site = new SiteAddress(TWO);
        ask("www.kieswijzer.example");
        assertThat(site.base()).isEqualTo("https://kieswijzer.example");
        ask("elders.example");
        assertThat(site.base()).isEqualTo("https://kieswijzer.example");
    }

    @Test
    void lets_in_who_asks_for_one_of_those_that_were_set_or_stands_on_this_machine() {
        SiteAddress site = new SiteAddress(TWO);
        assertThat(site.isAskedFor(ask("kieswijzer.example"))).isTrue();
        assertThat(site.isAskedFor(ask("WWW.kieswijzer.example"))).isTrue();
        assertThat(site.isAskedFor(ask("localhost"))).isTrue();
        assertThat(site.isAskedFor(ask("127.0.0.1"))).isTrue();
        assertThat(site.isAskedFor(ask("elders.example"))).isFalse();
        assertThat(site.isAskedFor(ask("kieswijzer.example.elders.example"))).isFalse();
        assertThat(site.isAskedFor(ask("192.0.2.66"))).isFalse();
    }

    @Test
    void names_web_sockets_as_they_were_set_and_not_as_they_were_asked_for() {
        SiteAddress site = new SiteAddress(TWO);
        assertThat(site.authority(ask("kieswijzer.example"))).isEqualTo("kieswijzer.example");
        assertThat(site.authority(ask("www.kieswijzer.example"))).isEqualTo("www.kieswijzer.example:8443");
        assertThat(site.authority(ask("elders.example"))).isEqualTo("kieswijzer.example");
    }

    @Test
    void is_what_the_visitor_asks_for_where_none_was_set_and_only_a_local_name() {
        SiteAddress site = new SiteAddress("");
        ask("192.168.1.20");
        assertThat(site.base()).isEqualTo("http://192.168.1.20:8080");
        MockHttpServletRequest stranger = ask("elders.example");
        assertThat(site.base()).isEmpty();
        assertThat(site.authority(stranger)).isEmpty();
        assertThat(site.isAskedFor(ask("127.0.0.1.elders.example"))).isFalse();
        assertThat(site.isAskedFor(ask("localhost.elders.example"))).isFalse();
    }

    @Test
    void is_also_the_name_of_this_machine_where_none_was_set() throws Exception {
        String name = InetAddress.getLocalHost().getHostName();
        assertThat(new SiteAddress("").isAskedFor(ask(name))).isTrue();
    }

    @Test
    void says_at_the_start_what_is_wrong_with_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SiteAddress("kieswijzer.example"))
                .withMessageContaining("has to begin with http:// or https://");
    }

    private static MockHttpServletRequest ask(String host) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setServerName(host);
        request.setServerPort(8080);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return request;
    }
}
