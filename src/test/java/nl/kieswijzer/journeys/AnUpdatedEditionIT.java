package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnUpdatedEditionIT {
    private static final Path PACKAGED = Path.of("src/main/resources/content/tk2021");

    @TempDir
    private Path content;

    @Test
    void keeps_the_answers_that_still_fit_and_says_how_many_do_not() throws IOException {
        try (Server server = new Server();
                Phone phone = new Phone(server.address())) {
            phone.startTheQuiz().tapAll(Choice.mixed());
            server.kill();
            changeAStatement(
                    "De aanpak van kinderporno moet strenger worden.", "De aanpak van kinderporno moet beter worden.");
            server.startAgain("--kieswijzer.content=" + content);

            phone.open("/uitslag")
                    .page()
                    .getByText("De stellingen zijn veranderd")
                    .waitFor();
            phone.page().getByText("Naar mijn antwoorden").click();
            phone.page().getByText("weggehaald: 1").waitFor();
            assertThat(phone.page().getByText("Nog geen antwoord").count()).isEqualTo(1);
            phone.toTheResult();
            assertThat(phone.complaints()).isEmpty();
        }
    }

    @Test
    void with_a_fault_is_refused_in_words_and_the_old_one_stays() throws IOException {
        try (Server server = new Server();
                Phone phone = new Phone(server.address())) {
            server.kill();
            changeAStatement("topic: opsporing", "topic: onbekend");
            server.startAgain("--kieswijzer.content=" + content);
            assertThat(server.log())
                    .contains("statements.yaml:2: unknown topic 'onbekend'. Correct it, or add it to themes.yaml.")
                    .doesNotContain("\tat ");
            phone.startTheQuiz();
        }
    }

    private void changeAStatement(String old, String changed) throws IOException {
        Path pack = Files.createDirectories(content.resolve("tk2021"));
        try (Stream<Path> files = Files.list(PACKAGED)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                boolean isStatements = file.endsWith("statements.yaml");
                Files.writeString(
                        pack.resolve(file.getFileName()), isStatements ? replaceFirst(text, old, changed) : text);
            }
        }
    }

    private static String replaceFirst(String text, String old, String changed) {
        int at = text.indexOf(old);
        assertThat(at).as("'%s' is in the pack", old).isNotNegative();
        return text.substring(0, at) + changed + text.substring(at + old.length());
    }
}
