package nl.kieswijzer.election.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.coding.CodedValue;
import nl.kieswijzer.election.coding.CoderId;
import nl.kieswijzer.election.coding.Reading;
import nl.kieswijzer.election.coding.Round;
import nl.kieswijzer.matching.agreement.Alpha;
import nl.kieswijzer.matching.agreement.Figures;
import nl.kieswijzer.matching.agreement.Scale;
import nl.kieswijzer.matching.agreement.Unit;
import org.junit.jupiter.api.Test;

/** The reliability that the documents claim, worked out from the round; and that the round is what stands in the readers' sheets. */
class TheTwoReadersTest {
    private static final Path FOLDER = Path.of("src/docs/coding/tk2021");
    private static final List<CodedValue> ORDER =
            List.of(CodedValue.DISAGREE, CodedValue.NEITHER, CodedValue.AGREE, CodedValue.ABSENT);

    private final Edition edition = TheEditionTk2021Test.edition();
    private final Round round = edition.rounds().getFirst();
    private final Set<String> firstCut = CodingSheet.rows(FOLDER.resolve("cuts.csv"), 2).stream()
            .filter(it -> it.get(1).equals("first"))
            .map(List::getFirst)
            .collect(Collectors.toSet());

    TheTwoReadersTest() throws IOException {}

    @Test
    void the_report_gives_the_figures_of_the_round() throws IOException {
        assertThat(Files.readString(Path.of("src/docs/coding/tk2021.md")))
                .contains(row("All 33 candidates", it -> true))
                .contains(row("The 18 statements chosen", this::isChosen))
                .contains(row("The 13 candidates of the first cut", this::isOfTheFirstCut))
                .contains(row("The 20 new candidates", it -> !isOfTheFirstCut(it)))
                .contains(row("Where both saw a position", this::isAPositionToBoth))
                .contains(String.format(
                        Locale.ROOT,
                        "ordinal alpha is %.3f",
                        Alpha.ordinal(units(this::isAPositionToBoth)).orElseThrow()));
    }

    @Test
    void the_readers_of_the_chosen_statements_agree_well_enough() {
        assertThat(Alpha.nominal(units(this::isChosen)).orElseThrow()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void the_round_is_what_the_sheets_say() {
        for (String coder : List.of("a", "b")) {
            assertThat(round.readings().stream()
                            .collect(Collectors.toMap(
                                    it -> List.of(
                                            it.statement().value(), it.party().value()),
                                    it -> word(it.values().getOrDefault(new CoderId(coder), CodedValue.ABSENT)))))
                    .isEqualTo(CodingSheet.read(FOLDER.resolve("coder-%s.csv".formatted(coder)))
                            .stances());
        }
    }

    @Test
    void thirty_three_statements_were_read_and_those_left_out_are_the_candidates() {
        assertThat(round.readings().stream().map(it -> it.statement().value()).distinct())
                .hasSize(33)
                .containsExactlyInAnyOrderElementsOf(CodingSheet.rows(FOLDER.resolve("cuts.csv"), 2).stream()
                        .map(List::getFirst)
                        .toList());
        assertThat(round.candidates()).hasSize(33 - edition.statements().size());
    }

    @Test
    void a_difference_became_what_one_of_the_two_read() {
        assertThat(round.differences())
                .hasSize(7)
                .allSatisfy(
                        it -> assertThat(it.values()).containsValue(it.value().orElseThrow()));
    }

    private boolean isChosen(Reading reading) {
        return edition.statement(reading.statement()).isPresent();
    }

    private boolean isOfTheFirstCut(Reading reading) {
        return firstCut.contains(reading.statement().value());
    }

    private boolean isAPositionToBoth(Reading reading) {
        return !reading.values().containsValue(CodedValue.ABSENT);
    }

    private String row(String what, Predicate<Reading> which) {
        Figures figures = Figures.of(Scale.NOMINAL, units(which));
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.3f |",
                what,
                figures.units(),
                figures.equal(),
                figures.alpha().orElseThrow());
    }

    /** What both readers were shown: a statement beside a party with a quote near it. */
    private List<Unit<Integer>> units(Predicate<Reading> which) {
        return round.readings().stream()
                .filter(which)
                .map(it -> new Unit<>(it.statement().value(), places(it.values())))
                .toList();
    }

    private static Map<String, Integer> places(Map<CoderId, CodedValue> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(it -> it.getKey().value(), it -> ORDER.indexOf(it.getValue())));
    }

    private static String word(CodedValue value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
