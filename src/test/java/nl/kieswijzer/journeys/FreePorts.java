package nl.kieswijzer.journeys;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports that stay free while a server is down. The system hands out those from 32768 on to whoever opens a connection, a browser of
 * another journey for one: a server that is started again there can find its port taken.
 */
public final class FreePorts {
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;

    /** Test processes run side by side: each begins somewhere else. */
    private static final AtomicInteger LAST =
            new AtomicInteger(LOWEST + (int) (ProcessHandle.current().pid() * 97 % (HIGHEST - LOWEST)));

    private FreePorts() {}

    public static int next() {
        int port = LAST.updateAndGet(it -> it < HIGHEST ? it + 1 : LOWEST);
        return isFree(port) ? port : next();
    }

    private static boolean isFree(int port) {
        try (ServerSocket _ = new ServerSocket(port)) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
