package nl.kieswijzer.journeys.desk;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kieswijzer.journeys.ForEveryone;
import nl.kieswijzer.journeys.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A fresh start: nobody has an account, and the log has a link. */
class ComingInAtTheDeskIT {
    private static final String PASSWORD = "vier natte laarzen op zolder";

    private final Server server = new Server();
    private final Desk sanne = new Desk(server.address());
    private final Desk bilal = new Desk(server.address());

    @AfterEach
    void nothing_went_wrong_unseen() {
        assertThat(sanne.laptop().complaints()).isEmpty();
        assertThat(bilal.laptop().complaints()).isEmpty();
        sanne.close();
        bilal.close();
        server.close();
    }

    @Test
    void leads_by_the_printed_link_and_a_passkey_to_the_desk_and_back_in_by_that_passkey() {
        String link = Desk.printedLink(server);
        sanne.open(link).reads("Vul in wie je bent");
        String before = sanne.session();
        looksRight("a link");
        join(sanne, "Sanne", "sanne@b.nl")
                .click("Maak een passkey en ga verder")
                .reads("Begin een concept");
        assertThat(sanne.session()).as("another session than before").isNotEqualTo(before);
        looksRight("the first page");

        sanne.click("Uitloggen").reads("Inloggen bij de redactie");
        looksRight("the sign-in");
        sanne.click("Log in met een passkey").reads("Begin een concept");
        sanne.open("/redactie/mijn-toegang").reads("Welkom, Sanne. Je werkt hier als uitgever.");
        sanne.open(link).reads("Deze link werkt niet meer.");
    }

    @Test
    void lets_a_publisher_invite_an_editor_who_comes_in_by_a_password_until_the_account_is_removed() {
        join(sanne.open(Desk.printedLink(server)), "Sanne", "sanne@b.nl")
                .click("Maak een passkey en ga verder")
                .reads("Begin een concept");
        sanne.open("/redactie/accounts").click("Maak een uitnodiging").reads("Je ziet hem alleen nu.");
        looksRight("the accounts");
        String link = sanne.page().getByLabel("Link om te delen").inputValue();
        assertThat(link).startsWith(server.address() + "/redactie/uitnodiging/");

        join(bilal.open(link.substring(server.address().length())), "Bilal", "bilal@b.nl")
                .fill("Kies een wachtwoord", "welkom123456")
                .click("Bewaar het wachtwoord en ga verder")
                .reads("Dit wachtwoord kiezen veel mensen.");
        bilal.fill("Kies een wachtwoord", PASSWORD)
                .click("Bewaar het wachtwoord en ga verder")
                .reads("Begin een concept");
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
        looksRight("the log");
        bilal.click("Voeg een passkey toe").reads("Inloggen bij de redactie");
    }

    @Test
    void gives_pages_for_voters_no_cookie_of_the_desk() {
        join(sanne.open(Desk.printedLink(server)), "Sanne", "sanne@b.nl")
                .click("Maak een passkey en ga verder")
                .reads("Begin een concept");
        assertThat(sanne.laptop().context().cookies(server.address() + "/").stream()
                        .map(it -> it.name))
                .containsExactly("JSESSIONID");
        assertThat(sanne.laptop().context().cookies(server.address() + "/redactie").stream()
                        .map(it -> it.name))
                .contains("redactie");
    }

    private static Desk join(Desk desk, String name, String email) {
        return desk.fill("Naam", name).fill("E-mailadres", email);
    }

    /** At both sizes that the desk is made for. */
    private void looksRight(String name) {
        ForEveryone.check(name, sanne.page());
        sanne.page().setViewportSize(1024, 768);
        assertThat(ForEveryone.sideways(sanne.page())).as(name).isZero();
        sanne.page().setViewportSize(1280, 800);
    }
}
