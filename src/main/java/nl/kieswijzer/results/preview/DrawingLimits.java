package nl.kieswijzer.results.preview;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** How many pictures are drawn: for one network, for all together, and at the same time. */
final class DrawingLimits {
    /** At first, so that a class that shares its results from one school gets them all; then so many a minute. */
    static final int FOR_A_NETWORK = 40;

    static final int FOR_A_NETWORK_A_MINUTE = 30;

    /** At first; then so many a second: at some 10 ms each, a tenth of one core. */
    static final int TOGETHER = 60;

    static final int TOGETHER_A_SECOND = 10;

    private static final int AT_THE_SAME_TIME = 1;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private static final int MOST_NETWORKS = 10_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private final Cache<String, Bucket> networks = Caffeine.newBuilder()
            .maximumSize(MOST_NETWORKS)
            .expireAfterAccess(REMEMBERED)
            .build();
    private final Bucket together = bucket(TOGETHER, TOGETHER_A_SECOND, Duration.ofSeconds(1));
    private final Semaphore hands = new Semaphore(AT_THE_SAME_TIME);

    /** What is drawn, or nothing where that goes beyond a limit. It is spent before anything is drawn. */
    <T> Optional<T> within(String network, Supplier<T> drawing) {
        Bucket ofNetwork =
                networks.get(network, _ -> bucket(FOR_A_NETWORK, FOR_A_NETWORK_A_MINUTE, Duration.ofMinutes(1)));
        return ofNetwork.tryConsume(1) && together.tryConsume(1) ? inTurn(drawing) : Optional.empty();
    }

    private <T> Optional<T> inTurn(Supplier<T> drawing) {
        try {
            if (!hands.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(drawing.get());
        } finally {
            hands.release();
        }
    }

    private static Bucket bucket(int atFirst, int more, Duration period) {
        return Bucket.builder()
                .addLimit(it -> it.capacity(atFirst).refillGreedy(more, period))
                .build();
    }
}
