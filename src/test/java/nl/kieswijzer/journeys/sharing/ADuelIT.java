package nl.kieswijzer.journeys.sharing;

import static java.util.Collections.nCopies;
import static nl.kieswijzer.journeys.Choice.EENS;
import static nl.kieswijzer.journeys.Choice.GEEN_VAN_BEIDE;
import static nl.kieswijzer.journeys.Choice.ONEENS;
import static nl.kieswijzer.journeys.Choice.OVERSLAAN;
import static nl.kieswijzer.journeys.Choice.STATEMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.kieswijzer.journeys.Choice;
import nl.kieswijzer.journeys.Journey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One voter agrees with everything. A friend is opposite on the first statement, half way on the second, and skips the third. */
class ADuelIT {
    private static final List<Choice> AGREEING = nCopies(STATEMENTS, EENS);
    private static final List<Choice> FRIENDS = beginningWith(ONEENS, GEEN_VAN_BEIDE, OVERSLAAN);

    private final Duellist voter = new Duellist(Journey.server().address());
    private final Duellist friend = new Duellist(Journey.server().address());
    private String link = "";

    @BeforeEach
    void dares() {
        link = voter.dare(AGREEING);
    }

    @AfterEach
    void nothing_went_wrong_unseen() {
        assertThat(voter.phone().complaints()).isEmpty();
        assertThat(friend.phone().complaints()).isEmpty();
        voter.close();
        friend.close();
    }

    @Test
    void has_the_friend_answer_first_turns_over_one_by_one_and_goes_back_in_one_tap() {
        friend.open(link).isAt("asked");
        friend.answerFirst(FRIENDS).turnOver();

        assertThat(friend.says("place")).isEqualTo("1 van 18");
        assertThat(friend.coloured("mine")).isEqualTo("disagree");
        assertThat(friend.coloured("theirs")).isEqualTo("agree");
        assertThat(friend.says("verdict")).isEqualTo("Botsing");
        assertThat(friend.count("opposite")).isEqualTo(1);

        friend.page().keyboard().press("ArrowRight");
        assertThat(friend.says("verdict")).isEqualTo("Half");
        friend.next();
        assertThat(friend.says("verdict")).isEqualTo("Jij sloeg deze over");
        assertThat(friend.coloured("mine")).isEqualTo("none");
        friend.page().locator(".duel-card h1").click();
        assertThat(friend.says("verdict")).isEqualTo("Gelijk");
        assertThat(friend.count("equal") + friend.count("half") + friend.count("one") + friend.count("opposite"))
                .isEqualTo(4);

        for (int turned = 4; turned < STATEMENTS; turned++) {
            friend.next();
        }
        assertThat(friend.page().locator("[data-act=next]").innerText()).isEqualTo("Naar de uitkomst");
        friend.next().isAt("end");
        assertThat(friend.says("clash")).isEqualTo("Jullie botsen op 1");
        assertThat(friend.count("equal")).isEqualTo(STATEMENTS - 3);
        // 17 that both answered: 15 the same, one half way, one opposite.
        assertThat(friend.says("agreement"))
                .isEqualTo("Jullie antwoorden komen voor %d%% overeen, over 17 van de 18 stellingen."
                        .formatted((int) Math.floor(100 * (15 + 0.5) / 17 + 0.5)));

        String back = friend.sendBack();
        assertThat(back).startsWith(Journey.server().address() + "/duel#").isNotEqualTo(link);
        voter.open(back).isAt("ready").turnOver();
        assertThat(voter.coloured("mine")).isEqualTo("agree");
        assertThat(voter.coloured("theirs")).isEqualTo("disagree");
        voter.showAll();
        assertThat(voter.says("clash")).isEqualTo("Jullie botsen op 1");
        assertThat(voter.sendBack()).isEqualTo(link);
    }

    @Test
    void lists_the_clashes_first_and_leads_from_each_pair_of_circles_to_its_statement() {
        friend.open(link).answerFirst(FRIENDS).turnOver().showAll();
        assertThat(friend.page().locator("[data-part] .pair-line").locator("visible=true").allInnerTexts().stream()
                        .map(it -> it.replaceAll("\\s+", " ").strip()))
                .containsExactly(
                        "De politie moet meer werk maken van misdaad op internet. Jij: Oneens De ander: Eens",
                        "De leeftijdsgrens voor jeugdhulp moet omhoog naar 23 jaar. Jij: Geen van beide De ander: Eens",
                        "De aanpak van kinderporno moet strenger worden. Jij: Overgeslagen De ander: Eens");
        assertThat(friend.page().locator(".pair").count()).isEqualTo(STATEMENTS);
        assertThat(friend.page().locator(".pair.equal").count()).isEqualTo(STATEMENTS - 3);
        friend.page().locator(".pair.equal").first().click();
        assertThat(friend.page().locator(".pair-line:focus .pair-text").isVisible())
                .isTrue();
    }

    @Test
    void opens_nothing_before_there_are_enough_answers() {
        friend.open(link).isAt("asked");
        assertThat(friend.page().url()).isEqualTo(Journey.server().address() + "/duel");
        friend.page().getByText("Antwoord eerst zelf").click();
        friend.phone().statement().waitFor();
        friend.phone().tapAll(AGREEING.subList(0, 4));
        friend.phone().open("/duel");
        friend.isAt("asked");
        assertThat(friend.says("more")).isEqualTo("Je hebt er 4 beantwoord. Vanaf 5 antwoorden kun je omdraaien.");
        assertThat(friend.page().locator(".pair").count()).isZero();
        assertThat(friend.page().locator(".duel-ballot .chosen").count()).isZero();
        friend.phone().open("/kieswijzer").tapAll(AGREEING.subList(4, 5));
        friend.phone().open("/duel");
        friend.isAt("ready");
    }

    @Test
    void waits_no_longer_once_it_was_turned_over_and_can_be_seen_again() {
        friend.open(link).answerFirst(FRIENDS).turnOver().showAll();
        friend.phone().open("/kieswijzer");
        friend.page().getByText("Bekijk mijn uitslag").waitFor();
        assertThat(friend.page().getByText("Naar het duel").count()).isZero();
        friend.phone().open("/en/duel");
        friend.isAt("end");
        assertThat(friend.says("clash")).isEqualTo("You clash on 1");
    }

    @Test
    void is_wiped_with_all_answers() {
        friend.open(link).answerFirst(FRIENDS);
        friend.phone().open("/kieswijzer").page().getByText("Begin opnieuw").click();
        friend.page().getByText("Ja, wis alles").click();
        friend.phone().statement().waitFor();
        friend.phone().open("/duel");
        friend.isAt("none");
    }

    @Test
    void with_oneself_says_that_it_is_ones_own_link() {
        voter.open(link).isAt("ready");
        assertThat(voter.page()
                        .getByText("Dit zijn precies jouw eigen antwoorden.")
                        .isVisible())
                .isTrue();
        voter.phone()
                .open("/kieswijzer")
                .page()
                .getByText("Bekijk mijn uitslag")
                .waitFor();
        assertThat(voter.page().getByText("Naar het duel").count()).isZero();
    }

    @Test
    void is_sent_back_by_the_phones_own_share_sheet_where_there_is_one() {
        friend.page().addInitScript("navigator.share = (it) => { window.shared = it; return Promise.resolve(); }");
        friend.open(link).answerFirst(FRIENDS).turnOver().showAll();
        friend.page().getByText("Stuur mijn antwoorden terug").click();
        assertThat(friend.page().evaluate("shared.text"))
                .isEqualTo("Dit zijn mijn antwoorden. Draai ze om en zie waarover we botsen.");
        voter.open(friend.page().evaluate("shared.url").toString()).isAt("ready");
    }

    private static List<Choice> beginningWith(Choice... choices) {
        List<Choice> answers = new ArrayList<>(List.of(choices));
        answers.addAll(nCopies(STATEMENTS - choices.length, EENS));
        return List.copyOf(answers);
    }
}
