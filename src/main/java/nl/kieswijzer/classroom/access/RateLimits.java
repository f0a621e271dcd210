package nl.kieswijzer.classroom.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * How often a join code may be wrong, and a lesson be started, from one address and from all together. Only failures
 * count, so that a whole school can come in behind one address: {@code src/docs/decisions/0012}.
 */
@Component
class RateLimits {
    /** More addresses than this are remembered by nobody; an attacker with so many meets the limit together first. */
    private static final int MOST_ADDRESSES = 50_000;

    private static final int HALF_AN_IPV6_ADDRESS = 8;

    private final ClassroomSettings settings;
    private final Cache<String, Tries> tries = addresses(Duration.ofMinutes(30));
    private final Cache<String, Bucket> starts = addresses(Duration.ofHours(2));
    private final Bucket together;

    RateLimits(ClassroomSettings settings) {
        this.settings = settings;
        this.together = bucket(settings.failuresTogether(), settings.failuresTogetherAMinute(), Duration.ofMinutes(1));
    }

    /**
     * A try at a code from an address. It is paid for at once, so that many at the same moment are no more than one by one;
     * closing it gives back what it cost unless it {@linkplain Attempt#failed() failed}. The tries of one address wait for each
     * other: a class that types the right code together never holds more than one.
     */
    Attempt attempt(String address) {
        Tries tries = tries(address);
        tries.oneByOne.lock();
        return new Attempt(tries, pay(tries));
    }

    private boolean pay(Tries tries) {
        if (!tries.left.tryConsume(1)) {
            return false;
        }
        if (together.tryConsume(1)) {
            return true;
        }
        tries.left.addTokens(1);
        return false;
    }

    /** Something from here was wrong that is tried under any limit; false where that was once too often. */
    boolean mayHaveFailed(String address) {
        return pay(tries(address));
    }

    private Tries tries(String address) {
        return tries.get(network(address), _ -> new Tries(failures()));
    }

    /** How many more codes from an address may be wrong, and who is trying one. */
    private record Tries(Bucket left, Lock oneByOne) {
        private Tries(Bucket left) {
            this(left, new ReentrantLock());
        }
    }

    /** One try, as long as it is under way. */
    final class Attempt implements AutoCloseable {
        private final Tries tries;
        private final boolean isAllowed;
        private boolean hasFailed;

        private Attempt(Tries tries, boolean isAllowed) {
            this.tries = tries;
            this.isAllowed = isAllowed;
        }

        /** Whether the code may be looked up. */
        boolean isAllowed() {
            return isAllowed;
        }

        /** The code was wrong. */
        void failed() {
            hasFailed = true;
        }

        @Override
        public void close() {
            if (isAllowed && !hasFailed) {
                tries.left.addTokens(1);
                together.addTokens(1);
            }
            tries.oneByOne.unlock();
        }
    }

    /** Whether a lesson may be started from here; counts as one. */
    boolean mayStart(String address) {
        int most = settings.startsPerAddressAnHour();
        return starts.get(network(address), _ -> bucket(most, most, Duration.ofHours(1)))
                .tryConsume(1);
    }

    private Bucket failures() {
        return bucket(settings.failuresPerAddress(), settings.failuresPerAddressAMinute(), Duration.ofMinutes(1));
    }

    private static <T> Cache<String, T> addresses(Duration remembered) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterAccess(remembered)
                .build();
    }

    static Bucket bucket(int atFirst, int more, Duration period) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(atFirst).refillGreedy(more, period))
                .build();
    }

    /** An address, or of an IPv6 address the half that one subscriber has all of. */
    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            return InetAddress.getByName(address) instanceof Inet6Address wide
                    ? Arrays.toString(Arrays.copyOf(wide.getAddress(), HALF_AN_IPV6_ADDRESS))
                    : address;
        } catch (UnknownHostException unreadable) {
            return address;
        }
    }
}
