package nl.kieswijzer.tools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands behind the name of a command.
 *
 * @param plain in their order
 * @param values of the options that have one, each {@code --name value} or {@code --name=value}
 * @param switches the options that have none
 * @param settings all others that begin with two hyphens, for the start of the program
 */
record ExchangeArguments(List<String> plain, Map<String, String> values, Set<String> switches, List<String> settings) {
    private static final Set<String> WITH_VALUE = Set.of("edition", "name", "date", "country", "language", "draft");
    private static final Set<String> SWITCHES = Set.of("publish", "dry-run");

    static ExchangeArguments of(List<String> arguments) {
        ExchangeArguments read =
                new ExchangeArguments(new ArrayList<>(), new HashMap<>(), new HashSet<>(), new ArrayList<>());
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            String name = argument.startsWith("--") ? argument.substring(2).split("=", 2)[0] : "";
            if (name.isEmpty()) {
                read.plain.add(argument);
            } else if (SWITCHES.contains(name)) {
                read.switches.add(name);
            } else if (!WITH_VALUE.contains(name)) {
                read.settings.add(argument);
            } else if (argument.contains("=")) {
                read.values.put(name, argument.substring(argument.indexOf('=') + 1));
            } else if (i + 1 < arguments.size()) {
                read.values.put(name, arguments.get(++i));
            }
        }
        return read;
    }

    String value(String name) {
        return values.getOrDefault(name, "").strip();
    }
}
