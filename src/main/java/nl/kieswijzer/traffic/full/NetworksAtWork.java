package nl.kieswijzer.traffic.full;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kieswijzer.traffic.TrafficSettings;
import org.springframework.stereotype.Component;

/** How many requests of each network are under way. */
@Component
class NetworksAtWork {
    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();
    private final int most;

    NetworksAtWork(TrafficSettings settings) {
        this.most = settings.requestsPerNetwork();
    }

    /** Counts one more; whoever asks gives it back by {@link #done}, also where it is one too many. */
    boolean begin(String network) {
        return underWay.merge(network, 1, Integer::sum) <= most;
    }

    void done(String network) {
        underWay.computeIfPresent(network, (_, requests) -> requests == 1 ? null : requests - 1);
    }
}
