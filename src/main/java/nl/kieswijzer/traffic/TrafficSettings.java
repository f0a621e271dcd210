package nl.kieswijzer.traffic;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code kieswijzer.traffic}. A bound of 0 is worked out from the memory, the cores and the open files that this
 * process may have: {@link Bounds}.
 *
 * @param sessions how many sessions there may be at once
 * @param sessionsPerNetwork the largest share of them that one network may have, in percent: a school is one network
 * @param pagesPerSession how many pages one browser may have open; another one closes the oldest
 * @param silence how long nothing may be heard of a session: two heartbeats and some more
 * @param firstSilence how long nothing may be heard of a session whose first page never spoke
 * @param afterLeaving how long a session stays whose last page was left, for the page that the visitor may be going to
 * @param look how often somebody looks for sessions to end
 * @param working how many costly requests are worked on at the same time
 * @param waiting how many more may wait for their turn
 * @param longestWait how long a result waits for its turn, before there is said to be no room
 * @param longestWaitOfALesson the same for a page with a session: a whole school opens it at the same moment
 * @param requestsPerNetwork how many requests of one network may be under way at the same time
 * @param connections how many connections there may be
 * @param connectionsPerNetwork the largest share of them that one network may have, in percent
 */
@ConfigurationProperties("kieswijzer.traffic")
public record TrafficSettings(
        @DefaultValue("0") int sessions,
        @DefaultValue("50") int sessionsPerNetwork,
        @DefaultValue("20") int pagesPerSession,
        @DefaultValue("75s") Duration silence,
        @DefaultValue("30s") Duration firstSilence,
        @DefaultValue("3s") Duration afterLeaving,
        @DefaultValue("5s") Duration look,
        @DefaultValue("0") int working,
        @DefaultValue("0") int waiting,
        @DefaultValue("2s") Duration longestWait,
        @DefaultValue("10s") Duration longestWaitOfALesson,
        @DefaultValue("1000") int requestsPerNetwork,
        @DefaultValue("0") int connections,
        @DefaultValue("50") int connectionsPerNetwork) {
    private static final int WHOLE = 100;

    public TrafficSettings {
        check(sessions >= 0, "sessions is a number of sessions, or 0 to work it out");
        check(isShare(sessionsPerNetwork), "sessions-per-network is a share of 1 to 100 percent");
        check(pagesPerSession > 0, "pages-per-session is at least 1");
        check(firstSilence.isPositive() && silence.compareTo(firstSilence) >= 0, "silence is at least first-silence");
        check(!afterLeaving.isNegative(), "after-leaving is no less than 0");
        check(look.isPositive(), "look is more than 0");
        check(working >= 0 && waiting >= 0, "working and waiting are numbers of requests, or 0 to work them out");
        check(
                !longestWait.isNegative() && !longestWaitOfALesson.isNegative(),
                "longest-wait and longest-wait-of-a-lesson are no less than 0");
        check(requestsPerNetwork > 0, "requests-per-network is at least 1");
        check(connections >= 0, "connections is a number of connections, or 0 to work it out");
        check(isShare(connectionsPerNetwork), "connections-per-network is a share of 1 to 100 percent");
    }

    private static boolean isShare(int percent) {
        return percent > 0 && percent <= WHOLE;
    }

    private static void check(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("kieswijzer.traffic: " + rule);
        }
    }
}
