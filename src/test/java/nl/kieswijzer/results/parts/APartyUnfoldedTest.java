package nl.kieswijzer.results.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.results.Contexts;
import nl.kieswijzer.results.Editions;
import nl.kieswijzer.results.Sheets;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.markup.Markup;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Over the packaged edition, in which one quote is what up to three positions of a party rest on. */
class APartyUnfoldedTest {
    private static final EditionRevision REVISION = Editions.revision(Editions.tk2021(), 1);

    private final Document page = Jsoup.parse(Markup.of(new ResultParts(
            Contexts.of(REVISION, Sheets.all(REVISION, Answer.AGREE), Language.DUTCH), Unfolding.AT_ONCE)));

    @Test
    void has_each_quote_whole_at_most_once() {
        assertThat(page.select(".match")).hasSize(13).allSatisfy(card -> {
            List<String> whole = card.select("blockquote").eachText().stream()
                    .filter(this::isWhole)
                    .toList();
            assertThat(whole).doesNotHaveDuplicates();
        });
    }

    @Test
    void has_every_quote_that_a_position_rests_on_whole_somewhere() {
        List<String> whole = page.select("blockquote").eachText();
        REVISION.edition().statements().stream()
                .flatMap(it -> it.positions().stream())
                .flatMap(it -> REVISION.edition().passages(it).stream())
                .forEach(it -> assertThat(whole).contains(it.quote().text()));
    }

    @Test
    void leads_from_every_later_place_to_where_its_quote_stands_whole() {
        assertThat(page.select(".to-quote")).isNotEmpty().allSatisfy(link -> {
            Element card =
                    page.select(".match:has(%s)".formatted(link.attr("href"))).getFirst();
            assertThat(card).isSameAs(link.parents().select(".match").getFirst());
        });
    }

    @Test
    void shows_the_sentence_that_counts_at_each_position_before_anything_of_the_rest() {
        Element why = page.select("#p-groenlinks li[data-statement=grens-23]").getFirst();
        assertThat(why.select(".rationale").text()).contains("noemt geen grens van 23 jaar");
        assertThat(why.select(".why > div > div > blockquote").eachText())
                .containsExactly("“… we versoepelen de leeftijdsgrens van 18 jaar.”");
        assertThat(why.text()).contains("Hele citaat");
    }

    @Test
    void names_the_source_of_its_quotes_once_and_a_silent_party_names_none() {
        assertThat(page.select("#p-groenlinks").text()).containsOnlyOnce("Verkiezingsprogramma 2021");
        assertThat(page.select("#p-denk").text()).doesNotContain("Verkiezingsprogramma");
    }

    private boolean isWhole(String text) {
        return REVISION.edition().quotes().stream().map(Quote::text).anyMatch(text::equals);
    }
}
