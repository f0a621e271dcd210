package nl.kieswijzer.desk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TheAuditListTest {
    private static final Pattern CHANGE = Pattern.compile("(?i)(update|delete from|truncate( table)?)\\s+desk_audit");

    @Test
    void is_changed_by_no_statement_in_the_program_nor_in_a_migration() throws IOException {
        for (Path folder : List.of(Path.of("src/main/java"), Path.of("src/main/resources/db/migration"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                assertThat(files.filter(Files::isRegularFile))
                        .isNotEmpty()
                        .allSatisfy(it -> assertThat(
                                        CHANGE.matcher(Files.readString(it)).find())
                                .as(it.toString())
                                .isFalse());
            }
        }
    }
}
