package nl.kieswijzer.explore.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.kieswijzer.election.coding.CoderId;
import nl.kieswijzer.election.coding.Reading;
import nl.kieswijzer.election.coding.Round;
import nl.kieswijzer.explore.parts.RoundFigures;
import nl.kieswijzer.matching.agreement.Figures;
import nl.kieswijzer.matching.agreement.Measured;

/** The rounds of {@link EditionData}, as the content pack has them, and how far those who read in them agree. */
final class RoundSections {
    private static final double PRECISION = 10_000;

    private RoundSections() {}

    static Map<String, Object> round(Round it) {
        return DataSections.fields(
                "id", it.id().value(),
                "date", it.date().toString(),
                "who", it.who().byLanguage(),
                "coders", it.coders().stream().map(CoderId::value).toList(),
                "candidates",
                        it.candidates().stream()
                                .map(left -> DataSections.fields("id", left.id().value(), "text", left.text()))
                                .toList(),
                "readings", it.readings().stream().map(RoundSections::reading).toList());
    }

    private static Map<String, Object> reading(Reading it) {
        Map<String, Object> values = new LinkedHashMap<>();
        it.values().forEach((coder, value) -> values.put(coder.value(), DataSections.name(value)));
        Map<String, Object> reading = DataSections.fields(
                "statement", it.statement().value(), "party", it.party().value(), "values", values);
        it.settlement().ifPresent(settled -> {
            reading.put("settled", DataSections.name(settled.value()));
            reading.put("why", settled.why().byLanguage());
        });
        return reading;
    }

    static Map<String, Object> agreement(Round round, RoundFigures figures) {
        return DataSections.fields(
                "round", round.id().value(),
                "all", measured(figures.all()),
                "edition", measured(figures.kept()),
                "stances", measured(figures.stances()),
                "statements", statements(figures));
    }

    private static List<Map<String, Object>> statements(RoundFigures figures) {
        return figures.statements().entrySet().stream()
                .map(it -> {
                    Map<String, Object> fields =
                            DataSections.fields("statement", it.getKey().value());
                    fields.putAll(figures(it.getValue()));
                    return fields;
                })
                .toList();
    }

    private static Map<String, Object> measured(Measured measured) {
        Map<String, Object> fields = figures(measured.figures());
        measured.interval().ifPresent(it -> {
            fields.put("low", rounded(it.low()));
            fields.put("high", rounded(it.high()));
        });
        return fields;
    }

    private static Map<String, Object> figures(Figures figures) {
        Map<String, Object> fields = DataSections.fields("units", figures.units(), "equal", figures.equal());
        OptionalDouble alpha = figures.alpha();
        alpha.ifPresent(it -> fields.put("alpha", rounded(it)));
        return fields;
    }

    private static double rounded(double figure) {
        return Math.round(figure * PRECISION) / PRECISION;
    }
}
