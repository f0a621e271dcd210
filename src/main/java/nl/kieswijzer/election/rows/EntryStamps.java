package nl.kieswijzer.election.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What entries a revision has and in which version, without what stands in them: so that who read them before reads only what is new. */
@Component
public class EntryStamps {
    /** As many as are asked for by their rows; of more, most of the revision is new. */
    private static final int FEW = 200;

    private static final String CONTENT = "select id, kind, name, version, content from entry ";

    private final JdbcClient database;

    public EntryStamps(JdbcClient database) {
        this.database = database;
    }

    /**
     * One entry in one version.
     *
     * @param row its row: an entry that is removed and added again has another
     */
    public record Stamp(long row, int version) {}

    /** Those of all entries, by kind, in the order of readers within it. */
    public List<Stamp> of(long revision) {
        return database.sql("select id, version from entry where revision = ? order by kind, ordinal, id")
                .param(revision)
                .query((it, _) -> new Stamp(it.getLong("id"), it.getInt("version")))
                .list();
    }

    /** What stands in some rows of a revision, and maybe in others of it, by row. Those that are not there any more are left out. */
    public Map<Long, EntryRow> read(long revision, List<Long> rows) {
        Map<Long, EntryRow> found = new LinkedHashMap<>();
        if (rows.isEmpty()) {
            return found;
        }
        JdbcClient.StatementSpec query = rows.size() > FEW
                ? database.sql(CONTENT + "where revision = ?").param(revision)
                : database.sql(CONTENT + "where id in (:rows)").param("rows", rows);
        List<Map.Entry<Long, EntryRow>> read =
                new ArrayList<>(query.query((it, _) -> Map.entry(it.getLong("id"), EntryRows.entry(it)))
                        .list());
        read.forEach(it -> found.put(it.getKey(), it.getValue()));
        return found;
    }
}
