package nl.kieswijzer.election.place;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kieswijzer.core.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Places in the database. The front is the one that was chosen last, so that two who choose at once leave one. */
@Component
public class PlaceRows {
    private static final String FRONT = "front";
    private static final String ARCHIVE = "archive";

    private record Row(EditionId edition, String place) {}

    private final JdbcClient database;

    public PlaceRows(JdbcClient database) {
        this.database = database;
    }

    public Places read() {
        List<Row> rows = database.sql("select edition, place from edition_place order by chosen_at, edition")
                .query((it, _) -> new Row(new EditionId(it.getString("edition")), it.getString("place")))
                .list();
        return new Places(
                rows.stream()
                        .filter(it -> it.place().equals(FRONT))
                        .map(Row::edition)
                        .reduce((_, later) -> later),
                rows.stream()
                        .filter(it -> it.place().equals(ARCHIVE))
                        .map(Row::edition)
                        .collect(Collectors.toSet()));
    }

    void front(EditionId edition, Instant at) {
        put(edition, FRONT, at);
    }

    void archive(EditionId edition, Instant at) {
        put(edition, ARCHIVE, at);
    }

    /** False where it had no place. */
    boolean remove(EditionId edition) {
        return database.sql("delete from edition_place where edition = ?")
                        .param(edition.value())
                        .update()
                == 1;
    }

    void removeOtherFronts(EditionId edition) {
        database.sql("delete from edition_place where place = ? and edition <> ?")
                .params(FRONT, edition.value())
                .update();
    }

    private void put(EditionId edition, String place, Instant at) {
        Optional.of(database.sql("update edition_place set place = ?, chosen_at = ? where edition = ?")
                        .params(place, at.atOffset(ZoneOffset.UTC), edition.value())
                        .update())
                .filter(it -> it == 0)
                .ifPresent(_ -> database.sql("insert into edition_place (edition, place, chosen_at) values (?, ?, ?)")
                        .params(edition.value(), place, at.atOffset(ZoneOffset.UTC))
                        .update());
    }
}
