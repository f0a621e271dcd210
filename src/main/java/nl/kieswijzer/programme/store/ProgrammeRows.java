package nl.kieswijzer.programme.store;

import java.io.ByteArrayOutputStream;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kieswijzer.core.Sha256;
import nl.kieswijzer.programme.ProgrammeFile;
import nl.kieswijzer.programme.ProgrammeKind;
import nl.kieswijzer.programme.ProgrammeText;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that make a programme: the file, its bytes in pieces, and its pages. */
@Component
class ProgrammeRows {
    /** Less than H2 keeps in a value of this type. */
    private static final int PIECE = 512 * 1024;

    private static final int ROWS_AT_A_TIME = 20;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    ProgrammeRows(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** @throws org.springframework.dao.DuplicateKeyException where the file is there */
    void insert(ProgrammeFile file, ProgrammeText text, OffsetDateTime now) {
        String sha256 = file.sha256().value();
        // First, so that of two at the same moment one waits here until the other has put everything in.
        database.sql("insert into programme_file (sha256, media_type, size, pages, read_at) values (?, ?, ?, ?, ?)")
                .params(
                        sha256,
                        file.kind().mediaType(),
                        file.size(),
                        text.pages().size(),
                        now)
                .update();
        byte[] bytes = file.bytes();
        for (int from = 0, piece = 0; from < bytes.length; from += PIECE, piece++) {
            database.sql("insert into programme_bytes (sha256, piece, bytes) values (?, ?, ?)")
                    .params(sha256, piece, Arrays.copyOfRange(bytes, from, Math.min(from + PIECE, bytes.length)))
                    .update();
        }
        batches.batchUpdate(
                "insert into programme_page (sha256, page, content) values (?, ?, ?)",
                text.pages(),
                ROWS_AT_A_TIME,
                (row, page) -> {
                    row.setString(1, sha256);
                    row.setInt(2, page.number());
                    row.setString(3, page.text());
                });
    }

    Optional<ProgrammeFile> file(Sha256 sha256) {
        return database.sql("select media_type from programme_file where sha256 = ?")
                .param(sha256.value())
                .query((row, _) -> ProgrammeKind.of(row.getString("media_type")))
                .optional()
                .map(kind -> new ProgrammeFile(kind, bytes(sha256)));
    }

    private byte[] bytes(Sha256 sha256) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List<byte[]> pieces = database.sql("select bytes from programme_bytes where sha256 = ? order by piece")
                .param(sha256.value())
                .query((row, _) -> Objects.requireNonNull(row.getBytes("bytes")))
                .list();
        pieces.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
