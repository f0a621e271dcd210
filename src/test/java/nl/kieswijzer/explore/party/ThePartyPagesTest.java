package nl.kieswijzer.explore.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.explore.ReadingSite;
import nl.kieswijzer.site.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ThePartyPagesTest extends ReadingSite {
    @Test
    void have_each_its_quotes_its_stance_on_every_statement_and_its_assessments() throws Exception {
        for (Party party : edition().parties()) {
            Document page = page("/partij/" + party.id());
            assertThat(page.select("h1").text()).isEqualTo(party.name());
            assertThat(page.select("article.quote").eachAttr("id"))
                    .containsExactlyInAnyOrderElementsOf(
                            quotes(party).stream().map(it -> "q-" + it.id()).toList());
            assertThat(page.select(".stances-list > li").eachAttr("id"))
                    .containsExactlyElementsOf(edition().statements().stream()
                            .map(it -> "s-" + it.id())
                            .toList());
            assertThat(page.select(".stances-list > li:has(.why)"))
                    .hasSize((int) edition(Language.DUTCH).stands(party.id()).count());
            assertThat(page.select(".assessments > li")).hasSize((int) edition()
                    .topics()
                    .flatMap(it -> it.assessments().stream())
                    .filter(it -> it.party().equals(party.id()))
                    .count());
        }
    }

    @Test
    void name_each_the_topics_that_the_party_is_silent_on() throws Exception {
        for (Party party : edition().parties()) {
            List<String> silent = edition()
                    .topics()
                    .filter(topic ->
                            quotes(party).stream().noneMatch(it -> it.topics().contains(topic.id())))
                    .map(Topic::name)
                    .map(it -> it.in(Locale.of("nl")))
                    .toList();
            assertThat(page("/partij/" + party.id()).select("#zwijgt li").eachText())
                    .as(party.name())
                    .isEqualTo(silent);
        }
    }

    @Test
    void give_the_reason_for_a_stance_and_the_quotes_it_rests_on() throws Exception {
        Document page = page("/en/party/sgp");
        Statement statement = edition().statements().stream()
                .filter(it -> it.id().value().equals("grens-23"))
                .findFirst()
                .orElseThrow();
        var position = statement.position(new PartyId("sgp")).orElseThrow();
        var row = page.expectFirst("#s-grens-23");
        assertThat(row.select(".badge").text()).isEqualTo("~Neither");
        assertThat(row.expectFirst(".why p").wholeText())
                .isEqualTo(position.rationale().orElseThrow().in(Locale.ENGLISH));
        assertThat(row.select(".rests-on-quotes a").eachAttr("href")).containsExactly("#q-sgp-03");
    }

    @Test
    void of_a_party_that_there_is_not_is_said_to_be_missing_in_words() throws Exception {
        assertThat(get("/partij/bestaat-niet").statusCode()).isEqualTo(404);
        assertThat(get("/en/party/NO%20ID").body()).contains("This page does not exist");
        assertThat(get("/thema/bestaat-niet").statusCode()).isEqualTo(404);
    }

    private List<Quote> quotes(Party party) {
        return edition().quotes().stream()
                .filter(it -> it.party().equals(party.id()))
                .toList();
    }
}
