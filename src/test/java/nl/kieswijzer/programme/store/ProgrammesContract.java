package nl.kieswijzer.programme.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import nl.kieswijzer.classroom.AtOnce;
import nl.kieswijzer.core.Sha256;
import nl.kieswijzer.desk.DeskOnADatabase;
import nl.kieswijzer.programme.ProgrammeFile;
import nl.kieswijzer.programme.ProgrammeKind;
import nl.kieswijzer.programme.ProgrammeText;
import nl.kieswijzer.programme.ProgrammeText.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds of every programme that is kept, on any database. */
@Import({ProgrammeStore.class, ProgrammeRows.class})
abstract class ProgrammesContract extends DeskOnADatabase {
    private static final ProgrammeText TEXT =
            ProgrammeText.of(List.of("Elk kind veilig\nÉén plan.", "", "“Slot” – 😀"));
    private static final Sha256 UNKNOWN = Sha256.of(new byte[] {1, 2, 3});

    @Autowired
    private ProgrammeStore store;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void no_programme_is_kept() {
        database.sql("delete from programme_file").update();
    }

    @Test
    void it_comes_back_as_it_was_given() {
        ProgrammeFile file = file("Elk kind veilig");
        Sha256 sha256 = store.add(file, TEXT);

        assertThat(sha256).isEqualTo(file.sha256());
        assertThat(store.text(sha256)).contains(TEXT);
        assertThat(store.page(sha256, 3)).contains(new Page(3, "“Slot” – 😀"));
        assertThat(store.file(sha256)).contains(file);
        assertThat(store.file(sha256).orElseThrow().bytes()).isEqualTo(file.bytes());
    }

    @Test
    void what_is_not_kept_is_not_found() {
        Sha256 sha256 = store.add(file("Elk kind veilig"), TEXT);
        assertThat(store.text(UNKNOWN)).isEmpty();
        assertThat(store.file(UNKNOWN)).isEmpty();
        assertThat(store.page(UNKNOWN, 1)).isEmpty();
        assertThat(store.page(sha256, 4)).isEmpty();
    }

    @Test
    void the_largest_there_may_be_comes_back_too() {
        byte[] bytes = new byte[20 * 1024 * 1024];
        new Random(1).nextBytes(bytes);
        ProgrammeFile file = new ProgrammeFile(ProgrammeKind.PDF, bytes);
        String longest = "woord ".repeat(500_000);
        store.add(file, ProgrammeText.of(List.of(longest)));

        assertThat(store.file(file.sha256()).orElseThrow().bytes()).isEqualTo(bytes);
        assertThat(store.page(file.sha256(), 1).orElseThrow().text()).isEqualTo(longest);
    }

    @Test
    void the_same_file_is_kept_once() {
        store.add(file("Elk kind veilig"), TEXT);
        store.add(file("Elk kind veilig"), TEXT);
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void the_same_file_that_many_servers_add_at_the_same_moment_is_kept_once_and_whole() {
        ProgrammeFile file = file("Elk kind veilig");
        List<Sha256> added = AtOnce.each(8, _ -> store.add(file, TEXT));

        assertThat(added).hasSize(8).containsOnly(file.sha256());
        assertThat(files()).isEqualTo(1);
        assertThat(store.text(file.sha256())).contains(TEXT);
    }

    @Test
    void adding_one_that_is_there_leaves_the_transaction_around_it_sound() {
        ProgrammeFile file = file("Elk kind veilig");
        List<Sha256> added = AtOnce.each(
                4,
                _ -> new TransactionTemplate(transactions).execute(_ -> {
                    Sha256 sha256 = store.add(file, TEXT);
                    assertThat(store.text(sha256)).contains(TEXT);
                    return sha256;
                }));
        assertThat(added).containsOnly(file.sha256());
    }

    private long files() {
        return database.sql("select count(*) from programme_file")
                .query(Long.class)
                .single();
    }

    private static ProgrammeFile file(String content) {
        return new ProgrammeFile(ProgrammeKind.TEXT, content.getBytes(StandardCharsets.UTF_8));
    }
}
