package nl.kieswijzer.journeys.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** An editor with a programme on the clipboard, and no mouse but to choose from lists. */
class FromAProgrammeToAQuoteIT extends AtTheDesk {
    private static final String PROGRAMME = "Een nieuw begin\f"
            + "Elke wijk krijgt een speeltuin. Gemeenten betalen die. Dat kost wat.\f"
            + "De jeugdzorg gaat door tot 21 jaar. Daarna is er nazorg voor wie dat wil.";

    @Test
    void pastes_it_searches_it_and_makes_a_quote_of_two_sentences_by_keys() {
        Page page = sanne.page();
        String draft = sanne.comeInFirst(server).beginDraft("Najaar");

        sanne.open(draft + "/programmas").reads("nog geen programma");
        page.getByText("Of plak de tekst").click();
        page.getByLabel("Tekst van het programma").fill(PROGRAMME);
        sanne.click("Lees deze tekst").reads("De tekst is gelezen: 3 pagina’s.");
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText("Partij"))
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("D66"))
                .click();
        sanne.fill("Titel", "Een nieuw begin").click("Voeg toe").reads("Een nieuw begin is toegevoegd.");
        sanne.looksRight("the programmes");

        sanne.fill("Woorden die in één alinea staan", "nazorg jeugdzorg")
                .click("Zoek")
                .reads("1 alinea gevonden.");
        page.getByText("D66, pagina 3").click();
        assertThat(page.locator("[role=option]:focus").textContent()).isEqualTo("De jeugdzorg gaat door tot 21 jaar.");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Space");
        page.locator("[role=option][aria-selected=true]").nth(1).waitFor();
        page.keyboard().press("Enter");
        sanne.reads("Staat letterlijk op pagina 3.");
        sanne.looksRight("a quote in the making");
        page.getByRole(AriaRole.CHECKBOX).first().check();
        sanne.click("Bewaar citaat").reads("Het citaat is bewaard.");
        page.getByText("Bekijk het citaat").click();
        page.locator(".entry-form").waitFor();
        assertThat(page.getByLabel("Pagina", new Page.GetByLabelOptions().setExact(true))
                        .inputValue())
                .isEqualTo("3");
        assertThat(page.locator(".entry-form textarea").first().inputValue())
                .isEqualTo("“De jeugdzorg gaat door tot 21 jaar. Daarna is er nazorg voor wie dat wil.”");
    }
}
