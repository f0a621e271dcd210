package nl.kieswijzer.desk.account;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is asked of a password: that it is long, and that nobody would guess it. Capitals, digits and signs are not asked for. */
@Component
public class PasswordRule {
    public static final int SHORTEST = 12;

    /** What is hashed counts up to here, and nobody may believe that more does. */
    public static final int MOST_BYTES = 72;

    private static final int SHORTEST_PART = 4;
    private static final int FEWEST_SIGNS = 5;

    /** Why a password is refused. */
    public enum Fault {
        SHORT,
        LONG,
        COMMON,
        /** A few signs, over and over. */
        MONOTONOUS,
        /** The name or the address, with little around it. */
        PERSONAL
    }

    private final CommonPasswords common;

    PasswordRule(CommonPasswords common) {
        this.common = common;
    }

    /** What is wrong with a password of somebody by this address and name; empty where nothing is. */
    public Optional<Fault> fault(String password, EmailAddress email, String name) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Fault.SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(Fault.LONG);
        }
        if (common.contains(password)) {
            return Optional.of(Fault.COMMON);
        }
        if (password.toLowerCase(Locale.ROOT).chars().distinct().count() < FEWEST_SIGNS) {
            return Optional.of(Fault.MONOTONOUS);
        }
        return isPersonal(password, email, name) ? Optional.of(Fault.PERSONAL) : Optional.empty();
    }

    /** Without the parts of name and address, too little is left. */
    private static boolean isPersonal(String password, EmailAddress email, String name) {
        String left = password.toLowerCase(Locale.ROOT);
        for (String part : (email + " " + name).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (part.length() >= SHORTEST_PART) {
                left = left.replace(part, "");
            }
        }
        return left.length() < password.length() && left.length() < SHORTEST / 2;
    }
}
