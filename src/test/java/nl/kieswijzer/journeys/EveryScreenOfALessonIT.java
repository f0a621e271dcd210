package nl.kieswijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No screen of a lesson may have what axe calls a violation, nor scroll sideways. */
class EveryScreenOfALessonIT {
    /** 1.5 times what a phone shows, on a beamer of 1920 × 1080: what the back row reads. */
    private static final double READABLE_PX = 24;

    private static final int PUPILS = 5;

    private static final List<String> STEPS_AFTER_ANSWERING =
            List.of("TOTALS", "DEBATE", "WHO_SAID", "STANCES", "SECOND", "SHIFT", "PARTIES", "AIM", "GOODBYE");

    private static final List<String> ASKED_ON_PHONES = List.of("WHO_SAID", "AIM");

    private static final List<String> STEPS = Stream.concat(
                    Stream.of("OPENING", "ANSWER"), STEPS_AFTER_ANSWERING.stream())
            .toList();

    static Stream<Named<Browser.NewContextOptions>> screens() {
        return Stream.of(Named.of("beamer", Phone.beamer()), Named.of("teacher's phone", Phone.phoneSize()));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void can_be_read_and_used(Browser.NewContextOptions screen) {
        try (Classroom classroom =
                Classroom.start(Journey.server(), screen, "internetmisdaad", "kinderporno", "vaste-leeftijd")) {
            Phone remote = classroom.pair();
            classroom.join(PUPILS);
            ForEveryone.check("join", classroom.board());
            ForEveryone.check("remote", remote.page());
            Phone pupil = classroom.phones().getFirst();
            ForEveryone.check("statement of a pupil", pupil.page());
            Stream.of(Choice.EENS, Choice.ONEENS, Choice.OVERSLAAN)
                    .forEach(it -> classroom.phones().forEach(phone -> phone.tap(it)));
            ForEveryone.check("overview of a pupil", pupil.page());
            pupil.page().locator("statement-deck .primary").click();
            pupil.page().getByText("Kijk naar het bord").first().waitFor();
            ForEveryone.check("pupil who is done", pupil.page());

            for (String step : STEPS_AFTER_ANSWERING) {
                classroom.goOnTo(step);
                ForEveryone.check(step, classroom.board());
                remote.page().locator(".remote[data-step='%s']".formatted(step)).waitFor();
                ForEveryone.check("remote at " + step, remote.page());
                if (ASKED_ON_PHONES.contains(step)) {
                    pupil.page().locator(".question").waitFor();
                    ForEveryone.check(step + " on the phone", pupil.page());
                }
            }
            pupil.page().getByText("En wat is jouw uitslag?").waitFor();
            ForEveryone.check("pupil at the end", pupil.page());
            classroom.board().getByText("Voor de docent").click();
            classroom.board().getByText("Toon mijn link").click();
            classroom.board().locator(".teacher-link").waitFor();
            ForEveryone.check("teacher's tools", classroom.board());
            classroom.beamer().open("/les/totalen");
            ForEveryone.check("totals to print", classroom.board());
            assertThat(classroom.complaints()).isEmpty();
        }
    }

    @Test
    void is_large_enough_for_the_back_row() {
        try (Classroom classroom =
                Classroom.start(Journey.server(), Phone.beamer(), "internetmisdaad", "kinderporno")) {
            classroom.join(PUPILS);
            classroom.phones().forEach(it -> it.tap(Choice.EENS).tap(Choice.ONEENS));
            for (String step : STEPS) {
                classroom.goOnTo(step);
                Object smallest = classroom.board().evaluate("""
                                () => Math.min(...[...document.querySelectorAll('.step-content *')]
                                    .filter((it) => [...it.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
                                    .map((it) => parseFloat(getComputedStyle(it).fontSize)))
                                """);
                assertThat(((Number) smallest).doubleValue()).as(step).isGreaterThanOrEqualTo(READABLE_PX);
            }
        }
    }

    @Test
    void outside_a_lesson_no_page_opens_a_socket_or_loads_a_script_for_one() {
        try (Phone phone = new Phone(Journey.server().address())) {
            List<String> push = new ArrayList<>();
            phone.page().onWebSocket(it -> push.add(it.url()));
            phone.page()
                    .onRequest(it -> Stream.of(it.url())
                            .filter(url -> url.contains("/push"))
                            .forEach(push::add));
            phone.open("/kieswijzer").statement().waitFor();
            phone.open("/uitslag").page().getByText("Nog even doorgaan").waitFor();
            phone.open("/klas").page().getByLabel("De code").waitFor();
            phone.open("/klas/start").page().locator(".start-form").waitFor();
            phone.settle();
            assertThat(push).isEmpty();
        }
    }

    @Test
    void before_a_lesson_can_be_read_and_used_and_a_plan_prints_on_one_page() {
        try (Phone phone = new Phone(Journey.server().address())) {
            phone.open("/klas").page().getByLabel("De code").waitFor();
            ForEveryone.check("code", phone.page());
            phone.open("/klas/100000")
                    .page()
                    .getByText("Deze code kennen we niet")
                    .waitFor();
            ForEveryone.check("refused", phone.page());
            phone.open("/les/AAAAAAAAAAAAAAAAAAAAAA")
                    .page()
                    .getByText("Er is hier geen les")
                    .waitFor();
            ForEveryone.check("no lesson", phone.page());
            phone.open("/klas/start").page().getByLabel("Zelf kiezen").check();
            phone.page().locator(".own-choice").waitFor();
            ForEveryone.check("start", phone.page());
            for (String plan : List.of("/klas/lesplan/kort", "/klas/lesplan/lang", "/en/klas/lesplan/lang")) {
                phone.open(plan);
                ForEveryone.check(plan, phone.page());
                assertThat(pages(phone.page())).as(plan).isEqualTo(1);
            }
        }
    }

    @Test
    void without_phones_can_be_read_and_used_and_loses_no_count_and_its_sheets_print_on_a_page_each() {
        try (Phone beamer = new Phone(Journey.server().address(), Phone.beamer())) {
            Page board = beamer.open("/klas/start").page();
            board.getByLabel("Zonder telefoons").check();
            String sheets = board.getByText("Het blad voor leerlingen").getAttribute("href");
            board.locator(".start-form > .primary").click();
            board.locator(".opening .room").waitFor();
            ForEveryone.check("opening without phones", board);
            board.keyboard().press("PageDown");
            board.getByText("Steek bij één antwoord je hand op").waitFor();
            ForEveryone.check("hands", board);
            board.keyboard().press("PageDown");
            board.getByText("Stelling 1 van 6").waitFor();
            board.getByLabel("Eens", new Page.GetByLabelOptions().setExact(true))
                    .fill("veel");
            board.getByText("Typ een heel getal").waitFor();
            ForEveryone.check("corners", board);
            board.getByLabel("Eens", new Page.GetByLabelOptions().setExact(true))
                    .fill("14");
            board.getByLabel("Eén meer bij ‘Oneens’").click();
            board.getByText("Samen 15 leerlingen").waitFor();
            // Typed, and at once a clicker's key.
            board.getByLabel("Overslaan", new Page.GetByLabelOptions().setExact(true))
                    .focus();
            board.keyboard().type("3");
            board.keyboard().press("PageDown");
            board.getByText("Stelling 2 van 6").waitFor();
            board.keyboard().press("PageUp");
            board.getByText("Samen %d leerlingen".formatted(14 + 1 + 3)).waitFor();
            board.reload();
            board.getByText("Samen %d leerlingen".formatted(14 + 1 + 3)).waitFor();
            beamer.open(sheets);
            ForEveryone.check("sheets", board);
            assertThat(pages(board)).as("a pupil's and the teacher's").isEqualTo(2);
        }
    }

    /** How many pages a page takes on paper. */
    private static int pages(Page page) {
        String paper = new String(page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
        return paper.split("/Type\\s*/Page[^s]", -1).length - 1;
    }
}
