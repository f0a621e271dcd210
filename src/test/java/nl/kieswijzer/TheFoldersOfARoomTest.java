package nl.kieswijzer;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TheFoldersOfARoomTest {
    private static final int MOST_FILES = 25;

    @ParameterizedTest
    @ValueSource(strings = {"site", "explore"})
    void need_each_other_in_no_circle(String room) {
        slices().matching("nl.kieswijzer.%s.(*)..".formatted(room))
                .should()
                .beFreeOfCycles()
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("nl.kieswijzer." + room));
    }

    @ParameterizedTest
    @ValueSource(strings = {"site", "explore", "quiz", "deck"})
    void hold_few_enough_files_to_be_found_in_one_look_and_say_what_they_are_for(String room) throws IOException {
        Path root = Path.of("src/main/java/nl/kieswijzer", room);
        try (Stream<Path> all = Files.walk(root)) {
            for (Path folder : all.filter(Files::isDirectory).toList()) {
                List<Path> files = files(folder);
                assertThat(files).as(folder.toString()).hasSizeLessThanOrEqualTo(MOST_FILES);
                assertThat(files).as(folder.toString()).contains(folder.resolve("package-info.java"));
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
