package nl.kieswijzer.election.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The revisions of all editions. They are added and read, never changed or removed. */
interface Revisions extends Repository<RevisionRow, Long> {
    RevisionRow save(RevisionRow revision);

    List<RevisionRow> findByEdition(String edition);

    Optional<RevisionRow> findFirstByEditionOrderByNumberDesc(String edition);

    @Query("select distinct edition from revision order by edition")
    List<String> editions();
}
