package nl.kieswijzer.journeys.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A draft of tk2021, and one statement of it written anew. */
class WritingAStatementIT extends AtTheDesk {
    @Test
    void shows_what_goes_against_the_rules_until_it_is_mended_and_the_card_as_it_will_be() {
        String draft = sanne.comeInFirst(server).beginDraft("Herziening");
        sanne.reads("Hoe goed vraagt dit concept?");
        Page page = sanne.open(draft + "/stellingen?wat=grens-23").page();
        Locator text = sanne.field("Tekst (Nederlands)");
        FrameLocator card = page.frameLocator(".card-preview iframe");

        text.fill("Jongeren mogen niet uit de opvang en de jeugdzorg <script>alert(1)</script>.");
        sanne.reads("een dubbele ontkenning").reads("Vraag je hier twee dingen?");
        assertThat(card.locator("h1")).containsText("<script>alert(1)</script>");
        sanne.looksRight("a statement with findings");

        text.fill("Jongeren mogen tot hun 23e jaar hulp krijgen.");
        assertThat(page.getByText("een dubbele ontkenning")).hasCount(0);
        assertThat(page.getByText("Vraag je hier twee dingen?")).hasCount(0);
        assertThat(card.locator("h1")).hasText("Jongeren mogen tot hun 23e jaar hulp krijgen.");

        page.reload();
        assertThat(card.locator("h1")).hasText("Jongeren mogen tot hun 23e jaar hulp krijgen.");
        sanne.looksRight("a statement that was mended");
    }
}
