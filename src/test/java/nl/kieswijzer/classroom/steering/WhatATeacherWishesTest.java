package nl.kieswijzer.classroom.steering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.kieswijzer.core.StatementId;
import org.junit.jupiter.api.Test;

class WhatATeacherWishesTest {
    private static final List<Wish> ALL = List.of(
            new Wish.Next(),
            new Wish.Back(),
            new Wish.Debate(new StatementId("kinderporno")),
            new Wish.Time(Duration.ofMinutes(3)),
            new Wish.Pause(),
            new Wish.MoreTime());

    @Test
    void is_read_as_a_page_wrote_it_in_its_order() {
        String lines = String.join("\n", ALL.stream().map(Wish::written).toList());
        assertThat(Wish.read(lines)).isEqualTo(ALL);
    }

    @Test
    void is_left_out_where_it_makes_no_sense() {
        assertThat(
                        Wish.read(
                                "next\nfly\nminutes\nminutes 9999\nminutes x\nminutes 9223372036854775807\ndebate\ndebate !!\n\nback"))
                .containsExactly(new Wish.Next(), new Wish.Back());
    }

    @Test
    void is_not_more_than_anybody_taps() {
        assertThat(Wish.read("next\n".repeat(1000))).hasSize(Wish.MOST);
    }
}
