package nl.kieswijzer.desk.draft.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;

/**
 * Ordering a list by dragging. Each thing in it says where it stands by {@link #place}; what is dragged, and between which two it would
 * come, carries an attribute that the style sheet shows.
 */
public final class Dragging {
    private static final String PLACE = "data-place";
    private static final String MOVED = "place-changed";
    private static final String FROM = "event.detail.from";
    private static final String TO = "event.detail.to";
    private static final String AFTER = "event.detail.after";

    /** The thing below the pointer, or the last one, is where it comes: before it above its middle, else after it. */
    private static final String DRAG = """
            const box = this;
            const PLACES = ':scope [data-place]';
            let dragged;
            let drop;
            const clear = () => {
              box.querySelectorAll('[data-drop]').forEach((it) => it.removeAttribute('data-drop'));
              drop = undefined;
            };
            box.addEventListener('dragstart', (event) => {
              dragged = event.target.closest?.('[data-place]');
              if (!dragged) return;
              dragged.setAttribute('data-dragged', '');
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', '');
              if (event.target !== dragged) event.dataTransfer.setDragImage(dragged, 0, 0);
            });
            box.addEventListener('dragover', (event) => {
              if (!dragged) return;
              event.preventDefault();
              clear();
              const places = [...box.querySelectorAll(PLACES)];
              const to = places.find((it) => event.clientY < it.getBoundingClientRect().bottom) ?? places.at(-1);
              if (!to || to === dragged) return;
              const { top, height } = to.getBoundingClientRect();
              drop = { to, after: event.clientY > top + height / 2 };
              to.setAttribute('data-drop', drop.after ? 'after' : 'before');
            });
            box.addEventListener('dragleave', (event) => {
              if (!box.contains(event.relatedTarget)) clear();
            });
            box.addEventListener('drop', (event) => {
              if (!dragged) return;
              event.preventDefault();
              if (drop) {
                const detail = { from: dragged.dataset.place, to: drop.to.dataset.place, after: drop.after };
                box.dispatchEvent(new CustomEvent('place-changed', { detail }));
              }
              clear();
            });
            box.addEventListener('dragend', () => {
              dragged?.removeAttribute('data-dragged');
              dragged = undefined;
              clear();
            });""";

    /** Told of what was dragged where. */
    public interface Moved {
        /**
         * Something was dropped.
         *
         * @param from the place of what was dragged
         * @param to the place of what it was dropped at
         * @param isAfter whether it comes after that, and not before it
         */
        void moved(String from, String to, boolean isAfter);
    }

    private Dragging() {}

    /** Lets what has a place in this list be dragged to another one. */
    public static void in(Component list, Moved moved) {
        Element element = list.getElement();
        element.executeJs(DRAG);
        element.addEventListener(
                        MOVED,
                        it -> moved.moved(
                                it.getEventData().get(FROM).asString(),
                                it.getEventData().get(TO).asString(),
                                it.getEventData().get(AFTER).asBoolean()))
                .addEventData(FROM)
                .addEventData(TO)
                .addEventData(AFTER);
    }

    /** Says what stands here. */
    public static void place(Component thing, String place) {
        thing.getElement().setAttribute(PLACE, place);
    }

    /** What somebody takes hold of: the thing itself, or a handle in it. */
    public static void handle(Component handle) {
        handle.getElement().setAttribute("draggable", "true");
    }
}
