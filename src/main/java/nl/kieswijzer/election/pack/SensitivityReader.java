package nl.kieswijzer.election.pack;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kieswijzer.election.Sensitivity;
import nl.kieswijzer.election.Sensitivity.Subject;
import nl.kieswijzer.election.Sensitivity.Weight;
import nl.kieswijzer.election.entry.FaultKind;
import nl.kieswijzer.election.entry.PackFields;
import nl.kieswijzer.election.pack.node.Item;

/** Reads how heavy a statement can be for a class. A pack may leave it out. */
record SensitivityReader(Collection<String> languages) {
    private static final Map<String, Weight> WEIGHTS = words(Weight.values());
    private static final Map<String, Subject> SUBJECTS = words(Subject.values());

    /** Stands in for what could not be used; the fault is noted. */
    private static final int SOME_AGE = 12;

    Optional<Sensitivity> read(Item statement) {
        return statement
                .optionalItem("sensitivity", PackFields.within("sensitivity"))
                .map(this::sensitivity);
    }

    private Sensitivity sensitivity(Item item) {
        List<Subject> about = item.someOf("about", SUBJECTS);
        Weight weight = item.oneOf("weight", WEIGHTS);
        if (weight != Weight.LIGHT && about.isEmpty()) {
            item.faultIn("about", FaultKind.ABOUT_NOTHING);
            weight = Weight.LIGHT;
        }
        return new Sensitivity(weight, age(item), about, item.localized("reason", languages));
    }

    private static int age(Item item) {
        String text = item.text("age");
        if (text.matches("[0-9]{1,2}") && Sensitivity.isAge(Integer.parseInt(text))) {
            return Integer.parseInt(text);
        }
        item.faultIn("age", FaultKind.NOT_AN_AGE);
        return SOME_AGE;
    }

    private static <E extends Enum<E>> Map<String, E> words(E[] values) {
        return Stream.of(values).collect(Collectors.toUnmodifiableMap(SensitivityReader::word, Function.identity()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
