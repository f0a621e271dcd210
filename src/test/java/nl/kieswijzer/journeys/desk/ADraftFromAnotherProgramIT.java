package nl.kieswijzer.journeys.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import nl.kieswijzer.exchange.pack.Zips;
import org.junit.jupiter.api.Test;

/** An editor who begins with a made-up election of the Wahl-O-Mat, and takes it along to a Mahlowat. */
class ADraftFromAnotherProgramIT extends AtTheDesk {
    private static final Map<String, String> FILES = Map.of(
            "2031/seeland/overview.json",
            "{\"title\": \"Landtagswahl Seeland\", \"date\": \"2031-05-10T22:00:00.000Z\", \"info\": \"\"}",
            "2031/seeland/party.json",
            """
            [{"id": 0, "name": "DIE GRÜNDER", "longname": "Partei der Gründer &amp; Gärtner"},
             {"id": 1, "name": "SEE", "longname": "Seepartei"}]
            """,
            "2031/seeland/statement.json",
            """
            [{"id": 0, "text": "Die Fähre soll kostenlos sein."}, {"id": 1, "text": "Im Hafen soll <b>nachts</b> kein Licht brennen."}]
            """,
            "2031/seeland/opinion.json",
            """
            [{"id": 0, "party": 0, "statement": 0, "answer": 0}, {"id": 1, "party": 0, "statement": 1, "answer": 2},
             {"id": 2, "party": 1, "statement": 0, "answer": 1}]
            """,
            "2031/seeland/comment.json",
            "[{\"id\": 0, \"opinion\": 2, \"text\": \"Zu teuer.\"}]");

    @Test
    void begins_with_what_comes_along_said_first_and_goes_out_with_what_gets_lost_said_first() throws IOException {
        sanne.comeInFirst(server);
        give("/redactie", "Of begin met bestanden van een ander programma");
        sanne.reads("Wahl-O-Mat: 2 stellingen, 2 partijen en 3 standpunten.")
                .reads("Goed om te weten voor je begint")
                .reads("Wanneer partijen antwoordden staat er niet bij.")
                .looksRight("what comes along from another program");
        give("/en/desk", "Or begin with files of another program");
        sanne.reads("Wahl-O-Mat: 2 statements, 2 parties and 3 positions.").looksRight("what comes along, in English");
        sanne.click("Begin the draft");
        page().waitForURL("**/desk/draft/*");
        sanne.reads("seeland").looksRight("a draft that began with another program");
        String draft = sanne.path();

        assertThat(mahlowat(draft + "/files", "Program", "Download for Mahlowat (.json)"))
                .contains("Zu teuer.", "Seepartei", "\"d\"");
        sanne.reads("Mahlowat has no place for:");
        mahlowat(
                draft.replace("/en/desk/draft/", "/redactie/concept/") + "/bestanden",
                "Programma",
                "Download voor Mahlowat (.json)");
        assertThat(page().locator(".guide-losses"))
                .containsText("Een partij die te weinig zegt krijgt een 'd': 1 keer.");
    }

    @Test
    void says_what_it_can_not_read() {
        sanne.comeInFirst(server).open("/redactie");
        page().getByText("Of begin met bestanden van een ander programma").click();
        give("data.json", "{\"theses\": [1, ".getBytes(StandardCharsets.UTF_8));
        sanne.reads("Vanaf hier is dit geen geldige JSON").looksRight("a file that can't be read");
    }

    private String mahlowat(String files, String label, String download) throws IOException {
        sanne.open(files);
        page().locator(".guide-out vaadin-select").click();
        page().getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("Mahlowat").setExact(true))
                .click();
        Locator link = page().getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(download).setExact(true));
        link.waitFor();
        assertThat(page().locator(".guide-out vaadin-select label[slot=label]")).hasText(label);
        sanne.looksRight("what another program has no place for: " + label);
        return Files.readString(page().waitForDownload(link::click).path());
    }

    private void give(String home, String fold) {
        sanne.open(home);
        page().getByText(fold).click();
        give("seeland.zip", Zips.of(FILES));
    }

    private void give(String name, byte[] bytes) {
        page().locator(".start-from-guide input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
    }

    private Page page() {
        return sanne.page();
    }
}
