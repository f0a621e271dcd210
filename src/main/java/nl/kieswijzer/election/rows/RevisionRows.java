package nl.kieswijzer.election.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.entry.Content;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The revisions there are, without their content. Whoever changes several rows brings the transaction. */
@Component
public class RevisionRows {
    private final JdbcClient database;

    public RevisionRows(JdbcClient database) {
        this.database = database;
    }

    /** A published revision, with the reason for it if there is one. */
    public record PublishedRow(long row, RevisionId id, Instant publishedAt, Optional<LocalizedText> reason) {}

    /** A revision that is open. */
    public record OpenRow(
            long row, EditionId edition, String title, int basedOn, String startedBy, Instant startedAt) {}

    /** The published revisions by edition, the oldest first; read from an index alone. */
    public List<RevisionId> published() {
        return database.sql("select edition, number from revision where number is not null order by edition, number")
                .query((row, _) -> revision(row))
                .list();
    }

    public Optional<PublishedRow> published(RevisionId id) {
        return database.sql(
                        "select id, edition, number, published_at, reason from revision where edition = ? and number = ?")
                .params(id.edition().value(), id.number())
                .query((it, _) -> publishedRow(it))
                .optional();
    }

    public Optional<PublishedRow> latest(EditionId edition) {
        return database.sql("""
                        select id, edition, number, published_at, reason from revision
                        where edition = ? and number is not null order by number desc limit 1
                        """)
                .param(edition.value())
                .query((it, _) -> publishedRow(it))
                .optional();
    }

    /**
     * Adds a published revision, without entries.
     *
     * @throws org.springframework.dao.DuplicateKeyException if another server added one of that number in the same moment
     */
    public long addPublished(RevisionId id, Instant at) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        database.sql("insert into revision (edition, number, published_at) values (?, ?, ?)")
                .params(id.edition().value(), id.number(), inDatabase(at))
                .update(key, "id");
        return keyOf(key);
    }

    public long addOpen(EditionId edition, String title, int basedOn, String by, Instant at) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        database.sql("insert into revision (edition, title, based_on, started_by, started_at) values (?, ?, ?, ?, ?)")
                .params(edition.value(), title, basedOn, by, inDatabase(at))
                .update(key, "id");
        return keyOf(key);
    }

    /** The revisions that are open, the latest first. */
    public List<OpenRow> open() {
        return database.sql("""
                        select id, edition, title, based_on, started_by, started_at from revision
                        where number is null order by started_at desc, id desc
                        """).query((it, _) -> openRow(it)).list();
    }

    public Optional<OpenRow> open(long row) {
        return database.sql("""
                        select id, edition, title, based_on, started_by, started_at from revision
                        where id = ? and number is null
                        """).param(row).query((it, _) -> openRow(it)).optional();
    }

    /** Whether a revision is open or not; empty where there is none. Until the transaction ends, it stays as it is. */
    public Optional<Boolean> lock(long row) {
        return database.sql("select number from revision where id = ? for update")
                .param(row)
                .query((found, _) -> found.getObject("number") == null)
                .optional();
    }

    /** Closes an open revision for ever. */
    public void publish(long row, int number, Instant at, Content reason) {
        database.sql("update revision set number = ?, published_at = ?, reason = ? where id = ? and number is null")
                .params(number, inDatabase(at), ContentJson.write(reason), row)
                .update();
    }

    /** Removes an open revision with all that is in it; false where there is none. */
    public boolean removeOpen(long row) {
        return database.sql("delete from revision where id = ? and number is null")
                        .param(row)
                        .update()
                == 1;
    }

    private static OffsetDateTime inDatabase(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static long keyOf(GeneratedKeyHolder key) {
        return Optional.ofNullable(key.getKey()).orElseThrow().longValue();
    }

    private static RevisionId revision(ResultSet row) throws SQLException {
        return new RevisionId(new EditionId(row.getString("edition")), row.getInt("number"));
    }

    private static PublishedRow publishedRow(ResultSet row) throws SQLException {
        return new PublishedRow(
                row.getLong("id"), revision(row), instant(row, "published_at"), reason(row.getString("reason")));
    }

    private static Optional<LocalizedText> reason(String json) {
        SortedMap<String, String> words = new TreeMap<>();
        ContentJson.read(json).fields().forEach((language, text) -> words.put(language, text.toString()));
        return words.isEmpty() ? Optional.empty() : Optional.of(new LocalizedText(words));
    }

    private static OpenRow openRow(ResultSet row) throws SQLException {
        return new OpenRow(
                row.getLong("id"),
                new EditionId(row.getString("edition")),
                row.getString("title"),
                row.getInt("based_on"),
                row.getString("started_by"),
                instant(row, "started_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
