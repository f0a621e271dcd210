package nl.kieswijzer.desk.coding.round;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.kieswijzer.desk.coding.round.Material.Unit;

/**
 * The order in which one coder reads: the statements shuffled, and with each the parties anew, so that a party is never in the same
 * place twice but by chance; and the quotes of each unit, which get letters in that order. The same seed gives the same order on
 * whichever server: {@link Random} promises its numbers.
 */
final class Order {
    private final Material material;
    private final long seed;
    private final List<Integer> units;

    Order(Material material, long seed) {
        this.material = material;
        this.seed = seed;
        this.units = units(material, new Random(seed));
    }

    private static List<Integer> units(Material material, Random random) {
        Map<String, List<Integer>> ofStatement = new LinkedHashMap<>();
        for (int i = 0; i < material.units().size(); i++) {
            ofStatement
                    .computeIfAbsent(material.units().get(i).statement(), _ -> new ArrayList<>())
                    .add(i);
        }
        List<List<Integer>> groups = new ArrayList<>(ofStatement.values());
        Collections.shuffle(groups, random);
        groups.forEach(it -> Collections.shuffle(it, random));
        return groups.stream().flatMap(List::stream).toList();
    }

    /** The units by their places in the material. */
    List<Integer> units() {
        return units;
    }

    /** The ids of a unit's quotes. */
    List<String> quotes(int unit) {
        Unit of = material.units().get(unit);
        List<String> quotes = new ArrayList<>(of.quotes());
        Collections.shuffle(quotes, new Random(seed ^ (unit + 1L) * 0x9E3779B97F4A7C15L));
        return quotes;
    }
}
