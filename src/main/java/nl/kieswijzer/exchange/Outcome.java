package nl.kieswijzer.exchange;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What reading a file gives: all of it, or everything that is wrong with it. */
public sealed interface Outcome<T> {
    /**
     * It could be read.
     *
     * @param remarks what to know of it, none of them a fault
     */
    record Read<T>(T value, List<Fault> remarks) implements Outcome<T> {
        public Read {
            remarks = List.copyOf(remarks);
        }
    }

    /** It can't be used; at least one fault, in reading order. */
    record Faulty<T>(List<Fault> faults) implements Outcome<T> {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    static <T> Outcome<T> read(T value) {
        return new Read<>(value, List.of());
    }

    static <T> Outcome<T> faulty(Fault fault) {
        return new Faulty<>(List.of(fault));
    }

    /** The value, unless there are faults. */
    static <T> Outcome<T> unless(List<Fault> faults, T value) {
        return faults.isEmpty() ? read(value) : new Faulty<>(faults);
    }

    /** Goes on with what was read; what was remarked of it stays. */
    default <U> Outcome<U> then(Function<T, Outcome<U>> next) {
        return switch (this) {
            case Faulty<T>(List<Fault> faults) -> new Faulty<>(faults);
            case Read<T>(T value, List<Fault> remarks) -> next.apply(value).with(remarks);
        };
    }

    /** The same with more remarks before its own. */
    default Outcome<T> with(List<Fault> more) {
        return switch (this) {
            case Faulty<T> faulty -> faulty;
            case Read<T>(T value, List<Fault> remarks) ->
                new Read<>(value, Stream.concat(more.stream(), remarks.stream()).toList());
        };
    }
}
