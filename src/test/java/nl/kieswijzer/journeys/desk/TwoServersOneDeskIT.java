package nl.kieswijzer.journeys.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
        SANNE.comeInFirst(ONE);
        two = Server.on(DATABASE.address());
        bilal = new Desk(two.address());
        bilal.open(Desk.pathOf(SANNE.open("/redactie/accounts").invitation()))
                .fillInWho("Bilal")
                .choosePassword("vier natte laarzen op zolder")
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
        assertThat(bilal.field(TEXT)).hasValue("Jeugdhulp stopt bij 23 jaar.");
        SANNE.open(statement);
        assertThat(SANNE.field(TEXT)).hasValue("Jeugdhulp stopt bij 23 jaar.");
        assertThat(SANNE.field(NOW)).hasValue("Jeugdhulp stopt nu bij 18 jaar.");

        write(SANNE, TEXT, "Jeugdhulp duurt tot 23 jaar.");
        saved(SANNE);
        write(bilal, TEXT, "Jongeren krijgen hulp tot 23 jaar.");
        bilal.reads("Iemand anders veranderde dit terwijl jij typte.");
        assertThat(bilal.field(TEXT)).hasValue("Jongeren krijgen hulp tot 23 jaar.");
        assertThat(words(bilal)).containsExactly("Jongeren krijgen hulp tot 23 jaar.", "Jeugdhulp duurt tot 23 jaar.");
        SANNE.open(statement);
        assertThat(SANNE.field(TEXT)).hasValue("Jeugdhulp duurt tot 23 jaar.");

        bilal.click("Neem mijn tekst");
        saved(bilal);
        bilal.page().getByText("Geschiedenis").click();
        bilal.page().locator(".entry-history .change").first().waitFor();
        assertThat(bilal.page().locator(".entry-history").textContent())
                .contains("Jongeren krijgen hulp tot 23 jaar.", "Jeugdhulp duurt tot 23 jaar.");
        SANNE.open(statement);
        assertThat(SANNE.field(TEXT)).hasValue("Jongeren krijgen hulp tot 23 jaar.");
        assertThat(SANNE.field(NOW)).hasValue("Jeugdhulp stopt nu bij 18 jaar.");
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
                    .publish("De oude tekst was onduidelijk.", "The old text was unclear.")
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
        return SANNE.open("/redactie").reads("Begin een concept").beginDraft(name);
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
