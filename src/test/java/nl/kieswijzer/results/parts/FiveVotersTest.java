package nl.kieswijzer.results.parts;

import static nl.kieswijzer.core.Answer.AGREE;
import static nl.kieswijzer.core.Answer.DISAGREE;
import static nl.kieswijzer.core.Answer.NEITHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.results.Contexts;
import nl.kieswijzer.results.Editions;
import nl.kieswijzer.results.Sheets;
import nl.kieswijzer.results.context.ResultContext;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.markup.Markup;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Over the packaged edition: all agree, all disagree, all neither, an advocate of children's rights, and a sceptic. */
class FiveVotersTest {
    private static final EditionRevision REVISION = Editions.revision(Editions.tk2021(), 1);

    /** What goes furthest for children: more and longer help, prevention, no saving, no stopping at what there is. */
    private static final Map<String, Answer> ADVOCATE = Map.ofEntries(
            Map.entry("internetmisdaad", AGREE),
            Map.entry("grens-23", AGREE),
            Map.entry("kinderporno", AGREE),
            Map.entry("slachtofferpositie", AGREE),
            Map.entry("lichte-jeugdzorg", DISAGREE),
            Map.entry("mensensmokkelaars", NEITHER),
            Map.entry("vaste-leeftijd", DISAGREE),
            Map.entry("preventie-aanpak", AGREE),
            Map.entry("landelijke-hulp", AGREE),
            Map.entry("rijk-jeugdzorg", AGREE),
            Map.entry("spoedprocedure", AGREE),
            Map.entry("doorgaan-mensenhandel", DISAGREE),
            Map.entry("jeugdzorg-kosten", DISAGREE),
            Map.entry("amv-verdwijnen", AGREE),
            Map.entry("aangifte", AGREE),
            Map.entry("jeugdzorg-geld", AGREE),
            Map.entry("onvrijwillige-seks", AGREE),
            Map.entry("andere-landen", AGREE));

    /** Strict, thrifty, and for leaving things as they are and where they are. */
    private static final Map<String, Answer> SCEPTIC = Map.ofEntries(
            Map.entry("internetmisdaad", AGREE),
            Map.entry("grens-23", DISAGREE),
            Map.entry("kinderporno", NEITHER),
            Map.entry("slachtofferpositie", NEITHER),
            Map.entry("lichte-jeugdzorg", AGREE),
            Map.entry("mensensmokkelaars", AGREE),
            Map.entry("vaste-leeftijd", AGREE),
            Map.entry("preventie-aanpak", DISAGREE),
            Map.entry("landelijke-hulp", DISAGREE),
            Map.entry("rijk-jeugdzorg", DISAGREE),
            Map.entry("spoedprocedure", NEITHER),
            Map.entry("doorgaan-mensenhandel", AGREE),
            Map.entry("jeugdzorg-kosten", AGREE),
            Map.entry("amv-verdwijnen", DISAGREE),
            Map.entry("aangifte", NEITHER),
            Map.entry("jeugdzorg-geld", DISAGREE),
            Map.entry("onvrijwillige-seks", NEITHER),
            Map.entry("andere-landen", DISAGREE));

    private static final AnswerSheet ALL_AGREE = Sheets.all(REVISION, AGREE);
    private static final AnswerSheet ALL_DISAGREE = Sheets.all(REVISION, DISAGREE);
    private static final AnswerSheet ALL_NEITHER = Sheets.all(REVISION, NEITHER);
    private static final AnswerSheet THE_ADVOCATE = sheet(ADVOCATE);
    private static final AnswerSheet THE_SCEPTIC = sheet(SCEPTIC);
    private static final List<AnswerSheet> VOTERS =
            List.of(ALL_AGREE, ALL_DISAGREE, ALL_NEITHER, THE_ADVOCATE, THE_SCEPTIC);

    @Test
    void see_five_different_top_threes() {
        assertThat(topThree(ALL_AGREE)).containsExactly("1. VVD 100%", "2. CDA 92%", "3. D66 88%");
        assertThat(topThree(ALL_DISAGREE)).containsExactly("1. SGP 27%", "2. GroenLinks 18%", "3. ChristenUnie 15%");
        assertThat(topThree(ALL_NEITHER)).containsExactly("1. D66 63%", "2. GroenLinks 59%", "2. SGP 59%");
        assertThat(topThree(THE_ADVOCATE)).containsExactly("1. GroenLinks 91%", "2. ChristenUnie 85%", "3. SGP 77%");
        assertThat(topThree(THE_SCEPTIC)).containsExactly("1. CDA 58%", "1. VVD 58%", "3. D66 50%");
    }

    /** Whoever answers everything is compared with the parties that speak on a third of it: 6 of 18 or more. */
    @Test
    void are_each_compared_with_the_same_six_of_thirteen_parties() {
        assertThat(VOTERS).allSatisfy(it -> {
            assertThat(page(it).select(".ranking > li")).hasSize(6);
            assertThat(page(it).select(".silent-parties > li")).hasSize(7);
        });
    }

    /** Only of ChristenUnie do two of them see the same: 8 equal, 1 half way, 1 opposite for who agrees and for the advocate. */
    @Test
    void see_five_different_strips_of_five_of_the_six_and_four_of_the_other() {
        for (String party : page(ALL_AGREE).select(".ranking .party").eachText()) {
            assertThat(VOTERS.stream().map(it -> strip(it, party)).distinct())
                    .as(party)
                    .hasSize(party.equals("ChristenUnie") ? 4 : 5);
        }
        // Of VVD: 6 equal; 6 opposite; 6 half way; 4 equal, 1 half way, 1 opposite; 2 equal, 3 half way, 1 opposite.
        assertThat(VOTERS.stream().map(it -> strip(it, "VVD")))
                .containsExactly(
                        "EEEEEE............",
                        "............OOOOOO",
                        "HHHHHH............",
                        "EEEEH............O",
                        "EEHHH............O");
    }

    @Test
    void are_told_that_nobody_fits_only_where_nobody_comes_to_half() {
        assertThat(VOTERS.stream().filter(it -> !page(it).select(".verdict").isEmpty()))
                .containsExactly(ALL_DISAGREE);
    }

    private static List<String> topThree(AnswerSheet sheet) {
        return page(sheet).select(".ranking > li > details > summary").stream()
                .limit(3)
                .map(it ->
                        it.select(".rank, .party, .percentage > :first-child").eachText())
                .map(it -> String.join(" ", it))
                .toList();
    }

    /** The strip of a party: E equal, H half way, O opposite, a dot where it is silent. */
    private static String strip(AnswerSheet sheet, String party) {
        return page(sheet).select(".match:has(.party:containsOwn(%s)) .circles > span".formatted(party)).stream()
                .map(Element::className)
                .map(it -> it.startsWith("silent") ? "." : it.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static AnswerSheet sheet(Map<String, Answer> byId) {
        Map<StatementId, Answer> answers = new HashMap<>();
        byId.forEach((id, answer) -> answers.put(new StatementId(id), answer));
        return AnswerSheet.of(REVISION.id(), answers);
    }

    private static Document page(AnswerSheet sheet) {
        ResultContext context = Contexts.of(REVISION, sheet, Language.DUTCH);
        return Jsoup.parse(Markup.of(new ResultParts(context, Unfolding.AT_ONCE)));
    }
}
