package nl.kieswijzer.tools;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.kieswijzer.election.pack.SamplePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuringAnEditionTest {
    private static final int VOTERS = 100;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void prints_how_the_packaged_edition_asks() {
        assertThat(measure(Path.of("src/main/resources/content/tk2021"))).isTrue();
        assertThat(printed())
                .contains("How well tk2021", "parties ranked on a full sheet", "100 simulated voters", "Map");
    }

    @Test
    void says_which_statements_divide_and_by_whom() throws IOException {
        write(SamplePack.sound(), folder);
        assertThat(measure(folder)).isTrue();
        assertThat(printed())
                .contains("2 statements, 1 of them undivided")
                .containsPattern("\\* speeltuinen +2  agree: zon  neither: –  disagree: maan")
                .containsPattern("  bal +0  agree: –  neither: –  disagree: –")
                // Opposite on the one statement on which both speak.
                .containsPattern("maan – zon +1   1  1\\.00");
    }

    @Test
    void measures_every_pack_of_a_folder() throws IOException {
        write(SamplePack.sound(), folder.resolve("one"));
        write(SamplePack.sound(), folder.resolve("two"));
        assertThat(measure(folder)).isTrue();
        assertThat(printed().split("How well")).hasSize(1 + 2);
    }

    @Test
    void names_the_faults_of_a_pack_that_can_t_be_read_and_measures_the_others() throws IOException {
        write(SamplePack.sound().with("positions.yaml", "stance: agree", "stance: perhaps"), folder.resolve("one"));
        write(SamplePack.sound(), folder.resolve("two"));
        assertThat(measure(folder)).isFalse();
        assertThat(printed())
                .contains("one can't be measured, it has 1 fault(s)", "positions.yaml:", "perhaps")
                .contains("How well");
    }

    @Test
    void says_that_a_folder_holds_no_pack_or_does_not_exist() {
        assertThat(measure(folder)).isFalse();
        assertThat(measure(folder.resolve("nowhere"))).isFalse();
        assertThat(printed()).contains("holds no pack", "nowhere is no folder");
    }

    private boolean measure(Path packs) {
        return MeasureEdition.measure(packs, VOTERS, new PrintStream(printed, true, UTF_8));
    }

    private String printed() {
        return printed.toString(UTF_8);
    }

    private static void write(SamplePack pack, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : pack.files().files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
