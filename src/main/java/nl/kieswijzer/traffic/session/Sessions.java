package nl.kieswijzer.traffic.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kieswijzer.site.ClientNetwork;
import nl.kieswijzer.traffic.Bounds;
import nl.kieswijzer.traffic.LiveSessions;
import nl.kieswijzer.traffic.TrafficSettings;
import org.springframework.stereotype.Component;

/**
 * All sessions of this server. Vaadin closes a page only when a request of its session comes (vaadin/flow issue 24172), so a phone
 * that vanished would keep its memory: somebody has to look.
 */
@Component
public class Sessions implements HttpSessionListener, HttpSessionIdListener, LiveSessions {
    private final Map<String, LiveSession> sessions = new ConcurrentHashMap<>();
    private final NetworkShares networks;
    /** Let in, and not there yet. */
    private final AtomicInteger coming = new AtomicInteger();

    private final Bounds bounds;
    private final TrafficSettings settings;
    private final Clock clock;

    Sessions(Bounds bounds, TrafficSettings settings, Clock clock) {
        this.bounds = bounds;
        this.settings = settings;
        this.clock = clock;
        this.networks = new NetworkShares(bounds.sessionsOfANetwork());
    }

    @Override
    public int count() {
        return sessions.size();
    }

    @Override
    public int most() {
        return bounds.sessions();
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        HttpSession session = event.getSession();
        LiveSession live = new LiveSession(session, ClientNetwork.current(), clock.instant());
        networks.add(live.network());
        sessions.put(session.getId(), live);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        Optional.ofNullable(sessions.remove(event.getSession().getId())).ifPresent(it -> networks.remove(it.network()));
    }

    /** Whoever signs in gets another id, and stays the same session. */
    @Override
    public void sessionIdChanged(HttpSessionEvent event, String before) {
        find(before).ifPresent(it -> {
            sessions.put(event.getSession().getId(), it);
            sessions.remove(before);
        });
    }

    Optional<LiveSession> find(String id) {
        return Optional.ofNullable(sessions.get(id));
    }

    /** Whether a request brings a session that lives. */
    public boolean has(HttpServletRequest request) {
        return underWay(request) > 0;
    }

    /** How many requests of its session are under way, with this one; none without a session. */
    public int underWay(HttpServletRequest request) {
        return Optional.ofNullable(request.getRequestedSessionId())
                .flatMap(this::find)
                .map(LiveSession::underWay)
                .orElse(0);
    }

    /** Whether one more may come from a network. Whoever is let in gives back the place by {@link #came()}: it may make a session by then. */
    public boolean letIn(String network) {
        if (networks.isFull(network)) {
            return false;
        }
        if (coming.incrementAndGet() + sessions.size() > bounds.sessions()) {
            coming.decrementAndGet();
            return false;
        }
        return true;
    }

    /** Whoever was let in has come, with a session or without. */
    public void came() {
        coming.decrementAndGet();
    }

    /** Ends the sessions that nobody looks at. */
    void endForgotten() {
        sessions.values().forEach(it -> it.endIfForgotten(clock.instant(), settings));
    }
}
