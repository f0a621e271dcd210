package nl.kieswijzer.journeys.desk;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;

/** Somebody at work on one draft, who reads what stands on the screen and fills in what is asked. */
final class Editor {
    private static final int POLLING_MS = 60;
    private static final int AN_OPTION_MS = 4_000;
    private static final int TRIES = 3;
    /** Nothing is on its way, and was not at the last two looks either: one answer may have another request follow. */
    private static final String IS_IDLE = """
            () => {
              const isIdle = Object.values(window.Vaadin.Flow.clients).every((it) => !it.isActive?.());
              window.idle = isIdle ? (window.idle ?? 0) + 1 : 0;
              return window.idle % 3 === 2;
            }""";

    private final Desk desk;
    private final String draft;

    /** In the draft that is on the screen. */
    Editor(Desk desk) {
        this.desk = desk;
        this.draft = desk.path();
    }

    Editor atAGlance() {
        desk.open(draft);
        return this;
    }

    /** Opens a part by its word in the address. */
    Editor part(String word) {
        desk.open(draft + "/" + word);
        return this;
    }

    /** Opens the form of one entry by its name in the address. */
    Editor entry(String part, String name) {
        desk.open(draft + "/" + part + "?wat=" + name);
        return this;
    }

    /** Adds an entry called by these words, and waits for its form. */
    Editor add(String words) {
        desk.fill("Nieuw: waar gaat het over, in een paar woorden?", words).click("Voeg toe");
        page().waitForURL(it ->
                it.endsWith("?wat=" + words.toLowerCase(Locale.ROOT).replace(' ', '-')));
        return this;
    }

    Editor fill(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** Fills a text in both languages. */
    Editor fill(String label, String dutch, String english) {
        return fill(label + " (Nederlands)", dutch).fill(label + " (Engels)", english);
    }

    /** Fills a text of an item of a list in both languages. */
    Editor fillNth(int item, String label, String dutch, String english) {
        form().getByLabel(label + " (Nederlands)").nth(item).fill(dutch);
        form().getByLabel(label + " (Engels)").nth(item).fill(english);
        return this;
    }

    Editor press(String key) {
        page().keyboard().press(key);
        return this;
    }

    /** Chooses from a list. */
    Editor choose(String label, String option) {
        return choose(label, option, TRIES);
    }

    /** What is above a list may move while it opens: then it is opened again. */
    private Editor choose(String label, String option, int tries) {
        rest();
        field(label).evaluate("(it) => it.scrollIntoView({ block: 'center' })");
        field(label).click();
        try {
            return option(option);
        } catch (TimeoutError moved) {
            if (tries == 0) {
                throw moved;
            }
            page().keyboard().press("Escape");
            return choose(label, option, tries - 1);
        }
    }

    /** Takes one of a list that is open. */
    Editor option(String option) {
        page().getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click(new Locator.ClickOptions().setTimeout(AN_OPTION_MS));
        return this;
    }

    /** Mends the first thing of the list of what is to be done that is about this, where the list leads. */
    Editor mend(String about, String words) {
        atAGlance();
        page().locator(".todo li")
                .filter(new Locator.FilterOptions().setHasText(about))
                .first()
                .locator("a")
                .click();
        page().locator(".entry-form").waitFor();
        page().waitForFunction("document.activeElement.matches('input, textarea')");
        page().keyboard().type(words);
        return kept();
    }

    /** Ticks a box whose label begins with this. */
    Editor tick(String group, String option) {
        form().getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(group))
                .getByLabel(option)
                .check();
        return this;
    }

    /** Adds an item to a list of the form. */
    Editor addItem(String list) {
        Locator items = form().locator(".items")
                .filter(new Locator.FilterOptions()
                        .setHas(page().getByText(list, new Page.GetByTextOptions().setExact(true))));
        int before = items.locator(".item").count();
        items.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("Voeg"))
                .last()
                .click();
        page().waitForCondition(() -> items.locator(".item").count() > before);
        return this;
    }

    Editor click(String button) {
        desk.click(button);
        return this;
    }

    /** Leaves the field, and waits until all of it is kept. */
    Editor kept() {
        rest();
        page().locator("[data-kept]").waitFor();
        return this;
    }

    Editor reads(String text) {
        desk.reads(text);
        return this;
    }

    /** What was missing is no longer said once it is kept, and everything below it moves. */
    private void rest() {
        page().evaluate("document.activeElement.blur()");
        page().waitForFunction(IS_IDLE, null, new Page.WaitForFunctionOptions().setPollingInterval(POLLING_MS));
    }

    Locator form() {
        return page().locator(".chosen");
    }

    private Locator field(String label) {
        return form().getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .last();
    }

    Page page() {
        return desk.page();
    }
}
