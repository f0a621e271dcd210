package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The server is killed in the middle of a round, and a lesson ends. */
class AnInterruptedLessonIT {
    private static final int PUPILS = 5;
    private static final String KINDERPORNO = "kinderporno moet strenger";

    @Test
    void goes_on_by_itself_on_beamer_and_phones_and_leaves_no_row_when_it_ends() throws SQLException {
        try (Server server = new Server();
                Classroom classroom =
                        Classroom.start(server, Phone.beamer(), "internetmisdaad", "kinderporno", "vaste-leeftijd")) {
            List<Phone> phones = classroom.join(PUPILS);
            phones.getFirst().tap(Choice.EENS).tap(Choice.EENS).tap(Choice.EENS);
            phones.get(1).tap(Choice.EENS);
            classroom.board("1 klaar");

            server.kill();
            phones.get(1).tap(Choice.ONEENS);
            server.startAgain();

            phones.get(1).tap(Choice.EENS);
            phones.subList(2, PUPILS)
                    .forEach(it -> it.tap(Choice.EENS).tap(Choice.ONEENS).tap(Choice.EENS));
            classroom.board("5 klaar");
            classroom.board("5 leerlingen doen mee");
            classroom.goOnTo("ANSWER").click("Zo denkt de klas");
            // One before, one across and three after the server was away.
            assertThat(classroom.totals(KINDERPORNO))
                    .containsExactly("1 Eens, 0 Geen van beide, %d Oneens, 0 Overslaan".formatted(1 + 3));

            classroom.board().getByText("Voor de docent").click();
            classroom.board().getByText("Les beëindigen").click();
            classroom.board().getByText("Ja, wis de les").click();
            classroom.board("Alle antwoorden van deze les zijn gewist");
            phones.forEach(it -> it.page().getByText("De les is voorbij").waitFor());
            server.stop();
            assertThat(rows(server, "revision")).isPositive();
            assertThat(List.of("lesson", "pupil", "released"))
                    .allSatisfy(it -> assertThat(rows(server, it)).as(it).isZero());
        }
    }

    private static int rows(Server server, String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.database());
                ResultSet count = connection.createStatement().executeQuery("select count(*) from " + table)) {
            count.next();
            return count.getInt(1);
        }
    }
}
