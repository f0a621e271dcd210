package nl.kieswijzer.classroom.lesson;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;

/** Random texts that nobody can guess, and the hashes by which the database knows them again. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    /** 128 bits: what is kept of a hash, and how long an unguessable text is before it is written out. */
    private static final int BYTES = 16;

    /** The letters and digits of Crockford's base 32. */
    private static final String READABLE = "0123456789abcdefghjkmnpqrstvwxyz";

    private Secrets() {}

    /** 128 random bits in 22 characters that are safe in an address and a cookie. */
    static String unguessable() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return BASE64.encodeToString(bytes);
    }

    /** So many random letters and digits: 5 bits each, in an alphabet without look-alikes. */
    static String readable(int length) {
        return RANDOM.ints(length, 0, READABLE.length())
                .mapToObj(it -> READABLE.substring(it, it + 1))
                .collect(Collectors.joining());
    }

    /** A random whole number from 0 up to the bound. */
    static int below(int bound) {
        return RANDOM.nextInt(bound);
    }

    /** The hash of a secret in 22 characters. The secrets are random themselves, so it needs no salt and no delay. */
    static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return BASE64.encodeToString(Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
