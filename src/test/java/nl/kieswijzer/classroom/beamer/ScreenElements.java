package nl.kieswijzer.classroom.beamer;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is on a screen, as whoever sits before it reads and types it. */
final class ScreenElements {
    private ScreenElements() {}

    /** What can be read: of a part that is hidden, nothing. */
    static String text(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        return element.isVisible()
                ? element.getChildren().map(ScreenElements::text).collect(Collectors.joining())
                : "";
    }

    static Stream<Element> all(Element element) {
        return element.isTextNode()
                ? Stream.empty()
                : Stream.concat(Stream.of(element), element.getChildren().flatMap(ScreenElements::all));
    }

    /** As a browser tells of a key. */
    static void type(Element field, String typed) {
        field.getNode().getFeature(ElementPropertyMap.class).setProperty("value", typed, false);
    }
}
