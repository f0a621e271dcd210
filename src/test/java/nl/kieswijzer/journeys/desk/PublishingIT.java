package nl.kieswijzer.journeys.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.kieswijzer.journeys.ForEveryone;
import nl.kieswijzer.journeys.Phone;
import nl.kieswijzer.journeys.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sanne publishes other words, thinks better of it, and finds that it takes two. */
class PublishingIT {
    private static final String NEW_WORDS = "Jongeren mogen tot hun 23e jaar hulp krijgen.";
    private static final String STATEMENT = "grens-23";
    private static final String WHY = "Deze zin was te lang.";
    private static final String WHY_EN = "This sentence was too long.";

    private final Server server = new Server();
    private final Desk sanne = new Desk(server.address());
    private final Desk bilal = new Desk(server.address());
    private final Phone voter = new Phone(server.address());

    @AfterEach
    void nothing_went_wrong_unseen() {
        assertThat(sanne.laptop().complaints()).isEmpty();
        assertThat(bilal.laptop().complaints()).isEmpty();
        assertThat(voter.complaints()).isEmpty();
        sanne.close();
        bilal.close();
        voter.close();
        server.close();
    }

    @Test
    void tells_voters_why_goes_back_and_takes_a_second_yes_where_that_was_chosen() {
        sanne.open(Desk.printedLink(server))
                .fill("Naam", "Sanne")
                .fill("E-mailadres", "sanne@b.nl")
                .click("Maak een passkey en ga verder")
                .reads("Begin een concept");
        publishOtherWords();
        String published = changes("/wijzigingen");
        assertThat(published).contains(WHY, NEW_WORDS);
        assertThat(changes("/en/changes")).contains(WHY_EN);

        secondPublisher();
        sanne.open("/redactie").click("Zet vier ogen aan");
        confirm("Zet vier ogen aan");
        sanne.reads("Aan: een tweede uitgever");

        sanne.click("Ga bij " + name() + " een versie terug");
        confirm("Ga een versie terug");
        sanne.page().waitForURL("**/publiceren");
        assertThat(reason("Nederlands").inputValue()).isEqualTo("We gaan terug naar versie 1.");
        assertThat(reason("Engels").inputValue()).isNotBlank();
        sanne.reads("Bij jullie zegt een tweede uitgever ja")
                .click("Vraag een andere uitgever om dit te publiceren")
                .reads("Een andere uitgever ziet je vraag");
        looksRight("a request");

        bilal.open(sanne.page().url().substring(server.address().length()))
                .reads("Sanne vroeg op")
                .click("Ja, publiceer dit")
                .reads("Versie 3 is gepubliceerd");
        voter.page().waitForCondition(() -> changes("/wijzigingen").contains("We gaan terug naar versie 1."));
        voter.open("/kieswijzer");
        assertThat(voter.page().content()).doesNotContain(NEW_WORDS);
    }

    private void publishOtherWords() {
        looksRight("the editions");
        sanne.fill("Naam van het concept", "Herziening").click("Begin");
        sanne.page().waitForURL("**/redactie/concept/*");
        String draft = sanne.page().url().substring(server.address().length());
        sanne.open(draft + "/stellingen?wat=" + STATEMENT).fill("Tekst (Nederlands)", NEW_WORDS);
        sanne.page().keyboard().press("Tab");
        sanne.reads("Bewaard");
        sanne.open(draft + "/publiceren").reads("Anders verwoord: 1");
        looksRight("publishing");
        sanne.click("Publiceer dit concept");
        sanne.reads("Schrijf in een zin waarom dit verandert.");
        assertThat(reason("Nederlands").getAttribute("aria-invalid")).isEqualTo("true");
        reason("Nederlands").fill(WHY);
        reason("Engels").fill(WHY_EN);
        sanne.click("Publiceer dit concept").reads("Versie 2 is gepubliceerd");
        looksRight("what came of it");
    }

    private void secondPublisher() {
        sanne.open("/redactie/accounts");
        sanne.page().locator(".desk-fields vaadin-select").click();
        sanne.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("uitgever").setExact(true))
                .click();
        sanne.click("Maak een uitnodiging").reads("Je ziet hem alleen nu.");
        bilal.open(sanne.page()
                        .getByLabel("Link om te delen")
                        .inputValue()
                        .substring(server.address().length()))
                .fill("Naam", "Bilal")
                .fill("E-mailadres", "bilal@b.nl")
                .click("Maak een passkey en ga verder")
                .reads("Begin een concept");
    }

    /** The field with the reason in a language. */
    private Locator reason(String language) {
        return sanne.page()
                .getByLabel("Waarom, voor kiezers (" + language + ")", new Page.GetByLabelOptions().setExact(true));
    }

    /** What voters read on the page with changes, some seconds after a publication at the latest. */
    private String changes(String path) {
        voter.open(path);
        // A page for reading may be a minute old in a browser that read it before.
        voter.page().reload();
        return voter.page().locator("main").innerText();
    }

    private void confirm(String button) {
        sanne.page()
                .locator("vaadin-confirm-dialog vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(button))
                .click();
    }

    private String name() {
        return sanne.page().locator(".published .what").first().textContent();
    }

    /** At both sizes that the desk is made for. */
    private void looksRight(String name) {
        ForEveryone.check(name, sanne.page());
        sanne.page().setViewportSize(1024, 768);
        assertThat(ForEveryone.sideways(sanne.page())).as(name).isZero();
        sanne.page().setViewportSize(1280, 800);
    }
}
