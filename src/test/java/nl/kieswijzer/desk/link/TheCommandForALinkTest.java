package nl.kieswijzer.desk.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The last publisher forgot the password, and who operates the server types {@code desk-link} and an address. */
class TheCommandForALinkTest {
    private static final String URL = "jdbc:h2:mem:desk-link;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";

    @BeforeEach
    void a_desk_with_one_account() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(URL);
        database.setUser("sa");
        Flyway.configure().dataSource(database).cleanDisabled(false).load().clean();
        Flyway.configure().dataSource(database).load().migrate();
        JdbcClient.create(database)
                .sql("insert into desk_account (id, email, name, role, password, way_in_since) values "
                        + "('AAAAAAAAAAAAAAAAAAAAAA', 'sanne@b.nl', 'Sanne', 'PUBLISHER', '', current_timestamp)")
                .update();
    }

    @Test
    void gets_a_link_and_nothing_is_left_running() {
        DeskLinkCommand.Answer answer = ask("sanne@b.nl");
        assertThat(answer.isLink()).isTrue();
        assertThat(answer.words()).containsPattern("https://kieswijzer.example/redactie/uitnodiging/[\\w-]{22}$");
    }

    @Test
    void is_told_where_nobody_has_that_address_or_where_it_is_none() {
        assertThat(ask("iemand@b.nl"))
                .isEqualTo(new DeskLinkCommand.Answer(false, "Nobody at the desk has that address."));
        assertThat(ask("sanne").isLink()).isFalse();
        assertThat(DeskLinkCommand.run("desk-link").words()).contains("desk-link someone@example.org");
    }

    @Test
    void is_no_ordinary_start() {
        assertThat(DeskLinkCommand.isAsked(new String[] {"desk-link", "sanne@b.nl"}))
                .isTrue();
        assertThat(DeskLinkCommand.isAsked(new String[] {"--server.port=80"})).isFalse();
        assertThat(DeskLinkCommand.isAsked(new String[] {})).isFalse();
    }

    private static DeskLinkCommand.Answer ask(String email) {
        return DeskLinkCommand.run(
                "desk-link",
                email,
                "--spring.datasource.url=" + URL,
                "--kieswijzer.address=https://kieswijzer.example/");
    }
}
