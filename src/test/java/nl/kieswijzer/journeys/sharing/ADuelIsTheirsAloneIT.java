package nl.kieswijzer.journeys.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.kieswijzer.journeys.Choice;
import nl.kieswijzer.journeys.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the link that is sent to the one that comes back, no server hears what is in either. */
class ADuelIsTheirsAloneIT {
    /** What the codes of a revision have in common, which says nothing of an answer, and the checksum at their end. */
    private static final int HEAD = 1 + 3 + 4;

    private static final int CHECKSUM = 4;

    @TempDir
    private Path logs;

    @Test
    void no_address_header_body_socket_or_log_of_a_server_has_the_code() throws IOException {
        try (Server server = new Server()) {
            server.restart(
                    "--server.tomcat.accesslog.enabled=true",
                    "--server.tomcat.accesslog.directory=" + logs,
                    "--server.tomcat.accesslog.buffered=false",
                    "--server.tomcat.accesslog.pattern=%r %{Referer}i %{Cookie}i %{User-Agent}i",
                    "--logging.level.org.springframework.web=debug");
            try (Duellist voter = new Duellist(server.address());
                    Duellist friend = new Duellist(server.address())) {
                Overheard ofFriend = new Overheard(friend.phone());
                Overheard ofVoter = new Overheard(voter.phone());
                String link = voter.dare(Choice.mixed());
                friend.open(link).answerFirst(agreeing()).turnOver().next().showAll();
                String back = friend.sendBack();
                voter.open(back).turnOver().showAll();

                for (String sent : List.of(code(link), code(back))) {
                    assertThat(ofFriend.everything()).noneMatch(it -> has(it, sent));
                    assertThat(ofVoter.everything()).noneMatch(it -> has(it, sent));
                    assertThat(accesses())
                            .anyMatch(it -> it.contains("GET /duel "))
                            .noneMatch(it -> has(it, sent));
                    assertThat(server.log()).doesNotContain(answers(sent));
                }
                assertThatTheEarsAreOpen(friend, ofFriend, code(link));
            }
        }
    }

    /** The other way to share is heard everywhere: so it would have been noticed. */
    private void assertThatTheEarsAreOpen(Duellist friend, Overheard ofFriend, String code) throws IOException {
        friend.phone().open("/r/" + code);
        assertThat(ofFriend.everything()).anyMatch(it -> has(it, code));
        assertThat(accesses()).anyMatch(it -> has(it, code));
    }

    private static boolean has(String text, String code) {
        return text.contains(answers(code));
    }

    private static String code(String link) {
        return link.substring(link.indexOf('#') + 1);
    }

    /** The part of a code that is somebody's. */
    private static String answers(String code) {
        return code.substring(HEAD, code.length() - CHECKSUM);
    }

    private static List<Choice> agreeing() {
        return Collections.nCopies(Choice.STATEMENTS, Choice.EENS);
    }

    private List<String> accesses() throws IOException {
        try (Stream<Path> files = Files.list(logs)) {
            return files.flatMap(ADuelIsTheirsAloneIT::lines).toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
