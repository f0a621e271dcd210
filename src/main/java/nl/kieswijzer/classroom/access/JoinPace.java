package nl.kieswijzer.classroom.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import nl.kieswijzer.classroom.lesson.LessonId;

/**
 * How many pupils may come into a lesson from one address: a class at once, and then one by one. For each lesson apart, since a
 * whole school stands behind one address: {@code src/docs/decisions/0024}.
 */
final class JoinPace {
    private static final int MOST = 50_000;

    private record Entrance(LessonId lesson, String network) {}

    private final ClassroomSettings settings;
    private final Cache<Entrance, Bucket> entrances = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    JoinPace(ClassroomSettings settings) {
        this.settings = settings;
    }

    /** Whether one pupil more may come in from here; counts as one. */
    boolean mayJoin(LessonId lesson, String address) {
        return entrances
                .get(
                        new Entrance(lesson, RateLimits.network(address)),
                        _ -> RateLimits.bucket(
                                settings.joinsPerAddress(), settings.joinsPerAddressAMinute(), Duration.ofMinutes(1)))
                .tryConsume(1);
    }
}
