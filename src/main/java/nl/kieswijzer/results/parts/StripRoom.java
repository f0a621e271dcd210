package nl.kieswijzer.results.parts;

import com.vaadin.flow.component.HasStyle;
import nl.kieswijzer.results.context.ResultContext;

/**
 * What the style sheet makes the circles of all strips of a result as large as they can be by.
 *
 * @param columns how many statements there are
 * @param circles how many of these the voter answered
 * @param stars how many of those count double
 */
record StripRoom(int columns, long circles, long stars) {
    static StripRoom of(ResultContext context) {
        return new StripRoom(
                context.edition().statements().size(),
                context.answered().count(),
                context.answered().filter(context.sheet()::isStarred).count());
    }

    void setOn(HasStyle place) {
        place.getStyle()
                .set("--columns", Integer.toString(columns))
                .set("--circles", Long.toString(circles))
                .set("--stars", Long.toString(stars));
    }
}
