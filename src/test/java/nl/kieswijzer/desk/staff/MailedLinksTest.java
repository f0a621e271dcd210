package nl.kieswijzer.desk.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Optional;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.Accounts;
import nl.kieswijzer.desk.account.EmailAddress;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.desk.door.Door;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Sanne, a publisher, makes links at a desk that can send mail. */
@SpringBootTest
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:mailed;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
            "kieswijzer.address=https://kieswijzer.example",
            "kieswijzer.mail.from=redactie@kieswijzer.example"
        })
class MailedLinksTest extends SpringBrowserlessTest {
    /** The column of buttons. */
    private static final int DEEDS = 3;

    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @DynamicPropertySource
    static void where_mail_is_sent(DynamicPropertyRegistry settings) {
        MAIL.start();
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
    }

    @AfterAll
    static void no_more_mail() {
        MAIL.stop();
    }

    @Autowired
    private Accounts accounts;

    @MockitoBean
    private Door door;

    @BeforeEach
    void sanne_is_in() throws Exception {
        MAIL.purgeEmailFromAllMailboxes();
        Account sanne = accounts.find(new EmailAddress("sanne@b.nl")).orElseGet(() -> {
            Account made = Account.starting(new EmailAddress("sanne@b.nl"), "Sanne", Role.PUBLISHER, Instant.EPOCH);
            accounts.add(made);
            return made;
        });
        when(door.cookie()).thenReturn(Optional.empty());
        when(door.account()).thenReturn(Optional.of(sanne));
    }

    @Test
    void an_invitation_with_an_address_is_mailed_and_shown() throws Exception {
        invite(DeskLinks.ACCOUNTS, "E-mailadres (mag leeg blijven)", "bilal@b.nl", "Maak een uitnodiging");
        MimeMessage letter = onlyLetter();
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly("bilal@b.nl");
        assertThat(letter.getFrom()).extracting(Object::toString).containsExactly("redactie@kieswijzer.example");
        assertThat(letter.getSubject()).isEqualTo("Uitnodiging voor de redactie van de Kieswijzer Kinderrechten");
        assertThat(letter.getContent().toString()).contains("Sanne nodigt je uit", link());
        assertThat(link()).startsWith("https://kieswijzer.example/");
        assertThat(shown()).contains("De link is gemaild naar bilal@b.nl.");
    }

    @Test
    void who_makes_it_in_english_has_it_mailed_in_english() throws Exception {
        invite(DeskLinks.ACCOUNTS_EN, "Email address (may stay empty)", "bilal@b.nl", "Make an invitation");
        assertThat(onlyLetter().getContent().toString())
                .contains("Sanne invites you", "children's rights", "Don't know Sanne?", link());
    }

    @Test
    void an_invitation_without_an_address_is_only_shown() {
        invite(DeskLinks.ACCOUNTS, "E-mailadres (mag leeg blijven)", "", "Maak een uitnodiging");
        assertThat(MAIL.getReceivedMessages()).isEmpty();
        assertThat(link()).isNotEmpty();
        assertThat(shown()).doesNotContain("gemaild");
    }

    @Test
    void an_address_that_is_none_is_said_and_no_link_is_made() {
        invite(DeskLinks.ACCOUNTS, "E-mailadres (mag leeg blijven)", "bilal", "Maak een uitnodiging");
        assertThat(find(EmailField.class).single().isInvalid()).isTrue();
        assertThat(find(TextField.class).all()).noneMatch(it -> "Link om te delen".equals(it.getLabel()));
    }

    @Test
    void a_new_link_is_mailed_to_whose_account_it_opens() throws Exception {
        UI.getCurrent().navigate(DeskLinks.ACCOUNTS);
        Grid<?> table = find(Grid.class).single();
        Component deeds = test(table).getCellComponent(0, DEEDS);
        test((Button) deeds.getChildren().findFirst().orElseThrow()).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(onlyLetter().getAllRecipients()).extracting(Object::toString).containsExactly("sanne@b.nl");
        assertThat(onlyLetter().getContent().toString()).contains("binnen 24 uur", link());
    }

    @Test
    void where_mailing_fails_that_is_said_and_the_link_stays() {
        MAIL.stop();
        try {
            invite(DeskLinks.ACCOUNTS, "E-mailadres (mag leeg blijven)", "bilal@b.nl", "Maak een uitnodiging");
            assertThat(shown()).contains("De link mailen naar bilal@b.nl is niet gelukt. Geef de link zelf door.");
            assertThat(link()).startsWith("https://kieswijzer.example/");
        } finally {
            MAIL.start();
        }
    }

    private void invite(String page, String label, String email, String button) {
        UI.getCurrent().navigate(page);
        EmailField field = find(EmailField.class).single();
        assertThat(field.getLabel()).isEqualTo(label);
        test(field).setValue(email);
        test(find(Button.class).withText(button).single()).click();
    }

    private String link() {
        return find(TextField.class).all().stream()
                .filter(TextField::isReadOnly)
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static MimeMessage onlyLetter() {
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        return MAIL.getReceivedMessages()[0];
    }

    private String shown() {
        return getCurrentView().getElement().getOuterHTML();
    }
}
