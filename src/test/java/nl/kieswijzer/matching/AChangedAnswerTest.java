package nl.kieswijzer.matching;

import static nl.kieswijzer.matching.Fixtures.party;
import static nl.kieswijzer.matching.Fixtures.ranking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.kieswijzer.core.PartyId;
import org.junit.jupiter.api.Test;

class AChangedAnswerTest {
    private static final PartyPositions A = party("a", "+++++");
    private static final PartyPositions B = party("b", "++++-");
    private static final PartyPositions C = party("c", "-----");

    @Test
    void that_puts_one_party_above_another_moves_both() {
        // Before: a 5 of 5, b 4 of 5, c none. After: b 5 of 5, a 4 of 5, c 1 of 5.
        assertThat(moves("+++++", "++++-")).containsExactly("b from 2 to 1", "a from 1 to 2");
    }

    @Test
    void that_ends_a_shared_place_moves_who_falls_behind() {
        // Before, on the first four: a and b share 1, c is third. After: a alone.
        assertThat(moves("++++.", "+++++")).containsExactly("b from 1 to 2");
    }

    @Test
    void that_changes_no_place_moves_nobody() {
        assertThat(moves("+++++", "o++++")).isEmpty();
    }

    @Test
    void moves_nobody_who_has_no_place_before_or_after() {
        PartyPositions silent = party("d", "+....");
        assertThat(Move.between(ranking("+++++", A, silent), ranking("+++++", B, silent)))
                .isEmpty();
    }

    @Test
    void is_no_move_where_the_place_stays() {
        assertThatThrownBy(() -> new Move(new PartyId("a"), 2, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> moves(String before, String now) {
        return Move.between(ranking(before, A, B, C), ranking(now, A, B, C)).stream()
                .map(it -> "%s from %d to %d".formatted(it.party(), it.from(), it.to()))
                .toList();
    }
}
