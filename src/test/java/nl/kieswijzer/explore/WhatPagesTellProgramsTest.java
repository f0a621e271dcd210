package nl.kieswijzer.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WhatPagesTellProgramsTest extends ReadingSite {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void is_of_a_statement_its_text_and_the_words_of_parties_in_their_own_name() throws Exception {
        JsonNode page = data("/stelling/grens-23");
        assertThat(page.at("/@context").asString()).isEqualTo("https://schema.org");
        assertThat(page.at("/@type").asString()).isEqualTo("WebPage");
        assertThat(page.at("/url").asString()).isEqualTo(base() + "/stelling/grens-23");
        assertThat(page.at("/inLanguage").asString()).isEqualTo("nl");
        assertThat(page.at("/mainEntity/text").asString())
                .isEqualTo("De leeftijdsgrens voor jeugdhulp moet omhoog naar 23 jaar.");
        assertThat(page.at("/hasPart")).hasSize(5).allSatisfy(it -> {
            assertThat(it.at("/@type").asString()).isEqualTo("Quotation");
            assertThat(it.at("/text").asString()).isNotBlank();
            assertThat(it.at("/creator/@type").asString()).isEqualTo("Organization");
        });
        assertThat(page.at("/hasPart")
                        .valueStream()
                        .map(it -> it.at("/creator/name").asString()))
                .contains("ChristenUnie", "D66", "GroenLinks", "SGP");
    }

    @Test
    void judges_no_truth_of_anything() throws Exception {
        for (String path : sitemap()) {
            assertThat(page(path).select("script[type=application/ld+json]").html())
                    .as(path)
                    .doesNotContain("ClaimReview", "Rating", "\"Claim\"", "acceptedAnswer");
        }
    }

    @Test
    void is_of_a_topic_the_pages_of_its_statements_and_of_everything_the_data_it_is_a_part_of() throws Exception {
        JsonNode page = data("/en/topic/hulp");
        assertThat(page.at("/@type").asString()).isEqualTo("CollectionPage");
        assertThat(page.at("/relatedLink").valueStream().map(JsonNode::asString))
                .containsExactly(base() + "/en/statement/landelijke-hulp");
        String whole = data("/en/method").at("/@id").asString();
        assertThat(page.at("/isPartOf/1/@id").asString()).isEqualTo(whole);
        assertThat(data("/en/statement/grens-23").at("/isPartOf/1/@id").asString())
                .isEqualTo(whole);
    }

    @Test
    void names_files_of_the_open_data_that_are_there() throws Exception {
        JsonNode data = data("/methode");
        assertThat(data.at("/@type").asString()).isEqualTo("Dataset");
        assertThat(data.at("/distribution")).hasSize(2);
        for (JsonNode file : data.at("/distribution")) {
            String address = file.at("/contentUrl").asString();
            var answer = get(address.substring(base().length()));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("content-type").orElseThrow())
                    .startsWith(file.at("/encodingFormat").asString());
        }
    }

    @Test
    void leads_down_to_the_page_by_pages_that_are_there() throws Exception {
        for (String path : List.of("/stelling/grens-23", "/onderwerp/hulp", "/en/statement/aangifte")) {
            JsonNode steps = data(path).at("/breadcrumb/itemListElement");
            assertThat(steps).hasSize(3);
            for (JsonNode step : steps) {
                String address = step.at("/item").asString();
                assertThat(get(address.substring(base().length())).statusCode()).isEqualTo(200);
            }
            assertThat(steps.at("/2/item").asString()).isEqualTo(base() + path);
        }
    }

    /** The one block of data on a page. */
    private JsonNode data(String path) throws Exception {
        Document page = page(path);
        return MAPPER.readTree(
                page.select("script[type=application/ld+json]").getFirst().data());
    }
}
