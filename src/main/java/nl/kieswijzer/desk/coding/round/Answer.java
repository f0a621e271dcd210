package nl.kieswijzer.desk.coding.round;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a coder makes of what a party says on a statement, in the order of the scale. The names stand in the database. */
public enum Answer {
    AGREE,
    NEITHER,
    DISAGREE,
    /** It says nothing on this. */
    ABSENT;

    public boolean isStance() {
        return this != ABSENT;
    }

    /** As a content pack has it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Answer> of(String name) {
        return Stream.of(values()).filter(it -> it.name().equals(name)).findFirst();
    }
}
