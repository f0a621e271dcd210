package nl.kieswijzer.site.vaadin;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import java.util.Optional;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Links;
import org.springframework.http.HttpHeaders;

/**
 * What Vaadin does in place of its boxes in English.
 * See {@code src/docs/decisions/0015-where-we-bend-vaadin.md}.
 */
final class VaadinsMessages {
    private VaadinsMessages() {}

    /**
     * The answers are in the browser, so a page whose session is gone only has to load again. Where no cookie comes back,
     * that would go on for ever: there is a page that says so.
     */
    static SystemMessages of(SystemMessagesInfo asked) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorNotificationEnabled(false);
        messages.setCookiesDisabledNotificationEnabled(false);
        messages.setCookiesDisabledURL(new Links(language(asked)).withoutCookies());
        return messages;
    }

    /** The language of the page that asks. */
    private static Language language(SystemMessagesInfo asked) {
        return Optional.ofNullable(asked.getRequest())
                .map(it -> AskingPage.path(it.getHeader(HttpHeaders.REFERER)))
                .map(Language::ofPath)
                .orElse(Language.DUTCH);
    }
}
