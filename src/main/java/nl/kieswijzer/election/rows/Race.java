package nl.kieswijzer.election.rows;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/** For the number of the next revision, between servers that publish into one database at once. */
public final class Race {
    /** Each try that fails means that another server published meanwhile: so many don't come at once. */
    private static final int TRIES = 10;

    private Race() {}

    /**
     * Has something done, anew where another server was first: what won may be the same content, or the one to come after.
     *
     * @param publishing in a transaction of its own at each try
     */
    public static <T> T run(Supplier<T> publishing) {
        for (int tries = 1; ; tries++) {
            try {
                return publishing.get();
            } catch (DuplicateKeyException | ConcurrencyFailureException lost) {
                if (tries == TRIES) {
                    throw lost;
                }
            }
        }
    }
}
