package nl.kieswijzer.desk.draft.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnOrderTest {
    private static final List<String> ABC = List.of("a", "b", "c");

    @Test
    void has_what_was_moved_just_before_or_just_after_what_it_was_dropped_at() {
        assertThat(Order.moved(ABC, "a", "c", true)).containsExactly("b", "c", "a");
        assertThat(Order.moved(ABC, "a", "c", false)).containsExactly("b", "a", "c");
        assertThat(Order.moved(ABC, "c", "a", false)).containsExactly("c", "a", "b");
        assertThat(Order.moved(ABC, "c", "a", true)).containsExactly("a", "c", "b");
    }

    @Test
    void stays_as_it_is_where_something_is_dropped_on_itself_or_is_not_there_any_more() {
        assertThat(Order.moved(ABC, "b", "b", true)).isEqualTo(ABC);
        assertThat(Order.moved(ABC, "weg", "b", true)).isEqualTo(ABC);
        assertThat(Order.moved(ABC, "a", "weg", true)).isEqualTo(ABC);
    }
}
