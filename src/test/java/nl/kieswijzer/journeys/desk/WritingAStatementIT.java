package nl.kieswijzer.journeys.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.kieswijzer.journeys.ForEveryone;
import nl.kieswijzer.journeys.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A draft of tk2021, and one statement of it written anew. */
class WritingAStatementIT {
    private final Server server = new Server();
    private final Desk sanne = new Desk(server.address());

    @AfterEach
    void nothing_went_wrong_unseen() {
        assertThat(sanne.laptop().complaints()).isEmpty();
        sanne.close();
        server.close();
    }

    @Test
    void shows_what_goes_against_the_rules_until_it_is_mended_and_the_card_as_it_will_be() {
        Page page = aDraft();
        page.navigate(page.url() + "/stellingen?wat=grens-23");
        Locator text = page.getByLabel("Tekst (Nederlands)", new Page.GetByLabelOptions().setExact(true));
        FrameLocator card = page.frameLocator(".card-preview iframe");

        text.fill("Jongeren mogen niet uit de opvang en de jeugdzorg <script>alert(1)</script>.");
        sanne.reads("een dubbele ontkenning").reads("Vraag je hier twee dingen?");
        assertThat(card.locator("h1")).containsText("<script>alert(1)</script>");
        ForEveryone.check("a statement with findings", page);

        text.fill("Jongeren mogen tot hun 23e jaar hulp krijgen.");
        assertThat(page.getByText("een dubbele ontkenning")).hasCount(0);
        assertThat(page.getByText("Vraag je hier twee dingen?")).hasCount(0);
        assertThat(card.locator("h1")).hasText("Jongeren mogen tot hun 23e jaar hulp krijgen.");

        page.reload();
        assertThat(card.locator("h1")).hasText("Jongeren mogen tot hun 23e jaar hulp krijgen.");
        page.setViewportSize(1024, 768);
        assertThat(ForEveryone.sideways(page)).isZero();
    }

    private Page aDraft() {
        sanne.open(Desk.printedLink(server))
                .fill("Naam", "Sanne")
                .fill("E-mailadres", "sanne@b.nl")
                .click("Maak een passkey en ga verder")
                .reads("Begin een concept");
        Page page = sanne.page();
        page.getByRole(com.microsoft.playwright.options.AriaRole.TEXTBOX).last().fill("Herziening");
        sanne.click("Begin").reads("Hoe goed vraagt dit concept?");
        return page;
    }
}
