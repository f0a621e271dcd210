package nl.kieswijzer.election.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Sha256;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.QuoteId;
import nl.kieswijzer.election.pack.node.Fault;
import nl.kieswijzer.election.source.Programme;
import nl.kieswijzer.election.source.ProgrammeId;
import nl.kieswijzer.election.source.ProgrammePage;
import org.junit.jupiter.api.Test;

class AQuoteAndItsPageTest {
    private static final String FILE = "ab".repeat(32);
    private static final String PROGRAMMES = """
            - id: zon-2030
              party: zon
              title: Zon voor allen
              url: https://zon.example/programma.pdf
              date: 2030-01-15
              file: %s
              pages: 80
            ...
            """.formatted(FILE);

    @Test
    void stand_in_the_edition() {
        Edition edition = sound(quoted("programme: zon-2030", "page: 12"));
        assertThat(edition.quote(new QuoteId("zon-1")).orElseThrow().place())
                .contains(new ProgrammePage(new ProgrammeId("zon-2030"), 12));
        assertThat(edition.programmes())
                .containsExactly(new Programme(
                        new ProgrammeId("zon-2030"),
                        new PartyId("zon"),
                        "Zon voor allen",
                        Optional.of(URI.create("https://zon.example/programma.pdf")),
                        Optional.of(LocalDate.of(2030, 1, 15)),
                        Optional.of(new Sha256(FILE)),
                        Optional.of(80)));
    }

    @Test
    void are_the_same_when_the_edition_is_taken_apart_into_entries_and_read_back() {
        Edition edition = sound(quoted("programme: zon-2030", "page: 12"));
        var reading = PackReader.read(edition.id(), EntriesOf.edition(edition));
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.edition()).isEqualTo(edition);
    }

    @Test
    void need_not_be_there() {
        Edition edition = sound(SamplePack.sound());
        assertThat(edition.programmes()).isEmpty();
        assertThat(edition.quote(new QuoteId("zon-1")).orElseThrow().place()).isEmpty();
    }

    @Test
    void lead_to_the_page_in_a_pdf_and_to_the_whole_of_anything_else() {
        Programme programme =
                sound(quoted("programme: zon-2030", "page: 12")).programmes().getFirst();
        assertThat(programme.original(12)).contains("https://zon.example/programma.pdf#page=12");
        SamplePack page = quoted("programme: zon-2030", "page: 12")
                .with("programmes.yaml", "programma.pdf", "programma?deel=1#begin");
        assertThat(sound(page).programmes().getFirst().original(12))
                .contains("https://zon.example/programma?deel=1#begin");
    }

    @Test
    void have_to_be_of_a_programme_that_exists_and_of_the_quote_s_own_party() {
        assertThat(faults(quoted("programme: maan-2030", "page: 12")))
                .containsExactly(
                        "quotes.yaml:5: unknown programme 'maan-2030'. Correct it, or add it to programmes.yaml.");
        assertThat(faults(
                        quoted("programme: zon-2030", "page: 12").with("programmes.yaml", "party: zon", "party: maan")))
                .containsExactly(
                        "quotes.yaml:5: programme 'zon-2030' is not of party 'zon'. Name a programme of this party.");
    }

    @Test
    void have_to_be_within_the_programme() {
        assertThat(faults(quoted("programme: zon-2030", "page: 81")))
                .containsExactly("quotes.yaml:6: programme 'zon-2030' has no page 81. Write a number from 1 to 80.");
        assertThat(faults(quoted("programme: zon-2030", "page: nul")))
                .containsExactly("quotes.yaml:6: 'page' is not a number of pages. Write a number from 1 to 9999.");
    }

    @Test
    void go_together() {
        assertThat(faults(quoted("programme: zon-2030")))
                .containsExactly(
                        "quotes.yaml:1: a programme without a page. Say on which page of it the quote stands.");
        assertThat(faults(quoted("page: 12")))
                .containsExactly("quotes.yaml:5: a page of no programme. Name the programme, or remove the page.");
    }

    @Test
    void never_lead_to_anything_but_a_page_on_the_web() {
        for (String address :
                List.of("javascript:alert(1)", "data:text/html,x", "programma.pdf", "https://", "https://a b")) {
            assertThat(faults(quoted("programme: zon-2030", "page: 12")
                            .with("programmes.yaml", "https://zon.example/programma.pdf", "'" + address + "'")))
                    .containsExactly("programmes.yaml:4: '%s' is not the address of a page.".formatted(address)
                            + " Copy it from the address bar, with https:// in front.");
        }
    }

    private static SamplePack quoted(String... fields) {
        return SamplePack.sound()
                .withBytes("programmes.yaml", PROGRAMMES.getBytes(StandardCharsets.UTF_8))
                .with(
                        "quotes.yaml",
                        "text: “Meer speeltuinen.”",
                        "text: “Meer speeltuinen.”\n  " + String.join("\n  ", fields));
    }

    private static Edition sound(SamplePack pack) {
        return switch (PackReader.read(pack.files())) {
            case PackResult.Sound(Edition edition) -> edition;
            case PackResult.Faulty(List<Fault> faults) -> throw new AssertionError(faults);
        };
    }

    private static List<String> faults(SamplePack pack) {
        return switch (PackReader.read(pack.files())) {
            case PackResult.Sound _ -> List.of();
            case PackResult.Faulty(List<Fault> faults) ->
                faults.stream().map(Fault::toString).toList();
        };
    }
}
