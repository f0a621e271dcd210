package nl.kieswijzer.exchange.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The JSON files of a guide by their path, wherever in a zip or a folder they stand. */
public final class GuideFiles {
    /** How all their names end. */
    public static final String JSON = ".json";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** Other files, and what programs put beside their own, are left alone. */
    public GuideFiles(Map<String, byte[]> all) {
        all.forEach((path, bytes) -> {
            String name = name(path);
            if (name.toLowerCase(Locale.ROOT).endsWith(JSON) && !name.startsWith(".") && !path.contains("__MACOSX/")) {
                files.put(path, bytes);
            }
        });
    }

    /** The folders that hold a file of that name, which is without its ending, each with a slash behind it, but for the top. */
    public List<String> foldersWith(String name) {
        return files.keySet().stream()
                .filter(it -> name(it).equals(name + JSON))
                .map(GuideFiles::folder)
                .toList();
    }

    /** The file of one of these names in a folder. */
    public Optional<String> in(String folder, String... names) {
        return Stream.of(names)
                .map(it -> folder + it + JSON)
                .filter(files::containsKey)
                .findFirst();
    }

    /** The same, or else in the folders above it, the nearest first. */
    public Optional<String> near(String folder, String... names) {
        String at = folder;
        while (true) {
            Optional<String> found = in(at, names);
            if (found.isPresent() || at.isEmpty()) {
                return found;
            }
            at = folder(at.substring(0, at.length() - 1));
        }
    }

    /** The only file there is, whatever it is called. */
    public Optional<String> only() {
        return files.size() == 1 ? files.keySet().stream().findFirst() : Optional.empty();
    }

    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    public byte[] bytes(String path) {
        return files.getOrDefault(path, new byte[0]);
    }

    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
