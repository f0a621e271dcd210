package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A content folder whose pack is the packaged one with one change. */
public final class ChangedContent {
    private static final Path PACKAGED = Path.of("src/main/resources/content/tk2021");

    private ChangedContent() {}

    /** Puts it in a folder, with the first place where a file has the old text changed. */
    public static void put(Path folder, String name, String old, String changed) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("tk2021"));
        try (Stream<Path> files = Files.list(PACKAGED)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                boolean isChanged = file.endsWith(name);
                Files.writeString(
                        pack.resolve(file.getFileName()), isChanged ? replaceFirst(text, old, changed) : text);
            }
        }
    }

    private static String replaceFirst(String text, String old, String changed) {
        int at = text.indexOf(old);
        assertThat(at).as("'%s' is in the pack", old).isNotNegative();
        return text.substring(0, at) + changed + text.substring(at + old.length());
    }
}
