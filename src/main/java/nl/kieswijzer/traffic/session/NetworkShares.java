package nl.kieswijzer.traffic.session;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many of something each network has. */
final class NetworkShares {
    private final Map<String, Integer> shares = new ConcurrentHashMap<>();
    private final int most;

    NetworkShares(int most) {
        this.most = most;
    }

    void add(String network) {
        shares.merge(network, 1, Integer::sum);
    }

    void remove(String network) {
        shares.computeIfPresent(network, (_, share) -> share == 1 ? null : share - 1);
    }

    boolean isFull(String network) {
        return shares.getOrDefault(network, 0) >= most;
    }
}
