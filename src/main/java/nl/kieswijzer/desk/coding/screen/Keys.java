package nl.kieswijzer.desk.coding.screen;

import com.vaadin.flow.dom.Element;
import java.util.function.BiConsumer;

/**
 * Keys on a page that is worked through by them, wherever the focus is, but for those that a field or a button takes itself. Each
 * says which screen was before whoever pressed it, so that a key that comes after the next screen was made says nothing of that.
 */
final class Keys {
    private static final String KEY = "event.detail.key";
    private static final String SCREEN = "event.detail.screen";

    private static final String LISTEN = """
            const root = this;
            const own = /^([0-3a-z?]|Enter|ArrowLeft|ArrowRight)$/;
            const listen = (event) => {
              if (!root.isConnected) return removeEventListener('keydown', listen);
              if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || !own.test(event.key)) return;
              const path = event.composedPath().filter((it) => it.matches);
              const isIn = (selector) => path.some((it) => it.matches(selector));
              if (isIn('vaadin-confirm-dialog, [role=alertdialog]')) return;
              if (isIn('input:not([type=checkbox]), textarea') && event.key !== 'Enter') return;
              if (isIn('button, a, summary, vaadin-button') && event.key === 'Enter') return;
              event.preventDefault();
              root.dispatchEvent(new CustomEvent('own-key', {
                detail: { key: event.key, screen: Number(root.dataset.screen) },
              }));
            };
            addEventListener('keydown', listen);
            root.addEventListener('mousedown', (event) => {
              if (event.target.closest('[aria-pressed]')) event.preventDefault();
            });""";

    private Keys() {}

    /** Has keys heard on this page, each with the screen it was pressed on. */
    static void hear(Element page, BiConsumer<String, Integer> pressed) {
        page.executeJs(LISTEN);
        page.addEventListener(
                        "own-key",
                        it -> pressed.accept(
                                it.getEventData().get(KEY).asString(),
                                it.getEventData().get(SCREEN).asInt()))
                .addEventData(KEY)
                .addEventData(SCREEN);
    }

    /** Says which screen is before them now. */
    static void on(Element page, int screen) {
        page.setAttribute("data-screen", Integer.toString(screen));
    }
}
