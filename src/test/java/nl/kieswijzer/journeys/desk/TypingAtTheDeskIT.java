package nl.kieswijzer.journeys.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import nl.kieswijzer.journeys.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What somebody types in a draft of tk2021 is saved, whatever happens meanwhile, or they are told that it is not. */
class TypingAtTheDeskIT {
    /** Flow tries again every five seconds. */
    private static final LocatorAssertions.IsVisibleOptions FOR_LONG =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    private static Server server;
    private static Desk sanne;
    private static String draft;

    @BeforeAll
    static void a_draft() {
        server = new Server();
        sanne = new Desk(server.address());
        draft = sanne.comeInFirst(server).beginDraft("Herziening");
        sanne.reads("Hoe goed vraagt dit concept?");
    }

    @AfterEach
    void nothing_went_wrong_unseen() {
        assertThat(sanne.laptop().complaints()).isEmpty();
    }

    @AfterAll
    static void home() {
        sanne.close();
        server.close();
    }

    @Test
    void while_the_connection_is_away_is_said_to_wait_and_is_saved_when_it_is_back() {
        Page page = statement();
        sanne.laptop().context().setOffline(true);
        text(page).fill("Jongeren krijgen hulp.");
        assertThat(page.getByText("Geen verbinding.")).isVisible(FOR_LONG);
        text(page).pressSequentially(" Tot hun 23e.");
        sanne.laptop().context().setOffline(false);
        assertThat(page.getByText("De verbinding is terug.")).isVisible(FOR_LONG);
        page.locator(".kept[data-kept]").waitFor();
        page.keyboard().press("Tab");
        isSaved("Jongeren krijgen hulp. Tot hun 23e.");
    }

    @Test
    void in_the_same_field_as_in_another_tab_is_shown_beside_it() {
        Page first = statement();
        Page second = sanne.laptop().context().newPage();
        second.navigate(first.url());
        text(second).waitFor();
        text(first).fill("De tekst van de een.");
        first.locator(".kept[data-kept]").waitFor();
        text(second).fill("De tekst van de ander.");
        Locator apart = second.getByLabel("Twee versies van dit veld").first();
        assertThat(apart).containsText("De tekst van de een.");
        assertThat(apart).containsText("De tekst van de ander.");
        isSaved("De tekst van de een.");
        second.getByText("Neem mijn tekst").first().click();
        assertThat(apart).isHidden();
        isSaved("De tekst van de ander.");
        second.close();
    }

    @Test
    void as_ticks_in_one_list_in_two_tabs_is_all_kept() {
        Page first = statement();
        Page second = sanne.laptop().context().newPage();
        second.navigate(first.url());
        text(second).waitFor();
        tick(first, 0);
        tick(second, 1);
        assertThat(terms(second).nth(0)).isChecked();
        assertThat(terms(second).nth(1)).isChecked();
        second.reload();
        assertThat(terms(second).nth(0)).isChecked();
        assertThat(terms(second).nth(1)).isChecked();
        second.close();
    }

    /** Whoever is asked by the browser first, as something is still on its way, stays and then goes. */
    @Test
    void just_before_leaving_the_page_is_saved() {
        Page page = statement();
        AtomicBoolean isAsked = new AtomicBoolean();
        Consumer<Dialog> stays = it -> {
            isAsked.set(true);
            it.dismiss();
        };
        page.onDialog(stays);
        text(page).fill("");
        text(page).pressSequentially("Getypt en meteen weg.");
        page.evaluate("location.href = '/redactie'");
        Locator elsewhere = page.getByText("Begin een concept").first();
        page.waitForCondition(() -> isAsked.get() || elsewhere.isVisible());
        page.offDialog(stays);
        if (isAsked.get()) {
            page.locator(".kept[data-kept]").waitFor();
            page.evaluate("location.href = '/redactie'");
            elsewhere.waitFor();
        }
        isSaved("Getypt en meteen weg.");
    }

    @Test
    void as_a_date_is_saved_when_it_is_one_and_else_said_to_be_none() {
        Page page = sanne.open(draft + "/editie").page();
        Locator date = page.getByLabel("Datum", new Page.GetByLabelOptions().setExact(true));
        date.fill("overmorgen");
        date.press("Enter");
        sanne.reads("Dit is geen datum, en is niet bewaard.");
        date.fill("14-3-2029");
        date.press("Enter");
        page.locator(".kept[data-kept]").waitFor();
        assertThat(page.locator("vaadin-date-picker[invalid]")).hasCount(0);
        page.reload();
        assertThat(date).hasValue("14-3-2029");
    }

    @Test
    void in_the_table_of_positions_arrow_keys_lead_from_cell_to_cell_and_enter_opens_one() {
        Page page = sanne.open(draft + "/standpunten").page();
        Locator stops = page.locator(".matrix button[tabindex='0']");
        stops.first().focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowDown");
        assertThat(stops).hasCount(1);
        Locator chosen =
                page.locator(".matrix tbody tr").nth(1).locator("button").nth(1);
        assertThat(chosen).isFocused();
        page.keyboard().press("End");
        assertThat(page.locator(".matrix tbody tr").nth(1).locator("button").last())
                .isFocused();
        page.keyboard().press("Home");
        page.keyboard().press("Enter");
        Locator first =
                page.locator(".matrix tbody tr").nth(1).locator("button").first();
        assertThat(first).hasAttribute("aria-pressed", "true");
        page.locator(".chosen h2").waitFor();
    }

    private static Page statement() {
        Page page = sanne.open(draft + "/stellingen?wat=grens-23").page();
        text(page).waitFor();
        return page;
    }

    private static void tick(Page page, int which) {
        terms(page).nth(which).check();
        page.locator(".kept[data-kept]").waitFor();
    }

    /** The boxes of a list that has none ticked for this statement. */
    private static Locator terms(Page page) {
        return page.locator("vaadin-checkbox-group")
                .filter(new Locator.FilterOptions().setHasText("Begrippen"))
                .getByRole(AriaRole.CHECKBOX);
    }

    private static Locator text(Page page) {
        return page.getByLabel("Tekst (Nederlands)", new Page.GetByLabelOptions().setExact(true));
    }

    /** As somebody finds it who opens the page anew. */
    private static void isSaved(String words) {
        Page fresh = sanne.laptop().context().newPage();
        fresh.navigate(server.address() + draft + "/stellingen?wat=grens-23");
        assertThat(text(fresh)).hasValue(words);
        fresh.close();
    }
}
