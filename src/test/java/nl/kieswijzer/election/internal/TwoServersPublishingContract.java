package nl.kieswijzer.election.internal;

import static nl.kieswijzer.election.internal.KeepingRevisionsContract.edition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.pack.SamplePack;
import nl.kieswijzer.election.place.PlaceRows;
import nl.kieswijzer.election.rows.EntryRows;
import nl.kieswijzer.election.rows.RevisionRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jdbc.test.autoconfigure.DataJdbcTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What must hold, on every database, of two servers that share one; a subclass brings the database. */
@DataJdbcTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({
    EditionStore.class,
    RevisionRows.class,
    EntryRows.class,
    PlaceRows.class,
    TwoServersPublishingContract.Clocks.class
})
abstract class TwoServersPublishingContract {
    private static final EditionId SAMPLE = new EditionId("voorbeeld");
    private static final Edition MORE = edition(SamplePack.sound());
    private static final Edition MANY =
            edition(SamplePack.sound().with("statements.yaml", "meer speeltuinen", "veel speeltuinen"));

    @Autowired
    private EditionStore store;

    @Autowired
    private MeetingClock clock;

    @Autowired
    private JdbcClient database;

    private final PublishedEditions hereInMemory = new PublishedEditions();
    private final PublishedEditions thereInMemory = new PublishedEditions();
    private ContentImport here;
    private ContentImport there;

    @BeforeEach
    void start_both_on_an_empty_database() {
        for (String table : Tables.CHILDREN_FIRST) {
            database.sql("delete from " + table).update();
        }
        here = new ContentImport(store, hereInMemory);
        there = new ContentImport(store, thereInMemory);
    }

    @Test
    void who_publish_the_same_at_once_add_one_revision() {
        publishAtOnce(MORE, MORE);

        assertThat(hereInMemory.history(SAMPLE)).map(EditionRevision::number).containsExactly(1);
        assertThat(thereInMemory.history(SAMPLE)).isEqualTo(hereInMemory.history(SAMPLE));
        assertThat(revisions()).isEqualTo(1);
    }

    @Test
    void who_publish_different_packs_at_once_add_a_revision_each() {
        publishAtOnce(MORE, MANY);

        here.publishStored();
        there.publishStored();
        assertThat(hereInMemory.history(SAMPLE)).map(EditionRevision::number).containsExactly(2, 1);
        assertThat(hereInMemory.history(SAMPLE)).map(EditionRevision::edition).containsExactlyInAnyOrder(MORE, MANY);
        assertThat(thereInMemory.history(SAMPLE)).isEqualTo(hereInMemory.history(SAMPLE));
    }

    @Test
    void know_no_revision_without_those_before_it() {
        here.publish(MORE);
        there.publish(MANY);

        assertThat(thereInMemory.history(SAMPLE)).map(EditionRevision::edition).containsExactly(MANY, MORE);
    }

    @Test
    void tell_a_server_that_runs_on_what_another_published() {
        RevisionPoll poll = new RevisionPoll(there::publishStored, Duration.ofMillis(10));
        poll.start();
        try {
            EditionRevision first = here.publish(MORE);
            await().until(() -> thereInMemory.current(SAMPLE).equals(Optional.of(first)));

            EditionRevision second = here.publish(MANY);
            await().until(() -> thereInMemory.history(SAMPLE).equals(List.of(second, first)));
        } finally {
            poll.stop();
        }
    }

    private void publishAtOnce(Edition onThis, Edition onThat) {
        clock.expectTwo();
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> here.publish(onThis), Thread::startVirtualThread),
                        CompletableFuture.runAsync(() -> there.publish(onThat), Thread::startVirtualThread))
                .join();
    }

    private int revisions() {
        return database.sql("select count(*) from revision")
                .query(Integer.class)
                .single();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Clocks {
        @Bean
        @Primary
        MeetingClock meetingClock() {
            return new MeetingClock();
        }
    }
}
