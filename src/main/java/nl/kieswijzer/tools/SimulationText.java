package nl.kieswijzer.tools;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.matching.report.Electorate;
import nl.kieswijzer.matching.report.PartyFigures;
import nl.kieswijzer.matching.report.Simulation;
import nl.kieswijzer.matching.report.StatementMoves;

/** One simulation as plain text. */
final class SimulationText {
    private final Simulation simulation;

    private SimulationText(Simulation simulation) {
        this.simulation = simulation;
    }

    static Stream<String> lines(Simulation simulation) {
        return new SimulationText(simulation).lines();
    }

    private Stream<String> lines() {
        return Stream.of(
                        Stream.of(
                                "",
                                "%d simulated voters: %s".formatted(simulation.voters(), name(simulation.electorate())),
                                "  parties ranked: %s on average (%s)"
                                        .formatted(Plain.number(simulation.meanRanked()), distribution()),
                                "  a tie at the top: " + share(simulation.ties()),
                                "  how often a party leads (alone)"),
                        simulation.parties().stream()
                                .filter(it -> it.leads() > 0)
                                .sorted(Comparator.comparing(PartyFigures::leads)
                                        .reversed()
                                        .thenComparing(PartyFigures::party))
                                .map(this::party),
                        Stream.of("  what leaving a statement out changes: who leads; the top three"),
                        simulation.statements().stream()
                                .sorted(Comparator.comparing(StatementMoves::topThree)
                                        .reversed()
                                        .thenComparing(StatementMoves::statement))
                                .map(this::moves))
                .flatMap(it -> it);
    }

    private static String name(Electorate electorate) {
        return switch (electorate) {
            case UNIFORM -> "all statements answered at random";
            case SKIPPING -> "the same, one answer in four skipped";
            case LIKE_A_PARTY -> "answering like a party, one answer in five at random";
        };
    }

    private String distribution() {
        return simulation.ranked().entrySet().stream()
                .map(it -> "%d: %s".formatted(it.getKey(), share(it.getValue()).strip()))
                .collect(Collectors.joining(", "));
    }

    private String party(PartyFigures it) {
        String own = it.alike() == 0
                ? ""
                : ";  for %s of those who answer like it".formatted(percent(it.leadsAlike(), it.alike()));
        return "    %-26s %s (%s)%s".formatted(it.party(), share(it.leads()), share(it.leadsAlone()), own);
    }

    private String moves(StatementMoves it) {
        return "    %-26s %s  %s".formatted(it.statement(), share(it.leader()), share(it.topThree()));
    }

    private String share(int some) {
        return percent(some, simulation.voters());
    }

    private static String percent(int some, int all) {
        return String.format(Locale.ROOT, "%5.1f %%", 100.0 * some / all);
    }
}
