package nl.kieswijzer.journeys.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.kieswijzer.journeys.Phone;
import org.junit.jupiter.api.Test;

/** Sanne publishes other words, thinks better of it, and finds that it takes two. */
class PublishingIT extends AtTheDesk {
    private static final String NEW_WORDS = "Jongeren mogen tot hun 23e jaar hulp krijgen.";
    private static final String STATEMENT = "grens-23";
    private static final String WHY = "Deze zin was te lang.";
    private static final String WHY_EN = "This sentence was too long.";

    private final Desk bilal = desk();
    private final Phone voter = phone();

    @Test
    void tells_voters_why_goes_back_and_takes_a_second_yes_where_that_was_chosen() {
        sanne.comeInFirst(server);
        publishOtherWords();
        String published = changes("/wijzigingen");
        assertThat(published).contains(WHY, NEW_WORDS);
        assertThat(changes("/en/changes")).contains(WHY_EN);

        secondPublisher();
        sanne.open("/redactie")
                .click("Zet vier ogen aan")
                .confirm("Zet vier ogen aan")
                .reads("Aan: een tweede uitgever");

        sanne.click("Ga bij " + name() + " een versie terug").confirm("Ga een versie terug");
        sanne.page().waitForURL("**/publiceren");
        assertThat(reason("Nederlands").inputValue()).isEqualTo("We gaan terug naar versie 1.");
        assertThat(reason("Engels").inputValue()).isNotBlank();
        sanne.reads("Bij jullie zegt een tweede uitgever ja")
                .click("Vraag een andere uitgever om dit te publiceren")
                .reads("Een andere uitgever ziet je vraag");
        sanne.looksRight("a request");

        bilal.open(sanne.path())
                .reads("Sanne vroeg op")
                .click("Ja, publiceer dit")
                .reads("Versie 3 is gepubliceerd");
        voter.page().waitForCondition(() -> changes("/wijzigingen").contains("We gaan terug naar versie 1."));
        voter.open("/kieswijzer");
        assertThat(voter.page().content()).doesNotContain(NEW_WORDS);
    }

    private void publishOtherWords() {
        sanne.looksRight("the editions");
        String draft = sanne.beginDraft("Herziening");
        sanne.open(draft + "/stellingen?wat=" + STATEMENT).fill("Tekst (Nederlands)", NEW_WORDS);
        sanne.page().keyboard().press("Tab");
        sanne.reads("Bewaard");
        sanne.open(draft + "/publiceren").reads("Anders verwoord: 1");
        sanne.looksRight("publishing");
        sanne.click("Publiceer dit concept");
        sanne.reads("Schrijf in een zin waarom dit verandert.");
        assertThat(reason("Nederlands").getAttribute("aria-invalid")).isEqualTo("true");
        sanne.publish(WHY, WHY_EN).reads("Versie 2 is gepubliceerd");
        sanne.looksRight("what came of it");
    }

    private void secondPublisher() {
        sanne.open("/redactie/accounts");
        sanne.page().locator(".desk-fields vaadin-select").click();
        sanne.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("uitgever").setExact(true))
                .click();
        bilal.open(Desk.pathOf(sanne.invitation())).fillInWho("Bilal").makePasskey();
    }

    /** The field with the reason in a language. */
    private Locator reason(String language) {
        return sanne.field("Waarom, voor kiezers (" + language + ")");
    }

    /** What voters read on the page with changes, some seconds after a publication at the latest. */
    private String changes(String path) {
        voter.open(path);
        // A page for reading may be a minute old in a browser that read it before.
        voter.page().reload();
        return voter.page().locator("main").innerText();
    }

    private String name() {
        return sanne.page().locator(".published .what").first().textContent();
    }
}
