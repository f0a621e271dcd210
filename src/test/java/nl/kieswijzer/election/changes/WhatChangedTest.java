package nl.kieswijzer.election.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.Quote;
import nl.kieswijzer.election.QuoteId;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.election.pack.PackReader;
import nl.kieswijzer.election.pack.PackResult;
import nl.kieswijzer.election.pack.SamplePack;
import org.junit.jupiter.api.Test;

/** The changes between two revisions of the sample pack, which has the statements 'speeltuinen' and 'bal'. */
class WhatChangedTest {
    private static final StatementId SPEELTUINEN = new StatementId("speeltuinen");
    private static final StatementId BAL = new StatementId("bal");
    private static final PartyId ZON = new PartyId("zon");
    private static final PartyId MAAN = new PartyId("maan");
    private static final PartyId STER = new PartyId("ster");

    @Test
    void is_nothing_where_only_other_texts_differ() {
        RevisionChanges changes =
                since(SamplePack.sound().with("themes.yaml", "Kinderen spelen.", "Kinderen spelen graag."));
        assertThat(changes.isEmpty()).isTrue();
    }

    @Test
    void is_a_statement_in_other_words_in_either_language() {
        assertThat(since(SamplePack.sound().with("statements.yaml", "meer speeltuinen", "veel speeltuinen"))
                        .reworded())
                .extracting(RewordedStatement::id)
                .containsExactly(SPEELTUINEN);
        assertThat(since(SamplePack.sound().with("statements.yaml", "allowed indoors", "allowed at home"))
                        .reworded())
                .containsExactly(new RewordedStatement(BAL, english("indoors"), english("at home")));
    }

    @Test
    void is_not_a_statement_whose_explanation_alone_was_put_in_other_words() {
        assertThat(since(SamplePack.sound().with("statements.yaml", "Meer plek.", "Veel meer plek."))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void is_a_statement_that_came_and_one_that_went_with_the_positions_left_to_them() {
        SamplePack renamed = SamplePack.sound()
                .with("statements.yaml", "id: speeltuinen", "id: pleinen")
                .with("positions.yaml", "statement: speeltuinen", "statement: pleinen");
        RevisionChanges changes = since(renamed);
        assertThat(changes.addedStatements()).extracting(Statement::id).containsExactly(new StatementId("pleinen"));
        assertThat(changes.removedStatements()).extracting(Statement::id).containsExactly(SPEELTUINEN);
        assertThat(changes.positions()).isEmpty();
        assertThat(changes.reworded()).isEmpty();
    }

    @Test
    void is_a_position_that_moved() {
        assertThat(since(SamplePack.sound().with("positions.yaml", "stance: disagree", "stance: neither"))
                        .positions())
                .containsExactly(change(MAAN, Optional.of(Stance.DISAGREE), Optional.of(Stance.NEITHER)));
    }

    @Test
    void is_a_position_that_came_and_one_that_went() {
        SamplePack other = SamplePack.sound()
                .with("positions.yaml", "party: zon", "party: ster")
                .with("positions.yaml", "quotes: [zon-1]", "quotes: [ster-1]")
                .with("quotes.yaml", "...", """
                        - id: ster-1
                          party: ster
                          topics: [buiten]
                          text: “Overal speeltuinen.”
                        ...""");
        RevisionChanges changes = since(other);
        assertThat(changes.positions())
                .containsExactly(
                        change(ZON, Optional.of(Stance.AGREE), Optional.empty()),
                        change(STER, Optional.empty(), Optional.of(Stance.AGREE)));
        assertThat(changes.addedQuotes()).extracting(Quote::id).containsExactly(new QuoteId("ster-1"));
        assertThat(changes.removedQuotes()).isEmpty();
    }

    @Test
    void is_a_quote_with_other_words_gone_as_it_was_and_come_as_it_is() {
        RevisionChanges changes = since(SamplePack.sound().with("quotes.yaml", "“Meer ", "“Veel meer "));
        assertThat(changes.removedQuotes()).extracting(Quote::text).containsExactly("“Meer speeltuinen.”");
        assertThat(changes.addedQuotes()).extracting(Quote::text).containsExactly("“Veel meer speeltuinen.”");
    }

    @Test
    void is_not_a_quote_that_is_only_filed_elsewhere() {
        assertThat(since(SamplePack.sound().with("quotes.yaml", "[buiten, binnen]", "[buiten]"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void is_not_asked_of_two_editions() {
        EditionRevision one = revision(SamplePack.sound(), 1);
        EditionRevision other = revision(SamplePack.sound().with("edition.yaml", "id: voorbeeld", "id: anders"), 2);
        assertThatIllegalArgumentException().isThrownBy(() -> RevisionChanges.between(one, other));
    }

    private static PositionChange change(PartyId party, Optional<Stance> from, Optional<Stance> to) {
        return new PositionChange(SPEELTUINEN, party, from, to);
    }

    private static LocalizedText english(String place) {
        return LocalizedText.of(Map.of("nl", "In huis mag een bal.", "en", "A ball is allowed %s.".formatted(place)));
    }

    private static RevisionChanges since(SamplePack newer) {
        return RevisionChanges.between(revision(SamplePack.sound(), 1), revision(newer, 2));
    }

    private static EditionRevision revision(SamplePack pack, int number) {
        return switch (PackReader.read(pack.files())) {
            case PackResult.Sound(Edition edition) -> new EditionRevision(edition, number, Instant.EPOCH);
            case PackResult.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }
}
