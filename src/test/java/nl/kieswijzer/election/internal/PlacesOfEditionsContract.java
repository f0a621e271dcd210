package nl.kieswijzer.election.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.pack.SamplePack;
import nl.kieswijzer.election.place.PlaceRows;
import nl.kieswijzer.election.place.Placing;
import nl.kieswijzer.election.rows.EntryRows;
import nl.kieswijzer.election.rows.RevisionRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jdbc.test.autoconfigure.DataJdbcTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Two servers, {@code here} and {@code there}, on one database with an older and a newer edition; a subclass brings the database. */
@DataJdbcTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({EditionStore.class, RevisionRows.class, EntryRows.class, PlaceRows.class})
abstract class PlacesOfEditionsContract {
    private static final EditionId OLDER = new EditionId("voorbeeld");
    private static final EditionId NEWER = new EditionId("later");

    @Autowired
    private EditionStore store;

    @Autowired
    private PlaceRows places;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionOperations together;

    private final PublishedEditions here = new PublishedEditions();
    private final PublishedEditions there = new PublishedEditions();
    private ContentImport onHere;
    private ContentImport onThere;
    private Placing placing;

    @BeforeEach
    void two_editions() {
        database.sql("delete from edition_place").update();
        Tables.CHILDREN_FIRST.forEach(it -> database.sql("delete from " + it).update());
        onHere = new ContentImport(store, here);
        onThere = new ContentImport(store, there);
        placing = new Placing(places, here, onHere, together, Clock.systemUTC());
        onHere.publish(KeepingRevisionsContract.edition(SamplePack.sound()));
        onHere.publish(KeepingRevisionsContract.edition(SamplePack.sound()
                .with("edition.yaml", "id: voorbeeld", "id: later")
                .with("edition.yaml", "date: 20", "date: 21")));
        look();
    }

    @Test
    void as_long_as_nobody_chose_voters_get_the_latest_election() {
        assertThat(front(here)).containsExactly(NEWER);
        assertThat(front(there)).containsExactly(NEWER);
        assertThat(here.archive()).isEmpty();
    }

    @Test
    void what_is_chosen_on_one_server_is_what_voters_get_on_the_other_too() {
        placing.toFront(OLDER);
        assertThat(front(here)).containsExactly(OLDER);
        assertThat(front(there)).containsExactly(NEWER);
        onThere.publishStored();
        assertThat(front(there)).containsExactly(OLDER);
    }

    @Test
    void the_one_that_was_chosen_last_is_the_only_one() {
        placing.toFront(OLDER);
        placing.toFront(NEWER);
        look();
        assertThat(front(there)).containsExactly(NEWER);
        assertThat(database.sql("select count(*) from edition_place")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void an_archived_edition_is_in_the_archive_of_both() {
        assertThat(placing.toArchive(OLDER)).isTrue();
        look();
        assertThat(ids(here.archive())).containsExactly(OLDER);
        assertThat(ids(there.archive())).containsExactly(OLDER);
        placing.outOfArchive(OLDER);
        look();
        assertThat(there.archive()).isEmpty();
    }

    @Test
    void what_voters_get_is_not_archived() {
        assertThat(placing.toArchive(NEWER)).isFalse();
        look();
        assertThat(front(there)).containsExactly(NEWER);
        assertThat(there.archive()).isEmpty();
    }

    @Test
    void what_comes_to_the_front_comes_out_of_the_archive() {
        placing.toArchive(OLDER);
        placing.toFront(OLDER);
        look();
        assertThat(front(there)).containsExactly(OLDER);
        assertThat(there.archive()).isEmpty();
    }

    @Test
    void a_server_that_starts_later_knows_the_choice() {
        placing.toFront(OLDER);
        PublishedEditions later = new PublishedEditions();
        new ContentImport(store, later).publishStored();
        assertThat(front(later)).containsExactly(OLDER);
    }

    /** As both servers do every other second. */
    private void look() {
        onHere.publishStored();
        onThere.publishStored();
    }

    private static List<EditionId> front(PublishedEditions server) {
        return ids(server.front().stream().toList());
    }

    private static List<EditionId> ids(List<EditionRevision> revisions) {
        return revisions.stream().map(it -> it.edition().id()).toList();
    }
}
