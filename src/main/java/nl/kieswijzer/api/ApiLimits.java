package nl.kieswijzer.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import nl.kieswijzer.site.ClientNetwork;

/** How often the API may be asked from one network. */
final class ApiLimits {
    /** More networks than this are remembered by nobody. */
    private static final int MOST = 50_000;

    private final ApiSettings settings;
    private final Cache<String, Bucket> networks = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    ApiLimits(ApiSettings settings) {
        this.settings = settings;
    }

    /** Counts a request from an address; how long to wait with it, or zero where it may go on. */
    Duration wait(String address) {
        ConsumptionProbe probe =
                networks.get(ClientNetwork.of(address), _ -> bucket()).tryConsumeAndReturnRemaining(1);
        return Duration.ofNanos(probe.isConsumed() ? 0 : probe.getNanosToWaitForRefill());
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(settings.requestsPerAddress())
                        .refillGreedy(settings.requestsPerAddressAMinute(), Duration.ofMinutes(1)))
                .build();
    }
}
