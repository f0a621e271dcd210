package nl.kieswijzer.results.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.matching.Match;
import nl.kieswijzer.matching.RankedMatch;
import nl.kieswijzer.matching.Ranking;
import nl.kieswijzer.results.Contexts;
import nl.kieswijzer.results.Editions;
import nl.kieswijzer.results.preview.PreviewCard.Line;
import nl.kieswijzer.site.Language;
import org.junit.jupiter.api.Test;

class APreviewCardTest {
    private static final int ANSWERED = 20;
    private static final Edition EDITION = Editions.tk2021();

    @Test
    void holds_the_first_three_parties_by_their_full_names() {
        PreviewCard card = card(
                Language.DUTCH,
                ranked(1, 90, "pvdd"),
                ranked(2, 80, "christenunie"),
                ranked(3, 70, "fvd"),
                ranked(4, 60, "vvd"));
        assertThat(card.lines())
                .containsExactly(
                        new Line(1, "Partij voor de Dieren", 90),
                        new Line(2, "ChristenUnie", 80),
                        new Line(3, "Forum voor Democratie", 70));
        assertThat(card.heading()).isEqualTo("Deze kiezer is het het vaakst eens met");
        assertThat(card.edition()).isEqualTo("Tweede Kamerverkiezing 2021");
        assertThat(card.footer()).isEqualTo("En jij? Geef zelf je mening over kinderrechten.");
    }

    @Test
    void lets_equal_parties_share_a_rank_in_order_of_name() {
        assertThat(card(Language.DUTCH, ranked(1, 90, "vvd"), ranked(2, 80, "sp"), ranked(2, 80, "denk"))
                        .lines())
                .containsExactly(new Line(1, "VVD", 90), new Line(2, "Denk", 80), new Line(2, "SP", 80));
    }

    @Test
    void says_how_many_more_parties_stand_as_high_as_the_last_one_on_it() {
        assertThat(card(
                                Language.DUTCH,
                                ranked(1, 90, "vvd"),
                                ranked(2, 80, "cda"),
                                ranked(2, 80, "d66"),
                                ranked(2, 80, "sp"),
                                ranked(2, 80, "sgp"),
                                ranked(6, 70, "pvv"))
                        .footer())
                .isEqualTo("Nog 2 partijen staan op 80%. En jij?");
        assertThat(card(
                                Language.ENGLISH,
                                ranked(1, 90, "vvd"),
                                ranked(1, 90, "cda"),
                                ranked(1, 90, "d66"),
                                ranked(1, 90, "sp"))
                        .footer())
                .isEqualTo("One more party stands at 90%. And you?");
    }

    @Test
    void is_shorter_where_fewer_parties_can_be_compared() {
        assertThat(card(Language.DUTCH, ranked(1, 90, "vvd")).lines()).containsExactly(new Line(1, "VVD", 90));
    }

    @Test
    void names_no_party_before_a_ranking_means_anything() {
        Ranking early = new Ranking(Ranking.FEWEST_ANSWERS - 1, List.of(ranked(1, 90, "vvd")), List.of());
        PreviewCard card = PreviewCard.of(Contexts.ranked(EDITION, early, Language.DUTCH));
        assertThat(card.lines()).isEmpty();
        assertThat(card.heading()).isEqualTo("Deze uitslag heeft nog geen ranglijst");
        assertThat(card(Language.ENGLISH).heading()).isEqualTo("This result has no ranking yet");
    }

    @Test
    void that_stands_in_for_any_result_names_no_party() {
        PreviewCard card = PreviewCard.ofAny(
                EDITION,
                Contexts.ranked(EDITION, new Ranking(ANSWERED, List.of(), List.of()), Language.DUTCH)
                        .texts());
        assertThat(card.lines()).isEmpty();
        assertThat(card.heading()).isEqualTo("Iemand deelde een uitslag met je");
        assertThat(card.footer()).isEqualTo("En jij? Geef zelf je mening over kinderrechten.");
    }

    @Test
    void speaks_the_language_of_its_texts() {
        PreviewCard card = card(Language.ENGLISH, ranked(1, 90, "vvd"));
        assertThat(card.siteName()).isEqualTo("Kieswijzer Children's Rights");
        assertThat(card.edition()).isEqualTo("Dutch general election 2021");
        assertThat(card.heading()).isEqualTo("This voter agrees most with");
    }

    @Test
    void is_refused_with_lines_that_do_not_fit_or_can_not_be() {
        List<Line> four = Collections.nCopies(4, new Line(1, "Partij", 50));
        assertThatIllegalArgumentException().isThrownBy(() -> new PreviewCard("", "", "", four, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Line(0, "Partij", 50));
        assertThatIllegalArgumentException().isThrownBy(() -> new Line(4, "Partij", 50));
        assertThatIllegalArgumentException().isThrownBy(() -> new Line(1, "Partij", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Line(1, "Partij", 101));
    }

    private static PreviewCard card(Language language, RankedMatch... ranked) {
        return PreviewCard.of(Contexts.ranked(EDITION, new Ranking(ANSWERED, List.of(ranked), List.of()), language));
    }

    private static RankedMatch ranked(int rank, int percentage, String party) {
        // Half points out of two a statement: the percentage as it is.
        Match match = new Match(new PartyId(party), ANSWERED, ANSWERED, 2 * ANSWERED * percentage / 100, ANSWERED, 0);
        return new RankedMatch(rank, percentage, match);
    }
}
