package nl.kieswijzer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The house as a page of Markdown: which room uses which, as the code is, and what each package says it is for. */
final class HouseDocument {
    private static final Path SOURCES = Path.of("src/main/java/nl/kieswijzer");
    private static final String PACKAGE_INFO = "package-info.java";
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("(.*?\\.)(\\s.*)?", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("\\{@\\w+ (?:[\\w.]*\\.)?(\\w+)}");

    /** The rooms that each room uses. */
    private final SortedMap<String, SortedSet<String>> uses = new TreeMap<>();

    HouseDocument(ApplicationModules rooms) {
        rooms.stream().forEach(room -> uses.put(name(room), usedBy(room, rooms)));
    }

    private static SortedSet<String> usedBy(ApplicationModule room, ApplicationModules rooms) {
        return room.getDirectDependencies(rooms)
                .uniqueModules()
                .map(HouseDocument::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(ApplicationModule room) {
        return room.getIdentifier().toString();
    }

    @Override
    public String toString() {
        return """
                # The house

                Made from the code by `TheHouseTest`, which says how to make it again. An arrow reads 'uses'; one that follows
                from others is not drawn.

                ```mermaid
                flowchart TD
                %s
                ```

                | room | its parts | what it is for |
                | --- | --- | --- |
                %s
                """.formatted(arrows(), packages());
    }

    private String arrows() {
        return uses.entrySet().stream()
                .flatMap(room -> room.getValue().stream()
                        .filter(used -> !followsFromOthers(room.getValue(), used))
                        .map(used -> "    %s --> %s".formatted(room.getKey(), used)))
                .collect(Collectors.joining("\n"));
    }

    private boolean followsFromOthers(SortedSet<String> direct, String used) {
        return direct.stream().filter(it -> !it.equals(used)).anyMatch(it -> reaches(it, used));
    }

    private boolean reaches(String room, String other) {
        return uses.getOrDefault(room, new TreeSet<>()).stream().anyMatch(it -> it.equals(other) || reaches(it, other));
    }

    private String packages() {
        return uses.keySet().stream().flatMap(this::rows).collect(Collectors.joining("\n"));
    }

    private Stream<String> rows(String room) {
        Path folder = SOURCES.resolve(room);
        return documented(folder).stream()
                .map(it -> "| %s | %s | %s |"
                        .formatted(
                                it.equals(folder) ? "**" + room + "**" : "",
                                it.equals(folder)
                                        ? ""
                                        : "`" + folder.relativize(it).toString().replace('\\', '/') + "`",
                                firstSentence(it.resolve(PACKAGE_INFO))));
    }

    /** The folders from one on that say what they are for, the outer ones first. */
    private static List<Path> documented(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(it -> Files.exists(it.resolve(PACKAGE_INFO)))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String firstSentence(Path packageInfo) {
        try {
            Matcher comment = COMMENT.matcher(Files.readString(packageInfo));
            if (!comment.find()) {
                throw new AssertionError(packageInfo + " doesn't say what its package is for");
            }
            String text = comment.group(1).replaceAll("\\s*\\n\\s*\\* ?", " ").strip();
            Matcher sentence = SENTENCE.matcher(text);
            return TAG.matcher(sentence.matches() ? sentence.group(1) : text).replaceAll("`$1`");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
