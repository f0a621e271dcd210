package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One beamer and six phones, in real browsers. */
class AClassIT {
    private static final String KINDERPORNO = "kinderporno moet strenger";
    private static final int PUPILS = 6;

    /** In the edition's order; what parties say on them: + agree, o neither, - disagree, a space for nothing. */
    private static final String[] STATEMENTS = {
        // CU D66 GL SGP: + + +
        "internetmisdaad",
        // CU D66 GL SGP: +   + +
        "kinderporno",
        // CU D66 GL SGP: + o +
        "slachtofferpositie",
        // CU D66 GL SGP: + + o -
        "vaste-leeftijd",
        // CU D66 GL SGP:   + + +
        "rijk-jeugdzorg"
    };

    /** A line a pupil, a sign a statement. */
    private static final List<String> FIRST_ROUND = List.of("++-o+", "++-o+", "++-o+", "+--o+", "--+o+", "--o+.");

    private final Classroom classroom = Classroom.start(Journey.server(), Phone.beamer(), STATEMENTS);

    @AfterEach
    void nothing_went_wrong_unseen() {
        assertThat(classroom.complaints()).isEmpty();
        classroom.close();
    }

    @Test
    void sees_bars_from_the_fifth_answer_on_and_not_from_the_fourth() {
        classroom.join(PUPILS);
        answer(FIRST_ROUND.subList(0, 4));
        classroom.board("4 klaar");
        classroom.goOnTo("ANSWER").click("2 leerlingen zijn nog bezig").click("Nog 1 antwoord nodig");
        assertThat(classroom.board().locator(".tally").count()).isZero();

        answerOn(classroom.phones().get(4), FIRST_ROUND.get(4));
        classroom.board().locator(".tally").first().waitFor();
        assertThat(classroom.totals(KINDERPORNO)).containsExactly("3 Eens, 0 Geen van beide, 2 Oneens, 0 Overslaan");

        answerOn(classroom.phones().get(5), FIRST_ROUND.get(5));
        classroom.board("1 antwoord wacht tot het er 5 zijn");
        assertThat(classroom.totals(KINDERPORNO)).containsExactly("3 Eens, 0 Geen van beide, 2 Oneens, 0 Overslaan");
    }

    @Test
    void takes_a_phone_that_loads_again_for_the_same_pupil_and_lets_it_go_on() {
        Phone phone = classroom.join();
        phone.tap(Choice.EENS);
        String second = phone.statement().textContent();
        phone.page().reload();
        phone.statement().waitFor();
        assertThat(phone.statement().textContent()).isEqualTo(second);
        phone.comeBackInANewTab().open("/klas/" + classroom.code());
        phone.statement().waitFor();
        classroom.board("1 leerling doet mee");
    }

    @Test
    void does_not_know_a_phone_any_more_that_left_by_the_quick_exit() {
        try (Phone phone = new Phone(Journey.server().address())) {
            Classroom.passTheAim(phone.open("/klas/" + classroom.code()));
            assertThat(cookies(phone)).contains("klas");
            phone.context().route("https://**", it -> it.fulfill(new Route.FulfillOptions().setBody("weer")));
            phone.page().locator(".away").click();
            phone.page().waitForURL("https://**");
            phone.page().waitForCondition(() -> !cookies(phone).contains("klas"));
        }
    }

    @Test
    void lets_a_late_pupil_join_where_the_class_is() {
        classroom.join(5);
        answer(FIRST_ROUND.subList(0, 5));
        String code = classroom.code();
        classroom.goOnTo("ANSWER").click("Zo denkt de klas").click("Een argument tegen");
        try (Phone early = new Phone(Journey.server().address())) {
            early.open("/klas/" + code)
                    .page()
                    .getByText("Vraag je docent om de deur open te zetten")
                    .waitFor();
        }
        classroom.atTheDoor("Laat laatkomers binnen", "De deur staat open");
        Phone late = classroom.scan("/klas/" + code);
        late.page().getByText("Op het bord: een stelling").waitFor();
        classroom.goOnTo("SECOND");
        late.page().getByText("De tweede ronde").waitFor();
    }

    @Test
    void sees_who_comes_in_where_the_network_lets_no_web_socket_through() {
        Phone beamer = new Phone(Journey.server().address(), Phone.beamer());
        beamer.context().addInitScript("delete window.WebSocket");
        try (Classroom school = Classroom.start(Journey.server(), beamer, STATEMENTS)) {
            school.board("Nog niemand doet mee");
            school.join();
            school.board("1 leerling doet mee");
            assertThat(school.pushes()).as("by web socket").isZero();
            assertThat(school.complaints()).isEmpty();
        }
    }

    @Test
    void of_one_hears_before_the_second_round_that_it_is_too_small_for_it() {
        classroom.join();
        answer(FIRST_ROUND.subList(0, 1));
        classroom.goOnTo("STANCES").board("de tweede ronde, met 1 leerling. Voor en na komen pas vanaf 5 leerlingen");
    }

    @Test
    void may_think_again_about_the_question_on_the_aim_while_the_first_round_lasts() {
        Phone phone = classroom.join();
        answer(FIRST_ROUND.subList(0, 1));
        Page page = phone.page();
        page.getByText("Klaar", exact()).click();
        page.getByText("Eerste vraag overdoen").click();
        assertThat(page.locator(".question [aria-pressed=true]").innerText()).isEqualTo("Overslaan");
        page.locator(".question")
                .getByText("Eens", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.getByText("Eerste vraag overdoen").click();
        assertThat(page.locator(".question [aria-pressed=true]").innerText()).isEqualTo("Eens");
    }

    @Test
    void goes_on_with_the_timer_when_the_beamer_loads_again() {
        classroom.join(5);
        answer(FIRST_ROUND.subList(0, 5));
        classroom.goOnTo("DEBATE");
        classroom.board().getByText("3 minuten").click();
        int before = secondsLeft();
        classroom.board().waitForCondition(() -> secondsLeft() < before);
        int atReload = secondsLeft();
        classroom.board().reload();
        assertThat(secondsLeft()).isLessThanOrEqualTo(atReload);
    }

    /** What the timer's own face says, once it says something: '2:57' is 177. */
    private int secondsLeft() {
        String[] face = classroom
                .board()
                .locator(".timer-face:not(:empty)")
                .textContent()
                .split(":");
        return 60 * Integer.parseInt(face[0]) + Integer.parseInt(face[1]);
    }

    @Test
    void keeps_a_pupils_answers_apart_from_the_pupils_own_until_they_are_taken_along() {
        Phone phone = classroom.join();
        answerOn(phone, "+++++");
        phone.page().getByText("Klaar", exact()).click();
        phone.page().getByText("Kijk naar het bord").first().waitFor();
        assertThat((Boolean) phone.page().evaluate("localStorage.getItem('kieswijzer:tk2021') === null"))
                .isTrue();
        classroom.end();
        phone.page().getByText("De les is voorbij").waitFor();
        phone.page().getByText("Bekijk mijn eigen uitslag").click();
        assertThat(phone.ranking()).isNotEmpty();
    }

    @Test
    void never_shows_the_teachers_key_in_the_address_bar_and_goes_on_from_another_device_with_the_link() {
        assertThat(classroom.board().url()).endsWith("/les");
        classroom.board().getByText("Voor de docent").click();
        classroom.board().getByText("Toon mijn link").click();
        String link = classroom.board().locator(".teacher-link").textContent();
        try (Phone other = new Phone(Journey.server().address())) {
            other.page().navigate(link);
            other.page().locator(".join-code").waitFor();
            other.page().locator(".go-on").click();
            classroom.board().locator(".lesson[data-step='ANSWER']").waitFor();
            assertThat(other.complaints()).isEmpty();
        }
    }

    private void answer(List<String> lines) {
        for (int statement = 0; statement < lines.getFirst().length(); statement++) {
            for (int pupil = 0; pupil < lines.size(); pupil++) {
                classroom.phones().get(pupil).tap(choice(lines.get(pupil).charAt(statement)));
            }
        }
    }

    private static void answerOn(Phone phone, String signs) {
        signs.chars().forEach(it -> phone.tap(choice(it)));
    }

    private static Choice choice(int sign) {
        return Choice.values()["+o-.".indexOf(sign)];
    }

    private static List<String> cookies(Phone phone) {
        return phone.context().cookies().stream().map(it -> it.name).toList();
    }

    private static Page.GetByTextOptions exact() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
