package nl.kieswijzer.journeys.offline;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import nl.kieswijzer.journeys.ChangedContent;
import nl.kieswijzer.journeys.Choice;
import nl.kieswijzer.journeys.Phone;
import nl.kieswijzer.journeys.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A voter is half-way as the site is updated: other scripts, another worker, and another edition. */
class ANewVersionInTheMiddleIT {
    private static final String NEW_SCRIPT = "/VAADIN/build/statement-deck-opvolgend.js";

    @TempDir
    private Path content;

    @Test
    void leaves_the_voter_who_comes_back_a_page_and_scripts_that_fit_and_comes_with_the_next_visit()
            throws IOException {
        try (Server server = new Server();
                NextBuild site = new NextBuild(server.address());
                Phone phone = new Phone(site.address())) {
            Keeping.theQuiz(phone).tapAll(Choice.mixed().subList(0, 3));
            String oldScript = script(phone.page());
            phone.comeBackInANewTab();
            ChangedContent.put(
                    content,
                    "statements.yaml",
                    "De politie moet meer werk maken van misdaad op internet.",
                    "De politie moet veel meer werk maken van misdaad op internet.");
            server.restart("--kieswijzer.content=" + content);
            site.isOut();

            phone.open("/kieswijzer").page().getByText("4 van 18").waitFor();
            assertThat(script(phone.page()))
                    .as("which the server no longer has")
                    .isEqualTo(oldScript);
            Keeping.await(phone.page(), NEW_SCRIPT);
            phone.tapAll(Choice.mixed().subList(3, 4));
            phone.page().getByText("5 van 18").waitFor();
            assertThat(phone.page().getByText("De kieswijzer is bijgewerkt").count())
                    .isZero();
            assertThat(Keeping.addresses(phone.page())).contains(oldScript, NEW_SCRIPT);

            phone.comeBackInANewTab().open("/kieswijzer");
            phone.page().getByText("De kieswijzer is bijgewerkt sinds je begon").waitFor();
            phone.page().getByText("weggehaald: 1").waitFor();
            assertThat(script(phone.page())).isEqualTo(NEW_SCRIPT);
            phone.page().waitForCondition(() -> !Keeping.addresses(phone.page()).contains(oldScript));
            phone.context().setOffline(true);
            phone.page().reload();
            phone.page().getByText("5 van 18").waitFor();
            assertThat(phone.complaints()).isEmpty();
        }
    }

    /** The deck's script that the page on the screen names. */
    private static String script(Page page) {
        return page.locator("link[rel=modulepreload]").first().getAttribute("href");
    }
}
