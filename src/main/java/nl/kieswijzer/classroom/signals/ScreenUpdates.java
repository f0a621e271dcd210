package nl.kieswijzer.classroom.signals;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.kieswijzer.classroom.lesson.LessonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps screens up to date. Push is switched on for the screens of a lesson alone: a voter's page opens no socket and
 * loads no script for one.
 *
 * <p>Where no web socket gets through, a browser polls, and what is sent between two of its polls can be lost. So a screen
 * also asks once in a while by itself: that shows it what it missed. See
 * {@code src/docs/decisions/0013-a-screen-also-asks.md} and
 * {@code src/docs/decisions/0015-where-we-bend-vaadin.md}.
 *
 * <p>Before a server stops that is not alone, it tells every screen to load again, so that they are with another one before the
 * socket breaks under their hands.
 */
@Component
public class ScreenUpdates implements SmartLifecycle {
    private static final int ASK_MS = 10_000;

    private static final int BEFORE_THE_SERVER_STOPS = WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE + 1;

    private final LessonSignals signals;
    private final Set<Runnable> loadingAgain = ConcurrentHashMap.newKeySet();
    private final boolean hasAnotherServer;
    private volatile boolean running;

    /** {@code kieswijzer.drain}: where it is set, there is another server to load from; alone, a screen had better wait. */
    ScreenUpdates(LessonSignals signals, @Value("${kieswijzer.drain:0s}") Duration drain) {
        this.signals = signals;
        this.hasAnotherServer = drain.isPositive();
    }

    /** Runs something in the screen's own time whenever there is news of this kind; until the registration is removed. */
    public Registration follow(UI ui, LessonId lesson, Signal.News least, Runnable refresh) {
        ui.getPushConfiguration().setTransport(Transport.WEBSOCKET_XHR);
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        ui.setPollInterval(ASK_MS);
        // A screen that was closed a moment ago needs no news, and that is no fault.
        Runnable inItsTime = ui.accessLater(refresh::run, () -> {})::run;
        Runnable loadAgain = ui.accessLater(() -> ui.getPage().reload(), () -> {})::run;
        loadingAgain.add(loadAgain);
        Registration news = signals.subscribe(lesson, it -> {
            if (it.compareTo(least) >= 0) {
                inItsTime.run();
            }
        });
        return Registration.combine(news, () -> loadingAgain.remove(loadAgain));
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        if (hasAnotherServer) {
            loadingAgain.forEach(Runnable::run);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_SERVER_STOPS;
    }
}
