package nl.kieswijzer.desk.page;

import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import org.awaitility.core.ThrowingRunnable;

/** The browser that a page is open in, which asks again and again what came of work that takes long. */
public final class Browser {
    private static final Duration A_WHILE = Duration.ofMillis(200);

    private Browser() {}

    /** Asks until this is so. */
    public static void asksUntil(ThrowingRunnable isSo) {
        await().pollInSameThread().untilAsserted(() -> ask(isSo));
    }

    /** Asks for a while, in which this stays so. */
    public static void asksInVain(ThrowingRunnable isSo) {
        await().pollInSameThread().during(A_WHILE).untilAsserted(() -> ask(isSo));
    }

    private static void ask(ThrowingRunnable isSo) throws Throwable {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        isSo.run();
    }
}
