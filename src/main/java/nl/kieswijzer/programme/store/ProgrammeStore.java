package nl.kieswijzer.programme.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.Sha256;
import nl.kieswijzer.programme.ProgrammeFile;
import nl.kieswijzer.programme.ProgrammeText;
import nl.kieswijzer.programme.ProgrammeText.Page;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Programmes in the database, by the hash of their bytes: each once, whole or not at all, and never changed nor removed:
 * what is published refers to it for good, and what is in a draft somebody can bring back.
 */
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
        if (!isKept(file.sha256())) {
            try {
                ownTransaction.executeWithoutResult(_ -> rows.insert(file, text, now()));
            } catch (DuplicateKeyException otherServer) {
                // It was added at this very moment; here nothing was, since that transaction is over.
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

    /** How many pages a file has; 0 where there is no such file. */
    public int pages(Sha256 sha256) {
        return database.sql("select pages from programme_file where sha256 = ?")
                .param(sha256.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** The file as it was given. */
    public Optional<ProgrammeFile> file(Sha256 sha256) {
        return rows.file(sha256);
    }

    private boolean isKept(Sha256 sha256) {
        return database.sql("select count(*) from programme_file where sha256 = ?")
                        .param(sha256.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
