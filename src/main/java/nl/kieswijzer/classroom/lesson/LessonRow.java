package nl.kieswijzer.classroom.lesson;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A lesson as the table holds it; how many joined, and the remote, are in columns of their own, which only the
 * database writes.
 *
 * @param teacher the hash of the teacher's key
 * @param version null until saved; two teachers who click at once don't overwrite each other
 */
@Table("lesson")
record LessonRow(
        @Id String id,
        String teacher,
        String code,
        String tail,
        String edition,
        int revision,
        String statements,
        boolean secondRound,
        boolean withoutPhones,
        String step,
        String statement,
        int clicks,
        String debated,
        String door,
        int expected,
        @Nullable OffsetDateTime timerUntil,
        int timerLeft,
        OffsetDateTime startedAt,
        OffsetDateTime expiresAt,
        @Version @Nullable Integer version) {}
