package nl.kieswijzer.explore.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.explore.ReadingSite;
import nl.kieswijzer.site.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TheStatementPagesTest extends ReadingSite {
    private static final String GRENS = "/stelling/grens-23";

    @Test
    void say_each_what_it_asks_what_holds_and_what_speaks_for_and_against_it() throws Exception {
        for (Statement it : edition().statements()) {
            Document page = page("/stelling/" + it.id());
            assertThat(page.select("h1").text()).isEqualTo(it.text().in(Language.DUTCH.locale()));
            assertThat(page.select("#uitleg h3, #argumenten h3").eachText())
                    .containsExactly(
                            "Wat betekent dit?", "Hoe is het geregeld?", "Een argument voor", "Een argument tegen");
            assertThat(page.select(".words dt")).hasSize(it.terms().size());
        }
    }

    @Test
    void count_the_parties_in_words_and_draw_a_circle_for_each_that_leads_to_it() throws Exception {
        Document page = page(GRENS);
        assertThat(page.select(".lead").text())
                .isEqualTo(
                        "Van de partijen is er 1 het eens, kiezen er 4 geen van beide en zeggen er 8 hier niets over.");
        assertThat(page.select(".circles > span").eachAttr("class"))
                .hasSize(1 + 4 + 8)
                .startsWith("equal", "half", "half", "half", "half", "silent")
                .endsWith("silent");
        for (Element circle : page.select(".circles a")) {
            assertThat(page.select(circle.attr("href"))).as(circle.attr("href")).hasSize(1);
        }
        assertThat(page("/en/statement/grens-23").select(".lead").text())
                .isEqualTo("Of the parties, 1 agrees, 4 choose neither, and 8 say nothing about this.");
    }

    @Test
    void say_of_each_party_where_it_stands_and_why_in_the_words_that_count() throws Exception {
        for (Statement it : edition().statements()) {
            Document page = page("/stelling/" + it.id());
            assertThat(page.select(".on-it").eachAttr("id"))
                    .containsExactlyInAnyOrderElementsOf(it.positions().stream()
                            .map(position -> "p-" + position.party())
                            .toList());
            for (Position position : it.positions()) {
                Element party = page.expectFirst("#p-" + position.party());
                assertThat(party.expectFirst("p").wholeText())
                        .isEqualTo(position.rationale().orElseThrow().in(Language.DUTCH.locale()));
                assertThat(party.select(".quote > blockquote").eachText())
                        .containsExactlyElementsOf(edition().passages(position).stream()
                                .map(passage -> passage.shown().replaceAll("\\s+", " "))
                                .toList());
            }
        }
    }

    @Test
    void lead_to_the_page_of_a_quote_as_its_party_does() throws Exception {
        Position position = edition()
                .statement(new StatementId("grens-23"))
                .orElseThrow()
                .position(new PartyId("sgp"))
                .orElseThrow();
        String quote = position.quotes().getFirst().value();
        Element here = page(GRENS).expectFirst("#q-" + quote + " .quote-source");
        Element there = page("/partij/sgp").expectFirst("#q-" + quote + " .quote-source");
        assertThat(here.select("span").text()).isEqualTo(there.select("span").text());
        assertThat(here.select("> a").eachAttr("href")).containsExactly("/partij/sgp#q-" + quote);
    }

    @Test
    void lead_on_to_the_topic_the_quiz_and_the_statements_before_and_after() throws Exception {
        Document first = page("/stelling/internetmisdaad");
        assertThat(first.select(".place").text()).isEqualTo("Stelling 1 van 18 · Opsporing en vervolging");
        assertThat(first.select(".place a").eachAttr("href")).containsExactly("/stelling", "/onderwerp/opsporing");
        assertThat(first.select(".to-quiz").attr("href")).isEqualTo("/kieswijzer");
        assertThat(first.select(".pager a").eachAttr("href")).containsExactly(GRENS);
        assertThat(page(GRENS).select(".pager a").eachAttr("href"))
                .containsExactly("/stelling/internetmisdaad", "/stelling/kinderporno");
        assertThat(page("/stelling/andere-landen").select(".pager a[rel=next]")).isEmpty();
    }

    @Test
    void are_led_to_from_wherever_a_statement_is_named() throws Exception {
        for (String path : List.of(THEME, "/partij/sgp", "/methode", "/stelling", "/onderwerp/jeugdzorg")) {
            assertThat(page(path).select("main a[href=" + GRENS + "]")).as(path).isNotEmpty();
        }
        assertThat(page("/zoek?q=leeftijdsgrens").select(".hit a[href=" + GRENS + "]"))
                .hasSize(1);
        assertThat(page("/thema").select("a[href=/stelling]")).hasSize(1);
    }

    @Test
    void of_a_statement_that_there_is_not_are_said_to_be_missing_with_a_way_to_those_there_are() throws Exception {
        for (String path : List.of("/stelling/bestaat-niet", "/stelling/NO%20ID")) {
            assertThat(get(path).statusCode()).isEqualTo(404);
            assertThat(page(path).select("main a").eachAttr("href")).containsExactly("/", "/stelling", "/zoek");
        }
        assertThat(page("/en/statement/not-there").select("main a").eachAttr("href"))
                .containsExactly("/en", "/en/statement", "/en/search");
        assertThat(page("/bestaat-niet").select("main a").eachAttr("href")).containsExactly("/");
    }

    @Test
    void are_found_by_who_types_an_address_otherwise() throws Exception {
        assertThat(get("/Stelling/Grens-23/").headers().firstValue("location")).hasValue(GRENS);
    }
}
