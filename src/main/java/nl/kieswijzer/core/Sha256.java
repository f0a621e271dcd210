package nl.kieswijzer.core;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** By what a file is known: the hash of its bytes, in 64 hexadecimal digits. */
public record Sha256(String value) {
    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

    public Sha256 {
        if (!DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("no SHA-256: " + value);
        }
    }

    /** Whether a text is one. */
    public static boolean fits(String text) {
        return DIGITS.matcher(text).matches();
    }

    public static Sha256 of(byte[] bytes) {
        try {
            return new Sha256(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
