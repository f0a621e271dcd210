package nl.kieswijzer.journeys.embed;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import nl.kieswijzer.journeys.Chromium;
import nl.kieswijzer.journeys.ForEveryone;
import nl.kieswijzer.journeys.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A statement in the page of another site, in a browser that blocks what third parties would keep. */
class TheEmbedIT {
    private static final int MOST_BYTES = 30 * 1024;
    private static final String FIRST = "internetmisdaad";
    private static final String OVER_THE_WIRE = """
            () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
              .reduce((sum, it) => sum + it.transferSize, 0)
            """;
    private static final String KEPT = """
            () => {
              const held = [document.cookie];
              for (const name of ['localStorage', 'sessionStorage']) {
                try { held.push(...Object.keys(window[name])); } catch { held.push(''); }
              }
              return held.join('');
            }
            """;

    private static final OtherSite SCHOOL = new OtherSite("127.0.0.1");
    private static final OtherSite STRANGER = new OtherSite("127.0.0.2");
    private static Server server;
    private static Playwright playwright;
    private static Browser browser;

    private BrowserContext visitor;

    @BeforeAll
    static void a_school_may_and_a_stranger_may_not() {
        server = new Server("--kieswijzer.embed.frame-ancestors=" + SCHOOL.address());
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.find())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    @AfterAll
    static void everybody_goes() {
        playwright.close();
        server.close();
        SCHOOL.close();
        STRANGER.close();
    }

    @AfterEach
    void the_visitor_goes() {
        visitor.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1024})
    void is_as_high_as_its_statement_also_when_text_is_enlarged(int width) {
        Page page = visit(SCHOOL, width, line(""));
        Frame card = FramedCard.card(page);
        assertThat(FramedCard.heightOfFrame(page)).isBetween(150.0, 700.0);
        FramedCard.holdsAll(page, card);
        double before = FramedCard.heightOfFrame(page);
        card.evaluate("document.documentElement.style.fontSize = '200%'");
        page.waitForFunction(
                "before => document.querySelector('iframe').clientHeight > before", before, FramedCard.often());
        FramedCard.holdsAll(page, card);
    }

    @Test
    void costs_little_and_keeps_nothing() {
        Page page = visitor(1024);
        AtomicLong bytes = new AtomicLong();
        CDPSession devtools = visitor.newCDPSession(page);
        devtools.send("Network.enable");
        devtools.on("Network.loadingFinished", it -> bytes.addAndGet(length(it)));
        open(page, SCHOOL, line(""));
        Frame card = FramedCard.card(page);
        assertThat(card.evaluate(KEPT)).isEqualTo("");
        assertThat(visitor.cookies()).extracting(it -> it.name).containsOnly("theirs");
        // The frame may be in a process of its own, which counts for itself.
        long ofFrame = ((Number) card.evaluate(OVER_THE_WIRE)).longValue();
        assertThat(bytes.get() + ofFrame).isBetween(2_000L, (long) MOST_BYTES);
    }

    @Test
    void is_in_a_browser_that_lets_no_third_party_keep_a_cookie() {
        try (OtherSite third = new OtherSite("localhost")) {
            third.says("");
            visit(SCHOOL, 1024, "<iframe src=\"%s\"></iframe>".formatted(third.address()))
                    .reload();
            assertThat(visitor.cookies(third.address())).isEmpty();
        }
    }

    @Test
    void leads_into_the_quiz_with_the_answer_given_and_the_next_statement_on_the_screen() {
        Page page = visit(SCHOOL, 1024, line(""));
        Page quiz = FramedCard.tapped(page, "agree");
        PlaywrightAssertions.assertThat(quiz).hasURL(server.address() + "/kieswijzer");
        PlaywrightAssertions.assertThat(quiz.locator("statement-deck .progress"))
                .containsText("2");
        assertThat(kept(quiz, FIRST)).isEqualTo("agree");
        quiz.reload();
        quiz.locator("statement-deck:defined").waitFor();
        assertThat(kept(quiz, FIRST)).isEqualTo("agree");
    }

    @Test
    void does_not_change_an_answer_that_was_given_before_without_asking() {
        Page page = visit(SCHOOL, 390, line(""));
        FramedCard.tapped(page, "agree").locator("statement-deck:defined").waitFor();

        Page asking = FramedCard.tapped(page, "disagree");
        PlaywrightAssertions.assertThat(asking.locator(".given-question")).containsText("‘Eens’. Nu koos je ‘Oneens’");
        ForEveryone.check("two answers", asking);
        asking.reload();
        asking.getByText("Houd ‘Eens’").click();
        asking.locator("statement-deck:defined").waitFor();
        assertThat(kept(asking, FIRST)).isEqualTo("agree");

        Page again = FramedCard.tapped(page, "disagree");
        again.getByText("Neem ‘Oneens’").click();
        again.locator("statement-deck:defined").waitFor();
        assertThat(kept(again, FIRST)).isEqualTo("disagree");
        again.goBack();
        again.waitForTimeout(300);
        assertThat(kept(page(again), FIRST)).isEqualTo("disagree");
    }

    @Test
    void shows_the_statement_and_language_that_the_site_chose() {
        Page page =
                visit(SCHOOL, 1024, line("data-statement=\"grens-23\" data-language=\"en\" data-edition=\"tk2021\""));
        Frame card = FramedCard.card(page);
        assertThat(card.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(card.locator("a.agree").getAttribute("href")).isEqualTo("/en/kieswijzer/answer#grens-23=agree");
        assertThat(page.locator("iframe").getAttribute("title")).contains("what do you think");
    }

    @Test
    void is_for_everyone() {
        for (int width : new int[] {390, 1024}) {
            Page page = visit(SCHOOL, width, "");
            page.navigate(server.address() + "/embed");
            ForEveryone.check("the card", page);
            page.navigate(server.address() + "/op-je-eigen-site");
            ForEveryone.check("for who has a site", page);
            visitor.close();
        }
        Page page = visit(SCHOOL, 1024, line(""));
        FramedCard.card(page);
        assertThat(new AxeBuilder(page)
                        .include("iframe").analyze().getViolations().stream().map(Rule::getId))
                .isEmpty();
    }

    @Test
    void is_refused_to_a_site_that_was_not_named_and_so_is_all_else_to_everybody() {
        assertThat(isShown(visit(STRANGER, 1024, line("")))).isFalse();
        visitor.close();
        for (String address :
                List.of("/", "/kieswijzer", "/op-je-eigen-site", "/kieswijzer/antwoord", "/embed/nothing")) {
            String frame = "<iframe src=\"%s%s\"></iframe>".formatted(server.address(), address);
            assertThat(isShown(visit(SCHOOL, 1024, frame))).as(address).isFalse();
            visitor.close();
        }
        assertThat(isShown(visit(SCHOOL, 1024, "<iframe src=\"%s/embed\"></iframe>".formatted(server.address()))))
                .isTrue();
    }

    private static String line(String data) {
        return "<script src=\"%s/embed.js\" %s async></script>".formatted(server.address(), data);
    }

    private Page visit(OtherSite site, int width, String markup) {
        Page page = visitor(width);
        open(page, site, markup);
        return page;
    }

    private Page visitor(int width) {
        visitor = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800));
        Page page = visitor.newPage();
        FramedCard.blockThirdParties(page);
        return page;
    }

    private static void open(Page page, OtherSite site, String markup) {
        site.says(markup);
        page.navigate(site.address());
    }

    private static Page page(Page quiz) {
        return quiz.url().startsWith(server.address()) ? quiz : openQuiz(quiz);
    }

    private static Page openQuiz(Page tab) {
        tab.navigate(server.address() + "/kieswijzer");
        return tab;
    }

    private static String kept(Page quiz, String statement) {
        quiz.locator("statement-deck:defined").waitFor();
        return (String) quiz.evaluate(
                "id => JSON.parse(localStorage.getItem('kieswijzer:tk2021')).answers[id].answer", statement);
    }

    private static boolean isShown(Page page) {
        return FramedCard.isShown(page, server.address());
    }

    private static long length(JsonObject loaded) {
        return loaded.get("encodedDataLength").getAsLong();
    }
}
