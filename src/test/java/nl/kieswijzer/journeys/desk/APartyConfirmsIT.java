package nl.kieswijzer.journeys.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kieswijzer.core.PartyId;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.election.Edition;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.journeys.ForEveryone;
import nl.kieswijzer.journeys.Phone;
import nl.kieswijzer.results.Editions;
import org.junit.jupiter.api.Test;

/** A party confirms one position, changes one, fills a silence and is refused once; then voters get what became of that. */
class APartyConfirmsIT extends AtTheDesk {
    private static final PartyId D66 = new PartyId("d66");
    private static final String WORDS = "Daar denken wij nu anders over.";
    private static final String WHY = "Dit antwoord gaat over een andere wet.";
    private static final Pattern LINK = Pattern.compile("http://\\S+(/bevestig/\\S+)");

    private final Phone party = phone();
    private final Phone voter = phone();
    private final Edition edition = Editions.tk2021();
    private final List<Statement> spoken = on(true);
    private final Statement filled = on(false).getFirst();

    private List<Statement> on(boolean isSaid) {
        return edition.statements().stream()
                .filter(it -> it.position(D66).isPresent() == isSaid)
                .toList();
    }

    @Test
    void and_the_voter_gets_what_the_editors_took_over() {
        String draft = sanne.comeInFirst(server).beginDraft("Bevestigd");
        String link = link(draft);
        answerAll(link);
        decide(draft);

        sanne.open(draft + "/publiceren")
                .publish("Een partij antwoordde.", "A party answered.")
                .reads("is gepubliceerd");
        // Of one confirmed, one changed and one filled, the stances on the party's page are the old, the other and a
        // new one.
        voter.open("/partij/d66");
        voter.page().waitForCondition(() -> {
            voter.page().reload();
            return badge(changed()).equals(dutch(other(changed())));
        });
        assertThat(badge(confirmed())).isEqualTo(dutch(stance(confirmed())));
        assertThat(badge(filled)).isEqualTo("Oneens");
        assertThat(badge(refused())).as("as before").isEqualTo(dutch(stance(refused())));

        party.open(link);
        assertThat(party.page().locator("#content").innerText()).contains("De redactie is klaar met dit concept");
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
    }

    private Statement confirmed() {
        return spoken.get(0);
    }

    private Statement changed() {
        return spoken.get(1);
    }

    private Statement refused() {
        return spoken.get(2);
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
        choose(confirmed(), "klopt");
        choose(changed(), word(other(changed())));
        asked(changed()).locator("textarea").fill(WORDS);
        choose(refused(), word(other(refused())));
        choose(filled, "disagree");
        party.page().getByText("Sla alles op").click();
        party.page().getByText("Beantwoord: 4 van de").waitFor();
        ForEveryone.check("the page of a party", party.page());
        party.page().reload();
        assertThat(asked(changed()).locator("textarea").inputValue()).isEqualTo(WORDS);
    }

    private void choose(Statement statement, String word) {
        asked(statement).locator("input[value=" + word + "]").check();
    }

    private Locator asked(Statement statement) {
        return party.page().locator("[id='" + statement.id() + "']");
    }

    private void decide(String draft) {
        sanne.open(draft + "/bevestigen/d66")
                .click("Neem over waar de partij ‘klopt’ zegt (1)")
                .reads("Overgenomen.");
        sanne.click("Neem over: " + text(changed())).reads("Beslist (2)");
        sanne.click("Neem over: " + text(filled)).reads("Beslist (3)");
        sanne.click("Neem niet over: " + text(refused()));
        Page page = sanne.page();
        page.getByLabel("Waarom niet, voor kiezers (Nederlands)").fill(WHY);
        page.getByLabel("Waarom niet, voor kiezers (Engels)").fill("This answer is about another law.");
        sanne.click("Leg dit vast").reads("Vastgelegd.");
        sanne.looksRight("the answers of a party");
    }

    private String badge(Statement statement) {
        return voter.page()
                .locator(".stances-list [id$='" + statement.id() + "'] .badge > span:last-child")
                .first()
                .textContent();
    }

    private static String text(Statement statement) {
        return statement.text().byLanguage().get("nl");
    }

    private static Stance stance(Statement statement) {
        return statement.position(D66).orElseThrow().stance();
    }

    private static Stance other(Statement statement) {
        return stance(statement) == Stance.AGREE ? Stance.DISAGREE : Stance.AGREE;
    }

    private static String word(Stance stance) {
        return stance == Stance.AGREE ? "agree" : stance == Stance.DISAGREE ? "disagree" : "neither";
    }

    private static String dutch(Stance stance) {
        return Optional.of(stance)
                .map(it -> it == Stance.AGREE ? "Eens" : it == Stance.DISAGREE ? "Oneens" : "Geen van beide")
                .orElseThrow();
    }
}
