package nl.kieswijzer.site;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Gives doing pages the same head as reading pages, and lets a lost session heal by itself.
 * See {@code src/docs/decisions/0015-where-we-bend-vaadin.md}.
 */
@Component
class DoingPageSetup implements VaadinServiceInitListener {
    private final HeadParts head;

    DoingPageSetup(HeadParts head) {
        this.head = head;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::complete);
        event.getSource().setSystemMessagesProvider(_ -> reloadInsteadOfDialogs());
    }

    private void complete(IndexHtmlResponse response) {
        String address = response.getVaadinRequest().getPathInfo();
        response.getDocument().child(0).attr("lang", Language.ofPath(address).tag());
        Element documentHead = response.getDocument().head();
        response.getUI()
                .flatMap(DoingPageSetup::description)
                .ifPresent(it -> documentHead
                        .appendElement("meta")
                        .attr("name", "description")
                        .attr("content", it));
        documentHead.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        documentHead
                .appendElement("link")
                .attr("rel", "icon")
                .attr("href", HeadParts.ICON)
                .attr("type", "image/svg+xml");
        head.modules()
                .forEach(it -> documentHead
                        .appendElement("link")
                        .attr("rel", "modulepreload")
                        .attr("href", it));
        // As data: text would have its > escaped.
        documentHead.appendElement("style").appendChild(new DataNode(head.styles(StyleSheet.ofDoingPage(address))));
        documentHead.appendElement("script").appendChild(new DataNode(head.scripts()));
    }

    /** The page is there by now: with 'eagerServerLoad' Flow makes it before the document goes out. */
    private static Optional<String> description(UI ui) {
        return ui.getInternals().getActiveRouterTargetsChain().stream()
                .flatMap(it -> it instanceof DoingPage page ? Stream.of(page.description()) : Stream.empty())
                .findFirst();
    }

    /** The answers are in the browser, so a page whose session is gone only has to load again. */
    private static CustomizedSystemMessages reloadInsteadOfDialogs() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorNotificationEnabled(false);
        return messages;
    }
}
