package nl.kieswijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No script imports what in the end imports that script, be it a type: each can be read after those it builds on. */
class NoCirclesInTheFrontEndTest {
    private static final Pattern IMPORT = Pattern.compile("(?:from|import) '\\./([\\w-]+)'");

    @Test
    void are_left_when_all_that_builds_on_others_is_taken_off() throws IOException {
        Map<String, Set<String>> imports = imports();
        assertThat(imports.get("statement-deck")).as("are found").contains("deck-model");
        while (imports.values().removeIf(Set::isEmpty)) {
            imports.values().forEach(it -> it.retainAll(imports.keySet()));
        }
        assertThat(imports).isEmpty();
    }

    private static Map<String, Set<String>> imports() throws IOException {
        Map<String, Set<String>> imports = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("frontend"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".ts")).toList()) {
                String name = file.getFileName().toString().replace(".ts", "");
                imports.put(
                        name,
                        IMPORT.matcher(Files.readString(file))
                                .results()
                                .map(it -> it.group(1))
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        }
        return imports;
    }
}
