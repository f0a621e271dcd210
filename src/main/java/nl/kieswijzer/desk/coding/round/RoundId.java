package nl.kieswijzer.desk.coding.round;

import java.util.Optional;
import nl.kieswijzer.desk.account.Secret;

/** A round. It stands in addresses, and opens nothing by itself. */
public record RoundId(String value) {
    static RoundId random() {
        return new RoundId(Secret.random().value());
    }

    /** What stood in an address; empty where it can't be one. */
    public static Optional<RoundId> read(String text) {
        return Secret.read(text).map(it -> new RoundId(it.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
