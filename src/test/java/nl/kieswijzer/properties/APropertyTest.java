package nl.kieswijzer.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class APropertyTest {
    private static final Generator<List<Integer>> NUMBERS = Generator.lists(Generator.integers(0, 100), 0, 30);

    @AfterEach
    void any_seed_again() {
        System.clearProperty(Property.SEED);
    }

    @Test
    void that_holds_is_tried_a_thousand_times() {
        List<Integer> cases = new ArrayList<>();
        Property.holds(given -> cases.add(given.any("number", 1, 40)));
        assertThat(cases)
                .hasSize(1000)
                .contains(1, 40)
                .allSatisfy(it -> assertThat(it).isBetween(1, 40));
    }

    @Test
    void that_fails_tells_the_seed_and_the_simplest_case() {
        System.setProperty(Property.SEED, "7");
        assertThatThrownBy(() -> Property.holds(given -> {
                    String word = given.any("word", Generator.words(".abc", 0, 40));
                    List<Integer> numbers = given.any("numbers", NUMBERS);
                    assertThat(numbers)
                            .allSatisfy(it ->
                                    assertThat(word.contains("b") && it >= 17).isFalse());
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("with seed 7;")
                .hasMessageContaining("word = b, numbers = [17]")
                .hasMessageContaining("-Dkieswijzer.seed=7");
    }

    @Test
    void that_fails_at_a_pair_is_shrunk_to_the_pair() {
        assertThatThrownBy(() -> Property.holds(given -> {
                    List<Integer> numbers = given.any("numbers", NUMBERS);
                    assertThat(numbers.stream().filter(it -> it > 9).count()).isLessThan(2);
                }))
                .hasMessageContaining("numbers = [10, 10]");
    }

    @Test
    void that_fails_by_random_numbers_is_shrunk_by_them_too() {
        List<Integer> drawn = new ArrayList<>();
        assertThatThrownBy(() -> Property.holds(given -> {
                    drawn.add(given.anyRandom().nextInt(1000));
                    assertThat(drawn.getLast()).isLessThan(600);
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Expecting actual:\n  600\n");
    }

    @Test
    void is_shrunk_to_no_other_failure_than_the_one_it_had() {
        assertThatThrownBy(() -> Property.holds(given -> {
                    int number = given.any("number", 0, 1000);
                    assertThat(number).isLessThan(900);
                    if (number == 450) {
                        throw new IllegalStateException("another failure");
                    }
                }))
                .hasMessageContaining("number = 900");
    }

    @Test
    void gives_the_same_cases_with_the_same_seed_and_others_without() {
        Consumer<List<String>> run =
                cases -> Property.holds(20, given -> cases.add(given.any("numbers", NUMBERS) + ""));
        List<List<String>> runs = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        run.accept(runs.get(0));
        System.setProperty(Property.SEED, "42");
        run.accept(runs.get(1));
        run.accept(runs.get(2));
        assertThat(runs.get(1)).isEqualTo(runs.get(2)).isNotEqualTo(runs.get(0));
    }

    @Test
    void does_not_count_the_cases_it_does_not_assume() {
        List<Integer> even = new ArrayList<>();
        Property.holds(100, given -> {
            int number = given.any("number", 0, 9);
            assumeTrue(number % 2 == 0);
            even.add(number);
        });
        assertThat(even).hasSize(100);
    }

    @Test
    void that_assumes_what_never_is_so_fails() {
        assertThatThrownBy(() -> Property.holds(10, given -> assumeTrue(given.any("number", 0, 9) > 9)))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("assumes what was so in 0 cases only");
    }
}
