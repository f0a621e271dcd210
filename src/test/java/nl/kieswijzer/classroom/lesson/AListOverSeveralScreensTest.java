package nl.kieswijzer.classroom.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AListOverSeveralScreensTest {
    private static final List<Integer> TWELVE = IntStream.range(0, 12).boxed().toList();
    private static final int MOST = 5;

    private final Pages pages = new Pages(TWELVE.size(), MOST);

    @Test
    void has_screens_of_the_same_length() {
        // 12 over screens of at most 5: three of 4.
        assertThat(pages.count()).isEqualTo(3);
        assertThat(pages.on(0, TWELVE)).containsExactly(0, 1, 2, 3);
        assertThat(pages.on(2, TWELVE)).containsExactly(8, 9, 10, 11);
        assertThat(pages.of(7)).isEqualTo(1);
    }

    @Test
    void shows_every_item_once_however_long_it_is() {
        for (int items = 0; items <= 40; items++) {
            List<Integer> all = IntStream.range(0, items).boxed().toList();
            Pages any = new Pages(items, MOST);
            List<Integer> shown = IntStream.range(0, any.count())
                    .boxed()
                    .flatMap(it -> any.on(it, all).stream())
                    .toList();
            assertThat(shown).isEqualTo(all);
            all.forEach(it -> assertThat(any.on(any.of(it), all)).contains(it).hasSizeLessThanOrEqualTo(MOST));
        }
    }

    @Test
    void stays_at_its_last_screen() {
        assertThat(pages.on(99, TWELVE)).isEqualTo(pages.on(2, TWELVE));
    }
}
