package nl.kieswijzer.results.share;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;

/** Lends the buttons in it the browser's share sheet and clipboard; see {@code frontend/share-link.ts}. */
@Tag("share-link")
final class ShareLink extends Component implements HasComponents {
    ShareLink(Component... inside) {
        add(inside);
    }
}
