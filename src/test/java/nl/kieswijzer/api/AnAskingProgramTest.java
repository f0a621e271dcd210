package nl.kieswijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AnAskingProgramTest extends AskedApi {
    private static final String PROBLEM = "application/problem+json";

    AnAskingProgramTest() {
        super("192.0.2.3");
    }

    @Test
    void reads_where_a_party_stands_with_its_own_words() throws Exception {
        JsonNode one = json(get(EDITION + "/statements/internetmisdaad"));
        assertThat(one.at("/statement/id").asString()).isEqualTo("internetmisdaad");
        JsonNode position = one.path("positions").path(0);
        assertThat(position.path("rationale").path("nl").asString()).isNotBlank();
        assertThat(position.path("quotes").path(0).path("text").asString()).isNotBlank();
        assertThat(position.path("quotes").path(0).path("party")).isEqualTo(position.path("party"));
    }

    @Test
    void reads_the_positions_of_one_party() throws Exception {
        JsonNode all = json(get(EDITION + "/positions?party=d66"));
        List<String> parties =
                all.findValuesAsString("party").stream().distinct().toList();
        assertThat(parties).containsExactly("d66");
        assertThat(all.path("positions").size())
                .isEqualTo(revision().edition().statements().size());
    }

    @Test
    void finds_the_edition_of_the_quiz_in_the_list() throws Exception {
        JsonNode first = json(get("/api/v1/editions")).path("editions").path(0);
        assertThat(first.path("edition").asString()).isEqualTo("tk2021");
        assertThat(first.path("place").asString()).isEqualTo("front");
        assertThat(get(first.path("address").asString()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/openapi.json",
                "/api/v1/editions",
                EDITION,
                EDITION + "/parties",
                EDITION + "/statements",
                EDITION + "/statements/internetmisdaad",
                EDITION + "/positions"
            })
    void gets_it_again_only_when_it_has_changed_and_never_a_cookie(String path) throws Exception {
        HttpResponse<String> first = get(path);
        assertThat(header(first, "Cache-Control")).isEqualTo("max-age=300, public");
        assertThat(get(path, "If-None-Match", header(first, "ETag")).statusCode())
                .isEqualTo(304);
        assertThat(get(path, "If-None-Match", "W/\"other\"").statusCode()).isEqualTo(200);
        assertThat(first.headers().map()).doesNotContainKey("set-cookie");
        assertThat(send(from(path).method("HEAD", BodyPublishers.noBody())).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1, 404",
        "/api/v1/nothing, 404",
        "/api/v1/editions/tk1901, 404",
        "/api/v1/editions/No%20id, 404",
        EDITION + "?revision=2, 404",
        EDITION + "?revision=one, 400",
        EDITION + "/statements/nothing, 404",
        EDITION + "/positions?party=nobody, 404",
        EDITION + "/ranking, 405"
    })
    void is_told_why_there_is_nothing(String path, int status) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo(PROBLEM);
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(json(answer).path("status").asInt()).isEqualTo(status);
        assertThat(json(answer).path("detail").asString()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{}; #/answers",
                "{\"answers\":[]}; #/answers",
                "{\"answers\":{\"nothing\":\"agree\"}}; #/answers/nothing",
                "{\"answers\":{\"No id/\":\"agree\"}}; #/answers/No id~1",
                "{\"answers\":{\"internetmisdaad\":\"yes\"}}; #/answers/internetmisdaad",
                "{\"answers\":{\"internetmisdaad\":1}}; #/answers/internetmisdaad",
                "{\"answers\":{},\"weights\":{\"internetmisdaad\":3}}; #/weights/internetmisdaad",
                "{\"answers\":{},\"weights\":{\"internetmisdaad\":\"2\"}}; #/weights/internetmisdaad",
                "{\"answers\":{},\"weights\":2}; #/weights",
                "{\"answers\":{},\"leftOut\":[\"d66\",\"nobody\"]}; #/leftOut/1",
                "{\"answers\":{},\"leftOut\":\"d66\"}; #/leftOut",
                "{\"answers\":{},\"weight\":{}}; #/weight",
                "{\"answers\":{},\"revision\":0}; #/revision",
                "{\"answers\":{},\"revision\":\"1\"}; #/revision"
            })
    void is_told_which_field_is_wrong(String sheet, String pointer) throws Exception {
        HttpResponse<String> answer = post(RANKING, sheet);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("errors").findValuesAsString("pointer")).containsExactly(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing", "[]", "\"agree\"", "{\"answers\":{}", "{\"answers\":{},\"answers\":{}}"})
    void is_told_that_this_is_no_sheet(String sheet) throws Exception {
        HttpResponse<String> answer = post(RANKING, sheet);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("detail").asString()).contains("one JSON object");
    }

    @Test
    void is_told_the_first_of_many_faults() throws Exception {
        String answers = IntStream.range(0, 100)
                .mapToObj(it -> "\"s%d\":\"agree\"".formatted(it))
                .collect(Collectors.joining(","));
        JsonNode problem = json(post(RANKING, "{\"answers\":{%s}}".formatted(answers)));
        assertThat(problem.path("detail").asString()).contains("100 of its fields");
        assertThat(problem.path("errors").size()).isEqualTo(20);
    }

    @Test
    void may_not_send_more_than_a_sheet_nor_anything_else() throws Exception {
        String longest = "{\"answers\":{}%s}".formatted(" ".repeat(SentBody.MOST_BYTES - 14));
        assertThat(post(RANKING, longest).statusCode()).isEqualTo(200);
        assertThat(post(RANKING, longest + " ").statusCode()).isEqualTo(413);
        HttpResponse<String> form = send(from(RANKING, "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("answers=agree")));
        assertThat(form.statusCode()).isEqualTo(415);
        assertThat(header(form, "Content-Type")).isEqualTo(PROBLEM);
        assertThat(send(from(EDITION).DELETE()).statusCode()).isEqualTo(405);
        assertThat(header(send(from(EDITION).DELETE()), "Allow")).contains("GET", "HEAD");
    }

    @Test
    void in_a_page_of_another_site_may_read_and_send() throws Exception {
        String there = "https://school.example";
        assertThat(header(get(EDITION, "Origin", there), "Access-Control-Allow-Origin"))
                .isEqualTo("*");
        HttpResponse<String> sent = post(RANKING, "{\"answers\":{}}", "Origin", there);
        assertThat(header(sent, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(sent.headers().map()).doesNotContainKey("access-control-allow-credentials");
        HttpResponse<String> before = send(from(
                        RANKING,
                        "Origin",
                        there,
                        "Access-Control-Request-Method",
                        "POST",
                        "Access-Control-Request-Headers",
                        "content-type")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(before.statusCode()).isEqualTo(204);
        assertThat(header(before, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(before, "Access-Control-Allow-Methods")).contains("POST");
        assertThat(header(before, "Access-Control-Allow-Headers")).contains("Content-Type");
    }
}
