package nl.kieswijzer.matching.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.core.StatementId;

/**
 * A small edition, drawn as a row of signs for each party, one a statement: {@code +} agree, {@code o} neither, {@code -}
 * disagree, {@code .} silent. Parties are a, b, c …, statements s00, s01 …
 */
record Drawn(List<StatementId> statements, SortedMap<PartyId, Map<StatementId, Stance>> positions) {
    private static final String SIGNS = "+o-.";

    static Drawn of(String... rows) {
        SortedMap<PartyId, Map<StatementId, Stance>> positions = new TreeMap<>();
        for (int party = 0; party < rows.length; party++) {
            positions.put(id(party), stances(rows[party]));
        }
        return new Drawn(
                IntStream.range(0, rows[0].length()).mapToObj(Drawn::statement).toList(), positions);
    }

    /** Parties that are silent on one statement in four. */
    static Drawn random(Random random, int statements, int parties) {
        return of(Stream.generate(() -> random.ints(statements, 0, SIGNS.length())
                        .mapToObj(it -> SIGNS.substring(it, it + 1))
                        .collect(Collectors.joining()))
                .limit(parties)
                .toArray(String[]::new));
    }

    static Map<StatementId, Stance> stances(String row) {
        Map<StatementId, Stance> stances = new HashMap<>();
        for (int i = 0; i < row.length(); i++) {
            int stance = SIGNS.indexOf(row.charAt(i));
            if (stance < Stance.values().length) {
                stances.put(statement(i), Stance.values()[stance]);
            }
        }
        return stances;
    }

    static StatementId statement(int number) {
        return new StatementId("s%02d".formatted(number));
    }

    static PartyId id(int number) {
        return new PartyId(Character.toString('a' + number));
    }

    static List<PartyId> ids(String... parties) {
        return Stream.of(parties).map(PartyId::new).toList();
    }

    Coding coding() {
        return new Coding(statements, positions);
    }

    PositionTable table() {
        return new PositionTable(statements, positions);
    }

    EditionReport report(int voters) {
        return EditionReport.of(statements, positions, voters);
    }

    Simulation simulation(Electorate electorate, int voters) {
        return new Simulator(new PositionTable(statements, positions), electorate).run(voters, EditionReport.SEED);
    }
}
