package nl.kieswijzer.desk.page;

import nl.kieswijzer.site.Texts;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The database is away. Said in the same words wherever it happens; what was typed stays where it is. */
final class Away {
    private Away() {}

    /** Whether a failure is that of the database: of asking it something, or of beginning or ending a transaction. */
    static boolean is(Exception failure) {
        return failure instanceof DataAccessException || failure instanceof TransactionException;
    }

    static String words(Texts texts) {
        return texts.get("desk.away");
    }
}
