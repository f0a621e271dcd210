package nl.kieswijzer.desk.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.kieswijzer.desk.account.Account;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The audit list in the database. Nothing here, or anywhere, changes or removes a line. */
@Component
public class AuditList {
    private final JdbcClient database;
    private final Clock clock;

    AuditList(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Somebody did something to somebody or something else. */
    public void add(Account who, Deed deed, String about) {
        add(who.email().value(), deed, about);
    }

    /** Somebody did something that needs no more words. */
    public void add(Account who, Deed deed) {
        add(who, deed, "");
    }

    /** Something was done by nobody that is known here. */
    public void add(Deed deed, String about) {
        add("", deed, about);
    }

    private void add(String who, Deed deed, String about) {
        database.sql("insert into desk_audit (happened_at, who, deed, about) values (?, ?, ?, ?)")
                .params(clock.instant().atOffset(ZoneOffset.UTC), who, deed.name(), about)
                .update();
    }

    /** The last so many lines but a few, the latest first. */
    public List<AuditEntry> latest(int skipped, int most) {
        return database.sql("""
                        select happened_at, who, deed, about from desk_audit
                        order by id desc offset ? rows fetch next ? rows only""")
                .params(skipped, most)
                .query((row, _) -> new AuditEntry(
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        Deed.valueOf(row.getString("deed")),
                        row.getString("about")))
                .list();
    }
}
