package nl.kieswijzer.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A voter's phone: real Chromium at the size of one, with a voter who reads, taps and types. */
public final class Phone implements AutoCloseable {
    public static final int WIDTH = 390;
    public static final int HEIGHT = 844;
    /** The deck, once its script is there. */
    static final String DECK = "statement-deck:defined";

    private static final int SETTLE_MS = 300;
    private static final long NANOS_A_MS = 1_000_000;

    /** Keeps answers with the words that they are answers to, and tells the deck, as another tab would. */
    private static final String ANSWER_ELSEWHERE = """
            (choices) => {
              const { deck, stored } = document.querySelector('statement-deck');
              const answers = {};
              deck.statements.forEach((it, i) => {
                answers[it.id] = { answer: choices[i], fingerprint: it.fingerprint };
              });
              const key = 'kieswijzer:' + deck.edition;
              localStorage.setItem(key, JSON.stringify({ ...stored, at: 'overview', answers }));
              dispatchEvent(new StorageEvent('storage', { key }));
            }
            """;

    private final String address;
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> foreignRequests = new ArrayList<>();
    private Page page;
    /** The statement that came after the last answer, and when it came by the machine's clock. */
    private String arrived = "";

    private long arrivedAt;

    /** A new phone that has never been on the site. */
    public Phone(String address) {
        this(address, phoneSize());
    }

    public Phone(String address, Browser.NewContextOptions options) {
        this.address = address;
        context = SharedBrowser.BROWSER.newContext(options.locale == null ? options.setLocale("nl-NL") : options);
        context.onRequest(it -> {
            if (!it.url().startsWith(address) && !it.url().startsWith("data:")) {
                foreignRequests.add(it.url());
            }
        });
        context.onWebError(it -> complaints.add(it.error()));
        context.onConsoleMessage(it -> {
            if (it.text().contains("Content Security Policy")) {
                complaints.add(it.text());
            }
        });
        page = context.newPage();
    }

    public static Browser.NewContextOptions phoneSize() {
        return new Browser.NewContextOptions()
                .setViewportSize(WIDTH, HEIGHT)
                .setHasTouch(true)
                .setIsMobile(true);
    }

    public static Browser.NewContextOptions beamer() {
        return new Browser.NewContextOptions().setViewportSize(1920, 1080);
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** Script errors, and requests to anybody but the site itself, whether or not the browser refused them. */
    public List<String> complaints() {
        List<String> all = new ArrayList<>(complaints);
        all.addAll(foreignRequests);
        return all;
    }

    public Phone open(String path) {
        page.navigate(address + path);
        return this;
    }

    public Phone startTheQuiz() {
        open("/");
        page.getByText("Start de kieswijzer").click();
        page.locator(DECK).waitFor();
        return this;
    }

    /** Gives an answer to the statement on the screen, by tapping, and waits for what comes next. */
    Phone tap(Choice choice) {
        String before = statement().textContent();
        readOn(before);
        page.locator("button.choice." + choice.style()).click();
        awaitChange(before);
        return this;
    }

    /** The same by keyboard. */
    Phone press(String key) {
        String before = statement().textContent();
        readOn(before);
        page.keyboard().press(key);
        awaitChange(before);
        return this;
    }

    public Phone tapAll(List<Choice> choices) {
        choices.forEach(this::tap);
        return this;
    }

    /** Answers all statements as in another tab: this one goes along to the overview. */
    public Phone answerAtOnce(List<Choice> choices) {
        open("/kieswijzer");
        page.locator(DECK).waitFor();
        page.evaluate(ANSWER_ELSEWHERE, choices.stream().map(Choice::style).toList());
        page.getByText("Bekijk mijn uitslag").waitFor();
        return this;
    }

    /** Has the statement on the screen count double. */
    Phone star() {
        page.locator(".deck-statement .star").click();
        return this;
    }

    /** Leaves a party out of the comparison, in the overview or on the result. */
    Phone leaveOut(String party) {
        page.locator(".party-choice > summary").click();
        page.getByLabel(party, new Page.GetByLabelOptions().setExact(true)).uncheck();
        return this;
    }

    /** The link that shows the result on the screen. */
    public String resultLink() {
        return page.locator(".show input").inputValue();
    }

    /** The link by which somebody else is dared to a duel with the result on the screen. */
    public String duelLink() {
        return page.locator(".dare input").inputValue();
    }

    /** Opens a result link at once, without doing the quiz first. */
    Phone look(String link) {
        page.navigate(link);
        page.locator(".reveal > summary").click();
        return this;
    }

    public Phone toTheResult() {
        page.getByText("Bekijk mijn uitslag").click();
        return toTheResultPage();
    }

    /** Waits until the result is there, that of the sheet in this browser, and what its cards unfold to. */
    public Phone toTheResultPage() {
        Locator cards = page.locator(".match");
        cards.first().waitFor();
        page.waitForCondition(() -> page.locator(".match-inside").count() == cards.count());
        return this;
    }

    /** The ranking as a voter reads it: rank, name, percentage and what it is over, a party a line. */
    public List<String> ranking() {
        toTheResultPage();
        return page.locator(".ranking > li > details > summary").allInnerTexts().stream()
                .map(it -> it.replaceAll("\\s+", " ").strip())
                .toList();
    }

    /** Another voter's turn with this browser: nothing of the last one is left, cookies and session included. */
    Phone handOver() {
        page.evaluate("localStorage.clear()");
        page.navigate("about:blank");
        context.clearCookies();
        return this;
    }

    /** Closes the tab and opens another one, as somebody does who comes back later. */
    public Phone comeBackInANewTab() {
        page.close();
        page = context.newPage();
        return this;
    }

    public Locator statement() {
        return page.locator("statement-deck h1");
    }

    /** Longer than the deck takes a second tap for part of a double tap. */
    void settle() {
        page.waitForTimeout(SETTLE_MS);
    }

    /** The same, counted from when the statement came: a class answers one by one, and nobody waits twice. */
    private void readOn(String statement) {
        long passed = statement.equals(arrived) ? (System.nanoTime() - arrivedAt) / NANOS_A_MS : 0;
        if (passed < SETTLE_MS) {
            page.waitForTimeout(SETTLE_MS - passed);
        }
    }

    private void awaitChange(String before) {
        page.waitForCondition(() -> !statement().textContent().equals(before));
        arrived = statement().textContent();
        arrivedAt = System.nanoTime();
    }

    @Override
    public void close() {
        context.close();
    }
}
