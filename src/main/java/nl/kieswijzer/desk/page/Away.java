package nl.kieswijzer.desk.page;

import java.util.Optional;
import nl.kieswijzer.site.Texts;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The database is away. Said in the same words wherever it happens; what was typed stays where it is. */
final class Away {
    private Away() {}

    /** The words for a failure to ask the database, or to begin or end a transaction; empty where it is another. */
    static Optional<String> words(Texts texts, Exception failure) {
        return failure instanceof DataAccessException || failure instanceof TransactionException
                ? Optional.of(texts.get("desk.away"))
                : Optional.empty();
    }
}
