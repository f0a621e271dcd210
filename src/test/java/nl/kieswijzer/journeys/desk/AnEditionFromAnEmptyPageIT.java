package nl.kieswijzer.journeys.desk;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kieswijzer.journeys.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two people make an edition of three parties in the browser, and a voter answers it. */
class AnEditionFromAnEmptyPageIT {
    private final Server server = new Server();
    private final Desk sanne = new Desk(server.address());

    @AfterEach
    void nothing_went_wrong_unseen() {
        sanne.page()
                .screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                        .setPath(java.nio.file.Path.of("/tmp/w/fail.png")));
        assertThat(sanne.laptop().complaints()).isEmpty();
        sanne.close();
        server.close();
    }

    @Test
    void is_made_by_hand_previewed_published_answered_and_corrected() {
        sanne.open(Desk.printedLink(server))
                .fill("Naam", "Sanne")
                .fill("E-mailadres", "sanne@b.nl")
                .click("Maak een passkey en ga verder")
                .reads("Begin een concept");
        sanne.page().getByLabel("Waarmee begin je?").click();
        sanne.page().getByText("Leeg, voor een nieuwe editie").click();
        sanne.fill("Id van de nieuwe editie", "gemeente-2030")
                .fill("Naam van het concept", "Eerste versie")
                .click("Begin")
                .reads("Nog");
        sanne.page().waitForURL("**/redactie/concept/*");
        SmallEdition edition = new SmallEdition(new Editor(sanne));
        edition.header().parties().themes().quotes().statements().positions().assessments();
        edition.editor().atAGlance();
        System.out.println(sanne.page().locator("main").innerText());
    }
}
