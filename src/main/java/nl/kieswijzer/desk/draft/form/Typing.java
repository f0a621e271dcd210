package nl.kieswijzer.desk.draft.form;

import com.vaadin.flow.component.Component;

/**
 * When the server is told what somebody types: when they leave the field, when they stop to think, and when they leave the page.
 * Vaadin's own ways ask to choose one of these.
 */
final class Typing {
    /** So long nobody types who stopped to think. */
    private static final int PAUSE_MS = 800;

    /** A field tells when it hears that it was changed, which the browser says when the focus leaves it. */
    private static final String AT_A_PAUSE = """
            let pause;
            this.addEventListener('change', () => clearTimeout(pause));
            this.addEventListener('input', (event) => {
              const field = event.target.closest('vaadin-text-field, vaadin-text-area');
              clearTimeout(pause);
              pause = setTimeout(() => field?.dispatchEvent(new Event('change')), $0);
            });""";

    /** Where something is still on its way then, as on a slow connection, the browser asks before it leaves. */
    private static final String BEFORE_LEAVING = """
            window.addEventListener('beforeunload', (event) => {
              if (!this.isConnected) return;
              document.activeElement?.blur();
              const isOnItsWay = Object.values(window.Vaadin.Flow.clients).some((it) => it.isActive?.());
              if (isOnItsWay) event.preventDefault();
            });""";

    private Typing() {}

    static void isKeptIn(Component form) {
        form.getElement().executeJs(AT_A_PAUSE, PAUSE_MS);
        form.getElement().executeJs(BEFORE_LEAVING);
    }
}
