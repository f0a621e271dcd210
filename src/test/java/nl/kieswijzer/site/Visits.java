package nl.kieswijzer.site;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what visits cost the server: HTTP sessions, Vaadin sessions and UIs. */
public class Visits implements HttpSessionListener, VaadinServiceInitListener {
    private final AtomicInteger made = new AtomicInteger();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        made.incrementAndGet();
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(_ -> made.incrementAndGet());
        event.getSource().addUIInitListener(_ -> made.incrementAndGet());
    }

    public int made() {
        return made.get();
    }
}
