package nl.kieswijzer.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kieswijzer.site.PlainRequest;
import nl.kieswijzer.site.RunningSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TheRulesOfEveryDocumentTest extends RunningSite {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?v-r=uidl",
                "/?v-r=init&location=kieswijzer",
                "/en?v-r=x",
                "/zoek?q=v-r=",
                "/zoek?v-r=uidl",
                "/scorekaart?v-r=heartbeat",
                "/r/19RX45FP7THJJQ?v-r=x",
                "/r/19RX45FP7THJJQ/print?v-r=push",
                "/kieswijzer",
                "/kieswijzer?v-r=x",
                "/kieswijzer?v-r=init",
                "/uitslag?a=1&v-r=uidl",
                "/klas?v-r=",
                "/les/totalen?v-r=x",
                "/klas/lesplan/20?v-r=x",
                "/bestaat-niet?v-r=uidl",
                "/vaadinServlet/kieswijzer?v-r=x",
                "/VAADIN/bestaat-niet",
                "/VAADIN/build/bestaat-niet.js",
                "/VAADIN/push?v-r=push",
                "/data/tk2021.json?v-r=x",
                "/api/v1/editions?v-r=x",
                "/op-je-eigen-site?v-r=x",
                "/kieswijzer/antwoord?v-r=x",
                "/embed.js?v-r=x",
                "/embed/bestaat-niet",
                "/error?v-r=x",
                "/%zz",
                "/zoek?q=a|b"
            })
    void hold_whatever_is_asked(String address) throws Exception {
        for (String method : new String[] {"GET", "HEAD"}) {
            PlainRequest.Answer answer = send(method, address);
            assertThat(answer.header("Content-Security-Policy"))
                    .as(method)
                    .hasValueSatisfying(it -> assertThat(it).contains("default-src 'self'", "frame-ancestors 'none'"));
            assertThat(answer.header("X-Content-Type-Options")).as(method).hasValue("nosniff");
            assertThat(answer.header("Referrer-Policy")).as(method).hasValue("same-origin");
        }
    }
}
