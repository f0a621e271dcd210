package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * One beamer, the teacher's remote and eight phones in real browsers, from the opening to the goodbye. The seventh has no web sockets; the
 * eighth has no network while it answers, and until the class talks about what it answered.
 */
class AWholeLessonIT {
    private static final String KINDERPORNO = "kinderporno moet strenger";

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
    private static final List<String> FIRST_ROUND =
            List.of("++-o+", "++-o+", "++-o+", "+--o+", "--+o+", "--o+.", "+-.o+", "-++-+");

    /** Asked again is only the second statement, which was debated: two change their mind about it. */
    private static final List<String> SECOND_ROUND = List.of("+", "+", "+", "+", "+", "-", "-", "+");

    private static final Page.GetByTextOptions EXACTLY = new Page.GetByTextOptions().setExact(true);

    private final Classroom classroom = Classroom.start(Journey.server(), Phone.beamer(), STATEMENTS);

    @AfterEach
    void nothing_went_wrong_unseen() {
        List<String> complaints = new ArrayList<>(classroom.complaints());
        complaints.removeIf(it -> it.contains("ERR_INTERNET_DISCONNECTED"));
        assertThat(complaints).isEmpty();
        classroom.close();
    }

    @Test
    void ends_with_every_total_right() {
        Phone remote = classroom.pair();
        Stream.generate(classroom::join).limit(6).toList();
        classroom.joinWithoutWebSockets();
        Phone away = classroom.join();
        classroom.board("8 leerlingen doen mee");
        remote.page().getByText("8 leerlingen doen mee").waitFor();
        tap(remote, "Verder", "ANSWER");

        away.context().setOffline(true);
        answer(FIRST_ROUND);
        classroom.board("7 klaar");
        remote.page().getByText("Verder", EXACTLY).click();
        remote.page().getByText("1 leerling is nog bezig").waitFor();
        assertThat(classroom.board().locator(at("ANSWER")).count()).isEqualTo(1);
        tap(remote, "Verder", "TOTALS");

        // The second sign of each line of the first round, but of the last: + + + - - - -
        assertThat(classroom.totals(KINDERPORNO)).containsExactly("3 Eens, 0 Geen van beide, 4 Oneens, 0 Overslaan");
        // Nearly half for and half against: nothing divides more.
        assertThat(classroom.board().locator(".totals > li").first().innerText())
                .contains(KINDERPORNO);
        // The third: - - - - + o .
        assertThat(classroom.totals("slachtoffer")).containsExactly("1 Eens, 1 Geen van beide, 4 Oneens, 1 Overslaan");

        remote.page()
                .locator(".totals-statement")
                .filter(new Locator.FilterOptions().setHasText(KINDERPORNO))
                .click();
        classroom.board("Een argument tegen");
        remote.page().getByText("3 minuten").click();
        classroom.board("Een minuut erbij");
        away.context().setOffline(false);
        // Its answers are there, and wait for four others: who would be counted alone could be known.
        classroom.board("1 antwoord wacht");

        tap(remote, "Verder", "WHO_SAID");
        for (int pupil = 0; pupil < classroom.phones().size(); pupil++) {
            choose(classroom.phones().get(pupil), pupil < 5 ? "ChristenUnie" : "D66");
        }
        classroom.click("8 leerlingen stemden").board("schreef dit. Het standpunt");
        assertThat(votes()).contains("ChristenUnie 5", "D66 3").doesNotContain("VVD 1");

        classroom.goOnTo("SECOND");
        classroom.phones().forEach(it -> it.page().getByText("De tweede ronde").waitFor());
        answer(SECOND_ROUND);
        classroom.board("8 klaar");

        classroom.click("Voor en na het gesprek");
        // + + + - - - - became + + + + + - -: only who was counted before is counted after.
        assertThat(classroom.totals(KINDERPORNO))
                .containsExactly(
                        "3 Eens, 0 Geen van beide, 4 Oneens, 0 Overslaan",
                        "5 Eens, 0 Geen van beide, 2 Oneens, 0 Overslaan");
        classroom.board("ging van 3 naar 5");

        classroom.click("De klas naast de partijen");
        // More than half: agree (5 of 7), agree (5 of 7), disagree (4 of 6), neither (6 of 7), agree (6 of 6).
        // SGP 1 + 1/2 + 1 over 3 = 83 %; GroenLinks 1 + 1 + 0 + 1 + 1 over 5 = 80 %; D66 1 + 1/2 + 1/2 + 1 over 4 = 75
        // %; ChristenUnie 1 + 1 + 0 + 1/2 over 4 = 63 %.
        assertThat(ranking())
                .containsExactly(
                        "1. SGP 83% overeenkomst over 3 van 5 stellingen",
                        "2. GroenLinks 80% overeenkomst over 5 van 5 stellingen",
                        "3. D66 75% overeenkomst over 4 van 5 stellingen",
                        "4. ChristenUnie 63% overeenkomst over 4 van 5 stellingen");

        classroom.click("Nog één vraag");
        for (int pupil = 0; pupil < classroom.phones().size(); pupil++) {
            choose(classroom.phones().get(pupil), pupil < 6 ? "Eens" : "Oneens");
        }
        classroom.goOnTo("GOODBYE");
        // All passed the question over at the beginning.
        assertThat(shown(".shift .tally-words"))
                .containsExactly(
                        "0 Eens 0 Geen van beide 0 Oneens 8 Overslaan", "6 Eens 0 Geen van beide 2 Oneens 0 Overslaan");
    }

    /** A tap on the remote, and what the board is at then. */
    private void tap(Phone remote, String words, String step) {
        remote.page().getByText(words, EXACTLY).click();
        classroom.board().locator(at(step)).waitFor();
        remote.page().locator(".remote[data-step='%s']".formatted(step)).waitFor();
    }

    private static String at(String step) {
        return ".lesson[data-step='%s']".formatted(step);
    }

    private void answer(List<String> lines) {
        for (int statement = 0; statement < lines.getFirst().length(); statement++) {
            for (int pupil = 0; pupil < lines.size(); pupil++) {
                classroom
                        .phones()
                        .get(pupil)
                        .tap(Choice.values()["+o-.".indexOf(lines.get(pupil).charAt(statement))]);
            }
        }
    }

    /** Answers the question on a phone, once it is there, and sees that it is noted. */
    private static void choose(Phone phone, String words) {
        Locator button = phone.page()
                .locator(".question .choices button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + words + "$")));
        button.click();
        phone.page().locator(".question [aria-pressed=true]").waitFor();
    }

    private List<String> votes() {
        return shown(".guess-parties > li");
    }

    private List<String> ranking() {
        return shown(".class-ranking > li");
    }

    private List<String> shown(String rows) {
        return classroom.board().locator(rows).allInnerTexts().stream()
                .map(it -> it.replaceAll("\\s+", " ").strip())
                .toList();
    }
}
