package nl.kieswijzer.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** The files in a zip, unpacked in memory as far as that is safe. */
public final class Unzipped {
    public static final int MOST_PACKED_MB = 20;
    public static final int MOST_UNPACKED_MB = 50;
    public static final int MOST_FILES = 100;
    /** Text packs to a tenth or so; a spreadsheet with little in it to a fiftieth. */
    private static final int MOST_TIMES = 200;

    private static final int NEVER_TOO_TIGHT = 1 << 20;
    private static final int MB = 1 << 20;

    private final byte[] packed;
    private final byte[] buffer = new byte[1 << 16];
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private long unpacked;
    private int count;

    private Unzipped(byte[] packed) {
        this.packed = packed;
    }

    /** The files by their path, folders left out. Never throws for what stands in the zip. */
    public static Outcome<Map<String, byte[]>> of(byte[] bytes) {
        if (bytes.length > MOST_PACKED_MB * MB) {
            return Outcome.faulty(Fault.whole(Problem.TOO_LARGE, MOST_PACKED_MB));
        }
        Unzipped zip = new Unzipped(bytes);
        Optional<Fault> fault = zip.unpack();
        if (fault.isPresent()) {
            return Outcome.faulty(fault.get());
        }
        return zip.count == 0
                ? Outcome.faulty(Fault.whole(isZip(bytes) ? Problem.BROKEN_ZIP : Problem.NOT_A_ZIP))
                : Outcome.read(zip.files);
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    private Optional<Fault> unpack() {
        // The JDK's own does not read what some programs write as a stream, POI among them.
        try (ZipArchiveInputStream zip =
                new ZipArchiveInputStream(new ByteArrayInputStream(packed), "UTF-8", true, true)) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Optional<Fault> fault = take(entry, zip);
                if (fault.isPresent()) {
                    return fault;
                }
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException broken) { // the latter for a name in another encoding
            return Optional.of(Fault.whole(isZip(packed) ? Problem.BROKEN_ZIP : Problem.NOT_A_ZIP));
        }
    }

    private Optional<Fault> take(ZipArchiveEntry entry, ZipArchiveInputStream zip) throws IOException {
        String path = entry.getName().replace('\\', '/');
        if (++count > MOST_FILES) {
            return Optional.of(Fault.whole(Problem.TOO_MANY_FILES, MOST_FILES));
        }
        if (leadsOut(path)) {
            return Optional.of(Fault.whole(Problem.PATH_OUTSIDE, path));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int more = zip.read(buffer); more >= 0; more = zip.read(buffer)) {
            unpacked += more;
            if (unpacked > NEVER_TOO_TIGHT && unpacked / MOST_TIMES > packed.length) {
                return Optional.of(Fault.whole(Problem.PACKED_TOO_TIGHT));
            }
            if (unpacked > (long) MOST_UNPACKED_MB * MB) {
                return Optional.of(Fault.whole(Problem.UNPACKS_TOO_LARGE, MOST_UNPACKED_MB));
            }
            out.write(buffer, 0, more);
        }
        if (!entry.isDirectory() && files.put(path, out.toByteArray()) != null) {
            return Optional.of(Fault.whole(Problem.FILE_TWICE, path));
        }
        return Optional.empty();
    }

    private static boolean leadsOut(String path) {
        return path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || List.of(path.split("/", -1)).contains("..");
    }
}
