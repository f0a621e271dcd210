package nl.kieswijzer.explore.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.election.Assessment;
import nl.kieswijzer.election.Topic;
import nl.kieswijzer.explore.ReadingSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TheScorecardTest extends ReadingSite {
    @Test
    void has_a_cell_for_every_party_on_every_topic() throws Exception {
        Document page = page("/scorekaart");
        assertThat(page.select(".levels tbody tr")).hasSize(13);
        assertThat(page.select(".levels [role=cell]")).hasSize(13 * 8);
    }

    @Test
    void tells_in_a_sign_and_a_word_what_was_read_and_unfolds_to_why_and_to_the_quotes() throws Exception {
        Document page = page("/scorekaart");
        for (Topic topic : edition().topics().toList()) {
            for (Assessment it : topic.assessments()) {
                Element cell = page.expectFirst("#c-%s-%s".formatted(topic.id(), it.party()));
                assertThat(cell.select("summary .badge")
                                .hasClass(it.level().name().toLowerCase(Locale.ROOT)))
                        .isTrue();
                assertThat(cell.select("summary .mark").text()).isNotBlank();
                assertThat(cell.expectFirst("details > div > p").wholeText())
                        .isEqualTo(it.rationale().in(Locale.of("nl")));
                assertThat(cell.select("blockquote")).hasSameSizeAs(it.quotes());
            }
        }
    }

    @Test
    void has_nothing_to_unfold_where_a_party_says_nothing() throws Exception {
        Element cell = page("/scorekaart").expectFirst("#c-jeugdzorg-" + new PartyId("denk"));
        assertThat(cell.text()).isEqualTo("–Geen standpunt");
        assertThat(cell.select("details")).isEmpty();
    }

    @Test
    void is_labelled_as_this_projects_own_reading_in_both_languages() throws Exception {
        assertThat(page("/scorekaart").select(".notice").eachText().getFirst())
                .startsWith("De niveaus zijn de lezing van dit project");
        assertThat(page("/en/scorecard").select(".notice").eachText().getFirst())
                .startsWith("The levels are this project's own reading");
    }

    @Test
    void gives_every_level_a_sign_of_its_own() throws Exception {
        List<String> signs =
                page("/scorekaart").select("#legenda > .legend .mark").eachText();
        assertThat(signs).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void says_what_the_levels_mean_above_the_table_folded_up_where_the_screen_is_narrow() throws Exception {
        Document page = page("/scorekaart");
        assertThat(page.select("#legenda ~ .levels")).hasSize(1);
        assertThat(page.select("#legenda > details.legend-narrow dd").eachText())
                .hasSize(6)
                .isEqualTo(page.select("#legenda > .legend dd").eachText());
    }

    @Test
    void draws_every_topic_at_its_name() throws Exception {
        Document page = page("/scorekaart");
        assertThat(page.select(".levels thead a > .drawing svg")).hasSize(8);
        assertThat(page.select(".levels summary .drawing svg")).hasSameSizeAs(page.select(".levels summary"));
    }
}
