package nl.kieswijzer.election.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kieswijzer.election.Edition;
import org.junit.jupiter.api.Test;

class APackOfAnotherCountryTest {
    private static final int MANY = 40;

    @Test
    void may_have_40_parties_40_statements_and_a_position_of_each_on_each() {
        SamplePack pack = SamplePack.sound()
                .with("edition.yaml", "country: NL", "country: FI")
                .withBytes("parties.yaml", list("- id: p%1$d\n  name: Party %1$d\n"))
                .withBytes("quotes.yaml", list("- {id: q%1$d, party: p%1$d, topics: [buiten], text: “%1$d”}\n"))
                .withBytes("statements.yaml", list(STATEMENT))
                .withBytes("positions.yaml", positions())
                .withBytes("assessments.yaml", "[]\n...\n".getBytes(UTF_8))
                .with("themes.yaml", "party: maan", "party: p1");

        Edition edition = ASoundPackTest.editionOf(pack.files());

        assertThat(edition.parties()).hasSize(MANY);
        assertThat(edition.statements())
                .hasSize(MANY)
                .allSatisfy(it -> assertThat(it.positions()).hasSize(MANY));
    }

    private static final String STATEMENT = """
            - id: s%1$d
              topic: buiten
              text: {nl: Stelling %1$d., en: Statement %1$d.}
              meaning: {nl: Uitleg., en: Explanation.}
              current: {nl: Nu., en: Now.}
              for: {nl: Voor., en: For.}
              against: {nl: Tegen., en: Against.}
              terms: []
            """;

    private static byte[] positions() {
        String ofOne = IntStream.rangeClosed(1, MANY)
                .mapToObj(
                        "    - {party: p%1$d, stance: agree, source: coded, quotes: [q%1$d], rationale: {nl: Zo., en: So.}}\n"
                                ::formatted)
                .collect(Collectors.joining());
        return list("- statement: s%1$d\n  positions:\n" + ofOne);
    }

    private static byte[] list(String item) {
        String items = IntStream.rangeClosed(1, MANY).mapToObj(item::formatted).collect(Collectors.joining());
        return (items + "...\n").getBytes(UTF_8);
    }
}
