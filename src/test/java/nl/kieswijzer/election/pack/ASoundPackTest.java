package nl.kieswijzer.election.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.PositionSource;
import nl.kieswijzer.election.Sensitivity;
import nl.kieswijzer.election.Statement;
import org.junit.jupiter.api.Test;

class ASoundPackTest {
    private final Edition edition = editionOf(SamplePack.sound().files());

    @Test
    void becomes_an_edition_with_everything_in_its_place() {
        assertThat(edition.parties()).extracting(Party::shortName).containsExactly("Zon", "Maan", "Ster");
        assertThat(edition.topics().map(it -> it.name().in(Locale.ENGLISH)))
                .containsExactly("Playing outside", "Playing inside");
        assertThat(edition.quotes()).hasSize(2);
        assertThat(edition.statements()).hasSize(2);
    }

    @Test
    void gives_positions_their_stance_source_and_quotes() {
        Position position = speeltuinen().position(new PartyId("maan")).orElseThrow();
        assertThat(position.stance()).isEqualTo(Stance.DISAGREE);
        assertThat(position.source()).isEqualTo(PositionSource.CONFIRMED);
        assertThat(edition.quote(position.quotes().getFirst()).orElseThrow().text())
                .isEqualTo("“Geen speeltuinen.”");
    }

    @Test
    void leaves_a_silent_party_silent() {
        assertThat(speeltuinen().position(new PartyId("ster"))).isEqualTo(Optional.empty());
    }

    @Test
    void may_say_how_heavy_a_statement_is_and_need_not() {
        String care = """
                terms: []
                  sensitivity: {weight: some, age: 12, about: [youth-care], reason: {nl: Zorg., en: Care.}}""";
        Edition heavier = editionOf(
                SamplePack.sound().with("statements.yaml", "terms: []", care).files());
        assertThat(heavier.statement(new StatementId("bal")).orElseThrow().sensitivity())
                .contains(new Sensitivity(
                        Sensitivity.Weight.SOME,
                        12,
                        List.of(Sensitivity.Subject.YOUTH_CARE),
                        LocalizedText.of(Map.of("nl", "Zorg.", "en", "Care."))));
        assertThat(speeltuinen().sensitivity()).isEmpty();
    }

    private Statement speeltuinen() {
        return edition.statement(new StatementId("speeltuinen")).orElseThrow();
    }

    static Edition editionOf(PackFiles files) {
        return switch (PackReader.read(files)) {
            case PackResult.Sound(Edition edition) -> edition;
            case PackResult.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }
}
