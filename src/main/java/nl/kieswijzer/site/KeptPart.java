package nl.kieswijzer.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** Markup in the place of the components that made it, for {@link Markup} to write. What {@link KeptMarkup} keeps goes into pages so. */
@Tag(KeptPart.TAG)
public final class KeptPart extends Component {
    static final String TAG = "kept-part";

    private final transient String markup;

    public KeptPart(String markup) {
        this.markup = markup;
    }

    String markup() {
        return markup;
    }
}
