package nl.kieswijzer.matching.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.properties.Generator;
import nl.kieswijzer.properties.Given;
import nl.kieswijzer.properties.Property;
import org.junit.jupiter.api.Test;

class HowFarCodersAgreeTest {
    private static final Generator<List<String>> A_UNIT =
            Generator.lists(Generator.words("abc.", 1, 1), 3, 3).map(List::copyOf);
    private static final Generator<List<List<String>>> UNITS = Generator.lists(A_UNIT, 0, 12);

    @Test
    void ordinal_alpha_counts_half_the_way_as_less_than_all_of_it() {
        // Five agree, two neither, one disagree. Squared distances: agree to neither (5/2 + 2/2)^2 = 12.25, agree to
        // disagree
        // (5/2 + 2 + 1/2)^2 = 25, neither to disagree (2/2 + 1/2)^2 = 2.25. Two units differ, by a step each.
        List<Unit<Stance>> units = List.of(
                unit(Stance.AGREE, Stance.AGREE),
                unit(Stance.AGREE, Stance.AGREE),
                unit(Stance.AGREE, Stance.NEITHER),
                unit(Stance.NEITHER, Stance.DISAGREE));
        double observed = 12.25 + 2.25;
        double expected = 5 * 2 * 12.25 + 5 * 25 + 2 * 2.25;
        assertThat(Alpha.ordinal(units).orElseThrow()).isCloseTo(1 - 7 * observed / expected, within(1e-12));
    }

    @Test
    void is_not_known_where_only_one_value_was_ever_given() {
        List<Unit<String>> units = Sheets.coders("a a a", "a a a");
        assertThat(Alpha.nominal(units)).isEmpty();
        assertThat(Interval.of(Scale.NOMINAL, units)).isEmpty();
        assertThat(Figures.of(Scale.NOMINAL, units)).satisfies(it -> {
            assertThat(it.equal()).isEqualTo(3).isEqualTo(it.units());
            assertThat(it.isTooLow()).isFalse();
        });
    }

    @Test
    void is_not_known_where_no_two_coders_read_the_same() {
        assertThat(Alpha.nominal(Sheets.coders("a b . .", ". . a b"))).isEmpty();
        assertThat(Alpha.ordinal(List.<Unit<String>>of())).isEmpty();
    }

    @Test
    void is_zero_where_chance_would_do_as_well_and_less_where_they_contradict_each_other() {
        // One a, three b, one of two units differs: 1 - (4 - 1) x 1 / (1 x 3) = 0
        assertThat(Alpha.nominal(Sheets.coders("a b", "b b")).orElseThrow()).isZero();
        // Two a, two b, both differ: 1 - (4 - 1) x 2 / (2 x 2) = -0.5
        assertThat(Alpha.nominal(Sheets.coders("a b", "b a")).orElseThrow()).isEqualTo(-0.5);
    }

    @Test
    void is_given_for_each_group_and_for_every_two_coders() {
        List<Unit<String>> units = List.of(
                new Unit<>("one", Map.of("x", "a", "y", "a", "z", "b")),
                new Unit<>("one", Map.of("x", "b", "y", "b")),
                new Unit<>("other", Map.of("x", "a", "y", "b")));
        assertThat(Figures.byGroup(Scale.NOMINAL, units))
                .hasSize(2)
                .hasEntrySatisfying(
                        "one",
                        it -> assertThat(it)
                                .extracting(Figures::units, Figures::equal)
                                .containsExactly(2, 1))
                .hasEntrySatisfying("other", it -> assertThat(it.isTooLow()).isTrue());
        // Of x and y: three a, three b, one of three units differs: 1 - (6 - 1) x 1 / (3 x 3) = 0.444
        assertThat(Figures.byCoders(Scale.NOMINAL, units, List.of("x", "y", "z")))
                .containsOnlyKeys(new Coders("x", "y"), new Coders("x", "z"), new Coders("y", "z"))
                .hasEntrySatisfying(
                        new Coders("x", "y"),
                        it -> assertThat(it.alpha().orElseThrow()).isCloseTo(1 - 5 / 9.0, within(1e-12)))
                .hasEntrySatisfying(
                        new Coders("x", "z"), it -> assertThat(it.units()).isEqualTo(1));
    }

    @Test
    void nobody_is_two_coders() {
        assertThatThrownBy(() -> new Coders("x", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void does_not_depend_on_names_of_values_nor_on_the_order_of_units_and_coders() {
        Property.holds(given -> {
            List<List<String>> rows = given.any("units", UNITS);
            List<List<String>> shuffled = new ArrayList<>(rows);
            shuffled.replaceAll(it -> it.reversed());
            Collections.shuffle(shuffled, given.anyRandom());
            List<List<String>> renamed = rows.stream()
                    .map(it -> it.stream()
                            .map(value -> value.equals("a") ? "c" : value.equals("c") ? "a" : value)
                            .toList())
                    .toList();
            assertSame(Scale.NOMINAL, rows, shuffled);
            assertSame(Scale.ORDINAL, rows, shuffled);
            assertSame(Scale.NOMINAL, rows, renamed);
        });
    }

    @Test
    void is_one_at_most_and_one_where_all_are_equal() {
        Property.holds(given -> {
            List<Unit<String>> units = units(given);
            Figures figures = Figures.of(Scale.NOMINAL, units);
            figures.alpha().ifPresent(it -> {
                assertThat(it).isLessThanOrEqualTo(1);
                assertThat(it == 1).isEqualTo(figures.equal() == figures.units());
            });
            List<Unit<String>> agreed = units.stream()
                    .filter(it -> !it.values().isEmpty())
                    .map(it -> {
                        TreeMap<String, String> all = new TreeMap<>(it.values());
                        String first = all.firstEntry().getValue();
                        all.replaceAll((_, _) -> first);
                        return new Unit<>(it.group(), all);
                    })
                    .toList();
            Alpha.ordinal(agreed).ifPresent(it -> assertThat(it).isEqualTo(1));
        });
    }

    private static void assertSame(Scale scale, List<List<String>> one, List<List<String>> other) {
        double ofOne = Alpha.of(scale, one.stream().map(Sheets::unit).toList()).orElse(Double.NaN);
        double ofOther =
                Alpha.of(scale, other.stream().map(Sheets::unit).toList()).orElse(Double.NaN);
        assertThat(Double.isNaN(ofOne)).isEqualTo(Double.isNaN(ofOther));
        if (!Double.isNaN(ofOne)) {
            assertThat(ofOne).isCloseTo(ofOther, within(1e-9));
        }
    }

    private static List<Unit<String>> units(Given given) {
        return given.any("units", UNITS).stream().map(Sheets::unit).toList();
    }

    private static Unit<Stance> unit(Stance one, Stance other) {
        return new Unit<>("all", Map.of("a", one, "b", other));
    }
}
