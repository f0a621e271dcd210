package nl.kieswijzer.site.found;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.kieswijzer.site.Parts;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class WhatAHeadTellsProgramsTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!-- <script>",
                "A & B",
                "‘één’ \"twee\" \\ drie",
                "een\u00a0twee\nregel\u2028twee"
            })
    void comes_back_as_it_was_written_whatever_stands_in_it(String text) {
        String written = Parts.linkedData(MAPPER.writeValueAsString(Map.of("text", text)))
                .getOuterHTML();
        var head =
                Jsoup.parse("<head>" + written + "<title>after</title></head>").head();
        assertThat(head.children()).hasSize(2);
        assertThat(head.select("title").text()).isEqualTo("after");
        assertThat(MAPPER.readTree(head.child(0).data()).at("/text").asString()).isEqualTo(text);
    }

    @Test
    void is_nothing_on_a_page_with_nothing_to_tell() {
        assertThat(Found.PLAIN.data().at("https://kieswijzer.example")).isEmpty();
        assertThat(Found.PLAIN.feed()).isEmpty();
    }
}
