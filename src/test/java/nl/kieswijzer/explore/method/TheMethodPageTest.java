package nl.kieswijzer.explore.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.explore.ReadingSite;
import nl.kieswijzer.explore.parts.Contact;
import nl.kieswijzer.matching.Match;
import nl.kieswijzer.matching.Matcher;
import nl.kieswijzer.matching.PartyPositions;
import nl.kieswijzer.matching.Range;
import nl.kieswijzer.matching.Ranking;
import nl.kieswijzer.matching.report.EditionReport;
import nl.kieswijzer.site.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TheMethodPageTest extends ReadingSite {
    @Test
    void works_its_example_out_as_the_formula_does() throws Exception {
        StatementId one = new StatementId("one");
        StatementId two = new StatementId("two");
        StatementId three = new StatementId("three");
        StatementId four = new StatementId("four");
        PartyId party = new PartyId("party");
        Matcher matcher = Matcher.of(
                List.of(one, two, three, four),
                List.of(new PartyPositions(
                        party, Map.of(one, Stance.AGREE, two, Stance.AGREE, three, Stance.DISAGREE))));
        AnswerSheet sheet = new AnswerSheet(
                new RevisionId(new EditionId("voorbeeld"), 1),
                Map.of(one, Answer.AGREE, two, Answer.NEITHER, three, Answer.DISAGREE, four, Answer.AGREE),
                Set.of(three),
                Set.of());
        Match match = matcher.matches(sheet).getFirst();
        Range range = match.range();

        Document page = page("/methode");
        assertThat(page.select("#m-formula tbody td").eachText())
                .containsExactly(
                        "Eens",
                        "Eens",
                        "1",
                        "1",
                        "Geen van beide",
                        "Eens",
                        "1",
                        "½",
                        "Oneens",
                        "Oneens",
                        "2",
                        "2",
                        "Eens",
                        "Zegt hier niets over",
                        "–",
                        "–");
        assertThat(page.select("#m-formula").text())
                .contains("3½ / 4 = %d%% overeenkomst, over %d van jouw %d stellingen"
                        .formatted(match.percentage().orElseThrow(), match.comparable(), match.answered()));
        assertThat(page.select("#m-silence").text())
                .contains("3½ / 5 = %d%%".formatted(range.low()))
                .contains("4½ / 5 = %d%%".formatted(range.high()));
    }

    @Test
    void names_who_is_elected_as_a_sentence_does() throws Exception {
        assertThat(page("/methode").select("#m-statements").text())
                .contains("iets waarover de Tweede Kamer kan beslissen");
        assertThat(page("/en/method").select("#m-statements").text())
                .contains("something that the House of Representatives can decide");
    }

    @Test
    void gives_the_limits_that_matching_keeps_to() throws Exception {
        assertThat(Match.SMALLEST_PART).isEqualTo(3);
        assertThat(page("/methode").select("#m-silence").text())
                .contains("minder dan %d van jouw stellingen".formatted(Match.FEWEST_COMPARABLE))
                .contains("minder dan een derde")
                .contains("minder dan %d stellingen".formatted(Ranking.FEWEST_ANSWERS));
    }

    @Test
    void tells_how_well_the_edition_asks_as_the_report_on_it_does() throws Exception {
        EditionReport report = AskingReports.of(edition());
        int all = report.statements().size();
        Document page = page("/methode");
        assertThat(page.select("#m-asking").text())
                .contains("%d van de %d stellingen verdelen"
                        .formatted(all - report.undivided().size(), all))
                .contains("krijgen %d van de %d partijen een percentage"
                        .formatted(
                                report.rankedOnAFullSheet().size(),
                                report.parties().size()));
        assertThat(page.select("#m-asking table")
                        .getFirst()
                        .select("tbody tr td:nth-of-type(2)")
                        .eachText())
                .isEqualTo(report.statements().stream()
                        .map(it -> it.divides() ? "ja" : "nee")
                        .toList());
        assertThat(page.select("#m-asking table").getLast().select("tbody tr"))
                .hasSameSizeAs(report.rankedOnAFullSheet());
    }

    @Test
    void draws_every_party_that_has_a_place_and_says_the_same_in_words() throws Exception {
        EditionReport report = AskingReports.of(edition());
        for (String path : List.of("/methode", "/en/method")) {
            Document page = page(path);
            assertThat(page.select("#m-asking svg circle"))
                    .hasSameSizeAs(report.map().places());
            assertThat(page.select("#m-asking svg text").eachText())
                    .containsExactlyInAnyOrderElementsOf(report.map().places().stream()
                            .map(it -> edition().party(it.party()).orElseThrow().shortName())
                            .toList());
            assertThat(page.select("#m-asking svg[role=img] > title, #m-asking svg > desc")
                            .eachText())
                    .hasSize(2)
                    .allMatch(it -> !it.isBlank());
            int shared = (int) report.pairs().stream()
                    .filter(it -> it.both() > 0
                            && !report.map().unplaced().contains(it.first())
                            && !report.map().unplaced().contains(it.second()))
                    .count();
            assertThat(page.select("#m-asking table").get(1).select("tbody tr")).hasSize(shared);
        }
    }

    @Test
    void tells_who_to_report_a_mistake_to_once_somebody_filled_that_in() throws Exception {
        var texts = edition(Language.DUTCH).texts();
        assertThat(page("/methode").select("#m-mistake").text()).contains("nog geen adres voor meldingen");
        assertThat(new Contact("fout@kieswijzer.example").in(texts).getElement().getOuterHTML())
                .contains("href=\"mailto:fout@kieswijzer.example\"");
        assertThat(new Contact(" https://kieswijzer.example/fout ")
                        .in(texts)
                        .getElement()
                        .getOuterHTML())
                .contains("href=\"https://kieswijzer.example/fout\"");
    }
}
