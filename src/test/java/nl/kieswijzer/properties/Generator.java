package nl.kieswijzer.properties;

import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Makes a value out of choices: the lower the choices and the fewer of them, the simpler the value. */
@FunctionalInterface
public interface Generator<T> {
    T from(Choices choices);

    default <U> Generator<U> map(Function<T, U> function) {
        return choices -> function.apply(from(choices));
    }

    static Generator<Integer> integers(int min, int max) {
        return choices -> choices.between(min, max);
    }

    /** Words of these characters, the first of which is the simplest. */
    static Generator<String> words(String characters, int shortest, int longest) {
        Generator<String> character =
                choices -> Character.toString(characters.charAt((int) choices.below(characters.length())));
        return lists(character, shortest, longest).map(it -> String.join("", it));
    }

    static <T> Generator<List<T>> lists(Generator<T> element, int shortest, int longest) {
        return choices -> choices.list(element, shortest, longest);
    }

    /** Random numbers for code that asks for them; they are choices like others, so what they decide is made smaller too. */
    static Generator<Random> randoms() {
        return ChosenRandom::new;
    }
}
