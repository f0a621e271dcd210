package nl.kieswijzer.journeys.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A fresh start: nobody has an account, and the log has a link. */
class ComingInAtTheDeskIT extends AtTheDesk {
    private static final String PASSWORD = "vier natte laarzen op zolder";

    private final Desk bilal = desk();

    @Test
    void leads_by_the_printed_link_and_a_passkey_to_the_desk_and_back_in_by_that_passkey() {
        String link = Desk.printedLink(server);
        sanne.open(link).reads("Vul in wie je bent");
        String before = sanne.session();
        sanne.looksRight("a link");
        sanne.fillInWho("Sanne").makePasskey();
        assertThat(sanne.session()).as("another session than before").isNotEqualTo(before);
        sanne.looksRight("the first page");

        sanne.click("Uitloggen").reads("Inloggen bij de redactie");
        sanne.looksRight("the sign-in");
        sanne.click("Log in met een passkey").reads("Begin een concept");
        sanne.open("/redactie/mijn-toegang").reads("Welkom, Sanne. Je werkt hier als uitgever.");
        sanne.open(link).reads("Deze link werkt niet meer.");
    }

    @Test
    void lets_a_publisher_invite_an_editor_who_comes_in_by_a_password_until_the_account_is_removed() {
        sanne.comeInFirst(server);
        String link = sanne.open("/redactie/accounts").invitation();
        sanne.looksRight("the accounts");
        assertThat(link).startsWith(server.address() + "/redactie/uitnodiging/");

        bilal.open(Desk.pathOf(link))
                .fillInWho("Bilal")
                .choosePassword("welkom123456")
                .reads("Dit wachtwoord kiezen veel mensen.");
        bilal.choosePassword(PASSWORD).reads("Begin een concept");
        bilal.open("/redactie/mijn-toegang").reads("Welkom, Bilal. Je werkt hier als redacteur.");
        bilal.open("/redactie/accounts").reads("Deze pagina is voor uitgevers.");
        bilal.open("/redactie").click("Uitloggen").reads("Inloggen bij de redactie");
        bilal.fill("E-mailadres", "bilal@b.nl")
                .fill("Wachtwoord", "iets anders dan dat")
                .click("Log in met wachtwoord")
                .reads("horen niet bij elkaar");
        bilal.fill("Wachtwoord", PASSWORD).click("Log in met wachtwoord").reads("Begin een concept");
        bilal.open("/redactie/mijn-toegang").reads("Voeg een passkey toe");

        sanne.open("/redactie/accounts").click("Verwijder het account van Bilal");
        sanne.click("Verwijder");
        sanne.open("/redactie/logboek").reads("Verwijderde een account");
        sanne.looksRight("the log");
        bilal.click("Voeg een passkey toe").reads("Inloggen bij de redactie");
    }

    @Test
    void gives_pages_for_voters_no_cookie_of_the_desk() {
        sanne.comeInFirst(server);
        assertThat(sanne.laptop().context().cookies(server.address() + "/").stream()
                        .map(it -> it.name))
                .containsExactly("JSESSIONID");
        assertThat(sanne.laptop().context().cookies(server.address() + "/redactie").stream()
                        .map(it -> it.name))
                .contains("redactie");
    }
}
