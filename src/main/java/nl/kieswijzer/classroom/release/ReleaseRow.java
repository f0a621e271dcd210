package nl.kieswijzer.classroom.release;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Answers to one statement that were released together: see {@link Release}. Only ever added.
 *
 * @param id given by the database; null until saved
 * @param number counts from 1 in its lesson, round and statement; the database lets no two be the same
 * @param answers by pupil, as {@link SheetText} writes them
 */
@Table("released")
record ReleaseRow(@Id @Nullable Long id, String lesson, String round, String statement, int number, String answers) {
    /** Keeps answers out of logs. */
    @Override
    public String toString() {
        return "ReleaseRow";
    }
}
