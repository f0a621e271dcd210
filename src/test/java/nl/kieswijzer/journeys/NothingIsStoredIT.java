package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.results.Editions;
import org.junit.jupiter.api.Test;

class NothingIsStoredIT {
    private static final int IN_A_BROWSER = 10;
    private static final int OVER_THE_WIRE = 190;

    @Test
    void of_the_answers_of_two_hundred_finished_quizzes() throws SQLException {
        try (Server server = new Server()) {
            server.stop();
            somebodyHasAnAccountAtTheDesk(server);
            List<String> before = dump(server);
            server.startAgain();
            finishQuizzes(server);
            server.stop();

            assertThat(dump(server))
                    .as("the database, row by row")
                    .isEqualTo(before)
                    .isNotEmpty();
            assertThat(server.log()).doesNotContainIgnoringCase("Answer").doesNotContain("DISAGREE");
        }
    }

    /** As long as nobody has one, every start makes a link to the first. */
    private static void somebodyHasAnAccountAtTheDesk(Server server) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.database());
                Statement statement = connection.createStatement()) {
            statement.execute("insert into desk_account values ('AAAAAAAAAAAAAAAAAAAAAA', 'sanne@b.nl', 'Sanne', "
                    + "'PUBLISHER', '', timestamp with time zone '2026-11-26 09:00:00+00')");
        }
    }

    private static void finishQuizzes(Server server) {
        Random random = new Random(IN_A_BROWSER);
        EditionRevision revision = Editions.revision(Editions.tk2021(), 1);
        for (int i = 0; i < OVER_THE_WIRE; i++) {
            WireVoter voter = new WireVoter(server.address(), revision, i);
            assertThat(voter.sees()).isEqualTo(voter.shouldSee());
        }
        try (Phone phone = new Phone(server.address())) {
            for (int i = 0; i < IN_A_BROWSER; i++) {
                phone.answerAtOnce(Choice.random(random)).toTheResult().handOver();
            }
            assertThat(phone.complaints()).isEmpty();
        }
    }

    /** Everything there is in the database, as H2 writes it out. */
    private static List<String> dump(Server server) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.database());
                ResultSet script = connection.createStatement().executeQuery("script nopasswords")) {
            List<String> lines = new ArrayList<>();
            while (script.next()) {
                lines.add(script.getString(1));
            }
            return lines;
        }
    }
}
