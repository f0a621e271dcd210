package nl.kieswijzer.explore.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.coding.Candidate;
import nl.kieswijzer.election.coding.CodedValue;
import nl.kieswijzer.election.coding.CoderId;
import nl.kieswijzer.election.coding.Reading;
import nl.kieswijzer.election.coding.Round;
import nl.kieswijzer.election.coding.RoundId;
import nl.kieswijzer.election.coding.Settlement;
import nl.kieswijzer.explore.ReadingSite;
import nl.kieswijzer.explore.parts.LocalEdition;
import nl.kieswijzer.site.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TheRoundsOnTheMethodPageTest extends ReadingSite {
    @Test
    void give_the_figures_that_the_report_on_the_coding_gives() throws Exception {
        // TheTwoReadersTest holds the report against the round: 216 units, 209 equal, alpha 0.941, and so on.
        assertThat(whole(page("/methode")))
                .containsExactly("209 van 216", "0,941", "112 van 116", "0,944", "81 van 82", "0,978");
        assertThat(whole(page("/en/method")))
                .containsExactly("209 of 216", "0.941", "112 of 116", "0.944", "81 of 82", "0.978");
    }

    @Test
    void give_an_interval_around_each_alpha() throws Exception {
        List<String> intervals = page("/methode")
                .select("#m-agreement .coding-round > table td .soft")
                .eachText();
        assertThat(intervals).hasSize(3).allMatch(it -> it.matches("0,[0-9]{3} tot [01],[0-9]{3}"));
        // Around 0,941.
        assertThat(intervals.getFirst()).isBetween("0,850 tot", "0,941").endsWith("tot 0,981");
    }

    @Test
    void give_every_statement_that_was_read_with_a_mark_where_alpha_is_too_low() throws Exception {
        assertThat(page("/methode").select("#m-agreement .fold table tbody tr")).hasSize(33);
        assertThat(page("/methode").select("#m-agreement .too-low")).isEmpty();
        // On each statement one party was read. Two times the readers differ: 1 - (2 - 1) x 1 / (1 x 1) = 0.
        Element section = section(edition(List.of(round(List.of("a", "b"), 2))));
        assertThat(section.select(".fold table tbody td:last-child").eachText().subList(0, 3))
                .containsExactly("0,000 te laag", "0,000 te laag", "–");
        assertThat(section.select(".too-low")).hasSize(2);
    }

    @Test
    void give_every_difference_with_what_each_read_and_what_was_settled_and_why() throws Exception {
        assertThat(page("/methode").select("#m-agreement .differences > li")).hasSize(7);
        assertThat(page("/methode")
                        .select("#m-agreement .differences > li")
                        .getFirst()
                        .text())
                .isEqualTo("ChristenUnie " + statement("onvrijwillige-seks")
                        + " Lezer a: Eens. Lezer b: Zegt hier niets over. Beslist: Zegt hier niets over."
                        + " De ruimere wet en de extra capaciteit gaan over minderjarigen, niet over seks tegen iemands"
                        + " wil in het algemeen.");
        Element candidate =
                page("/en/method").select("#m-agreement .differences > li").get(1);
        assertThat(candidate.select("[lang=nl]").text())
                .isEqualTo("Jeugdhulp moet vanaf 18 jaar stap voor stap minder worden.");
    }

    @Test
    void say_so_where_there_are_none() {
        assertThat(section(edition(List.of())).text())
                .contains("komen niet uit een leesronde waarin lezers los van elkaar lazen");
        assertThat(section(edition(List.of())).select("table, .fold")).isEmpty();
    }

    @Test
    void compare_every_two_of_three_readers_and_say_where_nothing_differed() {
        Element section = section(edition(List.of(round(List.of("a", "b", "c"), 0))));
        assertThat(section.select("table").getLast().select("tbody th").eachText())
                .containsExactly("a en b", "a en c", "b en c");
        assertThat(section.text()).contains("De lezers kozen overal hetzelfde. Er viel niets te beslissen.");
        // Agree to every statement: one value only.
        assertThat(section.select(".coding-round > table tbody td:last-child").eachText())
                .containsOnly("–");
    }

    @Test
    void fold_many_differences_up_and_leave_few_open() {
        assertThat(section(edition(List.of(round(List.of("a", "b"), 10))))
                        .select("details")
                        .getLast()
                        .hasAttr("open"))
                .isTrue();
        assertThat(section(edition(List.of(round(List.of("a", "b"), 11))))
                        .select("details")
                        .getLast()
                        .hasAttr("open"))
                .isFalse();
    }

    /** Eleven statements that were left out, on the first of which the coders differ. */
    private Round round(List<String> coders, int differences) {
        LocalizedText text = LocalizedText.of(Map.of("nl", "Zo is het.", "en", "So it is."));
        List<CoderId> ids = coders.stream().map(CoderId::new).toList();
        PartyId party = edition().parties().getFirst().id();
        return new Round(
                new RoundId("proef"),
                LocalDate.of(2030, 1, 2),
                text,
                ids,
                IntStream.range(0, 11)
                        .mapToObj(it -> new Candidate(new StatementId("s" + it), "Stelling " + it))
                        .toList(),
                IntStream.range(0, 11)
                        .mapToObj(it -> new Reading(
                                new StatementId("s" + it),
                                party,
                                values(ids, it < differences),
                                it < differences
                                        ? Optional.of(new Settlement(CodedValue.AGREE, text))
                                        : Optional.empty()))
                        .toList());
    }

    private static Map<CoderId, CodedValue> values(List<CoderId> coders, boolean differs) {
        Map<CoderId, CodedValue> values = new LinkedHashMap<>();
        coders.forEach(it -> values.put(it, CodedValue.AGREE));
        if (differs) {
            values.put(coders.getFirst(), CodedValue.NEITHER);
        }
        return values;
    }

    private EditionRevision edition(List<Round> rounds) {
        Edition now = edition();
        return new EditionRevision(
                new Edition(
                        now.id(),
                        now.languages(),
                        now.election(),
                        now.provenance(),
                        now.legend(),
                        now.parties(),
                        now.themes(),
                        now.programmes(),
                        now.quotes(),
                        now.terms(),
                        now.statements(),
                        now.explanations(),
                        rounds),
                1,
                revision().publishedAt());
    }

    private Element section(EditionRevision revision) {
        LocalEdition local = new LocalEdition(revision, edition(Language.DUTCH).texts());
        return Jsoup.parse(CodingSection.of(local).getElement().getOuterHTML()).body();
    }

    private String statement(String id) {
        return edition().statement(new StatementId(id)).orElseThrow().text().in(Language.DUTCH.locale());
    }

    private static List<String> whole(Document page) {
        return page.select("#m-agreement .coding-round > table td").stream()
                .map(it -> it.select("span:first-child").isEmpty()
                        ? it.text()
                        : it.select("> span").getFirst().text())
                .toList();
    }
}
