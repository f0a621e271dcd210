package nl.kieswijzer.desk.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** 128 random bits in 22 characters: what stands in a link or a cookie, and opens something. */
public record Secret(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int BYTES = 16;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22}");

    public Secret {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a secret of the desk");
        }
    }

    public static Secret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(BASE64.encodeToString(bytes));
    }

    /** What stood in an address or a cookie; empty where it can't be one. */
    public static Optional<Secret> read(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new Secret(text)) : Optional.empty();
    }

    /** All that the database has of it. The secret is random itself, so its hash needs no salt and no delay. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return BASE64.encodeToString(Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "Secret";
    }
}
