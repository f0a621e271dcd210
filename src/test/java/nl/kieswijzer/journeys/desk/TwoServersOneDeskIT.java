package nl.kieswijzer.journeys.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import nl.kieswijzer.journeys.Choice;
import nl.kieswijzer.journeys.Phone;
import nl.kieswijzer.journeys.Server;
import nl.kieswijzer.journeys.operating.Database;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An editorial office on two servers of one PostgreSQL: Sanne works by one of them, Bilal and a voter by the other. */
class TwoServersOneDeskIT {
    private static final String TEXT = "Tekst (Nederlands)";
    private static final String NOW = "Hoe het nu is (Nederlands)";
    private static final Duration WITHIN = Duration.ofSeconds(5);
    private static final String FIRST_STATEMENT =
            "() => document.querySelector('statement-deck').deck.statements[0].id";
    private static final String KEPT =
            "(gone) => { const kept = Object.keys(document.querySelector('statement-deck').stored.answers); return kept.includes(gone) ? -1 : kept.length; }";

    private static final Database DATABASE = new Database();
    private static final Server ONE = Server.on(DATABASE.address());
    private static final Desk SANNE = new Desk(ONE.address());
    /** Started when there is an account: a server prints a link as long as there is none, and only the last one works. */
    private static Server two;

    private static Desk bilal;

    @BeforeAll
    static void open() {
        SANNE.open(Desk.printedLink(ONE))
                .fill("Naam", "Sanne")
                .fill("E-mailadres", "sanne@b.nl")
                .click("Maak een passkey en ga verder")
                .reads("Begin een concept");
        two = Server.on(DATABASE.address());
        bilal = new Desk(two.address());
        SANNE.open("/redactie/accounts").click("Maak een uitnodiging").reads("Je ziet hem alleen nu.");
        String link = SANNE.page().getByLabel("Link om te delen").inputValue();
        bilal.open(URI.create(link).getPath())
                .fill("Naam", "Bilal")
                .fill("E-mailadres", "bilal@b.nl")
                .fill("Kies een wachtwoord", "vier natte laarzen op zolder")
                .click("Bewaar het wachtwoord en ga verder")
                .reads("Begin een concept");
    }

    @AfterAll
    static void nothing_went_wrong_unseen() {
        assertThat(SANNE.laptop().complaints()).isEmpty();
        assertThat(bilal.laptop().complaints()).isEmpty();
        SANNE.close();
        bilal.close();
        ONE.close();
        two.close();
        DATABASE.close();
    }

    @Test
    void keep_what_two_editors_make_of_one_statement_and_have_one_choose_where_both_changed_the_same_words() {
        String statement = draft("Samen") + "/stellingen?wat=grens-23";
        SANNE.open(statement);
        bilal.open(statement);
        write(SANNE, TEXT, "Jeugdhulp stopt bij 23 jaar.");
        saved(SANNE);
        write(bilal, NOW, "Jeugdhulp stopt nu bij 18 jaar.");
        saved(bilal);
        assertThat(field(bilal, TEXT)).hasValue("Jeugdhulp stopt bij 23 jaar.");
        SANNE.open(statement);
        assertThat(field(SANNE, TEXT)).hasValue("Jeugdhulp stopt bij 23 jaar.");
        assertThat(field(SANNE, NOW)).hasValue("Jeugdhulp stopt nu bij 18 jaar.");

        write(SANNE, TEXT, "Jeugdhulp duurt tot 23 jaar.");
        saved(SANNE);
        write(bilal, TEXT, "Jongeren krijgen hulp tot 23 jaar.");
        bilal.reads("Iemand anders veranderde dit terwijl jij typte.");
        assertThat(field(bilal, TEXT)).hasValue("Jongeren krijgen hulp tot 23 jaar.");
        assertThat(words(bilal)).containsExactly("Jongeren krijgen hulp tot 23 jaar.", "Jeugdhulp duurt tot 23 jaar.");
        SANNE.open(statement);
        assertThat(field(SANNE, TEXT)).hasValue("Jeugdhulp duurt tot 23 jaar.");

        bilal.click("Neem mijn tekst");
        saved(bilal);
        bilal.page().getByText("Geschiedenis").click();
        bilal.page().locator(".entry-history .change").first().waitFor();
        assertThat(bilal.page().locator(".entry-history").textContent())
                .contains("Jongeren krijgen hulp tot 23 jaar.", "Jeugdhulp duurt tot 23 jaar.");
        SANNE.open(statement);
        assertThat(field(SANNE, TEXT)).hasValue("Jongeren krijgen hulp tot 23 jaar.");
        assertThat(field(SANNE, NOW)).hasValue("Jeugdhulp stopt nu bij 18 jaar.");
    }

    @Test
    void serve_what_one_published_by_the_other_within_seconds_and_a_voter_there_keeps_what_still_fits() {
        try (Phone voter = new Phone(two.address())) {
            voter.open("/kieswijzer").page().locator("statement-deck:defined").waitFor();
            String first = (String) voter.page().evaluate(FIRST_STATEMENT);
            voter.tapAll(List.of(Choice.EENS, Choice.ONEENS, Choice.EENS));

            String draft = draft("Voorjaar");
            SANNE.open(draft + "/stellingen?wat=" + first);
            write(SANNE, TEXT, "De bus wordt gratis voor kinderen.");
            saved(SANNE);
            SANNE.open(draft + "/publiceren")
                    .fill("Waarom, voor kiezers (Nederlands)", "De oude tekst was onduidelijk.")
                    .fill("Waarom, voor kiezers (Engels)", "The old text was unclear.")
                    .click("Publiceer dit concept")
                    .reads("Versie 2 is gepubliceerd");
            Awaitility.await()
                    .atMost(WITHIN)
                    .until(() -> page(two, "/kieswijzer").contains("De bus wordt gratis voor kinderen."));

            voter.page().reload();
            voter.page().getByText("weggehaald: 1").waitFor();
            assertThat(voter.page().evaluate(KEPT, first)).isEqualTo(2);
            assertThat(page(two, "/wijzigingen")).contains("De oude tekst was onduidelijk.");
            assertThat(voter.complaints()).isEmpty();
        }
    }

    /** The address of a new draft of what is published. */
    private static String draft(String name) {
        SANNE.open("/redactie")
                .reads("Begin een concept")
                .fill("Naam van het concept", name)
                .click("Begin");
        SANNE.page().waitForURL("**/redactie/concept/*");
        return URI.create(SANNE.page().url()).getPath();
    }

    private static Locator field(Desk desk, String label) {
        return desk.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static void write(Desk desk, String label, String words) {
        desk.fill(label, words);
        desk.page().keyboard().press("Tab");
    }

    private static void saved(Desk desk) {
        assertThat(desk.page().locator(".kept[data-kept]")).hasText("Bewaard");
        assertThat(desk.page().locator(".apart:visible")).hasCount(0);
    }

    private static List<String> words(Desk desk) {
        return desk.page().locator(".apart:visible .words").allTextContents();
    }

    private static String page(Server server, String path) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(server.address() + path))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException unanswered) {
            return "";
        }
    }
}
