package nl.kieswijzer.classroom.steering;

import com.vaadin.flow.component.html.NativeButton;

/** A button that says what is wished: heard by {@link LessonWishes}, also while there is no network. */
public final class WishButton extends NativeButton {
    public WishButton(String style, String text, Wish wish) {
        super(text);
        addClassName(style);
        getElement().setAttribute("type", "button");
        getElement().setAttribute("data-wish", wish.written());
    }
}
