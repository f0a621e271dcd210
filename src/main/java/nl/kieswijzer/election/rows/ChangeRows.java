package nl.kieswijzer.election.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.EntryChange;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was changed in entries: added to, never altered, and gone with its draft. */
@Component
public class ChangeRows {
    private static final String ALL =
            "select id, kind, name, changed_at, changed_by, content_before, content_after from entry_change ";

    private final JdbcClient database;

    public ChangeRows(JdbcClient database) {
        this.database = database;
    }

    public void add(
            long revision, EntryKey key, Instant at, String by, Optional<Content> before, Optional<Content> after) {
        database.sql("""
                        insert into entry_change
                            (revision, kind, name, changed_at, changed_by, content_before, content_after)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        revision,
                        key.kind().name(),
                        key.name(),
                        at.atOffset(ZoneOffset.UTC),
                        by,
                        before.map(ContentJson::write).orElse(null),
                        after.map(ContentJson::write).orElse(null)))
                .update();
    }

    /** Those of one entry, the latest first. */
    public List<EntryChange> of(long revision, EntryKey key) {
        return database.sql(ALL + "where revision = ? and kind = ? and name = ? order by id desc")
                .params(revision, key.kind().name(), key.name())
                .query((it, _) -> change(it))
                .list();
    }

    /** Those of a revision, the latest first. */
    public List<EntryChange> latest(long revision, int most) {
        return database.sql(ALL + "where revision = ? order by id desc limit ?")
                .params(revision, most)
                .query((it, _) -> change(it))
                .list();
    }

    private static EntryChange change(ResultSet row) throws SQLException {
        return new EntryChange(
                row.getLong("id"),
                new EntryKey(EntryKind.valueOf(row.getString("kind")), row.getString("name")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                content(row.getString("content_before")),
                content(row.getString("content_after")));
    }

    private static Optional<Content> content(@Nullable String json) {
        return Optional.ofNullable(json).map(ContentJson::read);
    }
}
