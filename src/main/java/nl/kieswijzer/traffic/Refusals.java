package nl.kieswijzer.traffic;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;

/** How often somebody was turned away since the start, and why. */
@Component
public class Refusals {
    /** Why a visitor was turned away. */
    public enum Reason {
        /** As many sessions as there may be, here or from this network. */
        SESSIONS,
        /** More work than can be done in time. */
        WORK,
        /** Too many requests at once from one network or one session. */
        NETWORK,
        /** Too many connections, from one network or altogether. */
        CONNECTIONS,
        /** What came was no message of a page of ours. */
        NONSENSE
    }

    private final Map<Reason, LongAdder> counts = new EnumMap<>(Reason.class);

    public Refusals() {
        for (Reason reason : Reason.values()) {
            counts.put(reason, new LongAdder());
        }
    }

    /** Counts one. */
    public void count(Reason reason) {
        counts.getOrDefault(reason, new LongAdder()).increment();
    }

    /** How many there were so far. */
    public long of(Reason reason) {
        return counts.getOrDefault(reason, new LongAdder()).sum();
    }
}
