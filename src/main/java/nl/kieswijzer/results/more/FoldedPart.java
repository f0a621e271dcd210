package nl.kieswijzer.results.more;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import nl.kieswijzer.site.Parts;

/** One row: what it is about and its key figure; the rest unfolds. */
final class FoldedPart extends NativeDetails {
    FoldedPart(String name, String title, String figure, Component... content) {
        addClassNames("more", "fold", name);
        setSummary(Parts.styled("fold-title", new H3(title)), Parts.span("fold-figure", figure));
        setContent(new Div(content));
    }
}
