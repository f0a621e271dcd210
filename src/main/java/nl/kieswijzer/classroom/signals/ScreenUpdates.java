package nl.kieswijzer.classroom.signals;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import nl.kieswijzer.classroom.lesson.LessonId;
import org.springframework.stereotype.Component;

/**
 * Keeps screens up to date. Push is switched on for the screens of a lesson alone: a voter's page opens no socket and
 * loads no script for one.
 *
 * <p>Where no web socket gets through, a browser polls, and what is sent between two of its polls can be lost. So a screen
 * also asks once in a while by itself: that shows it what it missed. See
 * {@code src/docs/decisions/0013-a-screen-also-asks.md} and
 * {@code src/docs/decisions/0015-where-we-bend-vaadin.md}.
 */
@Component
public class ScreenUpdates {
    private static final int ASK_MS = 10_000;

    private final LessonSignals signals;

    ScreenUpdates(LessonSignals signals) {
        this.signals = signals;
    }

    /** Runs something in the screen's own time whenever there is news of this kind; until the registration is removed. */
    public Registration follow(UI ui, LessonId lesson, Signal.News least, Runnable refresh) {
        ui.getPushConfiguration().setTransport(Transport.WEBSOCKET_XHR);
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        ui.setPollInterval(ASK_MS);
        // A screen that was closed a moment ago needs no news, and that is no fault.
        Runnable inItsTime = ui.accessLater(refresh::run, () -> {})::run;
        return signals.subscribe(lesson, news -> {
            if (news.compareTo(least) >= 0) {
                inItsTime.run();
            }
        });
    }
}
