package nl.kieswijzer.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.kieswijzer.election.pack.PackReader;
import nl.kieswijzer.election.pack.PackResult;
import nl.kieswijzer.election.pack.SamplePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheFingerprintTest {
    private static final Fingerprint BEFORE = of(SamplePack.sound());

    @ParameterizedTest
    @CsvSource({
        "edition.yaml, id: voorbeeld, id: ander",
        "statements.yaml, Er moeten meer, Er hoeven meer",
        "positions.yaml, stance: agree, stance: neither",
    })
    void changes_with_what_decides_a_ranking(String file, String old, String replacement) {
        assertThat(of(SamplePack.sound().with(file, old, replacement))).isNotEqualTo(BEFORE);
    }

    @Test
    void changes_with_the_order_of_parties_and_of_statements_since_codes_count_by_it() {
        SamplePack parties = SamplePack.sound().with("parties.yaml", "- id: maan\n  name: Maan\n", "");
        assertThat(of(parties.with("parties.yaml", "...", "- id: maan\n  name: Maan\n...")))
                .isNotEqualTo(BEFORE);
        SamplePack statements = SamplePack.sound();
        String[] both = new String(statements.bytes("statements.yaml"), StandardCharsets.UTF_8)
                .replace("...\n", "")
                .split("(?=- id:)");
        statements.withBytes("statements.yaml", (both[1] + both[0] + "...\n").getBytes(StandardCharsets.UTF_8));
        assertThat(of(statements)).isNotEqualTo(BEFORE);
    }

    @ParameterizedTest
    @CsvSource({
        "statements.yaml, There must be more, We need more",
        "statements.yaml, Meer plek., Meer ruimte.",
        "statements.yaml, Er moeten meer, Er  moeten   meer",
        "positions.yaml, De partij wil meer., Zij wil meer.",
        "positions.yaml, source: coded, source: confirmed",
        "parties.yaml, Partij van de Zon, Zonpartij",
        "quotes.yaml, Meer speeltuinen, Nog meer speeltuinen",
    })
    void stays_the_same_with_all_else(String file, String old, String replacement) {
        assertThat(of(SamplePack.sound().with(file, old, replacement))).isEqualTo(BEFORE);
    }

    @Test
    void stays_the_same_whichever_words_of_a_quote_count() {
        assertThat(of(SamplePack.sound()
                        .with("positions.yaml", "quotes: [zon-1]", "quotes: [zon-1]\n      sentences: {zon-1: Meer}")))
                .isEqualTo(BEFORE);
    }

    @Test
    void does_not_depend_on_the_number_of_the_revision_nor_on_the_order_positions_are_listed_in() {
        Edition edition = edition(SamplePack.sound());
        assertThat(new EditionRevision(edition, 9, Instant.EPOCH).fingerprint()).isEqualTo(BEFORE);
        SamplePack turned = SamplePack.sound()
                .with("positions.yaml", "- party: zon", "- party: x")
                .with("positions.yaml", "[zon-1]", "[x]")
                .with("positions.yaml", "stance: agree", "stance: y")
                .with("positions.yaml", "- party: maan", "- party: zon")
                .with("positions.yaml", "[maan-1]", "[zon-1]")
                .with("positions.yaml", "stance: disagree", "stance: agree")
                .with("positions.yaml", "- party: x", "- party: maan")
                .with("positions.yaml", "[x]", "[maan-1]")
                .with("positions.yaml", "stance: y", "stance: disagree");
        assertThat(of(turned)).isEqualTo(BEFORE);
    }

    @Test
    void is_shown_as_eight_hexadecimal_digits() {
        assertThat(new Fingerprint(0x0b5e6a1fL)).hasToString("0b5e6a1f");
        assertThatIllegalArgumentException().isThrownBy(() -> new Fingerprint(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fingerprint(1L << 32));
    }

    private static Fingerprint of(SamplePack pack) {
        return new EditionRevision(edition(pack), 1, Instant.EPOCH).fingerprint();
    }

    private static Edition edition(SamplePack pack) {
        return switch (PackReader.read(pack.files())) {
            case PackResult.Sound(Edition edition) -> edition;
            case PackResult.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }
}
