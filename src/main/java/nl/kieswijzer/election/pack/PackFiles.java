package nl.kieswijzer.election.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;

/**
 * The raw files of one content pack.
 *
 * @param name how to call the pack in messages
 * @param files the bytes by file name; of a file that is too large, only as many as show that it is
 */
public record PackFiles(String name, Map<String, byte[]> files) {
    /** The files that every pack has. */
    public static final List<String> NAMES = List.of(
            "edition.yaml",
            "parties.yaml",
            "themes.yaml",
            "quotes.yaml",
            "glossary.yaml",
            "statements.yaml",
            "positions.yaml",
            "assessments.yaml");

    /** What a pack may have beside them. */
    public static final List<String> OPTIONAL = List.of("programmes.yaml", "answers.yaml");

    private static final List<String> KNOWN =
            Stream.concat(NAMES.stream(), OPTIONAL.stream()).toList();

    /** The largest file accepted, in bytes. The packaged edition's largest is about 60 KB. */
    public static final int MAX_FILE_BYTES = 4 * 1024 * 1024;

    public PackFiles {
        files = Map.copyOf(files);
    }

    /** Reads a pack from a folder. Files of other names are left alone; what is missing is for the checker to say. */
    public static PackFiles in(Path folder) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        for (String name : KNOWN) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    files.put(name, in.readNBytes(MAX_FILE_BYTES + 1));
                }
            }
        }
        return new PackFiles(folder.toString(), files);
    }

    /** Reads a pack that stands beside its {@code edition.yaml} on the class path. */
    public static PackFiles beside(Resource edition) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        for (String name : KNOWN) {
            Resource file = edition.createRelative(name);
            if (file.exists()) {
                try (InputStream in = file.getInputStream()) {
                    files.put(name, in.readNBytes(MAX_FILE_BYTES + 1));
                }
            }
        }
        return new PackFiles(edition.getDescription(), files);
    }
}
