package nl.kieswijzer.properties;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** What a property is given in one case, each value by a name to show it under. */
public final class Given {
    private final Choices choices;
    private final Map<String, Object> values = new LinkedHashMap<>();

    Given(Choices choices) {
        this.choices = choices;
    }

    /** Any value of a kind. */
    public <T> T any(String name, Generator<T> generator) {
        T value = generator.from(choices);
        values.put(name, value);
        return value;
    }

    /** Any number between two, both included. */
    public int any(String name, int min, int max) {
        return any(name, Generator.integers(min, max));
    }

    /** Any random numbers; not shown, for they are shown best by what they lead to. */
    public Random anyRandom() {
        return Generator.randoms().from(choices);
    }

    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(it -> it.getKey() + " = " + it.getValue())
                .collect(Collectors.joining(", "));
    }
}
