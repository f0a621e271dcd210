package nl.kieswijzer.election.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import nl.kieswijzer.election.content.Agreement.Pair;
import org.junit.jupiter.api.Test;

/** The reliability that the documents and the method page claim, worked out from the sheets themselves. */
class TheTwoReadersTest {
    private static final Path FOLDER = Path.of("src/docs/coding/tk2021");

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
    void the_report_gives_the_figures_of_the_sheets() throws IOException {
        assertThat(Files.readString(Path.of("src/docs/coding/tk2021.md")))
                .contains(row("All candidates", units(false)))
                .contains(row("The 23 statements kept", units(true)))
                .contains(row("Where both saw a position", bothStances()));
    }

    @Test
    void the_method_page_gives_the_figures_of_the_sheets() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/main/resources/coding/tk2021.csv")))
                .containsExactly(
                        "kind,units,equal,alpha",
                        line("all", units(false)),
                        line("kept", units(true)),
                        line("both", bothStances()));
    }

    private List<Pair> bothStances() {
        return units(false).stream()
                .filter(it -> !it.a().equals(CodingSheet.ABSENT) && !it.b().equals(CodingSheet.ABSENT))
                .toList();
    }

    private static String line(String kind, List<Pair> units) {
        return String.format(
                Locale.ROOT,
                "%s,%d,%d,%.3f",
                kind,
                units.size(),
                units.stream().filter(Pair::isEqual).count(),
                Agreement.alpha(units));
    }

    private static String row(String what, List<Pair> units) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.3f |",
                what,
                units.size(),
                units.stream().filter(Pair::isEqual).count(),
                Agreement.alpha(units));
    }

    /** Every statement beside every party that has quotes. */
    private List<Pair> units(boolean onlyKept) {
        TreeSet<String> parties = new TreeSet<>(a.parties());
        parties.addAll(b.parties());
        List<Pair> units = new ArrayList<>();
        for (String statement : statements(onlyKept)) {
            for (String party : parties) {
                units.add(new Pair(a.stance(statement, party), b.stance(statement, party)));
            }
        }
        return units;
    }

    private static List<String> statements(boolean onlyKept) {
        return CodingSheet.rows(FOLDER.resolve("candidates.csv")).stream()
                .filter(it -> !onlyKept || it.get(2).equals("yes"))
                .map(List::getFirst)
                .toList();
    }
}
