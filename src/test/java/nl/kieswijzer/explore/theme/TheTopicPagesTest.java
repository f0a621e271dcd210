package nl.kieswijzer.explore.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.explore.ReadingSite;
import nl.kieswijzer.site.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TheTopicPagesTest extends ReadingSite {
    @Test
    void say_each_what_it_is_about_and_list_its_statements_with_how_they_divide_the_parties() throws Exception {
        for (Topic topic : edition().topics().toList()) {
            Document page = page("/onderwerp/" + topic.id());
            assertThat(page.select("h1").text()).isEqualTo(topic.name().in(Language.DUTCH.locale()));
            assertThat(page.expectFirst(".topic-head .lead")
                            .wholeText()
                            .replaceAll("\\s+(?=[.,)]|$)", "")
                            .replaceAll("\\s+", " "))
                    .isEqualTo(topic.introduction().in(Language.DUTCH.locale()));
            List<Statement> statements = edition(Language.DUTCH).statements(topic.id());
            assertThat(page.select(".statement-list > li > a").eachText())
                    .containsExactlyElementsOf(statements.stream()
                            .map(it -> it.text().in(Language.DUTCH.locale()))
                            .toList());
            assertThat(page.select(".statement-list .circles > span"))
                    .hasSize(statements.size() * edition().parties().size());
        }
    }

    @Test
    void give_the_words_of_each_party_that_speaks_with_how_they_were_read_and_name_the_silent_ones() throws Exception {
        for (Topic topic : edition().topics().toList()) {
            Document page = page("/onderwerp/" + topic.id());
            assertThat(page.select("article.quote")).hasSize((int) edition().quotes().stream()
                    .filter(it -> it.topics().contains(topic.id()))
                    .count());
            assertThat(page.select(".party-words > summary > .badge"))
                    .hasSize(topic.assessments().size());
            int speaking = page.select(".party-words").size();
            assertThat(page.select(".silence"))
                    .hasSize(speaking == edition().parties().size() ? 0 : 1);
        }
    }

    @Test
    void lead_to_their_theme_and_to_the_topics_before_and_after() throws Exception {
        Document page = page("/en/topic/hulp");
        assertThat(page.select(".place a").attr("href")).isEqualTo("/en/theme/seksuele-uitbuiting");
        assertThat(page.select(".pager a").eachAttr("href"))
                .containsExactly("/en/topic/opsporing", "/en/topic/strafproces");
    }

    @Test
    void are_led_to_from_wherever_a_topic_is_named() throws Exception {
        for (String path : List.of(THEME, "/partij/sgp", "/scorekaart", "/stelling", "/stelling/grens-23")) {
            assertThat(page(path).select("main a[href=/onderwerp/jeugdzorg]"))
                    .as(path)
                    .isNotEmpty();
        }
    }

    @Test
    void of_a_topic_that_there_is_not_are_said_to_be_missing_with_a_way_to_those_there_are() throws Exception {
        assertThat(get("/onderwerp/bestaat-niet").statusCode()).isEqualTo(404);
        assertThat(page("/onderwerp/bestaat-niet").select("main a").eachAttr("href"))
                .containsExactly("/", "/thema", "/zoek");
        assertThat(get("/onderwerp").headers().firstValue("location")).hasValue("/thema");
    }
}
