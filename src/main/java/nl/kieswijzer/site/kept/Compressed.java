package nl.kieswijzer.site.kept;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Compresses once what is sent often. */
public final class Compressed {
    /** The name of what {@link #zip} does, among the encodings of HTTP. */
    public static final String GZIP = "gzip";

    private Compressed() {}

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
