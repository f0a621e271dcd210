package nl.kieswijzer.traffic.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import nl.kieswijzer.traffic.TrafficSettings;
import org.springframework.stereotype.Component;

/**
 * Counts the pages of each session: a browser that leaves one says so (Vaadin's unload beacon), and a session without any can go.
 * Whoever opens too many in one session loses the oldest: a page costs as much as a session.
 */
@Component
class PagesOfSessions implements VaadinServiceInitListener {
    private final transient Sessions sessions;
    private final transient TrafficSettings settings;
    private final transient Clock clock;

    PagesOfSessions(Sessions sessions, TrafficSettings settings, Clock clock) {
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::opened);
    }

    private void opened(UIInitEvent event) {
        UI page = event.getUI();
        closeOldest(page.getSession(), page);
        Optional.ofNullable(page.getSession().getSession())
                .map(WrappedSession::getId)
                .flatMap(sessions::find)
                .ifPresent(it -> {
                    it.opened();
                    page.addDetachListener(_ -> it.closed(clock.instant()));
                });
    }

    private void closeOldest(VaadinSession session, UI opened) {
        if (session.getUIs().stream().filter(it -> !it.isClosing()).count() > settings.pagesPerSession()) {
            session.getUIs().stream()
                    .filter(it -> !it.isClosing() && it != opened)
                    .min(Comparator.comparingLong(it -> it.getInternals().getLastHeartbeatTimestamp()))
                    .ifPresent(UI::close);
        }
    }
}
