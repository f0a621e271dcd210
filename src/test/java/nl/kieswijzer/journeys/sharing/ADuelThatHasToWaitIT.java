package nl.kieswijzer.journeys.sharing;

import static java.util.Collections.nCopies;
import static nl.kieswijzer.journeys.Choice.EENS;
import static nl.kieswijzer.journeys.Choice.ONEENS;
import static nl.kieswijzer.journeys.Choice.STATEMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.kieswijzer.journeys.ChangedContent;
import nl.kieswijzer.journeys.Choice;
import nl.kieswijzer.journeys.Journey;
import nl.kieswijzer.journeys.Phone;
import nl.kieswijzer.journeys.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a visitor is told where a duel can't go on at once, and how it goes on. */
class ADuelThatHasToWaitIT {
    private static final List<Choice> AGREEING = nCopies(STATEMENTS, EENS);
    private static final String REFUSES = "Storage.prototype.setItem = () => { throw new DOMException('no room'); };";

    @TempDir
    private Path content;

    @Test
    void because_the_link_is_damaged_or_cut_off_says_so_and_leads_to_the_quiz() {
        try (Duellist voter = new Duellist(Journey.server().address());
                Duellist friend = new Duellist(Journey.server().address())) {
            String link = voter.dare(Choice.mixed());
            friend.open(link.substring(0, link.length() - 2)).isAt("refused");
            assertThat(friend.page().getByText("De link is niet compleet").isVisible())
                    .isTrue();
            int at = link.indexOf('#') + 10;
            char other = link.charAt(at) == 'A' ? 'B' : 'A';
            friend.open(link.substring(0, at) + other + link.substring(at + 1)).isAt("refused");
            assertThat(friend.page().getByText("Er klopt een teken niet").isVisible())
                    .isTrue();
            friend.page()
                    .getByText("Naar de kieswijzer")
                    .locator("visible=true")
                    .click();
            friend.page().getByText("Start de kieswijzer").waitFor();
            friend.phone().open("/duel");
            friend.isAt("none");
        }
    }

    @Test
    void because_the_statements_can_not_be_fetched_can_be_tried_again() throws IOException {
        try (Server server = new Server();
                Duellist voter = new Duellist(server.address());
                Duellist friend = new Duellist(server.address())) {
            String link = voter.dare(AGREEING);
            voter.page().navigate("about:blank");
            server.kill();
            ChangedContent.put(
                    content,
                    "statements.yaml",
                    "De aanpak van kinderporno moet strenger worden.",
                    "De aanpak van kinderporno moet beter worden.");
            server.startAgain("--kieswijzer.content=" + content);

            friend.phone().open("/duel");
            friend.isAt("none").phone().context().setOffline(true);
            friend.page().evaluate("it => { location.hash = it; }", link.substring(link.indexOf('#')));
            friend.isAt("offline").phone().context().setOffline(false);
            friend.page().getByText("Probeer het opnieuw").click();
            friend.isAt("asked");
        }
    }

    /** The link is of an older revision; one statement has other words since. */
    @Test
    void for_answers_to_new_words_leaves_out_the_statement_that_changed() throws IOException {
        try (Server server = new Server();
                Duellist voter = new Duellist(server.address());
                Duellist friend = new Duellist(server.address())) {
            String link = voter.dare(AGREEING);
            voter.page().navigate("about:blank");
            server.kill();
            ChangedContent.put(
                    content,
                    "statements.yaml",
                    "De aanpak van kinderporno moet strenger worden.",
                    "De aanpak van kinderporno moet beter worden.");
            server.startAgain("--kieswijzer.content=" + content);

            friend.open(link).answerFirst(AGREEING).turnOver();
            assertThat(friend.says("place")).isEqualTo("1 van 17");
            friend.showAll();
            assertThat(friend.says("agreement"))
                    .isEqualTo("Jullie antwoorden komen voor 100% overeen, over 17 van de 18 stellingen.");
            friend.page()
                    .getByText("Waar de woorden sindsdien zijn veranderd (1)")
                    .click();
            assertThat(friend.page().locator("[data-part=changed] .pair-text").innerText())
                    .isEqualTo("De aanpak van kinderporno moet strenger worden.");
            // The voter sees the same, from the other side.
            voter.open(friend.sendBack()).isAt("ready").turnOver().showAll();
            assertThat(voter.says("agreement")).contains("100%").contains("17 van de 18");
        }
    }

    @Test
    void of_an_election_that_has_passed_goes_on_only_between_those_who_answered_it() throws IOException {
        try (Server server = new Server();
                Duellist voter = new Duellist(server.address());
                Duellist friend = new Duellist(server.address());
                Duellist latecomer = new Duellist(server.address())) {
            String link = voter.dare(AGREEING);
            friend.dare(nCopies(STATEMENTS, ONEENS));
            friend.page().navigate("about:blank");
            server.kill();
            ChangedContent.put(
                    content,
                    "edition.yaml",
                    "id: tk2021\nlanguages: [nl, en]\ndate: 2021-03-17",
                    "id: tk2099\nlanguages: [nl, en]\ndate: 2099-03-17");
            server.startAgain("--kieswijzer.content=" + content);

            latecomer.open(link).isAt("elsewhere");
            assertThat(latecomer
                            .page()
                            .getByText("hoort bij een andere verkiezing")
                            .isVisible())
                    .isTrue();
            friend.open(link).isAt("ready").turnOver().showAll();
            assertThat(friend.says("clash")).isEqualTo("Jullie botsen op 18");
        }
    }

    @Test
    void where_the_browser_keeps_nothing_says_what_to_do() {
        try (Duellist voter = new Duellist(Journey.server().address());
                Duellist friend = new Duellist(new Phone(Journey.server().address()))) {
            friend.phone().context().addInitScript(REFUSES);
            friend.open(voter.dare(AGREEING)).isAt("asked");
            assertThat(friend.page().getByText("Je browser bewaart nu niets.").isVisible())
                    .isTrue();
            friend.page().reload();
            friend.isAt("asked");
        }
    }
}
