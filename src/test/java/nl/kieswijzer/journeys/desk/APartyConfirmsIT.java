package nl.kieswijzer.journeys.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.journeys.Choice;
import nl.kieswijzer.journeys.ForEveryone;
import nl.kieswijzer.journeys.Phone;
import nl.kieswijzer.results.Editions;
import org.junit.jupiter.api.Test;

/** A party confirms one position, changes one, fills a silence and is refused once; then voters get what became of that. */
class APartyConfirmsIT extends AtTheDesk {
    private static final String CONFIRMED = "internetmisdaad";
    private static final String CHANGED = "grens-23";
    private static final String REFUSED = "slachtofferpositie";
    private static final String UNTOUCHED = "vaste-leeftijd";
    private static final String FILLED = "kinderporno";

    private static final String WORDS = "Daar denken wij nu anders over.";
    private static final String WHY = "Dit antwoord gaat over een andere wet.";
    private static final Pattern LINK = Pattern.compile("http://\\S+(/bevestig/\\S+)");

    private final Phone party = phone();
    private final Phone voter = phone();
    private final Edition edition = Editions.tk2021();

    /**
     * Of the five statements that the voter answers, with what D66 says before and after:
     *
     * <pre>
     *               voter      before           after
     * CONFIRMED     agree      agree     1      agree     1     confirmed
     * CHANGED       agree      neither   ½      agree     1     taken over
     * REFUSED       disagree   neither   ½      neither   ½     the party said 'agree', which would be 0
     * UNTOUCHED     agree      agree     1      agree     1
     * FILLED        disagree   nothing          disagree  1     taken over
     *                          3 / 4 = 75 %     4½ / 5 = 90 %
     * </pre>
     *
     * With the refused answer taken over too it would be 4 / 5 = 80 %.
     */
    @Test
    void and_the_result_of_a_voter_changes_by_what_the_editors_took_over() {
        voter.answerAtOnce(answers()).toTheResult();
        List<String> before = voter.ranking();
        assertThat(of("D66", before)).contains(" 75%").contains("over 4 van jouw 5 stellingen");

        String draft = sanne.comeInFirst(server).beginDraft("Bevestigd");
        String link = link(draft);
        answerAll(link);
        decide(draft);
        sanne.open(draft + "/publiceren")
                .publish("Een partij antwoordde.", "A party answered.")
                .reads("is gepubliceerd");

        readsWhatCameOfIt();
        List<String> after = rankingNow();
        assertThat(of("D66", after)).contains(" 90%").contains("over 5 van jouw 5 stellingen");
        assertThat(others(after)).as("what the other parties have").isEqualTo(others(before));

        party.open(link);
        assertThat(party.page().locator("h1").innerText()).isEqualTo("De redactie is klaar met dit concept");
    }

    @Test
    void and_a_link_that_is_taken_back_leads_nowhere() {
        String draft = sanne.comeInFirst(server).beginDraft("Ingetrokken");
        String link = link(draft);
        party.open(link);
        assertThat(party.page().locator("h1").innerText()).isEqualTo("D66: klopt dit?");
        sanne.click("Trek de link in: D66").confirm("Trek de link in").reads("werkt niet meer");
        party.open(link);
        assertThat(party.page().locator("h1").innerText()).isEqualTo("Deze link werkt niet (meer)");
        ForEveryone.check("a link that was taken back", party.page());
    }

    private List<Choice> answers() {
        return edition.statements().stream()
                .map(it -> switch (it.id().value()) {
                    case CONFIRMED, CHANGED, UNTOUCHED -> Choice.EENS;
                    case REFUSED, FILLED -> Choice.ONEENS;
                    default -> Choice.OVERSLAAN;
                })
                .toList();
    }

    /** By way of the overview, where a voter lands once there is a new version; all answers are there. */
    private List<String> rankingNow() {
        voter.open("/uitslag").page().getByText("Naar mijn antwoorden").click();
        return voter.toTheResult().ranking();
    }

    private static String of(String name, List<String> ranking) {
        return ranking.stream().filter(it -> it.contains(name)).findFirst().orElse("");
    }

    /** Without their ranks, which another party may move. */
    private static List<String> others(List<String> ranking) {
        return ranking.stream()
                .filter(it -> !it.contains("D66"))
                .map(it -> it.replaceFirst("^\\d+\\. ", ""))
                .sorted()
                .toList();
    }

    private String link(String draft) {
        sanne.open(draft + "/bevestigen").click("Maak een link: D66").reads("De link voor D66 is gemaakt");
        sanne.looksRight("the parties");
        Matcher link = LINK.matcher(sanne.field("Uitnodiging (Nederlands)").inputValue());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private void answerAll(String link) {
        party.open(link);
        choose(CONFIRMED, "klopt");
        choose(CHANGED, "agree");
        asked(CHANGED).getByText("Zeg er iets bij").click();
        asked(CHANGED).locator("textarea").fill(WORDS);
        choose(REFUSED, "agree");
        choose(FILLED, "disagree");
        party.page().getByText("Sla alles op").click();
        party.page().getByText("Beantwoord: 4 van de").waitFor();
        ForEveryone.check("the page of a party", party.page());
        party.page().reload();
        assertThat(asked(CHANGED).locator("textarea").inputValue()).isEqualTo(WORDS);
    }

    private void choose(String statement, String word) {
        asked(statement).locator("input[value=" + word + "]").check();
    }

    private Locator asked(String statement) {
        return party.page().locator("[id='" + statement + "']");
    }

    private void decide(String draft) {
        sanne.open(draft + "/bevestigen/d66")
                .click("Neem over waar de partij ‘klopt’ zegt (1)")
                .reads("Overgenomen.");
        sanne.click("Neem over: " + text(CHANGED)).reads("Beslist (2)");
        sanne.click("Neem over: " + text(FILLED)).reads("Beslist (3)");
        sanne.click("Neem niet over: " + text(REFUSED));
        Page page = sanne.page();
        page.getByLabel("Waarom niet, voor kiezers (Nederlands)").fill(WHY);
        page.getByLabel("Waarom niet, voor kiezers (Engels)").fill("This answer is about another law.");
        sanne.looksRight("why an answer is not taken over");
        sanne.click("Leg dit vast").reads("Vastgelegd.");
        sanne.looksRight("the answers of a party");
    }

    /** On the page of the party, as voters get it. */
    private void readsWhatCameOfIt() {
        voter.open("/partij/d66");
        // Some seconds after a publication at the latest it is the new version.
        voter.page().waitForCondition(() -> {
            voter.page().reload();
            return voter.page().locator(".said").count() > 0;
        });
        assertThat(said(CONFIRMED)).startsWith("Bevestigd door de partij op");
        assertThat(said(CHANGED))
                .startsWith("Bevestigd door de partij op")
                .contains("De woorden van de partij zelf", "“" + WORDS + "”");
        assertThat(said(FILLED)).startsWith("Bevestigd door de partij op");
        assertThat(said(REFUSED))
                .startsWith("De partij ziet dit anders: ‘eens’")
                .contains("Wij namen dat niet over: " + WHY);
        assertThat(voter.page().locator("#s-" + UNTOUCHED + " .said").count()).isZero();
        ForEveryone.check("a party that answered", voter.page());
    }

    private String said(String statement) {
        return voter.page().locator("#s-" + statement + " .said").textContent().strip();
    }

    private String text(String statement) {
        return edition.statement(new StatementId(statement))
                .orElseThrow()
                .text()
                .byLanguage()
                .get("nl");
    }
}
