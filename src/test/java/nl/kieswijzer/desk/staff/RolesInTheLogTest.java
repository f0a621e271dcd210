package nl.kieswijzer.desk.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.kieswijzer.desk.audit.AuditEntry;
import nl.kieswijzer.desk.audit.Deed;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class RolesInTheLogTest {
    @Test
    void are_called_as_on_the_page_of_accounts() {
        assertThat(about(Language.DUTCH, Deed.INVITED, "EDITOR")).isEqualTo("redacteur");
        assertThat(about(Language.DUTCH, Deed.ROLE_CHANGED, "sanne@b.nl: PUBLISHER"))
                .isEqualTo("sanne@b.nl: uitgever");
        assertThat(about(Language.ENGLISH, Deed.INVITED, "EDITOR")).isEqualTo("an editor");
    }

    @Test
    void are_not_looked_for_where_it_is_about_something_else() {
        assertThat(about(Language.DUTCH, Deed.DRAFT_STARTED, "tk2029: EDITOR")).isEqualTo("tk2029: EDITOR");
    }

    private static String about(Language language, Deed deed, String about) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return LogPage.about(Texts.of(messages, language), new AuditEntry(Instant.EPOCH, "sanne@b.nl", deed, about));
    }
}
