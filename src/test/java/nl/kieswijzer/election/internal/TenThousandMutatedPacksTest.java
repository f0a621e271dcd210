package nl.kieswijzer.election.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.pack.PackFiles;
import nl.kieswijzer.election.pack.PackResult;
import nl.kieswijzer.election.pack.SamplePack;
import nl.kieswijzer.election.pack.node.Fault;
import nl.kieswijzer.election.place.PlaceRows;
import nl.kieswijzer.election.rows.EntryRows;
import nl.kieswijzer.election.rows.RevisionRows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jdbc.test.autoconfigure.DataJdbcTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@DataJdbcTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:fuzz;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
            "logging.level.nl.kieswijzer=off"
        })
@Import({
    EditionStore.class,
    RevisionRows.class,
    EntryRows.class,
    PlaceRows.class,
    PublishedEditions.class,
    ContentImport.class
})
class TenThousandMutatedPacksTest {
    private static final int PACKS = 10_000;
    private static final long SEED = 20_261_123;

    @Autowired
    private ContentImport contentImport;

    @Autowired
    private EditionStore store;

    @Autowired
    private JdbcClient database;

    @Test
    void are_each_imported_whole_or_refused_with_a_message() {
        Random random = new Random(SEED);
        int imported = 0;
        for (int i = 0; i < PACKS; i++) {
            PackFiles pack = mutated(random);
            switch (contentImport.check(pack)) {
                case PackResult.Sound(var edition) -> {
                    EditionRevision revision = contentImport.publish(edition);
                    assertThat(store.latest(edition.id())).contains(revision);
                    imported++;
                }
                case PackResult.Faulty(List<Fault> faults) ->
                    assertThat(faults).isNotEmpty().allSatisfy(it -> {
                        assertThat(it.line()).isPositive();
                        assertThat(it.problem()).isNotBlank();
                        assertThat(it.remedy()).isNotBlank();
                    });
            }
        }
        assertThat(imported).as("some mutations are harmless").isBetween(1, PACKS - 1);
        assertThat(database.sql("select count(*) from entry where kind = 'ASSESSMENT'")
                        .query(Integer.class)
                        .single())
                .as("every stored revision is whole: one assessment each")
                .isEqualTo(database.sql("select count(*) from revision")
                        .query(Integer.class)
                        .single());
    }

    private static PackFiles mutated(Random random) {
        SamplePack pack = SamplePack.sound();
        int mutations = 1 + random.nextInt(3);
        for (int i = 0; i < mutations; i++) {
            String file = PackFiles.NAMES.get(random.nextInt(PackFiles.NAMES.size()));
            pack.withBytes(file, Mutation.anyOf(random).apply(pack.bytes(file), random));
        }
        return pack.files();
    }
}
