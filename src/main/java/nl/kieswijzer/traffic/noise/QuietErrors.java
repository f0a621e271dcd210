package nl.kieswijzer.traffic.noise;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServlet;
import java.time.Clock;
import java.util.stream.Stream;
import nl.kieswijzer.traffic.Refusals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What is written down where a page failed. Where code of ours has a part in it, all of it, once a minute: that is a mistake to be
 * mended. Where Vaadin alone stumbled over a message, somebody made that message up: a line, and nothing of what it said.
 */
@Component
class QuietErrors implements VaadinServiceInitListener, ErrorHandler {
    private static final Logger log = LoggerFactory.getLogger(QuietErrors.class);
    private static final String OURS = "nl.kieswijzer.";

    private final transient OnceAMinute mistakes;
    private final transient OnceAMinute forgeries;
    private final transient Refusals refusals;

    QuietErrors(Clock clock, Refusals refusals) {
        this.mistakes = new OnceAMinute(clock);
        this.forgeries = new OnceAMinute(clock);
        this.refusals = refusals;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(it -> it.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable failure = event.getThrowable();
        if (hasPartOfOurs(failure)) {
            mistakes.say(others -> log.error("A page failed, and {} more since the last line", others, failure));
        } else {
            refusals.count(Refusals.Reason.NONSENSE);
            forgeries.say(others -> log.warn(
                    "Vaadin could not read a message ({}), and {} more since the last line",
                    failure.getClass().getSimpleName(),
                    others));
        }
    }

    /** Whether anything of ours was at work inside of Vaadin; what a request came through before does not count. */
    private static boolean hasPartOfOurs(Throwable failure) {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause)
                .anyMatch(it -> Stream.of(it.getStackTrace())
                        .map(StackTraceElement::getClassName)
                        .takeWhile(frame -> !frame.equals(VaadinServlet.class.getName()))
                        .anyMatch(frame -> frame.startsWith(OURS)));
    }
}
