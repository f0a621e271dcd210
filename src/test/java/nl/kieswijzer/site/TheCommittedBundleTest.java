package nl.kieswijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TheCommittedBundleTest {
    @Test
    void was_built_from_the_scripts_as_they_are_now() throws IOException {
        JsonNode hashes = bundledHashes();
        assertThat(scripts())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(
                                hashes.path(it.getFileName().toString()).asString(""))
                        .as("%s: run frontend/rebuild-bundle.sh and commit the bundle", it)
                        .isEqualTo(hash(it)));
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("frontend"))) {
            return files.filter(it -> it.toString().endsWith(".ts")).toList();
        }
    }

    private static JsonNode bundledHashes() throws IOException {
        try (ZipFile bundle = new ZipFile("src/main/bundles/prod.bundle");
                InputStream stats = bundle.getInputStream(bundle.getEntry("config/stats.json"))) {
            return new JsonMapper().readTree(stats).path("frontendHashes");
        }
    }

    private static String hash(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
