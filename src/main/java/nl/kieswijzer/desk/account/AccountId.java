package nl.kieswijzer.desk.account;

import java.util.regex.Pattern;

/** An account, as the desk calls it by itself, and as a passkey knows it: 16 bytes in base 64. It opens nothing. */
public record AccountId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22}");

    public AccountId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an account's id: " + value);
        }
    }

    public static AccountId random() {
        return new AccountId(Secret.random().value());
    }

    @Override
    public String toString() {
        return value;
    }
}
