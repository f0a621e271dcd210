package nl.kieswijzer.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A beamer with its teacher, and the phones of a class. */
public final class Classroom implements AutoCloseable {
    private final String address;
    private final Phone beamer;
    private final List<Phone> phones = new ArrayList<>();
    private final List<Phone> remotes = new ArrayList<>();
    private final AtomicInteger pushes = new AtomicInteger();

    private Classroom(String address, Phone beamer) {
        this.address = address;
        this.beamer = beamer;
        beamer.page().onWebSocket(socket -> socket.onFrameReceived(_ -> pushes.incrementAndGet()));
    }

    /** A lesson on statements of the teacher's own choice, in two rounds. */
    public static Classroom start(Server server, Browser.NewContextOptions screen, String... statements) {
        return start(server, new Phone(server.address(), screen), statements);
    }

    static Classroom start(Server server, Phone beamer, String... statements) {
        return start(server.address(), beamer, statements);
    }

    /** The same at an address that is not a server's own. */
    public static Classroom start(String address, Phone beamer, String... statements) {
        Classroom classroom = new Classroom(address, beamer);
        Page page = classroom.beamer.open("/klas/start").page();
        page.getByLabel("Zelf kiezen").check();
        page.locator(".own-choice").waitFor();
        for (String statement : statements) {
            page.locator("#statement-" + statement).check();
        }
        page.getByLabel("De klas antwoordt nog een keer").check();
        page.locator(".start-form > .primary").click();
        page.locator(".join-code").waitFor();
        return classroom;
    }

    Phone beamer() {
        return beamer;
    }

    public Page board() {
        return beamer.page();
    }

    /** What stands on the board somewhere, once it does. */
    Locator board(String text) {
        Locator there = board().getByText(text).first();
        there.waitFor();
        return there;
    }

    public String code() {
        return board().locator(".join-code").textContent().replace(" ", "");
    }

    /** The total of a statement as the board shows it, such as '4 Eens, 0 Geen van beide, 2 Oneens, 0 Overslaan'. */
    List<String> totals(String statement) {
        Locator row = board().locator(".totals > li").filter(new Locator.FilterOptions().setHasText(statement));
        return row.locator(".tally-words").all().stream()
                .map(it -> String.join(
                        ", ",
                        it.locator(":scope > span").allInnerTexts().stream()
                                .map(String::strip)
                                .toList()))
                .toList();
    }

    /** The teacher says how many pupils there are. */
    void expect(int pupils) {
        openTheDoorPanel();
        board().getByLabel("Hoeveel leerlingen zijn er?").fill(Integer.toString(pupils));
        board().getByLabel("Hoeveel leerlingen zijn er?").press("Enter");
        board("van de %d leerlingen".formatted(pupils));
    }

    /** Another way with the door: a button by its words. */
    Classroom atTheDoor(String button, String until) {
        openTheDoorPanel();
        board().locator(".door").getByText(button).click();
        board(until);
        return this;
    }

    private void openTheDoorPanel() {
        if (board().locator(".door[open]").count() == 0) {
            board().locator(".door > summary").click();
        }
    }

    /** One click of a clicker, and what it brings. */
    Classroom click(String until) {
        return click(until, "PageDown");
    }

    /** The same by another key. */
    Classroom click(String until, String key) {
        board().keyboard().press(key);
        board(until);
        return this;
    }

    /** Every statement with its total, from the first page of the totals on; after that the board is at the debate. */
    Map<String, String> totalsOnAllPages() {
        Map<String, String> totals = new HashMap<>();
        while (board().locator(".lesson[data-step='TOTALS']").count() > 0) {
            for (String statement : board().locator(".totals-statement").allInnerTexts()) {
                totals.put(statement.strip(), totals(statement.strip()).getFirst());
            }
            click();
        }
        return totals;
    }

    /** As many clicks as it takes; each is answered before the next. */
    Classroom goOnTo(String step) {
        Locator there = board().locator(".lesson[data-step='%s']".formatted(step));
        Locator comingIn = board().locator(".last-answers >> text=komen binnen");
        // In this order: while the last answers come in the board goes on by itself.
        for (boolean isComingIn = comingIn.isVisible(); there.count() == 0; isComingIn = comingIn.isVisible()) {
            if (!isComingIn) {
                click();
            }
        }
        return this;
    }

    /** Over when the board shows what came of it: on a busy machine another answer may be taken for the one to this click. */
    private void click() {
        Locator shown = board().locator(".step-content, .last-answers");
        List<String> before = shown.allInnerTexts();
        board().waitForResponse(
                        Classroom::answersAClick, () -> board().keyboard().press("PageDown"));
        board().waitForCondition(() -> !shown.allInnerTexts().equals(before));
        beamer.settle();
    }

    /** The teacher ends the lesson. */
    void end() {
        board().getByText("Voor de docent").click();
        board().getByText("Les beëindigen").click();
        board().getByText("Ja, wis de les").click();
        board("Alle antwoorden van deze les zijn gewist");
    }

    private static boolean answersAClick(Response response) {
        // The screen also asks by itself once in a while: an answer to that is not one to a click.
        return response.url().contains("v-r=uidl")
                && !response.request().postData().contains("ui-poll");
    }

    /** A phone more, that types the code. */
    Phone join() {
        return join(Phone.phoneSize());
    }

    Phone join(Browser.NewContextOptions screen) {
        Phone phone = new Phone(address, screen).open("/klas");
        phones.add(phone);
        // Nobody types while the page is still being put together.
        phone.page().waitForLoadState(LoadState.NETWORKIDLE);
        phone.page().getByLabel("De code").fill(code());
        phone.page().locator(".join-form .primary").click();
        passTheAim(phone);
        return phone;
    }

    /** A phone more, in whose network no web socket gets through. */
    Phone joinWithoutWebSockets() {
        Phone phone = new Phone(address);
        phone.context().addInitScript("delete window.WebSocket");
        phones.add(phone);
        passTheAim(phone.open("/klas/" + code()));
        return phone;
    }

    /** As many phones more, that scan the QR code: no typing to wait for. */
    List<Phone> join(int pupils) {
        String path = "/klas/" + code();
        return Stream.generate(() -> scan(path)).limit(pupils).toList();
    }

    /** A phone more, that scans the QR code instead. */
    Phone scan(String address) {
        Phone phone = new Phone(this.address).open(address);
        phones.add(phone);
        passTheAim(phone);
        return phone;
    }

    /** The teacher's own phone, which scans the code that the board shows for it. */
    Phone pair() {
        Phone paired = TeachersPhone.pair(board(), address);
        remotes.add(paired);
        board("Afstandsbediening verbonden");
        return paired;
    }

    /** Skips the question on the aim of the lesson, which comes before the first statement where the lesson has not begun. */
    public static void passTheAim(Phone phone) {
        Locator aim = phone.page().locator(".question .choices button");
        aim.last()
                .or(phone.statement())
                .filter(new Locator.FilterOptions().setVisible(true))
                .first()
                .waitFor();
        if (aim.count() > 0) {
            aim.last().click();
        }
        phone.statement().waitFor();
    }

    /** How often the server spoke to the beamer unasked, its greeting included. */
    int pushes() {
        return pushes.get();
    }

    List<Phone> phones() {
        return phones;
    }

    List<String> complaints() {
        List<String> all = new ArrayList<>(beamer.complaints());
        phones.forEach(it -> all.addAll(it.complaints()));
        remotes.forEach(it -> all.addAll(it.complaints()));
        return all;
    }

    @Override
    public void close() {
        beamer.close();
        phones.forEach(Phone::close);
        remotes.forEach(Phone::close);
    }
}
