package nl.kieswijzer.classroom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/**
 * How often a join code may be wrong, and a lesson be started, from one address and from all together. Only failures
 * count, so that a whole school can come in behind one address: {@code src/docs/decisions/0012}.
 */
@Component
class Bounds {
    /** More addresses than this are remembered by nobody; an attacker with so many meets the limit together first. */
    private static final int MOST_ADDRESSES = 50_000;

    private static final int HALF_AN_IPV6_ADDRESS = 8;

    private final ClassroomSettings settings;
    private final Cache<String, Bucket> failures = addresses(Duration.ofMinutes(30));
    private final Cache<String, Bucket> starts = addresses(Duration.ofHours(2));
    private final Bucket together;

    Bounds(ClassroomSettings settings) {
        this.settings = settings;
        this.together = bucket(settings.failuresTogether(), settings.failuresTogetherAMinute(), Duration.ofMinutes(1));
    }

    /** Whether a code may be tried from here now. */
    boolean mayTry(String address) {
        return failuresOf(address).getAvailableTokens() > 0 && together.getAvailableTokens() > 0;
    }

    /** A code from here was wrong. */
    void failed(String address) {
        failuresOf(address).tryConsume(1);
        together.tryConsume(1);
    }

    /** Whether a lesson may be started from here; counts as one. */
    boolean mayStart(String address) {
        int most = settings.startsPerAddressAnHour();
        return starts.get(network(address), _ -> bucket(most, most, Duration.ofHours(1)))
                .tryConsume(1);
    }

    private Bucket failuresOf(String address) {
        return failures.get(
                network(address),
                _ -> bucket(
                        settings.failuresPerAddress(), settings.failuresPerAddressAMinute(), Duration.ofMinutes(1)));
    }

    private static Cache<String, Bucket> addresses(Duration remembered) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterAccess(remembered)
                .build();
    }

    private static Bucket bucket(int atFirst, int more, Duration period) {
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
