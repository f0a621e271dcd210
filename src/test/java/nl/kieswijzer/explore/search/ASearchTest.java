package nl.kieswijzer.explore.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.explore.ReadingSite;
import nl.kieswijzer.site.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ASearchTest extends ReadingSite {
    @Test
    void finds_words_whatever_their_case_and_accents() {
        assertThat(marked("Één financiële crisis", "een FINANCIELE")).isEqualTo("[Één] [financiële] crisis");
        assertThat(marked("een financiele crisis", "Één financiële")).isEqualTo("[een] [financiele] crisis");
        assertThat(marked("AMV’s verdwijnen", "amv's")).isEqualTo("[AMV’s] verdwijnen");
        assertThat(marked("i\u0302le de France", "île")).isEqualTo("[i\u0302le] de France");
    }

    @Test
    void finds_parts_of_words_every_time_they_stand_there() {
        assertThat(marked("jeugdzorg en zorg", "zorg")).isEqualTo("jeugd[zorg] en [zorg]");
        assertThat(marked("bananen", "an")).isEqualTo("b[anan]en");
    }

    @Test
    void wants_all_words_in_any_order() {
        List<String> both = ids("politie kinderporno");
        assertThat(both).isEqualTo(ids("kinderporno  POLITIE")).contains("gl-03");
        assertThat(ids("politie")).containsAll(both).hasSizeGreaterThan(both.size());
        assertThat(ids("politie bestaatniet")).isEmpty();
    }

    @Test
    void finds_the_quotes_of_a_party_by_its_name() {
        assertThat(ids("cda kinderporno")).containsExactly("cda-03");
    }

    @Test
    void that_asks_nothing_finds_nothing() {
        assertThat(Search.of("  \t “ ” ").asksNothing()).isTrue();
        assertThat(ids("")).isEmpty();
        assertThat(Search.of("x".repeat(10_000)).words()).containsExactly("x".repeat(Search.LONGEST));
    }

    @Test
    void has_an_address_and_marks_what_it_found() throws Exception {
        Document page = page("/zoek?q=Loverboy");
        assertThat(page.select("input[name=q]").attr("value")).isEqualTo("Loverboy");
        assertThat(page.select("mark").eachText())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it).isEqualToIgnoringCase("loverboy"));
        assertThat(page.select(".hit")).hasSize(ids("Loverboy").size());
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.expectFirst("a[data-language=en]").attr("href")).isEqualTo("/en/search?q=Loverboy");
    }

    @Test
    void leads_to_the_page_of_a_statement() throws Exception {
        Element found = page("/zoek?q=vreemdelingen").expectFirst(".hit a[href^=/stelling/]");
        assertThat(found.attr("href")).isEqualTo("/stelling/amv-verdwijnen");
        assertThat(page(found.attr("href")).select("h1").text()).isEqualTo(found.text());
    }

    @Test
    void says_in_words_that_nothing_was_asked_or_found() throws Exception {
        assertThat(page("/zoek").text()).contains("Typ een of meer woorden");
        assertThat(page("/zoek?q=bestaatniet").text()).contains("Geen citaten en geen stellingen gevonden.");
        assertThat(page("/en/search?q=nonesuch").text()).contains("Found no quotes and no statements.");
    }

    @Test
    void cannot_write_into_the_page() throws Exception {
        Document page = page("/zoek?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%3E%3Cb%20id%3Dhurt%3E");
        assertThat(page.select("#hurt")).isEmpty();
        assertThat(page.select("body script")).isEmpty();
    }

    private List<String> ids(String question) {
        return Search.of(question).quotes(edition(Language.DUTCH)).stream()
                .map(Quote::id)
                .map(Object::toString)
                .toList();
    }

    private static String marked(String text, String question) {
        return Search.of(question).mark(text).stream()
                .map(it -> it.isFound() ? "[" + it.text() + "]" : it.text())
                .collect(Collectors.joining());
    }
}
