package nl.kieswijzer.results.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.pack.SamplePack;
import nl.kieswijzer.results.Contexts;
import nl.kieswijzer.results.Editions;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.results.print.PrintedResult;
import nl.kieswijzer.results.share.ShareCode;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.markup.Markup;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The result of a voter who agrees with all six statements of the pack of trials. */
class WhatAPartySaysItselfTest {
    private static final PartyId SUN = new PartyId("zon");
    private static final PartyId MOON = new PartyId("maan");
    private static final PartyId STAR = new PartyId("ster");

    @Test
    void changes_a_result_where_it_fills_a_silence() {
        // Its programme: agree, agree, neither: (1 + 1 + ½) / 3 = 83 %.
        assertThat(percentage(context(silentOnSwimming(), Language.DUTCH))).isEqualTo(83);
        // And what it confirmed: disagree. (1 + 1 + ½ + 0) / 4 = 63 %.
        assertThat(percentage(context(edition(), Language.DUTCH))).isEqualTo(63);
    }

    @Test
    void stands_in_its_own_words_that_are_not_those_of_its_programme() {
        Element why = why(SUN, "zwemles", Language.DUTCH);
        assertThat(why.expectFirst(".said-head").text()).isEqualTo("Bevestigd door de partij op 12 februari 2030.");
        assertThat(why.expectFirst(".said-whose").text())
                .isEqualTo("De woorden van de partij zelf, niet uit haar programma:");
        Element words = why.expectFirst(".said blockquote");
        assertThat(words.text()).startsWith("“Zwemles is belangrijk");
        assertThat(words.attr("lang")).isEqualTo("nl");
        assertThat(why.expectFirst(".said a").attr("href")).isEqualTo("https://example.org/zon/zwemles");
        assertThat(why.select(".rationale")).isEmpty();
    }

    @Test
    void stands_beside_the_quotes_where_it_only_says_yes() {
        Element why = why(STAR, "speeltuinen", Language.ENGLISH);
        assertThat(why.select(".rationale, blockquote")).hasSize(2);
        assertThat(why.select(".said p").eachText()).containsExactly("Confirmed by the party on February 14, 2030.");
    }

    @Test
    void is_told_with_why_not_where_it_was_refused() {
        Element why = why(MOON, "speeltuinen", Language.DUTCH);
        assertThat(why.expectFirst(".stances").text()).endsWith("Maan: Oneens");
        assertThat(why.select(".said p").eachText())
                .containsExactly(
                        "De partij ziet dit anders: ‘geen van beide’, antwoordde ze op 11 februari 2030.",
                        "De woorden van de partij zelf, niet uit haar programma:",
                        "Wij namen dat niet over: Het programma zegt dat er geen nieuwe bij komen.");
    }

    @Test
    void is_told_beside_a_silence_that_was_not_filled() {
        Element silent = why(MOON, "schoolstraten", Language.DUTCH);
        assertThat(silent.className()).isEqualTo("silent");
        assertThat(silent.select("details .said-why").eachText())
                .containsExactly("Wij namen dat niet over: Of er auto’s mogen rijden staat er niet in.");
        assertThat(why(MOON, "huiswerk", Language.DUTCH).select("details")).isEmpty();
    }

    @Test
    void is_apart_from_how_it_voted_which_may_be_otherwise() {
        assertThat(why(SUN, "schoolstraten", Language.DUTCH).select(".voted p").eachText())
                .containsExactly(
                        "Stemde tegen: Motie over een proef met schoolstraten (2 november 2028)",
                        "Het programma zegt ‘eens’, maar de partij stemde ‘oneens’. Voor de uitslag telt het programma.");
        assertThat(why(SUN, "speeltuinen", Language.DUTCH)
                        .expectFirst(".said-means")
                        .text())
                .isEqualTo("Dat past bij wat het programma zegt.");
        assertThat(why(SUN, "zwemles", Language.DUTCH)
                        .expectFirst(".said-means")
                        .text())
                .isEqualTo("Dat past bij wat de partij zelf zegt.");
    }

    @Test
    void stands_on_paper_too() {
        ResultContext context = context(edition(), Language.DUTCH);
        ShareCode code = ShareCode.of(context.revision(), context.sheet());
        Document paper = Jsoup.parse(Markup.of(new PrintedResult(context, code, "")));
        assertThat(paper.select(".said-head")).hasSize(5 + 3);
        assertThat(paper.select(".voted")).hasSize(3);
    }

    private static Element why(PartyId party, String statement, Language language) {
        Document inside = Jsoup.parse(MatchInside.markup(context(edition(), language), party));
        return inside.expectFirst("[data-statement=%s]".formatted(statement));
    }

    private static int percentage(ResultContext context) {
        return context.ranked()
                .filter(it -> it.party().equals(SUN))
                .findFirst()
                .orElseThrow()
                .percentage();
    }

    private static ResultContext context(Edition edition, Language language) {
        EditionRevision revision = Editions.revision(edition, 1);
        Map<StatementId, Answer> answers = new HashMap<>();
        edition.statementIds().forEach(it -> answers.put(it, Answer.AGREE));
        return Contexts.of(revision, AnswerSheet.of(revision.id(), answers), language);
    }

    private static Edition edition() {
        return Editions.read(SamplePack.trial().files());
    }

    private static Edition silentOnSwimming() {
        SamplePack pack = SamplePack.trial();
        for (String file : new String[] {"positions.yaml", "answers.yaml"}) {
            String text = new String(pack.bytes(file), StandardCharsets.UTF_8);
            String before = text.substring(0, text.indexOf("- statement: zwemles"));
            pack.withBytes(file, (before + "...\n").getBytes(StandardCharsets.UTF_8));
        }
        return Editions.read(pack.files());
    }
}
