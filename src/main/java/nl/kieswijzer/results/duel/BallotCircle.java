package nl.kieswijzer.results.duel;

import com.vaadin.flow.component.Svg;

/** A circle as on the ballot, with the scribble of who coloured it in; the same drawing as in {@code frontend/deck-parts.ts}. */
final class BallotCircle extends Svg {
    private static final String DRAWING = """
            <svg viewBox="0 0 32 32"><circle cx="16" cy="16" r="12"/>\
            <path d="M8 15C11 11 15 8 20 6 15 11 12 15 9 21c4-5 9-10 15-13-5 5-9 9-12 15 5-6 10-10 17-12-6 4-11 8-13 14 3-5 7-7 12-9"/>\
            </svg>""";

    BallotCircle() {
        super(DRAWING);
        getElement().getClassList().add("circle");
    }
}
