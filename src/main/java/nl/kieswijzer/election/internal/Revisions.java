package nl.kieswijzer.election.internal;

import java.util.List;
import java.util.Optional;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.RevisionId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The revisions of all editions. They are added and read, never changed or removed. */
interface Revisions extends Repository<RevisionRow, Long> {
    /** Which revision a row is of, without its content. */
    record RevisionNumber(String edition, int number) {
        RevisionId id() {
            return new RevisionId(new EditionId(edition), number);
        }
    }

    RevisionRow save(RevisionRow revision);

    Optional<RevisionRow> findByEditionAndNumber(String edition, int number);

    Optional<RevisionRow> findFirstByEditionOrderByNumberDesc(String edition);

    /** Read from the index of the unique constraint alone. */
    @Query("select edition, number from revision order by edition, number")
    List<RevisionNumber> numbers();
}
