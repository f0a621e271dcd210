package nl.kieswijzer.election.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kieswijzer.election.pack.node.Fault;
import org.junit.jupiter.api.Test;

class AFaultyPackTest {
    @Test
    void names_file_and_line_and_what_to_do() {
        assertThat(faultsOf(SamplePack.sound().with("positions.yaml", "stance: agree", "stance: yes")))
                .containsExactly(
                        "positions.yaml:4: 'yes' is not a value of 'stance'. Choose from agree, disagree, neither.");
    }

    @Test
    void is_told_all_its_faults_at_once() {
        SamplePack pack = SamplePack.sound()
                .with("parties.yaml", "id: ster", "id: zon")
                .with("quotes.yaml", "party: maan", "party: pluto")
                .with("statements.yaml", "topic: binnen", "topic: nergens")
                .with("glossary.yaml", ", en: playground", "");
        assertThat(faultsOf(pack))
                .containsExactly(
                        "glossary.yaml:2: 'name' is missing in language 'en'. Add 'en: …'.",
                        "parties.yaml:6: party 'zon' exists already, at line 1. Give one of the two another id.",
                        "quotes.yaml:6: unknown party 'pluto'. Correct it, or add it to parties.yaml.",
                        "statements.yaml:10: unknown topic 'nergens'. Correct it, or add it to themes.yaml.");
    }

    @Test
    void may_not_call_a_statement_heavy_without_saying_of_what_and_from_what_age() {
        String care = """
                terms: []
                  sensitivity: {weight: heavy, age: 80, about: [zorgen], reason: {nl: Zwaar., en: Heavy.}}""";
        assertThat(faultsOf(SamplePack.sound().with("statements.yaml", "terms: []", care)))
                .containsExactlyInAnyOrder(
                        "statements.yaml:17: 'age' is not an age to advise. Write a number from 8 to 18.",
                        "statements.yaml:17: 'zorgen' is not a value of 'about'. Choose from abuse, crime, death,"
                                + " exploitation, flight, poverty, sexuality, violence, war, youth-care.",
                        "statements.yaml:17: heavier than light, but about nothing."
                                + " Say in 'about' what can hurt.");
    }

    @Test
    void may_not_have_a_position_without_a_quote() {
        assertThat(faultsOf(SamplePack.sound().with("positions.yaml", "quotes: [zon-1]", "quotes: []")))
                .containsExactly("positions.yaml:3: a position without a quote."
                        + " Name at least one quote that exists in 'quotes', or remove the entry.");
    }

    @Test
    void may_not_rest_a_position_on_a_quote_of_another_party() {
        assertThat(faultsOf(SamplePack.sound().with("positions.yaml", "quotes: [zon-1]", "quotes: [maan-1]")))
                .containsExactly("positions.yaml:3: quote 'maan-1' is not of party 'zon'. Name a quote of this party.");
    }

    @Test
    void may_not_give_a_party_two_positions_on_a_statement() {
        assertThat(faultsOf(SamplePack.sound().with("positions.yaml", "party: maan", "party: zon")))
                .contains(
                        "positions.yaml:8: party 'zon' has a position on this statement already. Keep one of the two.");
    }

    @Test
    void may_not_mark_as_assessed_what_has_nothing_to_assess() {
        assertThat(faultsOf(SamplePack.sound().with("assessments.yaml", "level: contributes", "level: none")))
                .containsExactly("assessments.yaml:3: level 'none' is for parties without quotes, which are not listed."
                        + " Remove the entry or choose a level.");
    }

    @Test
    void is_told_about_wrong_types() {
        SamplePack pack = SamplePack.sound()
                .with("quotes.yaml", "topics: [buiten]", "topics: buiten")
                .with("parties.yaml", "name: Maan", "name: [Maan]")
                .with("edition.yaml", "date: 2030-03-20", "date: morgen");
        assertThat(faultsOf(pack))
                .contains(
                        "quotes.yaml:7: 'topics' should be a list. Begin each entry with '- ', or write [].",
                        "parties.yaml:5: 'name' should be text. Write one value here, not a list or fields.",
                        "edition.yaml:4: 'morgen' is not a date. Write it as year-month-day, such as 2021-03-17.");
    }

    @Test
    void is_told_about_fields_that_nobody_reads() {
        assertThat(faultsOf(SamplePack.sound().with("parties.yaml", "short: Zon", "colour: yellow")))
                .containsExactly("parties.yaml:3: unknown field 'colour'. Known here: id, name, short.");
    }

    @Test
    void that_was_cut_off_is_recognised_even_where_it_is_valid_yaml() {
        SamplePack pack = SamplePack.sound().with("parties.yaml", "- id: ster\n  name: Ster\n...\n", "");
        assertThat(faultsOf(pack))
                .containsExactly("parties.yaml:5: the file does not end with '...' and may have been cut off."
                        + " Complete it and end it with a line '...'.");
    }

    @Test
    void that_lacks_a_file_says_which_and_does_not_complain_about_what_stood_in_it() {
        assertThat(faultsOf(SamplePack.sound().without("parties.yaml")))
                .singleElement()
                .asString()
                .startsWith("parties.yaml:1: the file is missing");
    }

    @Test
    void with_bytes_that_are_not_utf8_says_on_which_line() {
        byte[] latin = "- id: zon\n  name: Zonnepartij\n  short: Zoë\n...\n".getBytes(ISO_8859_1);
        assertThat(faultsOf(SamplePack.sound().withBytes("parties.yaml", latin)))
                .containsExactly("parties.yaml:3: a byte is not UTF-8. Save the file as UTF-8.");
    }

    @Test
    void that_is_huge_is_refused_unread() {
        byte[] huge = " ".repeat(PackFiles.MAX_FILE_BYTES + 1).getBytes(UTF_8);
        assertThat(faultsOf(SamplePack.sound().withBytes("quotes.yaml", huge)))
                .containsExactly("quotes.yaml:1: the file is larger than 4194304 bytes. Split or shorten it.");
    }

    @Test
    void whose_aliases_would_explode_is_refused_unexpanded() {
        String bomb = """
                a: &a [x, x, x, x, x, x, x, x, x]
                b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
                c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
                ...
                """;
        assertThat(faultsOf(SamplePack.sound().withBytes("edition.yaml", bomb.getBytes(UTF_8))))
                .containsExactly(
                        "edition.yaml:2: aliases (*name) are not allowed. Write the content out.",
                        "edition.yaml:3: aliases (*name) are not allowed. Write the content out.");
    }

    @Test
    void that_nests_without_end_is_refused() {
        String deep = "[".repeat(5000) + "]".repeat(5000) + "\n...\n";
        assertThat(faultsOf(SamplePack.sound()
                        .withBytes("terms.yaml", new byte[0])
                        .withBytes("glossary.yaml", deep.getBytes(UTF_8))))
                .singleElement()
                .asString()
                .startsWith("glossary.yaml:1: this is not valid YAML");
    }

    @Test
    void may_not_have_words_count_that_the_quote_does_not_say() {
        assertThat(faultsOf(counting("Minder speeltuinen.")))
                .containsExactly("positions.yaml:8: these words do not stand in quote 'zon-1'. Copy them from"
                        + " quotes.yaml, letter for letter, with ' … ' for what you leave out between.");
    }

    @Test
    void may_not_have_parts_of_a_quote_change_places() {
        assertThat(faultsOf(counting("speeltuinen. … Meer"))).hasSize(1);
    }

    @Test
    void may_not_have_words_count_of_a_quote_that_the_position_does_not_rest_on() {
        assertThat(faultsOf(SamplePack.sound()
                        .with("positions.yaml", "quotes: [zon-1]", "quotes: [zon-1]\n      sentences: {maan-1: Geen}")))
                .containsExactly("positions.yaml:7: unknown field 'maan-1'. Known here: zon-1.");
    }

    private static SamplePack counting(String words) {
        return SamplePack.sound()
                .with(
                        "positions.yaml",
                        "quotes: [zon-1]",
                        "quotes: [zon-1]\n      sentences:\n        zon-1: " + words);
    }

    private static List<String> faultsOf(SamplePack pack) {
        return switch (PackReader.read(pack.files())) {
            case PackResult.Sound _ -> List.of();
            case PackResult.Faulty(List<Fault> faults) ->
                faults.stream().map(Fault::toString).toList();
        };
    }
}
