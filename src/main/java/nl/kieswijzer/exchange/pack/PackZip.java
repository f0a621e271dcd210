package nl.kieswijzer.exchange.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.kieswijzer.exchange.Outcome;
import nl.kieswijzer.exchange.Unzipped;

/** A pack as a zip, and back: the same entries, by kind, with positions by statement and assessments by topic. */
public final class PackZip {
    /** The same pack gives the same bytes. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2020, 1, 1, 0, 0);

    private PackZip() {}

    public static byte[] write(Pack pack) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : PackFileTexts.of(pack).entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Reads a zip. It may have its files in one folder, and others beside them, which are left alone. */
    public static Outcome<Pack> read(byte[] bytes) {
        return Unzipped.of(bytes).then(it -> new EntriesOfFiles(byName(it)).pack());
    }

    private static Map<String, byte[]> byName(Map<String, byte[]> files) {
        String folder = files.keySet().stream()
                .filter(it -> !it.startsWith("__MACOSX/"))
                .filter(it -> it.equals("edition.yaml") || it.endsWith("/edition.yaml"))
                .map(it -> it.substring(0, it.length() - "edition.yaml".length()))
                .findFirst()
                .orElse("");
        Map<String, byte[]> byName = new LinkedHashMap<>();
        files.forEach((path, content) -> {
            if (path.startsWith(folder)) {
                byName.put(path.substring(folder.length()), content);
            }
        });
        return byName;
    }
}
