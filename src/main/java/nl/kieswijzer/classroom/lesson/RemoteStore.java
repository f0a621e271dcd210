package nl.kieswijzer.classroom.lesson;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which phone is the remote of a lesson, in the database. */
@Component
public class RemoteStore {
    private final LessonRows rows;
    private final Clock clock;

    RemoteStore(LessonRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A key to show; whatever was shown before, and the remote there was, are void. */
    public RemoteKey offer(LessonId id) {
        RemoteKey shown = RemoteKey.random();
        rows.offer(id.value(), shown.hash());
        return shown;
    }

    /**
     * Makes who comes first with the shown key the remote, under a key of its own: who photographed the shown one has nothing.
     * Empty for whoever comes later, or when the lesson has left its opening: it was shown there.
     */
    public Optional<RemoteKey> claim(RemoteKey shown) {
        RemoteKey own = RemoteKey.random();
        return rows.claim(shown.hash(), own.hash(), now()) ? Optional.of(own) : Optional.empty();
    }

    /** What is shown makes nobody the remote any more; a remote that there is stays one. */
    public void withdraw(LessonId id) {
        rows.withdraw(id.value());
    }

    /** Whether a phone can still become the remote with the shown key. */
    public boolean isOffered(RemoteKey shown) {
        return rows.offering(shown.hash(), now()).isPresent();
    }

    /** Whether a phone is the remote of a lesson. */
    public boolean isClaimed(LessonId id) {
        return rows.claimed(id.value()).isPresent();
    }

    /** The lesson that a phone is the remote of. */
    public Optional<LessonId> find(RemoteKey own) {
        return rows.steeredBy(own.hash(), now()).map(LessonId::new);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
