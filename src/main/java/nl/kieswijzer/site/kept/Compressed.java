package nl.kieswijzer.site.kept;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Compresses once what is sent often. */
public final class Compressed {
    /** The name of what {@link #zip} does, among the encodings of HTTP. */
    public static final String GZIP = "gzip";

    private Compressed() {}

    /** Whether somebody takes an encoding, by what their {@code Accept-Encoding} says; null where it says nothing. */
    public static boolean isTaken(String encoding, @Nullable String accepted) {
        return accepted != null && accepted.toLowerCase(Locale.ROOT).contains(encoding);
    }

    /** The content, compressed by gzip. */
    public static byte[] zip(byte[] plain) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return zipped.toByteArray();
    }
}
