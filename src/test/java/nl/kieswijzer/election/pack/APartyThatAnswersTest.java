package nl.kieswijzer.election.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Edition.Explanations;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.said.PartyAnswer;
import nl.kieswijzer.election.said.Vote;
import org.junit.jupiter.api.Test;

class APartyThatAnswersTest {
    private static final PartyId SUN = new PartyId("zon");
    private static final PartyId MOON = new PartyId("maan");
    private static final PartyId STAR = new PartyId("ster");

    @Test
    void has_a_position_without_a_quote_where_it_said_so_itself() {
        Position position = statement("zwemles").position(SUN).orElseThrow();
        assertThat(position.quotes()).isEmpty();
        assertThat(position.rationale()).isEmpty();
        assertThat(position.isConfirmed()).isTrue();
        assertThat(statement("zwemles").confirmation(SUN).flatMap(PartyAnswer::words))
                .hasValueSatisfying(it -> assertThat(it).startsWith("Zwemles is belangrijk"));
    }

    @Test
    void can_be_refused_and_is_then_no_position() {
        Statement streets = statement("schoolstraten");
        assertThat(streets.position(MOON)).isEmpty();
        assertThat(streets.confirmation(MOON)).isEmpty();
        assertThat(streets.refusal(MOON).flatMap(PartyAnswer::stance)).contains(Stance.AGREE);
    }

    @Test
    void confirms_what_was_read_in_its_programme() {
        Statement playgrounds = statement("speeltuinen");
        assertThat(playgrounds.position(STAR).map(Position::quotes))
                .hasValueSatisfying(it -> assertThat(it).hasSize(1));
        assertThat(playgrounds.confirmation(STAR).map(PartyAnswer::date)).contains(LocalDate.of(2030, 2, 14));
    }

    @Test
    void did_in_parliament_what_its_position_may_not_say() {
        assertThat(statement("schoolstraten").position(SUN).map(Position::votes))
                .contains(List.of(new Vote(
                        "Motie over een proef met schoolstraten",
                        LocalDate.of(2028, 11, 2),
                        false,
                        Stance.DISAGREE,
                        URI.create("https://example.org/moties/34"))));
    }

    @Test
    void needs_its_answer_beside_a_confirmed_position_without_a_quote() {
        assertThat(faults(SamplePack.trial().with("answers.yaml", "- statement: zwemles", "- statement: huiswerk")))
                .containsExactlyInAnyOrder(
                        // That position has none now …
                        "positions.yaml:61 CONFIRMED_WITHOUT_ANSWER",
                        // … and this answer no position.
                        "answers.yaml:27 ANSWER_NOT_TAKEN_OVER");
    }

    @Test
    void needs_another_position_or_a_reason_where_it_says_something_else() {
        assertThat(faults(SamplePack.trial()
                        .with(
                                "answers.yaml",
                                "      refused: {nl: Of er auto’s mogen rijden staat er niet in., en: It does not say"
                                        + " whether cars are allowed.}\n",
                                "")))
                .containsExactly("answers.yaml:13 ANSWER_NOT_TAKEN_OVER");
    }

    @Test
    void can_say_that_it_has_no_stance() {
        Edition edition = edition(SamplePack.trial().with("answers.yaml", "- statement: zwemles", """
                        - statement: huiswerk
                          answers:
                            - party: wolk
                              date: 2030-02-12
                              stance: absent
                        - statement: zwemles"""));
        Statement homework = edition.statement(new StatementId("huiswerk")).orElseThrow();
        assertThat(homework.answer(new PartyId("wolk")).flatMap(PartyAnswer::stance))
                .isEmpty();
        assertThat(homework.position(new PartyId("wolk"))).isEmpty();
    }

    @Test
    void says_at_most_600_characters_once_a_statement() {
        String long601 = "x".repeat(601);
        assertThat(faults(SamplePack.trial()
                        .with("answers.yaml", "Wij tellen buitenspelen in de pauze mee.", long601)
                        .with("answers.yaml", "party: ster", "party: maan")))
                .containsExactlyInAnyOrder(
                        "answers.yaml:24 TOO_LONG",
                        "answers.yaml:8 ANSWER_TWICE",
                        // It disagrees there, and this was somebody else's agreement.
                        "answers.yaml:8 ANSWER_NOT_TAKEN_OVER");
    }

    @Test
    void leaves_the_statements_without_explanations_where_the_edition_says_so() {
        assertThat(edition(SamplePack.trial()).explanations()).isEqualTo(Explanations.OPTIONAL);
        assertThat(statement("schoolstraten").meaning()).isPresent();
        assertThat(statement("schoolstraten").current()).isEmpty();
        assertThat(statement("huiswerk").argumentFor()).isEmpty();
    }

    @Test
    void needs_explanations_where_the_edition_does_not_say_so() {
        assertThat(faults(SamplePack.trial().with("edition.yaml", "explanations: optional\n", "")))
                // One statement has all four, one has one, and four have none: 3 + 4 × 4.
                .hasSize(19)
                .allMatch(it -> it.endsWith(" MISSING"));
    }

    @Test
    void has_an_explanation_in_every_language_or_in_none() {
        assertThat(faults(SamplePack.trial()
                        .with("statements.yaml", ", en: This applies when school starts and ends.", "")))
                .containsExactly("statements.yaml:12 NOT_IN_LANGUAGE");
    }

    @Test
    void is_the_same_in_entries() {
        Edition edition = edition(SamplePack.trial());
        assertThat(PackReader.read(edition.id(), EntriesOf.edition(edition)).edition())
                .isEqualTo(edition);
    }

    private static Statement statement(String id) {
        return edition(SamplePack.trial()).statement(new StatementId(id)).orElseThrow();
    }

    private static Edition edition(SamplePack pack) {
        return switch (PackReader.read(pack.files())) {
            case PackResult.Sound(Edition edition) -> edition;
            case PackResult.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    private static List<String> faults(SamplePack pack) {
        return switch (PackReader.read(pack.files())) {
            case PackResult.Sound _ -> List.of();
            case PackResult.Faulty(var faults) ->
                faults.stream()
                        .map(it -> "%s:%d %s".formatted(it.file(), it.line(), it.kind()))
                        .toList();
        };
    }
}
