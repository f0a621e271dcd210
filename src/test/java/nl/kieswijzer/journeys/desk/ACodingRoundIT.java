package nl.kieswijzer.journeys.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.desk.coding.MadeUpEdition;
import nl.kieswijzer.exchange.pack.Pack;
import nl.kieswijzer.exchange.pack.PackZip;
import org.junit.jupiter.api.Test;

/**
 * Sanne leads a round on a made-up edition; she and Bilal read, and answer as the observers did in the first example of Krippendorff,
 * 'Computing Krippendorff's Alpha-Reliability' (2011): ten units, of which they differ on four.
 */
class ACodingRoundIT extends AtTheDesk {
    /** 0 is disagree here, and 1 agree. */
    private static final String MEG = "0100000010";

    private static final String OWEN = "1110010000";
    private static final Pattern PLAN = Pattern.compile("plan (\\d)(\\d)(\\d)");
    private static final String SCREEN = "data-screen";
    private static final int PARTIES = MadeUpEdition.PARTIES.size();

    private final Desk bilal = desk();

    @Test
    void gives_the_alpha_of_the_paper_names_no_party_to_who_reads_and_becomes_positions() {
        sanne.comeInFirst(server);
        sanne.open("/redactie/accounts");
        bilal.open(Desk.pathOf(sanne.invitation())).fillInWho("Bilal").makePasskey();
        String draft = importEdition();
        String round = startRound(draft);

        Received received = new Received(bilal.laptop().context());
        readAll(bilal, OWEN);
        assertThat(received.count()).isGreaterThan(MEG.length());
        namesNobody(received);
        readAll(sanne, MEG);

        figures(round);
        settle(draft, round);
    }

    private String importEdition() {
        sanne.open("/redactie");
        sanne.page().getByText("Of begin met een zip").click();
        byte[] zip = PackZip.write(new Pack(new EditionId("bos2030"), MadeUpEdition.entries()));
        sanne.page()
                .locator(".start-from-zip input[type=file]")
                .setInputFiles(new FilePayload("Bosraad.zip", "application/octet-stream", zip));
        sanne.page().waitForURL("**/concept/*");
        return sanne.path();
    }

    private String startRound(String draft) {
        sanne.open(draft)
                .page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Blind lezen"))
                .click();
        sanne.reads("Begin een ronde").reads("Vuurdoorn");
        sanne.page().getByLabel("Sanne (").check();
        sanne.page().getByLabel("Bilal (").check();
        sanne.looksRight("starting a round");
        sanne.click("Begin de ronde").reads("Hoe ver ze gelijk lezen");
        sanne.looksRight("a round that nobody read in yet");
        return sanne.path();
    }

    /** Reads by keys alone, and half way on another page, as after a break. */
    private static void readAll(Desk reader, String answers) {
        reader.open("/redactie/lezen");
        reader.page().getByText("Bosraad").first().click();
        for (int done = 0; done < answers.length(); done++) {
            if (done == answers.length() / 2) {
                reader.page().reload();
            }
            reader.reads("Klaar: %d.".formatted(done));
            readOne(reader, answers, done == answers.length() - 1);
        }
        reader.reads("Je hebt alles gelezen.");
        reader.looksRight("all that was read");
    }

    private static void readOne(Desk reader, String answers, boolean isLast) {
        Page page = reader.page();
        Locator desk = page.locator(".reading-desk");
        MatchResult plan = PLAN.matcher(page.locator(".reading-quotes").innerText())
                .results()
                .findFirst()
                .orElseThrow();
        int statement = Integer.parseInt(plan.group(2));
        int party = 7 - Integer.parseInt(plan.group(3));
        boolean agrees = answers.charAt(statement * PARTIES + party) == '1';
        page.keyboard().press(agrees ? "1" : "3");
        page.keyboard().press("Enter");
        reader.reads("Kies eerst een antwoord.");
        page.keyboard().press("a");
        assertThat(page.locator(".reading-quotes button").first()).hasAttribute("aria-pressed", "true");
        String before = desk.getAttribute(SCREEN);
        page.keyboard().press("Enter");
        if (!isLast) {
            assertThat(desk).not().hasAttribute(SCREEN, before);
        }
    }

    private static void namesNobody(Received received) {
        List<String> everything = received.everything();
        assertThat(everything).anySatisfy(it -> assertThat(it).contains("elke school krijgt meer"));
        assertThat(everything).anySatisfy(it -> assertThat(it).contains("de [partij] wil"));
        assertThat(everything).anySatisfy(it -> assertThat(it).contains("zoals [partij] in ‘[programma]’ belooft"));
        for (List<String> party : MadeUpEdition.PARTIES) {
            for (String name : party) {
                Pattern word = Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\p{N}])");
                assertThat(everything)
                        .as("nothing that Bilal's browser was sent has '%s' in it", name)
                        .noneMatch(it -> word.matcher(it).find());
            }
        }
        assertThat(everything).noneMatch(it -> it.contains("bloeien met") || it.contains("-boeken-1"));
    }

    private void figures(String round) {
        sanne.open(round);
        Locator alphas = sanne.page().locator(".round-alphas td:nth-of-type(1)");
        // 14 zeros and 6 ones; 4 of 10 units differ: 1 - (20 - 1) x 4 / (14 x 6) = 0.095
        assertThat(alphas).hasText(new String[] {"0,095", "0,095"});
        assertThat(sanne.page().locator(".round-pairs td").first()).hasText("0,095");
        assertThat(sanne.page().locator(".round-statements")).containsText("Herschrijven");
        sanne.looksRight("the figures of a round");
        sanne.open(round.replace("/redactie/concept/", "/en/desk/draft/").replace("blind-lezen", "blind-reading"));
        assertThat(sanne.page().locator(".round-alphas td:nth-of-type(1)").first())
                .hasText("0.095");
    }

    private void settle(String draft, String round) {
        sanne.open(round).click("Sluit de ronde").confirm("Sluit de ronde").reads("Verschillen: 4.");
        bilal.page().keyboard().press("ArrowLeft");
        bilal.reads("Deze ronde is gesloten.");
        sanne.looksRight("what coders differ on");
        for (int left = 4; left > 0; left--) {
            sanne.reads("Nog te beslissen: " + left);
            Locator difference = sanne.page().locator(".difference").nth(4 - left);
            difference.locator("vaadin-select").click();
            sanne.page()
                    .getByRole(
                            AriaRole.OPTION,
                            new Page.GetByRoleOptions().setName("Oneens").setExact(true))
                    .click();
            difference.getByLabel("Waarom, in één zin (Nederlands)").fill("Er staat niet dat het meer wordt.");
            difference.getByLabel("Waarom, in één zin (Engels)").fill("It does not say that there will be more.");
            difference.getByText("Bewaar dit besluit").click();
        }
        sanne.reads("Nog te beslissen: 0").reads("Nieuwe standpunten: 10");
        sanne.click("Neem over").reads("Deze ronde staat in het concept");
        sanne.looksRight("a round that is settled");
        sanne.page().getByText("Naar de standpunten").click();
        // Both say agree on the second of ten; on all others both say disagree, or that was decided.
        assertThat(sanne.page().locator(".matrix [data-stance=agree]")).hasCount(1);
        assertThat(sanne.page().locator(".matrix [data-stance=disagree]")).hasCount(9);
        sanne.open(draft + "/standpunten?wat=gratis-boeken/zonnebloem");
        assertThat(sanne.page().getByLabel("Waarom deze woorden dit betekenen (Nederlands)"))
                .hasValue("Er staat niet dat het meer wordt.");
        sanne.open("/redactie/logboek").reads("Nam een leesronde over in het concept");
    }
}
