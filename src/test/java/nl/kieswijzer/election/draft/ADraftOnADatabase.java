package nl.kieswijzer.election.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.election.pack.EntriesOf;
import nl.kieswijzer.election.pack.PackReader;
import nl.kieswijzer.election.pack.PackResult;
import nl.kieswijzer.election.pack.SamplePack;
import nl.kieswijzer.election.rows.ChangeRows;
import nl.kieswijzer.election.rows.EntryRows;
import nl.kieswijzer.election.rows.EntryStamps;
import nl.kieswijzer.election.rows.RevisionRows;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jdbc.test.autoconfigure.DataJdbcTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A draft with the sample pack in it, on a database that a subclass brings. */
@DataJdbcTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({
    KeptDrafts.class,
    DraftEntries.class,
    Checks.class,
    ManyEntries.class,
    Publishing.class,
    Beginnings.class,
    RevisionRows.class,
    EntryRows.class,
    EntryStamps.class,
    ChangeRows.class,
    ADraftOnADatabase.Parts.class
})
abstract class ADraftOnADatabase {
    static final EditionId SAMPLE = new EditionId("voorbeeld");
    static final EntryKey SPEELTUINEN = new EntryKey(EntryKind.STATEMENT, "speeltuinen");
    static final LocalizedText REASON = LocalizedText.of(Map.of("nl", "Een typefout.", "en", "A typo."));

    @TestConfiguration
    static class Parts {
        @Bean
        Snapshot snapshot() {
            return () -> {};
        }
    }

    @Autowired
    Drafts drafts;

    @Autowired
    RevisionRows revisions;

    @Autowired
    JdbcClient database;

    Draft draft;

    @BeforeEach
    void a_draft_with_the_sample_pack_in_it() {
        database.sql("delete from revision").update();
        draft = drafts.start(new Start.Empty(SAMPLE), "Voorbeeld", "Anna");
        sample().stream()
                .filter(it -> !it.key().equals(EntryKey.EDITION))
                .forEach(it -> drafts.add(draft.id(), it, "Anna"));
        SavedEntry header = entry(EntryKey.EDITION);
        drafts.save(header, sample().getFirst().content(), "Anna");
    }

    static <T> List<T> atOnce(List<Callable<T>> deeds) throws Exception {
        try (var threads = Executors.newFixedThreadPool(deeds.size())) {
            List<T> outcomes = new ArrayList<>();
            for (Future<T> it : threads.invokeAll(deeds)) {
                outcomes.add(it.get());
            }
            return outcomes;
        }
    }

    void change(String field, String text) {
        SavedEntry now = entry(SPEELTUINEN);
        assertThat(drafts.save(now, now.content().with(field, text), "Anna")).isInstanceOf(Saving.Saved.class);
    }

    SavedEntry entry(EntryKey key) {
        return drafts.entry(draft.id(), key).orElseThrow();
    }

    List<String> names(EntryKind kind) {
        return drafts.entries(draft.id()).stream()
                .filter(it -> it.key().kind() == kind)
                .map(it -> it.key().name())
                .toList();
    }

    static Entry party(String id) {
        return new Entry(new EntryKey(EntryKind.PARTY, id), Content.of("name", "Partij " + id));
    }

    static List<Entry> sample() {
        return EntriesOf.edition(
                ((PackResult.Sound) PackReader.read(SamplePack.sound().files())).edition());
    }
}
