package nl.kieswijzer.election.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.Entry;
import nl.kieswijzer.election.entry.EntryKey;
import nl.kieswijzer.election.entry.EntryKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries of revisions. Whether a revision may still be changed is for the caller to know, and so is the transaction. */
@Component
public class EntryRows {
    private static final String ADD =
            "insert into entry (revision, kind, name, ordinal, version, content) values (?, ?, ?, ?, 0, ?)";
    private static final int BATCH = 500;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    public EntryRows(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** All entries, by kind, in the order of readers within it. */
    public List<EntryRow> all(long revision) {
        return database.sql("""
                        select kind, name, version, content from entry
                        where revision = ? order by kind, ordinal, id
                        """).param(revision).query((it, _) -> entry(it)).list();
    }

    /** The same without their versions. */
    public List<Entry> content(long revision) {
        return all(revision).stream().map(EntryRow::entry).toList();
    }

    public Optional<EntryRow> find(long revision, EntryKey key) {
        return database.sql(
                        "select kind, name, version, content from entry where revision = ? and kind = ? and name = ?")
                .params(revision, key.kind().name(), key.name())
                .query((it, _) -> entry(it))
                .optional();
    }

    /** Adds entries, each behind those of its kind that stand before it in the list. */
    public void addAll(long revision, List<Entry> entries) {
        Map<EntryKind, Integer> ordinals = new EnumMap<>(EntryKind.class);
        batches.batchUpdate(ADD, entries, BATCH, (row, entry) -> {
            EntryKey key = entry.key();
            row.setLong(1, revision);
            row.setString(2, key.kind().name());
            row.setString(3, key.name());
            row.setInt(4, ordinals.merge(key.kind(), 1, Integer::sum));
            row.setString(5, ContentJson.write(entry.content()));
        });
    }

    /** Adds one entry behind all others of its kind; there must be none of that key. */
    public void add(long revision, Entry entry) {
        EntryKey key = entry.key();
        database.sql("""
                        insert into entry (revision, kind, name, ordinal, version, content)
                        select ?, ?, ?, coalesce(max(ordinal), 0) + 1, 0, cast(? as varchar) from entry
                        where revision = ? and kind = ?
                        """)
                .params(
                        revision,
                        key.kind().name(),
                        key.name(),
                        ContentJson.write(entry.content()),
                        revision,
                        key.kind().name())
                .update();
    }

    /** Copies the entries of some kinds to another revision. */
    public void copy(long from, long to, List<EntryKind> kinds) {
        database.sql("""
                        insert into entry (revision, kind, name, ordinal, version, content)
                        select :to, kind, name, ordinal, 0, content from entry where revision = :from and kind in (:kinds)
                        """)
                .param("to", to)
                .param("from", from)
                .param("kinds", kinds.stream().map(Enum::name).toList())
                .update();
    }

    /** Changes the content of an entry; false where it is not there in that version. */
    public boolean update(long revision, EntryKey key, int version, Content content) {
        return database.sql("""
                                update entry set content = ?, version = version + 1
                                where revision = ? and kind = ? and name = ? and version = ?
                                """)
                        .params(ContentJson.write(content), revision, key.kind().name(), key.name(), version)
                        .update()
                == 1;
    }

    /** Removes an entry; false where it is not there in that version. */
    public boolean remove(long revision, EntryKey key, int version) {
        return database.sql("delete from entry where revision = ? and kind = ? and name = ? and version = ?")
                        .params(revision, key.kind().name(), key.name(), version)
                        .update()
                == 1;
    }

    /** Puts the entries of one kind in this order. */
    public void order(long revision, EntryKind kind, List<String> names) {
        database.sql("update entry set ordinal = ordinal + ? where revision = ? and kind = ?")
                .params(names.size(), revision, kind.name())
                .update();
        int ordinal = 0;
        for (String name : names) {
            database.sql("update entry set ordinal = ? where revision = ? and kind = ? and name = ?")
                    .params(ordinal++, revision, kind.name(), name)
                    .update();
        }
    }

    static EntryRow entry(ResultSet row) throws SQLException {
        EntryKey key = new EntryKey(EntryKind.valueOf(row.getString("kind")), row.getString("name"));
        return new EntryRow(new Entry(key, ContentJson.read(row.getString("content"))), row.getInt("version"));
    }
}
