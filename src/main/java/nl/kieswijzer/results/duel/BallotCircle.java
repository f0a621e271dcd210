package nl.kieswijzer.results.duel;

import com.vaadin.flow.component.Svg;
import nl.kieswijzer.site.Drawing;

/** A circle as on the ballot, with the scribble of who coloured it in; the same drawing as in {@code frontend/deck-parts.ts}. */
final class BallotCircle extends Svg {
    private static final String DRAWING =
            "<svg viewBox=\"0 0 32 32\"><circle cx=\"16\" cy=\"16\" r=\"12\"/><path d=\"%s\"/></svg>"
                    .formatted(Drawing.SCRIBBLE);

    BallotCircle() {
        super(DRAWING);
        getElement().getClassList().add("circle");
    }
}
