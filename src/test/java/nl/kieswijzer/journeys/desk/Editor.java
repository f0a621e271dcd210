package nl.kieswijzer.journeys.desk;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;

/** Somebody at work on one draft, who reads what stands on the screen and fills in what is asked. */
final class Editor {
    private final Desk desk;
    private final String draft;

    /** In the draft that is on the screen. */
    Editor(Desk desk) {
        this.desk = desk;
        this.draft = java.net.URI.create(desk.page().url()).getPath();
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
        return fill(label + " (nl)", dutch).fill(label + " (en)", english);
    }

    /** Chooses from a list. */
    Editor choose(String label, String option) {
        field(label).click();
        page().getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
        return this;
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
        items.getByText("Voeg er een toe").click();
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
        page().waitForFunction("Object.values(window.Vaadin.Flow.clients).every((it) => !it.isActive?.())");
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
