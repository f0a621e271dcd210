package nl.kieswijzer.desk.confirm.party;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import nl.kieswijzer.desk.confirm.link.PartyLink;
import nl.kieswijzer.site.ClientNetwork;
import org.springframework.stereotype.Component;

/** How often a link may be wrong from one network, and how often one that works may save. */
@Component
class PartyPace {
    static final int WRONG_AN_HOUR = 60;
    static final int SAVES_A_MINUTE = 60;

    private static final int MOST = 50_000;

    private final Cache<String, Bucket> networks = counts(Duration.ofHours(2));
    private final Cache<String, Bucket> links = counts(Duration.ofMinutes(10));

    /**
     * Whether a link that opens nothing may be tried from where the request comes from. One that works is never kept out: many
     * parties may sit in one building.
     */
    boolean mayBeWrong() {
        return networks.get(ClientNetwork.current(), _ -> bucket(WRONG_AN_HOUR, Duration.ofHours(1)))
                .tryConsume(1);
    }

    boolean maySave(PartyLink link) {
        return links.get(link.id(), _ -> bucket(SAVES_A_MINUTE, Duration.ofMinutes(1)))
                .tryConsume(1);
    }

    private static Bucket bucket(int most, Duration period) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, period))
                .build();
    }

    private static Cache<String, Bucket> counts(Duration remembered) {
        return Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(remembered)
                .build();
    }
}
