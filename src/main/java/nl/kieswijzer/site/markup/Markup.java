package nl.kieswijzer.site.markup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** Writes components as markup. */
public final class Markup {
    private static final String PLACE = "<%1$s></%1$s>".formatted(KeptPart.TAG);

    /** Looks like no component and no text: components escape what begins a tag. */
    static final String HOLE = "<hole/>";

    private final String outline;
    private final StringBuilder written = new StringBuilder();
    private int read;

    private Markup(String outline) {
        this.outline = outline;
    }

    /** A component as markup; a {@link KeptPart} in it as the markup that it stands for. */
    public static String of(Component component) {
        Markup markup = new Markup(component.getElement().getOuterHTML());
        if (markup.outline.contains(PLACE)) {
            eachKept(component.getElement(), markup::fill);
        }
        return markup.written
                .append(markup.outline, markup.read, markup.outline.length())
                .toString();
    }

    /**
     * Markup with other markup in its holes.
     *
     * @param outline markup with as many {@link KeptPart#hole() holes} as there are parts
     */
    public static String fill(String outline, String... parts) {
        StringBuilder filled = new StringBuilder();
        int read = 0;
        for (String part : parts) {
            int hole = outline.indexOf(HOLE, read);
            filled.append(outline, read, hole).append(part);
            read = hole + HOLE.length();
        }
        return filled.append(outline, read, outline.length()).toString();
    }

    /** The places stand in the outline in the order of the tree. */
    private void fill(KeptPart part) {
        int place = outline.indexOf(PLACE, read);
        written.append(outline, read, place).append(part.markup());
        read = place + PLACE.length();
    }

    private static void eachKept(Element element, Consumer<KeptPart> action) {
        if (element.getComponent().orElse(null) instanceof KeptPart part) {
            action.accept(part);
        } else {
            element.getChildren().forEach(it -> eachKept(it, action));
        }
    }
}
