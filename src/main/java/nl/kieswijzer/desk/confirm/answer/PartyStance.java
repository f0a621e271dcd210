package nl.kieswijzer.desk.confirm.answer;

import java.util.Locale;
import java.util.Optional;
import nl.kieswijzer.core.Stance;

/** Where a party says that it stands on a statement, or that it says nothing on it. */
public enum PartyStance {
    AGREE,
    NEITHER,
    DISAGREE,
    ABSENT;

    public static PartyStance of(Optional<Stance> position) {
        return position.map(it -> valueOf(it.name())).orElse(ABSENT);
    }

    /** As an entry has it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stance of a word; empty where it is none. */
    public static Optional<PartyStance> read(String word) {
        for (PartyStance stance : values()) {
            if (stance.word().equals(word)) {
                return Optional.of(stance);
            }
        }
        return Optional.empty();
    }
}
