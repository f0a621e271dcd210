package nl.kieswijzer.election.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Term;
import nl.kieswijzer.election.TermId;
import nl.kieswijzer.election.pack.PackReader;
import nl.kieswijzer.election.pack.PackResult;
import nl.kieswijzer.election.pack.SamplePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What differs between the sample pack and one in which a thing or two is otherwise. */
class AllThatChangedTest {
    @Test
    void is_nothing_where_nothing_did() {
        assertThat(since(SamplePack.sound()).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "edition.yaml | 2030-03-20 | 2030-03-21",
                "edition.yaml | nl: Veel | nl: Heel veel",
                "edition.yaml | By two readers. | By three readers.",
                "parties.yaml | short: Zon | short: PvdZ",
                "themes.yaml | Kinderen spelen. | Kinderen spelen graag.",
                "themes.yaml | Geen standpunten over spelen. | Geen standpunten.",
                "themes.yaml | About inside. | On the inside.",
                "quotes.yaml | [buiten, binnen] | [buiten]",
                "quotes.yaml | “Meer | “Veel meer",
                "glossary.yaml | A place to play. | A place for play.",
                "statements.yaml | In huis mag | Binnen mag",
                "statements.yaml | Meer plek. | Veel meer plek.",
                "statements.yaml | topic: binnen | topic: buiten",
                "statements.yaml | terms: [speeltuin] | terms: []",
                "positions.yaml | stance: disagree | stance: neither",
                "positions.yaml | source: confirmed | source: coded",
                "positions.yaml | The party wants none. | It wants none.",
                "assessments.yaml | level: contributes | level: strengthens",
                "assessments.yaml | One proposal. | A proposal."
            })
    void is_something_wherever_a_word_did(String file, String before, String after) {
        assertThat(since(SamplePack.sound().with(file, before, after)).isEmpty())
                .isFalse();
    }

    @Test
    void is_a_party_that_came_one_that_went_and_one_with_another_name() {
        AllChanges changes = since(SamplePack.sound()
                .with("parties.yaml", "- id: ster\n  name: Ster", "- id: komeet\n  name: Komeet")
                .with("parties.yaml", "Partij van de Zon", "De Zon"));
        assertThat(changes.parties().added()).extracting(Party::id).containsExactly(new PartyId("komeet"));
        assertThat(changes.parties().removed()).extracting(Party::id).containsExactly(new PartyId("ster"));
        assertThat(changes.parties().changed())
                .extracting(it -> it.before().name() + " → " + it.after().name())
                .containsExactly("Partij van de Zon → De Zon");
    }

    @Test
    void is_a_term_that_came() {
        AllChanges changes = since(SamplePack.sound().with("glossary.yaml", "...", """
                        - id: bal
                          name: {nl: bal, en: ball}
                          meaning: {nl: Rond., en: Round.}
                        ..."""));
        assertThat(changes.terms().added()).extracting(Term::id).containsExactly(new TermId("bal"));
        assertThat(changes.answered().isEmpty()).isTrue();
    }

    @Test
    void is_an_explanation_by_its_parts() {
        AllChanges changes = since(SamplePack.sound()
                .with("statements.yaml", "Meer plek.", "Veel meer plek.")
                .with("statements.yaml", "Land is dear.", "Land is scarce."));
        assertThat(changes.explanations()).singleElement().satisfies(it -> {
            assertThat(it.after().id()).isEqualTo(new StatementId("speeltuinen"));
            assertThat(it.parts()).isEqualTo(List.of(StatementPart.MEANING, StatementPart.ARGUMENT_AGAINST));
        });
        assertThat(changes.answered().isEmpty()).isTrue();
    }

    @Test
    void is_a_position_on_other_grounds_and_not_one_that_moved() {
        AllChanges grounds = since(SamplePack.sound().with("positions.yaml", "source: confirmed", "source: coded"));
        assertThat(grounds.grounds()).extracting(it -> it.after().party()).containsExactly(new PartyId("maan"));
        assertThat(grounds.answered().positions()).isEmpty();
        AllChanges moved = since(SamplePack.sound().with("positions.yaml", "stance: disagree", "stance: neither"));
        assertThat(moved.grounds()).isEmpty();
        assertThat(moved.answered().positions()).hasSize(1);
    }

    @Test
    void is_an_assessment_at_another_level() {
        AllChanges changes = since(SamplePack.sound().with("assessments.yaml", "contributes", "weakens"));
        assertThat(changes.assessments().changed())
                .extracting(
                        it -> it.after().topic() + " " + it.after().assessment().level())
                .containsExactly("buiten WEAKENS");
        assertThat(changes.topics().isEmpty()).isTrue();
        assertThat(changes.themes().isEmpty()).isTrue();
    }

    @Test
    void is_a_topic_by_itself_and_not_its_theme() {
        AllChanges changes = since(SamplePack.sound().with("themes.yaml", "Over buiten.", "Over buiten zijn."));
        assertThat(changes.topics().changed()).hasSize(1);
        assertThat(changes.themes().isEmpty()).isTrue();
    }

    @Test
    void is_what_the_edition_says_of_itself() {
        assertThat(since(SamplePack.sound()
                                .with("edition.yaml", "2030-03-20", "2030-03-21")
                                .with("edition.yaml", "Uit een programma.", "Uit programma's."))
                        .texts())
                .containsExactly(EditionText.DATE, EditionText.SOURCE);
    }

    @Test
    void is_the_order_of_statements() {
        Edition edition = edition(SamplePack.sound());
        Edition turned = new Edition(
                edition.id(),
                edition.languages(),
                edition.election(),
                edition.provenance(),
                edition.legend(),
                edition.parties().reversed(),
                edition.themes(),
                edition.programmes(),
                edition.quotes(),
                edition.terms(),
                edition.statements().reversed());
        AllChanges changes = AllChanges.between(edition, turned);
        assertThat(changes.reordered()).isTrue();
        assertThat(changes.answered().isEmpty()).isTrue();
        assertThat(changes.parties().isEmpty()).isTrue();
    }

    @Test
    void is_a_round_of_reading() {
        SamplePack read = SamplePack.sound().withBytes("coding.yaml", """
                        - id: eerste
                          date: 2029-11-05
                          who: {nl: Twee mensen., en: Two people.}
                          coders: [a, b]
                          candidates: []
                          readings:
                            - {statement: bal, party: zon, values: {a: agree, b: agree}}
                        ...
                        """.getBytes(StandardCharsets.UTF_8));
        AllChanges changes = since(read);
        assertThat(changes.rounds().added()).hasSize(1);
        assertThat(changes.isEmpty()).isFalse();
        assertThat(changes.answered().isEmpty()).isTrue();
    }

    @Test
    void is_not_asked_of_two_editions() {
        Edition one = edition(SamplePack.sound());
        Edition other = edition(SamplePack.sound().with("edition.yaml", "id: voorbeeld", "id: anders"));
        assertThatIllegalArgumentException().isThrownBy(() -> AllChanges.between(one, other));
    }

    private static AllChanges since(SamplePack newer) {
        return AllChanges.between(edition(SamplePack.sound()), edition(newer));
    }

    private static Edition edition(SamplePack pack) {
        return switch (PackReader.read(pack.files())) {
            case PackResult.Sound(Edition edition) -> edition;
            case PackResult.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }
}
