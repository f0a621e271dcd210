package nl.kieswijzer.election.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nl.kieswijzer.election.content.Agreement.Pair;
import org.junit.jupiter.api.Test;

/** The reliability that the documents and the method page claim, worked out from the sheets themselves. */
class TheTwoReadersTest {
    static final Path FOLDER = Path.of("src/docs/coding/tk2021");

    private static final List<String> ORDER = List.of("disagree", "neither", "agree");
    private static final Predicate<List<String>> CHOSEN = it -> it.get(2).equals("yes");
    private static final Predicate<List<String>> OF_THE_FIRST_CUT =
            it -> it.get(1).equals("first");

    private final CodingSheet a = CodingSheet.read(FOLDER.resolve("coder-a.csv"));
    private final CodingSheet b = CodingSheet.read(FOLDER.resolve("coder-b.csv"));

    @Test
    void alpha_is_right_on_krippendorffs_own_example() {
        // Two observers, ten units, nominal, from the 2011 paper: alpha = 0.095.
        List<Pair> units = List.of(
                new Pair("0", "0"),
                new Pair("1", "1"),
                new Pair("0", "1"),
                new Pair("0", "0"),
                new Pair("0", "0"),
                new Pair("0", "1"),
                new Pair("0", "1"),
                new Pair("0", "0"),
                new Pair("1", "0"),
                new Pair("0", "0"));
        assertThat(Agreement.alpha(units)).isCloseTo(0.095, within(0.0005));
    }

    @Test
    void ordinal_alpha_counts_half_the_way_as_less_than_all_of_it() {
        // n(a) = 5, n(b) = 2, n(c) = 1, in that order. Distances: a to b (5/2 + 2/2)^2 = 12.25, a to c (5/2 + 2 +
        // 1/2)^2 = 25,
        // b to c (2/2 + 1/2)^2 = 2.25. Each unit counts twice, each pair of values too.
        List<Pair> near = List.of(new Pair("a", "a"), new Pair("a", "a"), new Pair("a", "b"), new Pair("b", "c"));
        double observed = 2 * (12.25 + 2.25) / 8;
        double expected = 2 * (5 * 2 * 12.25 + 5 * 25 + 2 * 2.25) / (8 * 7);
        assertThat(Agreement.ordinal(near, List.of("a", "b", "c"))).isCloseTo(1 - observed / expected, within(1e-9));
    }

    @Test
    void the_report_gives_the_figures_of_the_sheets() throws IOException {
        assertThat(Files.readString(Path.of("src/docs/coding/tk2021.md")))
                .contains(row("All 33 candidates", units(it -> true)))
                .contains(row("The 18 statements chosen", units(CHOSEN)))
                .contains(row("The 13 candidates of the first cut", units(OF_THE_FIRST_CUT)))
                .contains(row("The 20 new candidates", units(OF_THE_FIRST_CUT.negate())))
                .contains(row("Where both saw a position", bothStances()))
                .contains(String.format(Locale.ROOT, "ordinal alpha is %.3f", Agreement.ordinal(bothStances(), ORDER)));
    }

    @Test
    void the_readers_of_the_chosen_statements_agree_well_enough() {
        assertThat(Agreement.alpha(units(CHOSEN))).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void the_method_page_gives_the_figures_of_the_sheets() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/main/resources/coding/tk2021.csv")))
                .containsExactly(
                        "kind,units,equal,alpha",
                        line("all", units(it -> true)),
                        line("kept", units(CHOSEN)),
                        line("both", bothStances()));
    }

    @Test
    void what_was_settled_is_what_both_say_and_otherwise_what_one_of_them_says() {
        CodingSheet settled = CodingSheet.read(FOLDER.resolve("settled.csv"));
        assertThat(settled.stances().keySet())
                .isEqualTo(a.stances().keySet())
                .isEqualTo(b.stances().keySet());
        assertThat(settled.stances())
                .allSatisfy((unit, stance) -> assertThat(stance)
                        .as("%s", unit)
                        .isIn(a.stances().get(unit), b.stances().get(unit)));
    }

    private List<Pair> bothStances() {
        return units(it -> true).stream()
                .filter(it -> !it.a().equals(CodingSheet.ABSENT) && !it.b().equals(CodingSheet.ABSENT))
                .toList();
    }

    private static String line(String kind, List<Pair> units) {
        return "%s,%s".formatted(kind, String.join(",", figures(units)));
    }

    private static String row(String what, List<Pair> units) {
        return "| %s | %s |".formatted(what, String.join(" | ", figures(units)));
    }

    private static List<String> figures(List<Pair> units) {
        long equal = units.stream().filter(Pair::isEqual).count();
        return List.of("" + units.size(), "" + equal, String.format(Locale.ROOT, "%.3f", Agreement.alpha(units)));
    }

    /** What both readers were shown: a statement beside a party with a quote near it. */
    private List<Pair> units(Predicate<List<String>> candidates) {
        List<String> statements = CodingSheet.rows(FOLDER.resolve("candidates.csv")).stream()
                .filter(candidates)
                .map(List::getFirst)
                .toList();
        return a.stances().keySet().stream()
                .filter(it -> statements.contains(it.getFirst()))
                .map(it -> new Pair(a.stances().get(it), b.stances().get(it)))
                .toList();
    }
}
