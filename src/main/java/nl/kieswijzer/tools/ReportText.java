package nl.kieswijzer.tools;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.matching.report.EditionReport;
import nl.kieswijzer.matching.report.PartyMap;
import nl.kieswijzer.matching.report.PartyPair;
import nl.kieswijzer.matching.report.StatementReport;

/** A report on an edition as plain text, for who writes statements. */
final class ReportText {

    private final String title;
    private final EditionReport report;

    ReportText(String title, EditionReport report) {
        this.title = title;
        this.report = report;
    }

    @Override
    public String toString() {
        return Stream.of(
                        Stream.of("How well %s asks".formatted(title), ""),
                        summary(),
                        statements(),
                        pairs(),
                        map(),
                        report.simulations().stream().flatMap(SimulationText::lines),
                        Stream.of(""))
                .flatMap(it -> it)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private Stream<String> summary() {
        List<PartyPair> ranked = report.rankedPairs();
        return Stream.of(
                "  %d statements, %d of them undivided (all parties that speak say the same)"
                        .formatted(
                                report.statements().size(), report.undivided().size()),
                "  %d of %d parties ranked on a full sheet: %s"
                        .formatted(
                                report.rankedOnAFullSheet().size(),
                                report.parties().size(),
                                Plain.names(report.rankedOnAFullSheet())),
                "  %d ranked pairs: %d of them take different stances nowhere, %d on two statements or more"
                        .formatted(
                                ranked.size(),
                                count(ranked, PartyPair::withoutDifference),
                                count(ranked, it -> it.differ() > 1)),
                "  %d pairs of all parties take different stances on two statements or more"
                        .formatted(count(report.pairs(), it -> it.differ() > 1)));
    }

    private static long count(List<PartyPair> pairs, Predicate<PartyPair> which) {
        return pairs.stream().filter(which).count();
    }

    private Stream<String> statements() {
        return Stream.concat(
                Stream.of("", "Statements (how many parties speak; those that divide are marked *)"),
                report.statements().stream().map(this::statement));
    }

    private String statement(StatementReport it) {
        return "  %s %-28s %2d  agree: %s  neither: %s  disagree: %s"
                .formatted(
                        it.divides() ? "*" : " ",
                        it.statement(),
                        it.comparable(),
                        Plain.names(it.parties(Stance.AGREE)),
                        Plain.names(it.parties(Stance.NEITHER)),
                        Plain.names(it.parties(Stance.DISAGREE)));
    }

    private Stream<String> pairs() {
        long silent = report.pairs().stream().filter(it -> it.both() == 0).count();
        return Stream.of(
                        Stream.of(
                                "",
                                "Pairs (statements on which both speak; of those, with different stances; distance 0 to 1)",
                                "  %d of %d pairs share no statement and are left out"
                                        .formatted(silent, report.pairs().size())),
                        report.pairs().stream().filter(it -> it.both() > 0).map(this::pair))
                .flatMap(it -> it);
    }

    private String pair(PartyPair it) {
        String remark =
                it.inseparable() ? "  the same on every sheet" : it.withoutDifference() ? "  no difference" : "";
        return "  %s %-32s %2d  %2d  %s%s"
                .formatted(
                        report.rankedPairs().contains(it) ? "ranked" : "      ",
                        it.first() + " – " + it.second(),
                        it.both(),
                        it.differ(),
                        Plain.number(it.distance().orElse(0)),
                        remark);
    }

    private Stream<String> map() {
        PartyMap map = report.map();
        return Stream.of(
                        Stream.of(
                                "",
                                "Map (near is alike; axes mean nothing; stress %s, 0 is perfect)"
                                        .formatted(Plain.number(map.stress())),
                                "  no place, too few statements shared with others: " + Plain.names(map.unplaced())),
                        map.places().stream()
                                .map(it -> "  %-16s %6s %6s"
                                        .formatted(it.party(), Plain.number(it.x()), Plain.number(it.y()))))
                .flatMap(it -> it);
    }
}
