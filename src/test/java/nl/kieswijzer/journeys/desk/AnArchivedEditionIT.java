package nl.kieswijzer.journeys.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Collections;
import java.util.List;
import nl.kieswijzer.journeys.Choice;
import nl.kieswijzer.journeys.ForEveryone;
import nl.kieswijzer.journeys.Phone;
import org.junit.jupiter.api.Test;

/** A newer edition takes the place of tk2021, which goes to the archive, and a voter fills in both. */
class AnArchivedEditionIT extends AtTheDesk {
    private static final String ROOT = "/archief/tk2021";
    private static final String LINKS = """
            () => [...document.querySelectorAll('main a[href], form[action]')]
              .map((it) => it.getAttribute('href') || it.getAttribute('action')).filter((it) => it.startsWith('/'))""";

    private final Phone voter = phone();

    @Test
    void is_filled_in_and_read_below_its_own_address_apart_from_the_edition_of_now() {
        sanne.comeInFirst(server);
        publishAnother();
        takeTk2021ToTheArchive();

        voter.open("/archief");
        ForEveryone.check("the archive", voter.page());
        assertThat(voter.page().locator(".archive a").first().getAttribute("href"))
                .isEqualTo(ROOT);

        voter.open(ROOT + "/kieswijzer");
        voter.page().locator("statement-deck:defined").waitFor();
        ForEveryone.check("the quiz in the archive", voter.page());
        voter.tapAll(Collections.nCopies(statements(), Choice.EENS));
        voter.page().getByText("Bekijk mijn uitslag").click();
        voter.page()
                .locator(".result .match, .result [data-party], .result details")
                .first()
                .waitFor();
        assertThat(voter.page().url()).isEqualTo(server.address() + ROOT + "/uitslag");
        assertThat(voter.page().locator(".in-archive").innerText()).contains("Tweede Kamerverkiezing 2021");

        for (String page : List.of("/thema", "/partij", "/partij/d66", "/en/theme")) {
            voter.open(ROOT + page);
            assertThat(links()).as(page).isNotEmpty().allMatch(it -> it.startsWith(ROOT + "/") || it.equals(ROOT));
            assertThat(ForEveryone.sideways(voter.page())).as(page).isZero();
        }
        assertThat(voter.page().locator(".in-archive").textContent()).contains("This is the archive");

        voter.open("/kieswijzer");
        voter.page().locator("statement-deck:defined").waitFor();
        assertThat(voter.page().evaluate("() => Object.keys(localStorage).join()"))
                .asString()
                .doesNotContain("tk2021");
        assertThat(voter.page()
                        .locator("statement-deck [aria-pressed=true], statement-deck :checked")
                        .count())
                .isZero();
    }

    private void publishAnother() {
        sanne.page().locator("vaadin-select").first().click();
        sanne.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Met alles van een andere editie"))
                .click();
        String draft = sanne.fill("Id van de nieuwe editie", "tk2030").beginDraft("Nieuw");
        sanne.open(draft + "/publiceren").publish("2030", "2030").reads("Versie 1 is gepubliceerd");
    }

    private void takeTk2021ToTheArchive() {
        sanne.open("/redactie");
        sure("Maak dit de editie voor kiezers");
        sanne.reads("Kiezers krijgen nu");
        sure("Zet in het archief");
        sanne.reads("staat nu in het archief");
        ForEveryone.check("the editions", sanne.page());
    }

    /** Does what a button in the list says, and says to be sure. */
    private void sure(String deed) {
        sanne.page()
                .locator(".published vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(deed))
                .click();
        sanne.confirm(deed);
    }

    private int statements() {
        return ((Number) voter.page().evaluate("() => document.querySelector('statement-deck').deck.statements.length"))
                .intValue();
    }

    @SuppressWarnings("unchecked")
    private List<String> links() {
        return (List<String>) voter.page().evaluate(LINKS);
    }
}
