package nl.kieswijzer.classroom.release;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.core.Answer;

/** Answers in one column of text: {@code kinderporno:agree scholen:skip}. No id holds a space or a colon. */
final class SheetText {
    private SheetText() {}

    static <K extends Comparable<K>> String write(Map<K, Answer> answers) {
        return new TreeMap<>(answers)
                .entrySet().stream()
                        .map(it -> it.getKey() + ":" + it.getValue().name())
                        .collect(Collectors.joining(" "));
    }

    static <K> Map<K, Answer> read(String text, Function<String, K> key) {
        return Stream.of(text.split(" "))
                .filter(it -> !it.isEmpty())
                .map(it -> it.split(":"))
                .collect(Collectors.toMap(it -> key.apply(it[0]), it -> Answer.valueOf(it[1])));
    }
}
