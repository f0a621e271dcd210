package nl.kieswijzer.explore.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.election.content.TheSeed;
import nl.kieswijzer.explore.ReadingSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TheThemePageTest extends ReadingSite {
    private static final String NOTE = "Geen standpunten specifiek";

    private static Map<String, List<String>> quotesOfTheSeed() throws Exception {
        return TheSeed.read().paragraphsByParty().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        it -> it.getValue().stream()
                                .filter(text -> !text.startsWith(NOTE))
                                .toList()));
    }

    @Test
    void has_every_quote_of_the_seed_word_for_word_in_the_response_itself() throws Exception {
        String html = get(THEME).body();
        List<String> quotes =
                quotesOfTheSeed().values().stream().flatMap(List::stream).toList();
        assertThat(quotes).hasSize(63).allSatisfy(it -> assertThat(html).contains(">" + it + "</blockquote>"));
    }

    @Test
    void has_them_under_the_right_party_and_under_no_other() throws Exception {
        Document page = page(THEME);
        for (Map.Entry<String, List<String>> party : quotesOfTheSeed().entrySet()) {
            assertThat(words(page, party.getKey()).flatMap(it -> it.select("blockquote").eachText().stream()))
                    .as(party.getKey())
                    .containsAll(party.getValue())
                    .allSatisfy(it -> assertThat(party.getValue()).contains(it));
        }
    }

    @Test
    void has_the_three_notes_above_the_words_of_their_parties() throws Exception {
        Document page = page(THEME);
        for (String party : List.of("PVV", "SP", "Partij voor de Dieren")) {
            assertThat(words(page, party))
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(it.select(".note").text()).startsWith(NOTE));
        }
        assertThat(page.select(".note").eachText().stream().distinct()).hasSize(2);
        assertThat(words(page, "CDA"))
                .allSatisfy(it -> assertThat(it.select(".note")).isEmpty());
    }

    @Test
    void names_the_parties_of_which_the_source_has_no_text() throws Exception {
        assertThat(page(THEME).select("#zwijgt li").eachText())
                .containsExactly("50PLUS", "Denk", "Forum voor Democratie");
    }

    @Test
    void has_the_background_the_six_levels_a_skip_link_and_a_way_to_the_top() throws Exception {
        Document page = page(THEME);
        String background = TheSeed.read().flat();
        assertThat(background).contains(page.expectFirst("#achtergrond p").wholeText());
        assertThat(page.select("#legenda dd").eachText())
                .hasSize(6)
                .allSatisfy(it -> assertThat(background).contains(it));
        assertThat(page.body().expectFirst("a").attr("href")).isEqualTo("#content");
        assertThat(page.getElementsMatchingOwnText("^Terug naar boven$").eachAttr("href"))
                .isNotEmpty()
                .containsOnly("#top");
    }

    @Test
    void gives_every_quote_an_address_and_the_statements_that_rest_on_it() throws Exception {
        Document page = page(THEME);
        assertThat(edition().quotes()).allSatisfy(it -> {
            Element quote = page.expectFirst("#q-" + it.id());
            assertThat(quote.select("blockquote").text()).isEqualTo(TheSeed.evened(it.text()));
            assertThat(quote.select(".rests-on li")).hasSize((int) edition().statements().stream()
                    .flatMap(statement -> statement.positions().stream())
                    .filter(position -> position.quotes().contains(it.id()))
                    .count());
        });
    }

    @Test
    void begins_with_its_topics_each_with_a_drawing_what_it_is_about_and_who_speaks() throws Exception {
        Document page = page(THEME);
        assertThat(page.select("main .lead + section > .chapter")).hasSize(8);
        assertThat(page.select(".chapter > summary svg")).hasSize(8);
        assertThat(page.select("#t-vermist > summary > :not(.drawing)").eachText())
                .containsExactly(
                        "Vermiste kinderen en alleenstaande minderjarige vreemdelingen",
                        "Soms loopt een kind weg uit een instelling.",
                        "4 van 13 partijen · 1 stelling");
    }

    @Test
    void keeps_the_long_texts_folded_up_until_somebody_wants_them() throws Exception {
        Document page = page(THEME);
        assertThat(page.select("main details[open]")).isEmpty();
        assertThat(page.expectFirst("#achtergrond").tagName()).isEqualTo("details");
        assertThat(page.select("main blockquote").stream().map(it -> it.closest("details.party-words")))
                .doesNotContainNull();
        assertThat(page.select("#t-hulp-d66 > summary > *").eachText())
                .containsExactly("D66", "3 citaten", "++Versterkt");
        assertThat(page.select("#t-hulp-d66 article.quote")).hasSize(3);
    }

    @Test
    void shows_a_quote_of_two_topics_whole_at_both_and_with_one_address() throws Exception {
        Document page = page(THEME);
        edition().quotes().stream()
                .filter(it -> it.topics().size() > 1)
                .forEach(it -> assertThat(page.select("article.quote > blockquote").eachText().stream()
                                .filter(TheSeed.evened(it.text())::equals))
                        .as(it.id().value())
                        .hasSize(it.topics().size()));
    }

    @Test
    void leads_into_the_quiz_from_every_chapter() throws Exception {
        assertThat(page(THEME).select(".chapter"))
                .hasSize(8)
                .allSatisfy(
                        it -> assertThat(it.select("a.to-quiz").attr("href")).isEqualTo("/kieswijzer"));
    }

    @Test
    void shows_only_what_a_filter_in_its_address_asks_for_and_that_unfolded() throws Exception {
        Document page = page(THEME + "?partij=christenunie&onderwerp=vermist");
        assertThat(page.select(".chapter h2").eachText())
                .containsExactly("Vermiste kinderen en alleenstaande minderjarige vreemdelingen");
        assertThat(page.select("article.quote").eachAttr("id")).containsExactly("q-cu-04", "q-cu-11");
        assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("christenunie", "vermist");
        assertThat(page.select("article.quote, #s-amv-verdwijnen").stream()
                        .flatMap(it -> it.parents().stream())
                        .filter(it -> it.tagName().equals("details")))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.hasAttr("open")).isTrue());
    }

    @Test
    void says_so_where_a_party_says_nothing_on_a_topic() throws Exception {
        Document page = page(THEME + "?partij=pvda&onderwerp=jeugdzorg");
        assertThat(page.select(".chapter")).isEmpty();
        assertThat(page.text()).contains("Van deze partij hebben we geen citaat over dit onderwerp.");
    }

    @Test
    void shows_everything_where_the_filter_means_nothing() throws Exception {
        Document page = page(THEME + "?partij=%3Cscript%3E&onderwerp=");
        assertThat(page.select("article.quote[id]")).hasSize(63);
        assertThat(page.select("details[open]")).isEmpty();
    }

    @Test
    void keeps_the_filter_in_the_other_language() throws Exception {
        assertThat(page(THEME + "?partij=cda")
                        .expectFirst("a[data-language=en]")
                        .attr("href"))
                .isEqualTo("/en/theme/seksuele-uitbuiting?party=cda");
    }

    @Test
    void marks_the_words_of_parties_as_dutch_on_the_english_page() throws Exception {
        Document page = page("/en/theme/seksuele-uitbuiting");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("blockquote, .note"))
                .hasSizeGreaterThan(63)
                .allSatisfy(it -> assertThat(it.attr("lang")).isEqualTo("nl"));
    }

    private static Stream<Element> words(Document page, String party) {
        return page.select(".party-words").stream()
                .filter(it -> it.select("h3").text().equals(party));
    }
}
