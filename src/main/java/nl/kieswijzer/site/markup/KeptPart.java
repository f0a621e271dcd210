package nl.kieswijzer.site.markup;

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

    /** A place in markup that is kept, for {@link Markup#fill} to fill. */
    public static KeptPart hole() {
        return new KeptPart(Markup.HOLE);
    }

    String markup() {
        return markup;
    }
}
