package nl.kieswijzer.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.pack.PackReader;
import nl.kieswijzer.exchange.Outcome;
import nl.kieswijzer.exchange.program.Programs.CameIn;
import nl.kieswijzer.exchange.program.Said;
import nl.kieswijzer.matching.Matcher;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An operator takes an election of six statements and three parties from Wahl-O-Mat, on the command line. */
class AnElectionFromElsewhereTest {
    private static final String URL = "jdbc:h2:mem:exchange;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";
    private static final String SETTING = "--spring.datasource.url=" + URL;

    @TempDir
    private Path folder;

    private JdbcClient database;

    @BeforeEach
    void an_empty_database_and_the_files_of_an_election() throws IOException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(URL);
        source.setUser("sa");
        Flyway.configure().dataSource(source).cleanDisabled(false).load().clean();
        Flyway.configure().dataSource(source).load().migrate();
        database = JdbcClient.create(source);
        write("overview.json", "{\"title\": \"Landtagswahl Seeland\", \"date\": \"2031-05-11T00:00:00.000Z\"}");
        write(
                "party.json",
                "[{\"id\": 0, \"name\": \"A\", \"longname\": \"Partei A\"}, {\"id\": 1, \"name\": \"B\"}, {\"id\": 2, \"name\": \"C\"}]");
        write(
                "statement.json",
                "["
                        + String.join(
                                ",",
                                Stream.of(0, 1, 2, 3, 4, 5)
                                        .map(it -> "{\"id\": %d, \"text\": \"Das Land soll die Fähre %d bezahlen.\"}"
                                                .formatted(it, it))
                                        .toList())
                        + "]");
        // A agrees with all; B is neutral on all; C disagrees with the first two and is silent on the others.
        StringBuilder opinions = new StringBuilder("[");
        for (int statement = 0; statement < 6; statement++) {
            opinions.append("{\"party\": 0, \"statement\": %d, \"answer\": 0},".formatted(statement));
            opinions.append("{\"party\": 1, \"statement\": %d, \"answer\": 2},".formatted(statement));
        }
        opinions.append(
                "{\"party\": 2, \"statement\": 0, \"answer\": 1}, {\"party\": 2, \"statement\": 1, \"answer\": 1}]");
        write("opinion.json", opinions.toString());
    }

    @Test
    void is_published_as_it_came_and_ranks_voters_by_their_answers() throws IOException {
        ExchangeAnswer answer = run("import", folder.toString(), "--publish", SETTING);
        assertThat(answer.words()).contains("6 statements, 3 parties, 14 positions", "Published as revision 1.");
        assertThat(answer.code()).isEqualTo(ExchangeAnswer.DONE);
        Edition edition = edition();
        Map<StatementId, Answer> answers = new LinkedHashMap<>();
        edition.statementIds().forEach(it -> answers.put(it, Answer.AGREE));
        answers.put(edition.statementIds().getLast(), Answer.DISAGREE);
        var ranking = Matcher.of(edition.statementIds(), edition.stances())
                .rank(AnswerSheet.of(new RevisionId(edition.id(), 1), answers));
        // With A the voter shares five of six: 5/6 = 83 %; with B every statement is half: 3/6 = 50 %.
        assertThat(ranking.ranked())
                .extracting(it -> it.match().party().value())
                .startsWith("a", "b");
        assertThat(ranking.ranked()).extracting(it -> it.percentage()).startsWith(83, 50);
    }

    @Test
    void is_a_draft_to_be_finished_where_nobody_asks_to_publish() {
        ExchangeAnswer answer = run("import", folder.toString(), "--edition", "seeland", SETTING);
        assertThat(answer.code()).isEqualTo(ExchangeAnswer.DONE);
        assertThat(answer.words()).contains("edition seeland", "Draft ", "To know:");
        assertThat(published()).isZero();
    }

    @Test
    void is_said_to_lack_something_and_stays_a_draft_where_it_does() throws IOException {
        Files.delete(folder.resolve("overview.json"));
        ExchangeAnswer answer = run("import", folder.toString(), "--publish", SETTING);
        assertThat(answer.code()).isEqualTo(ExchangeAnswer.DRAFT_ONLY);
        assertThat(answer.words()).contains("Still to do:", "Not published").doesNotContain("Wrong:");
        assertThat(run("import", folder.toString(), "--publish", "--name=Wahl", "--date=2031-05-11", SETTING)
                        .code())
                .isEqualTo(ExchangeAnswer.DONE);
    }

    @Test
    void goes_out_again_to_another_program_with_what_is_lost() throws IOException {
        run("import", folder.toString(), "--publish", SETTING);
        Path file = folder.resolve("out.json");
        ExchangeAnswer answer = run("export", "landtagswahl-seeland-2031", "mahlowat", file.toString(), SETTING);
        assertThat(answer.code()).isEqualTo(ExchangeAnswer.DONE);
        // C is silent on four of six, and Mahlowat gives nothing for that.
        assertThat(answer.words()).contains("gets a 'd': 4 times");
        assertThat(Files.readString(file)).contains("\"theses\"");
        assertThat(GivenFiles.read(file, Said.NOTHING))
                .isInstanceOfSatisfying(
                        Outcome.Read.class,
                        it -> assertThat(((CameIn) it.value()).entries().toString())
                                .contains("Das Land soll die Fähre 5 bezahlen."));
    }

    @Test
    void changes_nothing_where_its_files_are_no_good_or_somebody_only_looks() throws IOException {
        assertThat(run("import", folder.toString(), "--dry-run", SETTING).words())
                .endsWith("Nothing was changed.");
        write("opinion.json", "[{\"party\": 0,");
        ExchangeAnswer answer = run("import", folder.toString(), SETTING);
        assertThat(answer.code()).isEqualTo(ExchangeAnswer.NOT_DONE);
        assertThat(answer.words()).contains("opinion.json:1");
        assertThat(rows()).isZero();
    }

    @Test
    void is_asked_for_in_one_way() {
        assertThat(run("import", SETTING).code()).isEqualTo(ExchangeAnswer.USAGE);
        assertThat(run("import", folder.toString(), "--date", "morgen", SETTING).code())
                .isEqualTo(ExchangeAnswer.USAGE);
        assertThat(run("export", "seeland", "mahlowat", SETTING).code()).isEqualTo(ExchangeAnswer.USAGE);
        assertThat(run("export", "seeland", "mahlowat", "x.json", SETTING).code())
                .isEqualTo(ExchangeAnswer.NOT_DONE);
        assertThat(run("export", "seeland", "kompas", "x.json", SETTING).code()).isEqualTo(ExchangeAnswer.NOT_DONE);
        assertThat(ExchangeCommand.isAsked(new String[] {"--server.port=80"})).isFalse();
    }

    private Edition edition() throws IOException {
        CameIn cameIn = ((Outcome.Read<CameIn>) GivenFiles.read(folder, Said.NOTHING)).value();
        return PackReader.read(new EditionId("landtagswahl-seeland-2031"), cameIn.entries())
                .edition();
    }

    private int published() {
        return database.sql("select count(*) from revision where number is not null")
                .query(Integer.class)
                .single();
    }

    private int rows() {
        return database.sql("select count(*) from revision")
                .query(Integer.class)
                .single();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static ExchangeAnswer run(String... arguments) {
        return ExchangeCommand.run(arguments);
    }
}
