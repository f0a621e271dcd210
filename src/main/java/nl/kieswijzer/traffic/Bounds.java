package nl.kieswijzer.traffic;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * How much this process can carry: what is set, or else what its memory, cores and open files allow.
 *
 * @param sessions how many sessions at once
 * @param sessionsOfANetwork how many of them from one network
 * @param working how many costly requests at the same time
 * @param waiting how many more may wait for a turn
 * @param connections how many connections
 * @param connectionsOfANetwork how many of them from one network
 */
public record Bounds(
        int sessions, int sessionsOfANetwork, int working, int waiting, int connections, int connectionsOfANetwork) {
    private static final long MB = 1024 * 1024;
    /** What the site needs before anybody comes: editions, pages, pictures, and room to work in. */
    private static final long FOR_THE_SITE = 128 * MB;

    /** Of what is left, three quarters may go to sessions, each of a lesson; measured in decision 0020. */
    private static final long A_SESSION = 48 * 1024;

    /** The last quarter to connections: two buffers and what belongs to them. */
    private static final long A_CONNECTION = 24 * 1024;

    private static final int FEWEST_SESSIONS = 500;
    private static final int FEWEST_CONNECTIONS = 1_000;
    private static final int MOST_CONNECTIONS = 20_000;

    /** With more, none is done sooner. */
    private static final int WORKING_A_CORE = 2;

    /** At some 20 ms of a core each, the last of them is done within two seconds. */
    private static final int WAITING_A_CORE = 100;

    private static final int WHOLE = 100;

    /** What a process has. */
    record Machine(long heap, int cores, long files) {
        static Machine here() {
            Runtime runtime = Runtime.getRuntime();
            long files = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                    ? unix.getMaxFileDescriptorCount()
                    : Integer.MAX_VALUE;
            return new Machine(runtime.maxMemory(), runtime.availableProcessors(), files);
        }
    }

    static Bounds of(TrafficSettings settings, Machine machine) {
        long left = Math.max(0, machine.heap() - FOR_THE_SITE);
        int sessions = set(settings.sessions(), Math.max(FEWEST_SESSIONS, left * 3 / 4 / A_SESSION));
        int connections = set(settings.connections(), connections(left, machine.files()));
        return new Bounds(
                sessions,
                share(sessions, settings.sessionsPerNetwork()),
                set(settings.working(), machine.cores() * WORKING_A_CORE),
                set(settings.waiting(), machine.cores() * WAITING_A_CORE),
                connections,
                share(connections, settings.connectionsPerNetwork()));
    }

    /** Half of the files that may be open; the rest is for jars, the database and its like. */
    private static long connections(long left, long files) {
        long fits = Math.clamp(left / 4 / A_CONNECTION, FEWEST_CONNECTIONS, MOST_CONNECTIONS);
        return Math.min(fits, Math.max(1, files / 2));
    }

    private static int set(int setting, long otherwise) {
        return setting > 0 ? setting : Math.toIntExact(Math.min(Integer.MAX_VALUE, otherwise));
    }

    private static int share(int whole, int percent) {
        return Math.max(1, Math.toIntExact((long) whole * percent / WHOLE));
    }
}
