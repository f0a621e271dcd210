package nl.kieswijzer.journeys.offline;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.regex.Pattern;
import nl.kieswijzer.journeys.Choice;
import nl.kieswijzer.journeys.Classroom;
import nl.kieswijzer.journeys.Journey;
import nl.kieswijzer.journeys.Phone;
import org.junit.jupiter.api.Test;

class WhatABrowserKeepsIT extends Journey {
    private static final List<Choice> ANSWERS = Choice.mixed();
    private static final Pattern HARMLESS = Pattern.compile("https://www\\.buienradar\\.nl/");

    private final Page page = phone.page();

    @Test
    void is_the_quiz_and_what_is_read_and_nothing_of_answers_links_duels_or_lessons() {
        Keeping.theQuiz(phone).answerAtOnce(ANSWERS).toTheResult();
        String shared = phone.resultLink();
        String code = shared.substring(shared.lastIndexOf('/') + 1);
        for (String path : List.of(
                "/r/" + code,
                "/r/" + code + "/print",
                "/duel#" + code,
                "/kieswijzer?met=" + code,
                "/vergelijk/" + code,
                "/zoek?q=" + code,
                "/thema/seksuele-uitbuiting?partij=cda",
                "/scorekaart")) {
            phone.open(path);
            page.waitForLoadState();
        }
        try (Classroom classroom = Classroom.start(server(), Phone.beamer(), "internetmisdaad")) {
            Classroom.passTheAim(phone.open("/klas/" + classroom.code()));
        }
        Keeping.await(page, "/scorekaart");
        assertThat(Keeping.addresses(page))
                .filteredOn(it -> !it.startsWith("/VAADIN/build/"))
                .containsExactlyInAnyOrder(
                        "/", "/kieswijzer", "/offline", "/en/offline", "/scorekaart", "/thema/seksuele-uitbuiting");
        assertThat(Keeping.texts(page)).doesNotContain(code, "class=\"ranking\"");
    }

    @Test
    void comes_after_the_first_statement_and_lets_two_tabs_go_on_with_each_other() {
        Keeping.theQuiz(phone);
        Page other = phone.context().newPage();
        other.navigate(server().address() + "/kieswijzer");
        other.getByText("1 van 18").waitFor();
        phone.context().setOffline(true);
        phone.tapAll(ANSWERS.subList(0, 2));
        other.getByText("3 van 18").waitFor();
        other.reload();
        other.getByText("3 van 18").waitFor();
    }

    @Test
    void is_gone_after_the_quick_exit_from_every_kind_of_page() {
        try (Phone voter = new Phone(server().address())) {
            voter.context()
                    .route(
                            HARMLESS,
                            it -> it.fulfill(new Route.FulfillOptions()
                                    .setContentType("text/html")
                                    .setBody("weer")));
            for (String path : List.of("/kieswijzer", "/uitslag", "/thema/seksuele-uitbuiting")) {
                Keeping.theQuiz(voter).answerAtOnce(ANSWERS).open(path);
                voter.page().locator("[data-away]").tap();
                voter.page().waitForURL(HARMLESS);
                // No page of ours, so nothing on it wipes or keeps.
                voter.open("/robots.txt");
                voter.page().waitForCondition(() -> Keeping.traces(voter.page()).isEmpty());
            }
        }
    }

    @Test
    void is_gone_for_who_has_everything_wiped() {
        Keeping.theQuiz(phone).answerAtOnce(ANSWERS);
        page.getByText("Begin opnieuw").click();
        page.getByText("Ja, wis alles").click();
        page.getByText("1 van 18").waitFor();
        phone.open("/robots.txt");
        page.waitForCondition(() -> Keeping.traces(page).stream().allMatch("kieswijzer:tk2021"::equals));
    }
}
