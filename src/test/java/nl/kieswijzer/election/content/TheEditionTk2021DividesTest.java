package nl.kieswijzer.election.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Party;
import nl.kieswijzer.election.Position;
import nl.kieswijzer.election.Sensitivity;
import nl.kieswijzer.election.Statement;
import org.junit.jupiter.api.Test;

/** What tk2021 asks of its statements: that they tell parties apart, as far as the source does. */
class TheEditionTk2021DividesTest {
    /** Who has positions on a third of the answers can be ranked: 6 of 18. */
    private static final int OF_A_FULL_SHEET = 3;

    private final Edition edition = TheEditionTk2021Test.edition();

    TheEditionTk2021DividesTest() throws IOException {}

    @Test
    void at_most_half_of_the_statements_are_unanimous() {
        // 18 statements, so at most 9: today 18 - 9 = 9.
        assertThat(edition.statements().stream().filter(it -> !divides(it))).hasSizeLessThanOrEqualTo(18 / 2);
        assertThat(edition.statements()).hasSize(18);
    }

    @Test
    void six_parties_can_be_ranked_on_a_full_sheet() {
        assertThat(ranked())
                .extracting(PartyId::value)
                .containsExactlyInAnyOrder("christenunie", "cda", "d66", "groenlinks", "sgp", "vvd");
    }

    @Test
    void six_ranked_pairs_differ_on_two_statements_or_more() {
        assertThat(pairs().filter(it -> it.differ() >= 2)).hasSize(6);
    }

    @Test
    void three_ranked_pairs_differ_nowhere_which_is_what_the_source_carries() {
        assertThat(pairs().filter(it -> it.differ() == 0).map(Pair::name))
                .containsExactlyInAnyOrder("christenunie-cda", "cda-vvd", "groenlinks-vvd");
    }

    @Test
    void agreement_is_not_always_the_answer_of_one_side() {
        assertThat(edition.statements().stream()
                        .filter(it -> it.positions().stream().anyMatch(at -> at.stance() == Stance.DISAGREE)))
                .extracting(it -> it.id().value())
                .containsExactlyInAnyOrder(
                        "lichte-jeugdzorg", "vaste-leeftijd", "doorgaan-mensenhandel", "jeugdzorg-kosten");
    }

    @Test
    void a_teacher_hears_of_every_statement_how_heavy_it_can_be() {
        assertThat(edition.statements()).allMatch(it -> it.sensitivity().isPresent());
        assertThat(edition.statements().stream().filter(it -> weighs(it, Sensitivity.Weight.HEAVY)))
                .extracting(it -> it.id().value())
                .containsExactly("kinderporno", "spoedprocedure", "onvrijwillige-seks");
        // Five that divide are light: a set of those needs no heavy word.
        assertThat(edition.statements().stream()
                        .filter(TheEditionTk2021DividesTest::divides)
                        .filter(it -> weighs(it, Sensitivity.Weight.LIGHT)))
                .hasSize(5);
    }

    private static boolean weighs(Statement statement, Sensitivity.Weight weight) {
        return statement.sensitivity().map(it -> it.weight() == weight).orElse(false);
    }

    private record Pair(PartyId first, PartyId second, long differ) {
        String name() {
            return first + "-" + second;
        }
    }

    private Stream<Pair> pairs() {
        List<PartyId> parties = ranked();
        return IntStream.range(0, parties.size())
                .boxed()
                .flatMap(it -> parties.subList(it + 1, parties.size()).stream()
                        .map(other -> new Pair(parties.get(it), other, differ(parties.get(it), other))));
    }

    private long differ(PartyId first, PartyId second) {
        return edition.statements().stream()
                .filter(it -> it.position(first)
                        .flatMap(one -> it.position(second).map(other -> one.stance() != other.stance()))
                        .orElse(false))
                .count();
    }

    private List<PartyId> ranked() {
        int statements = edition.statements().size();
        return edition.parties().stream()
                .map(Party::id)
                .filter(party -> OF_A_FULL_SHEET
                                * edition.statements().stream()
                                        .filter(it -> it.position(party).isPresent())
                                        .count()
                        >= statements)
                .toList();
    }

    private static boolean divides(Statement statement) {
        return statement.positions().stream().map(Position::stance).distinct().count() > 1;
    }
}
