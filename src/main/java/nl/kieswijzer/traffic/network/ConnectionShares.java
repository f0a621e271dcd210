package nl.kieswijzer.traffic.network;

import java.nio.channels.Channel;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.kieswijzer.traffic.Refusals;

/**
 * Which connections each network has open. Nobody tells when one closes: a network's closed ones are struck off when it seems to have
 * too many, and everybody's once in so many connections.
 */
final class ConnectionShares {
    private static final int BETWEEN_TWO_CLEARINGS = 1_000;

    private final Map<String, Set<Channel>> open = new ConcurrentHashMap<>();
    private final int most;
    private final Refusals refusals;
    private int sinceLast;

    ConnectionShares(int most, Refusals refusals) {
        this.most = most;
        this.refusals = refusals;
    }

    /** Whether a network may have one more; if so, it has. Tomcat takes them in one after the other. */
    synchronized boolean add(String network, Channel connection) {
        if (++sinceLast >= BETWEEN_TWO_CLEARINGS) {
            sinceLast = 0;
            open.values().removeIf(ConnectionShares::strikeOff);
        }
        Set<Channel> those = open.computeIfAbsent(network, _ -> ConcurrentHashMap.newKeySet());
        if (those.size() >= most) {
            strikeOff(those);
        }
        if (those.size() < most) {
            return those.add(connection);
        }
        refusals.count(Refusals.Reason.CONNECTIONS);
        return false;
    }

    /** How many a network has, as far as is known. */
    int of(String network) {
        return open.getOrDefault(network, Set.of()).size();
    }

    private static boolean strikeOff(Set<Channel> connections) {
        connections.removeIf(it -> !it.isOpen());
        return connections.isEmpty();
    }
}
