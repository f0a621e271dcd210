package nl.kieswijzer.desk.programme.store;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kieswijzer.desk.programme.ProgrammeFile;
import nl.kieswijzer.desk.programme.ProgrammeText;
import nl.kieswijzer.desk.programme.ProgrammeText.Page;
import nl.kieswijzer.desk.programme.Sha256;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Programmes in the database, by the hash of their bytes: each once, whole or not at all, and never changed. */
@Component
public class ProgrammeStore {
    private final JdbcClient database;
    private final ProgrammeRows rows;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    ProgrammeStore(JdbcClient database, ProgrammeRows rows, PlatformTransactionManager transactions, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.ownTransaction = new TransactionTemplate(transactions);
        // Whatever goes wrong in here leaves the caller's own transaction sound, if there is one.
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Keeps a file and its text. A file that is there already stays as it is, with the text that was read from it then. */
    public Sha256 add(ProgrammeFile file, ProgrammeText text) {
        if (!isAddedAgain(file.sha256())) {
            try {
                ownTransaction.executeWithoutResult(_ -> rows.insert(file, text, now()));
            } catch (DuplicateKeyException otherServer) {
                // It was added at this very moment; here nothing was, since that transaction is over.
                isAddedAgain(file.sha256());
            }
        }
        return file.sha256();
    }

    /** All pages; empty where there is no such file. */
    public Optional<ProgrammeText> text(Sha256 sha256) {
        List<Page> pages = database.sql("select page, content from programme_page where sha256 = ? order by page")
                .param(sha256.value())
                .query((row, _) -> new Page(row.getInt("page"), row.getString("content")))
                .list();
        return pages.isEmpty() ? Optional.empty() : Optional.of(new ProgrammeText(pages));
    }

    /** One page; empty where there is no such file, or no such page in it. */
    public Optional<Page> page(Sha256 sha256, int number) {
        return database.sql("select page, content from programme_page where sha256 = ? and page = ?")
                .params(sha256.value(), number)
                .query((row, _) -> new Page(row.getInt("page"), row.getString("content")))
                .optional();
    }

    /** The file as it was given. */
    public Optional<ProgrammeFile> file(Sha256 sha256) {
        return rows.file(sha256);
    }

    /**
     * Removes files that nothing refers to.
     *
     * @param referenced what entries of any draft or edition refer to
     * @param addedBefore what was added later stays, since what will refer to it may not have been saved yet
     * @return what was removed
     */
    public Set<Sha256> removeAllBut(Set<Sha256> referenced, Instant addedBefore) {
        OffsetDateTime before = addedBefore.atOffset(ZoneOffset.UTC);
        return database
                .sql("select sha256 from programme_file where read_at < ?")
                .param(before)
                .query((row, _) -> new Sha256(row.getString("sha256")))
                .list()
                .stream()
                .filter(it -> !referenced.contains(it))
                .filter(it -> remove(it, before))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean remove(Sha256 sha256, OffsetDateTime before) {
        return database.sql("delete from programme_file where sha256 = ? and read_at < ?")
                        .params(sha256.value(), before)
                        .update()
                == 1;
    }

    private boolean isAddedAgain(Sha256 sha256) {
        return database.sql("update programme_file set read_at = ? where sha256 = ?")
                        .params(now(), sha256.value())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
